import { describe, expect, test } from '@jest/globals';
import { extract } from '../../src/extract.ts';

const kindsOf = (text: string) =>
  extract(text, { kinds: ['statement', 'act', 'evidence', 'attitude', 'other'] }).quotes.map((q) => q.kind);

describe('what is done rather than said is no statement', () => {
  test.each([
    ['a side taken', 'The senator supports the bill.', 'attitude'],
    ['a deed for somebody', 'In Norland, harbor planes flew six raids in support of the council of Orle.', 'attitude'],
    [
      'the same with a participle',
      'Harbor planes were flying in support of the council at its disputed port.',
      'attitude',
    ],
    ['the same behind an article', 'Harbor planes were flying in support of Orle at the disputed port.', 'attitude'],
    [
      'the same with what it was done with',
      'In Orle, planes flew raids in support of the council of Orle using attack planes.',
      'attitude',
    ],
    ['work', 'Miller met local groups focused on supporting farmers and mending roads.', 'other'],
    [
      'a name that nobody is told to have given',
      'Marsh walked up to the old mill, also called “the Tooth”, with Lind.',
      'other',
    ],
    ['a thing', 'The band released a new album on Friday, and the label published the lyrics.', 'other'],
    ['a meeting', 'The U.N. called an emergency meeting.', 'other'],
    ['a letter', 'The editor wrote a rude letter.', 'other'],
    ['lives taken', 'The storm has claimed the lives of 12 people who were asleep.', 'other'],
    ['a thing shown to somebody', 'Marsh keeps the key. She showed it to me when we met.', 'other'],
    ['a letter shown', 'She showed the clerk a letter.', 'other'],
    ['a find of no finder', 'Ida Marsh, a nurse, found a leak in the roof of the mill.', 'other'],
    ['a finding', 'Ida Marsh, an auditor, found a leak in the roof of the mill.', 'evidence'],
    ['what somebody asks others to do', 'Police asked the public to share videos of the fire.', 'act'],
    ['what somebody asks', 'Police asked if the public had videos to share.', 'statement'],
    ['what somebody pleads for', 'Orr pleaded with fans not to boo.', 'act'],
    ['what a club may not have', 'Storr survived a late siege to deny the champions top spot.', 'other'],
    ['what a save denies', 'A brilliant save denied Orr a hat-trick.', 'other'],
    ['a penalty', 'The referee denied Storr a penalty.', 'other'],
    ['whom the keeper denies', 'The striker was denied by the goalkeeper.', 'other'],
    ['a job', 'Hale denied his former aide a job.', 'other'],
    ['a clause that is denied', 'Orr denied the guards had beaten him.', 'statement'],
    ['a story that is denied', 'The actor denied the paper’s story.', 'statement'],
    ['a role that is denied', 'Hale denied a role in the raid.', 'statement'],
    ['what is called for', 'Orr called for an election.', 'act'],
    ['a plea in court', 'Orr pleaded guilty to taking bribes.', 'statement'],
    ['what somebody advises', 'She advised fans to buy only from the club.', 'act'],
    ['a meal that somebody orders', 'She orders a bacon sandwich.', 'other'],
    ['soup', 'She orders soup.', 'other'],
    ['an inquiry that is over', 'The mayor concluded the inquiry on Monday.', 'other'],
    ['what an inquiry finds', 'The mayor concluded the inquiry was flawed.', 'statement'],
    ['a taxi', 'Bob Lane called a taxi.', 'other'],
    ['an order to a jet', 'She ordered the jet to land.', 'act'],
    ['a course that somebody advises', 'The clinic advises resting at noon.', 'act'],
    ['what somebody warns of', 'She warned fans that the gates would shut.', 'statement'],
    [
      'what a headline says a court hears',
      'Ferry was ‘hours late’, inquiry hears\nThe inquiry opened in Orle.',
      'statement',
    ],
    ['what somebody warns against', 'She warned of “a flight” to home schooling.', 'statement'],
    ['what replays suggest', 'Replays suggested that the ball was out.', 'evidence'],
    ['what somebody suggests', 'Orr suggested that the ball was out.', 'statement'],
    ['a charge', 'Prosecutors charged the clerk with “gross fraud”.', 'act'],
    ['a medal', 'Marsh claimed her first bronze medal on Friday.', 'other'],
    ['money from the state', 'Residents can claim benefits from May.', 'other'],
    ['a right used', 'A third of the parents claimed an exemption last year.', 'other'],
    ['what is claimed of a medal', 'Critics claimed the medal of the swimmer was a fake.', 'statement'],
    ['what is claimed of money', 'Orr claimed benefits fraud was rare.', 'statement'],
    ['a van brought back', 'The firm recalled the van after a wheel came off.', 'other'],
    ['a van remembered', 'Mr Orr recalled the van was red.', 'statement'],
    ['a place remembered', 'Mr Orr recalled the car park of the mill.', 'statement'],
    ['a play, and what came of it', 'They wrote a play in May and it ran for years.', 'other'],
    ['a name given to whom somebody called', 'Orr called her witness a liar.', 'act'],
    ['a permit that somebody was denied', 'The board denied Voss a permit.', 'other'],
    ['a deed denied', 'Orle Water denies breaching permit\n\nVoss left on Monday.', 'statement'],
    ['an attack with guns', 'Troops attacked a convoy near Orle.', 'other'],
    ['an attack in words', 'Voss attacked the plan.', 'act'],
    ['what a study suggests', 'A study by Orr College suggests that eels sleep.', 'evidence'],
    ['what a number of people suggest', 'A number of writers suggested that eels sleep.', 'statement'],
    ['a picture on a wall', 'Orr framed the photograph.', 'other'],
    ['an event, once again', 'The rains show once again the neglect of the dams.', 'other'],
    ['what somebody remembers in so many words', '“They gave me a mug,” Ida Crane remembers.', 'statement'],
    ['what somebody likes to say', 'Albrecht liked to say that he was late.', 'statement'],
    ['a question that is posed', 'Ling was angry. “Why is it late?” she posed.', 'statement'],
    ['words offered', 'Rubio offered some pointed advice to the mayor.', 'statement'],
    ['a name given', 'Lind called the vote a mistake.', 'act'],
    ['what is come upon', 'Hikers found three children in the mill.', 'other'],
    ['what auditors find', 'The auditors found two new risks in the drug.', 'evidence'],
    ['what a poll of a body finds', 'Gallwey finds states shifting toward the left.', 'evidence'],
    ['what somebody feels', 'Orr finds it difficult to leave the mill in May.', 'other'],
    ['what somebody may call a thing', 'Owners must decide whether to list the mill as “at risk”.', 'attitude'],
    ['a picture', 'Hale posted a photo of her dog.', 'other'],
    ['a result', 'The firm posted a loss of $3 million.', 'other'],
    ['a review on a wall', 'Moe framed the review and left.', 'other'],
    ['a trait, and when it was shown', 'Dorn Vale, 41, showed no emotion as the verdict was read out.', 'other'],
    ['what somebody is presented as', 'She presented the pilot as singularly suited to win.', 'statement'],
    ['a trait', 'The senator showed no respect for the voters.', 'other'],
    ['an event', 'The storm underscored the need for a new wall.', 'other'],
    ['a song', 'He has written several songs about the river.', 'other'],
    ['an appeal to a court', 'The two groups appealed the decision to a higher court.', 'other'],
    ['what goes on', 'He continued to write books for children.', 'other'],
    ['what a document shows', 'A poll of 400 voters showed a gap of three points.', 'evidence'],
    ['what somebody confirms', 'The minister confirmed the sale.', 'statement'],
    ['what goes on being said', 'The candidate continued to insist that he had won.', 'statement'],
    ['words shared', 'Orr shared that the shop would close.', 'statement'],
    ['what somebody takes for true', 'Voss accepted that she had been late.', 'statement'],
    ['what somebody takes', 'Voss accepted the offer.', 'other'],
    ['a deed that is refused', 'Hale refused to leave the mill.', 'other'],
    ['words that are refused', 'Hale refused to discuss the sale.', 'act'],
    ['the same with an adverb', 'Hale declined to directly answer the question.', 'act'],
    ['words with a verb that says little', 'Hale declined to give any details of the sale.', 'act'],
    ['what a court refuses', 'The court refused to release the clerk.', 'act'],
    ['what somebody agrees to do', 'Hale agreed to mend the pier.', 'act'],
    ['what somebody agrees about', 'Hale agreed that the pier was old.', 'statement'],
    ['what somebody offers to do', 'Hale offered to mend the pier.', 'act'],
    ['what work is about', 'The visit focused on what the crews would do about the pier.', 'other'],
    ['questions that nobody asks', 'Hale faced questions about whether the mill was safe.', 'other'],
    ['what somebody questions', 'Orr questioned whether the mill was safe.', 'act'],
    ['a post that somebody gets', 'Hale was named the best rower of the year.', 'other'],
    ['a post that somebody gives', 'Hale named Ann Orr as his deputy.', 'other'],
    ['a seat that somebody gives', 'Hale named five people to the committee.', 'other'],
    ['a name that somebody tells', 'Police named the dead man as Ivo Orr.', 'statement'],
    ['questions that somebody answers', 'Marsh struggled to answer a simple question about the dam.', 'other'],
    ['questions that somebody raises', 'Hale raised questions about the fire.', 'act'],
    ['a verb in a headline', 'Hale questions the safety of the mill', 'act'],
    ['questions that are put to rest', 'Hale has yet to put to rest questions about his plan.', 'other'],
    ['what somebody does again', 'Hale repeated her victory of last year.', 'other'],
    ['a pronoun for what was told', 'The fire, which the paper first reported, burned for days.', 'other'],
    ['a pronoun for somebody', 'Hale, whom Orr denounced on Monday, left.', 'other'],
    ['what somebody denies', 'The guild denied it.', 'statement'],
    ['whom somebody praises', 'Orr praised him.', 'act'],
  ])('%s', (_, text, kind) => {
    expect([...new Set(kindsOf(text))]).toEqual([kind]);
  });
});

describe('the kind is that of the verb, whatever the tagger takes it for', () => {
  test.each([
    [
      'an adjective',
      'The campaign and some of its backers have alleged that the firm was behind the leak.',
      'statement',
    ],
    ['a participle', 'The mayor was in Orle on Friday, promising to double the fund.', 'act'],
    ['with a particle', 'Orr laid out her plan for the schools.', 'statement'],
    [
      'a colon in a headline',
      'Novak: Rival must ‘come clean’ on loans\n\nThe loans were discussed on Friday.',
      'statement',
    ],
  ])('%s', (_, text, kind) => expect(kindsOf(text)[0]).toBe(kind));
});

describe('a quotation that opens anew at each paragraph', () => {
  test('is direct', () => {
    const text = '"They lost all," Kordas said. "They were promised help.\n\n"Some of them wait."';
    expect(extract(text).quotes.map((q) => q.type)).toEqual(['direct']);
  });

  test('so it is in single marks', () => {
    const text = "Judge Orr said: 'You fled the scene. You hid.\n\n'Your crew did not.'";
    const quotes = extract(text).quotes.map((q) => [q.type, ...q.content.map((span) => span.text)]);
    expect(quotes).toEqual([['direct', "'You fled the scene. You hid.\n\n'Your crew did not.'"]]);
  });
});

describe('what is said inside somebody’s words', () => {
  test.each([
    [
      'ends where they break off',
      '"I told the boys that it was late," Oakes said, "but I fear it."',
      ['that it was late'],
    ],
    ['is nothing that nobody says', 'Fry said no one had asked to see her class.', []],
    ['is no object of the verb', '“I said it twice and the crew laughed at me,” Fry said.', []],
    [
      'ends where another answers',
      '“She kept asking if it was late, and I said, ‘No, Ida,’” Fry said.',
      ['if it was late', 'No, Ida,'],
    ],
    ['is no reason', '“We say it because we must,” Fry said.', []],
    ['is what follows “it”', 'Fry said that Moe said it was late.', ['it was late']],
    ['is no “that” alone', '“We do not say that to be rude, and I did say that because I had to,” Fry said.', []],
    [
      'is a clause behind its aside',
      '“We found that, in most towns, the wells ran dry,” Fry said.',
      ['that, in most towns, the wells ran dry'],
    ],
    ['is nothing that might be said', '“If someone reports a leak, the pumps stop,” Fry said.', []],
    ['is nothing that is asked', 'Fry was asked whether any firm had warned that it would leave.', []],
    [
      'is said again and again',
      '“He kept saying, ‘Come on,’ and she kept asking if it was late,” Fry said.',
      ['Come on,', 'if it was late'],
    ],
    ['is written back', '“I wrote back, ‘Are you sure?’ and waited,” Fry said.', ['Are you sure?']],
    ['is the last thing', '“The last thing Moe said to me was, ‘Come on,’” Fry said.', ['Come on,']],
    ['is what one goes', '“He goes, ‘Come on,’ and he goes home,” Fry said.', ['Come on,']],
    ['is no deed', '“We have posted three guards and a fourth will come,” Fry said.', []],
    ['is posted', '“He posted that a fourth guard would come,” Fry said.', ['that a fourth guard would come']],
    ['is no plea made in these words', '“We are asking owners to wait,” Fry said.', []],
    ['is no plea to come', 'Fry said he would ask the owners to wait.', []],
    ['is nothing that all will say', '“Then everyone will say how sad it is,” Fry said.', []],
    ['is a plea made before', 'Fry said he had asked the owners to wait.', ['to wait']],
    ['is not said by whom it was told', '“I’m told the pier is shut,” Fry said.', []],
    ['is no measure', 'Fry said the gold was shared according to the law.', []],
    ['is told to anyone', '“I told anyone who would listen,” Fry said.', []],
    ['is what one is saying', '“What she is saying is, ‘Go home,’” Fry said.', ['Go home,']],
    ['is no saying of old', '“It is an old saying, ‘Go home,’” Fry said.', []],
    ['is that all was well', '“He knew and told the crew everything was safe,” Fry said.', ['everything was safe']],
    ['is no question that might be asked', '“I would ask her if she has a boat,” Fry said.', []],
    ['is a question that was asked', '“I did ask her if she has a boat,” Fry said.', ['if she has a boat']],
    ['is nothing that nobody asked for', '“They did not ask to come here,” Fry said.', []],
    ['is no finding of a plan', 'Fry said the plan showed the board had no map.', []],
    ['is a finding of a survey', 'Fry said the survey showed the board had no map.', ['the board had no map']],
    ['is nothing that is not proven', 'Fry said the tests did not prove that it was safe.', []],
    ['is nothing that one shall say', '“Let her explain where it went,” Fry said.', []],
    ['is no turn of phrase', '“I’ll tell you what,” Fry said.', []],
    ['is no verb alone', '“We will meet, as we always said we would,” Fry said.', []],
    ['is not what a night wonders', 'Fry said she had lain awake at night wondering what it cost.', []],
    [
      'has no preposition for its source',
      '“Before mending a net, I ask my crew, ‘Is it dry?’” Fry said.',
      ['Is it dry?'],
    ],
    ['has a subject', 'Fry said a bridge promised to the town in May never came.', []],
    ['is not what speaks against it', '“Moe says he is well, but the crew has left him,” Fry said.', ['he is well']],
    ['is not what is thought of it', '“Moe says that he is well, but this is untrue,” Fry said.', ['that he is well']],
    [
      'is not what there is instead',
      '“They say the mill is full, yet not one boat has come,” Fry said.',
      ['the mill is full'],
    ],
    ['is not what the tellers know', '“Moe says he is well, but we all know the truth,” Fry said.', ['he is well']],
    ['is not what is theirs', '“Moe says he mended it, but our flat is still cold,” Fry said.', ['he mended it']],
    ['is not what the teller did', '“Moe said the pier was safe and I believed him,” Fry said.', ['the pier was safe']],
    ['is not what the teller did then', '“Moe urged us to stay and we stayed,” Fry said.', ['to stay']],
    [
      'goes on with “that”',
      '“Moe says the pier is old, but that the mill is sound,” Fry said.',
      ['the pier is old, but that the mill is sound'],
    ],
    [
      'goes on with its own subject',
      '“Moe said he was ill, but he would play,” Fry said.',
      ['he was ill, but he would play'],
    ],
    [
      'goes on in the past',
      '“Moe said it was late, but the pilot would wait,” Fry said.',
      ['it was late, but the pilot would wait'],
    ],
    [
      'goes on with two',
      '“Moe said the crew had left and the boat was lost,” Fry said.',
      ['the crew had left and the boat was lost'],
    ],
    [
      'may be of the teller',
      '“Moe told me that I was late and I was wrong,” Fry said.',
      ['that I was late and I was wrong'],
    ],
    [
      'ends at the comma',
      'Fry said the owner, who says the pier is sound, has never been there.',
      ['the pier is sound'],
    ],
    ['so it does in marks', '“The study, which found that rents fell, is flawed,” Fry said.', ['that rents fell']],
  ])('%s', (_why, text, contents) => {
    const inner = extract(text).quotes.filter((q) => q.within);
    expect(inner.map((q) => q.content.map((s) => s.text.replace(/[‘’]/g, '')).join(' '))).toEqual(contents);
  });
});

describe('works, prizes and what is not clear', () => {
  test.each([
    ['a song', 'The band released “The Long Road” in May.', 'other'],
    ['a song sung', 'Ann Voss sang “A Night in Orle” to the crowd.', 'other'],
    ['a prize', 'Voss was nominated as “Best New Baker” in May.', 'other'],
    ['a line of a song', 'Voss sings, “Take me down to the river, friends.”', 'statement'],
    ['a statement', 'The band released a statement: “The Tour Is Over.”', 'statement'],
    ['what was made clear', 'Voss made clear that the dam would not be sold.', 'statement'],
    ['what was made clear not to be so', 'Voss made it clear that she would not go.', 'statement'],
    ['what is not clear', 'Nor is it clear that a ban would help.', 'other'],
    ['what somebody reflects', '“I was too young for the job,” Voss reflected.', 'statement'],
  ])('%s', (_why, text, kind) => expect(kindsOf(text)).toEqual([kind]));
});

describe('of several verbs of a cue', () => {
  test.each([
    [
      'the one that brings the content counts',
      'The firm released a statement saying it was sorry for the noise.',
      'say',
    ],
    ['so it does behind “by”', 'Orr responded by saying that the dam was safe.', 'say'],
    ['“quoted” is not “saying”', 'The Orle Times quoted one of the guards as saying the gate was open.', 'say'],
    ['a single one stands', 'Orr kept saying that the dam was safe.', 'say'],
    ['what only goes with it does not count', 'Orr said, shaking, that the dam was safe.', 'say'],
  ])('%s', (_why, text, lemma) => expect(extract(text).quotes.map((q) => q.verb?.lemma)).toEqual([lemma]));
});

describe('what somebody understands is', () => {
  test.each([
    ['a report of a newspaper’s', 'The Orle Times understands that the mill will close.', 'statement'],
    ['a report of nobody’s', 'It is understood that the mill will close.', 'statement'],
    ['a thought of a person’s', 'Hale understands that the mill will close.', 'attitude'],
  ])('%s', (_why, text, kind) => expect(kindsOf(text)).toEqual([kind]));
});

describe('what somebody reckons is', () => {
  test.each([
    ['what he says, as what he predicts', 'Frome reckons the vase could fetch £4m.', 'statement'],
    ['the same before its tag', 'The vase could fetch £4m, Frome reckons.', 'statement'],
    ['the same in marks', 'Garrow reckoned the pitch had been “close to the line”.', 'statement'],
    ['what he thinks stays a thought', 'Frome thinks the vase could fetch £4m.', 'attitude'],
  ])('%s', (_why, text, kind) => expect(kindsOf(text)).toEqual([kind]));
  test('not what he has to deal with', () =>
    expect(kindsOf('Frome had not reckoned with the weather.').includes('statement')).toBe(false));
});

describe('what somebody determined is', () => {
  test.each([
    ['a finding', 'The audit office determined that the money was missing.', 'evidence'],
    ['a finding without “that”', 'Police determined the fire was set on purpose.', 'evidence'],
    ['a resolve', 'She determined that she would leave him.', 'attitude'],
  ])('%s', (_why, text, kind) => expect(kindsOf(text)).toEqual([kind]));
  test.each(['He is determined the club will rise.', 'Police have not determined whether the fire was set.'])(
    'nothing: %s',
    (text) => expect(kindsOf(text).includes('evidence')).toBe(false),
  );
});
