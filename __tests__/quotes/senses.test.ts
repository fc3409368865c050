import { describe, test } from '@jest/globals';
import { type Case, check } from './shown.ts';

describe('verbs of speech in sport', () => {
  test.each<Case>([
    ['Okoro added a second from the spot before the break.'],
    ['Hale added 14 points and nine rebounds.'],
    ['He posted the photo, adding a heart emoji.'],
    ['Hale added a note of caution.', 'Hale | added | a note of caution'],
    ['Hale added two crews were hurt.', 'Hale | added | two crews were hurt'],
    ['“It is safe,” added a spokesman.', 'a spokesman | added | “It is safe,”'],
    ['“It is safe,” she added a moment later.', 'she | added a moment later | “It is safe,”'],
    ['Orr screamed and called for the ball.'],
    ['Orr called for the ballot to be held.', 'Orr | called for | the ballot to be held'],
    ['The bowler appealed for a catch behind.'],
    ['Orle replied with a late penalty.'],
    ['Orr answered with a wink.'],
    ['Orr replied with a question: “Why?”', 'Orr | replied | “Why?”'],
    ['The referee ruled out the header for offside.'],
    ['Orr ruled out a second term.', 'Orr | ruled out | a second term'],
    ['The umpire pointed to the door.'],
    ['Sano announced himself on the stage with a knockout.'],
    ['Orr announced himself as a rival.', 'Orr | announced | himself as a rival'],
    ['She promised much, and delivered.'],
    ['The firm promised much more help.', 'The firm | promised | much more help'],
    ['Orr called time on his playing days.'],
    ['Both called it quits in May.'],
  ])('%s', check);
});

describe('what is bought, measured, found or met', () => {
  test.each<Case>([
    ['Tom ordered three lamps online.'],
    ['She ordered a kitchen island from Bell & Co. in May.'],
    ['The judge ordered a review of the case.', 'The judge | ordered | a review of the case'],
    ['The mayor ordered two officers from the room.', 'The mayor | ordered | two officers from the room'],
    ['We compared the wear of the two bearings.'],
    ['Hale compared Orr to a storm.', 'Hale | compared | Orr to a storm'],
    ['Hale compared Orr with a storm.', 'Hale | compared | Orr with a storm'],
    ['They identified two planets around the star.'],
    ['Ito described a new species of crab.'],
    ['He charges 20 dollars an hour.'],
    ['A porter was charged Thursday with theft.'],
    ['Dad called me on Friday.'],
    ['He called me a liar.', 'He | called | me a liar'],
    ['A fight was reported near the mill at noon.'],
    ['She refused five, by his count.'],
    ['The pair renewed their vows in May.'],
  ])('%s', check);
});

describe('in what words, where or to whom, and not what', () => {
  test.each<Case>([
    ['He yelled that line at every game.'],
    ['He said that story was false.', 'He | said | that story was false'],
    ['She whispered something to Bo, who said something back.'],
    ['The singer spoke out in a string of posts, hours after the fight.'],
    ['The singer spoke out against the ban.', 'The singer | spoke out against | the ban'],
    ['Orr wrote to the minister in June.'],
    ['“I am late,” Orr wrote to her.', 'Orr | wrote | “I am late,”'],
    ['June issued a warning to the other bakers.'],
    ['Orr has a message for her rivals: “I am back.”', 'Orr | has a message for | “I am back.”'],
    ['Her agent sees things differently.'],
    ['Her agent, Nora Hale, sees it differently. “They paid us nothing.”', 'Nora Hale | sees | “They paid us nothing.”'],
    ['Emails quoted in the ruling tell a grim tale.'],
    ['The valve, described today in the Journal of Pumps, is made of rubber.'],
    ['The rapper has responded after his brother claimed she owed him money.', 'his brother | claimed | she owed him money'],
    ['Hale has reacted after her brother told fans she had lied.', 'her brother | told | she had lied'],
  ])('%s', check);
}); // biome-ignore format: a case a line

describe('how a work is made', () => {
  test.each<Case>([
    ['The lens refuses to look away.'],
    ['The plot asks us to believe that a cat can fly.'],
    ['The director refuses to look away.', 'The director | refuses | to look away'],
    ['Hale asks us to believe that a cat can fly.', 'Hale | asks | us to believe that a cat can fly'],
  ])('%s', check);
});

describe('what something is called', () => {
  test.each<Case>([
    ['A group called “Save Orle” has six members.'],
    ['The town is building something called a “mobility hub”.'],
    ['“Displaced” refers to all who fled.'],
    ['The law, dubbed the “window fine” by opponents, passed in May.', 'opponents | dubbed | the “window fine”'],
    ['A rule dubbed the “gag” by unions took effect.', 'unions | dubbed | the “gag”'],
    ['It was what a judge called “Orr’s folly”.', 'a judge | called | “Orr’s folly”'],
  ])('%s', check);
});

describe('nouns and participles that are no cue', () => {
  test.each<Case>([
    ['Brokers cut Brent forecast to $60.'],
    ['After the cut Hale forecast a slump.', 'Hale | forecast | a slump'],
    ['The two-year Treasury note yielded 3.9%.'],
    ['The crew went on, disregarding repeated solemn warnings from the shore.'],
    ['Feeling is less uniform than the posters suggest.'],
    ['Not everyone is convinced that the drug works.'],
    ['If you are wondering about the price: it is high.'],
    ['The find, first reported by a team led by Ann Orr, blurs the line.', 'a team led by Ann Orr | first reported | The find'],
  ])('%s', check);
}); // biome-ignore format: a case a line
