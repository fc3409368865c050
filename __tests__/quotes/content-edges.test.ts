import { describe, test } from '@jest/globals';
import { type Case, check } from './shown.ts';

describe('content begins with the word that opens its clause', () => {
  test.each<Case>([
    [
      'With operations in the south continuing, support from the Reserve is vital according to wing leadership.',
      'wing leadership | according to | With operations in the south continuing, support from the Reserve is vital',
    ],
    [
      'With prices rising, buyers wait, according to Ann Lind.',
      'Ann Lind | according to | With prices rising, buyers wait',
    ],
    ['In a letter to the guild, Voss said it was late.', 'Voss | said | it was late'],
  ])('%s', check);
});

describe('content begins behind how, when and where it was said', () => {
  test.each<Case>([
    ['Asked by the clerk, Dr Ann Hale, if he was sure, Orr nodded.', 'the clerk, Dr Ann Hale | Asked | if he was sure'],
    ['Asked on the stairs whether he would stay, Orr nodded.', ' | Asked | whether he would stay'],
    [
      'Chief clerk Ann Voss said on Friday morning 12 of the guild’s 30 boats had been sold.',
      'Chief clerk Ann Voss | said | 12 of the guild’s 30 boats had been sold',
    ],
    ['The owner has assured us verbally that nobody will go.', 'The owner | has assured | that nobody will go'],
    ['A clerk had warned as long ago as May that the roof leaked.', 'A clerk | had warned | that the roof leaked'],
    ['Voss said in May that the dam was safe.', 'Voss | said | that the dam was safe'],
    ['Voss said it was plain that the dam was safe.', 'Voss | said | it was plain that the dam was safe'],
    ['Storr Rail said in a printed statement it was sorry.', 'Storr Rail | said in a printed statement | it was sorry'],
    ['Voss says about half of the crews walk.', 'Voss | says | about half of the crews walk'],
    ['According to Ann Lind, the dam leaks.', 'Ann Lind | According to | the dam leaks'], // tagged as a noun
    ['According to a letter, also seen by this paper, the dam leaks.', 'a letter | According to | the dam leaks'],
  ])('%s', check);
});

describe('content begins with its subject, and with “if”', () => {
  test.each<Case>([
    [
      'If wages did not rise within six weeks, Voss warned, the crews would walk.',
      'Voss | warned | If wages did not rise within six weeks … the crews would walk',
    ],
    [
      'A curfew, which began in May and ended in June, had made it worse, Voss claimed.',
      'Voss | claimed | A curfew, which began in May and ended in June, had made it worse',
    ],
    [
      'The tonic was pure sugar, Voss told the panel, and anyone who drank it “would fall ill.”',
      'Voss | told | The tonic was pure sugar … and anyone who drank it “would fall ill.”',
    ],
  ])('%s', check);
});

describe('content and the brackets around it and in it', () => {
  test.each<Case>([
    [
      'The mill (often called the “Tooth”) is south of the ford and is open on Sundays.',
      ' | often called | the “Tooth”',
    ],
    [
      'Voss claimed the title of chief warden (as Warden Aldous). Meanwhile, Orr left.',
      'Voss | claimed | the title of chief warden (as Warden Aldous)',
    ],
    ['Orr said the fee (now £20) would rise.', 'Orr | said | the fee (now £20) would rise'],
  ])('%s', check);
});

describe('content goes on to its verb, and behind its tag', () => {
  test.each<Case>([
    [
      'Voss said the ferry, which she called “a wreck,” would sink.',
      'Voss | said | the ferry, which she called “a wreck,” would sink',
    ],
    [
      'Voss rejected the ferry, which she called “a wreck.”',
      'Voss | rejected | the ferry',
      'she | called | which … “a wreck.”',
    ],
    ['The lawyers deny he ever said so.', 'The lawyers | deny | he ever said so'],
    [
      'They asked him which was his, she said, and he pointed to a red boat.',
      'she | said | They asked him which was his … and he pointed to a red boat',
      'They | asked | which was his',
    ],
    [
      'Floods kill nine in port town, village head says toll is higher\n\nNine died on Monday.',
      'village head | says | toll is higher',
    ],
  ])('%s', check);
});

describe('whom it was told to, with a name beside', () => {
  test.each<Case>([
    [
      'Hale had asked the guild’s lawyer, Max Orr, whether a crew could be fined.',
      'Hale | had asked | whether a crew could be fined',
    ],
    ['In his opinion, he told the coroner, Max Orr would have lived.', 'he | told | Max Orr would have lived'],
    [
      '“She is turning,” he called down to the crowd. “Give her time.”',
      'he | called down to | “She is turning,” … “Give her time.”',
    ],
  ])('%s', check);
});

describe('what the writer tells is no content', () => {
  test.each<Case>([
    [
      'The boat has two masts. “It is fast,” the builder, Max Orr, told the Post.',
      'the builder, Max Orr | told | “It is fast,”',
    ],
    ['When contacted, a clerk said, “We shall see.”', 'a clerk | said | “We shall see.”'],
    [
      'Orr left after a row, according to two crewmen who were there and spoke on condition of silence.',
      'two crewmen who were there and spoke on condition of silence | according to | Orr left after a row',
    ],
    [
      'He told them that “all would be heard”—the very words that had cost them the boat.',
      'He | told | that “all would be heard”',
    ],
    ['Voss disputes the figure; her office has counted ten.', 'Voss | disputes | the figure'],
    [
      'Guilds have threatened strikes and say wages are low.',
      'Guilds | have threatened | strikes',
      'Guilds | say | wages are low',
    ],
    ['Voss said the dam was safe; the river was low.', 'Voss | said | the dam was safe; the river was low'],
    ['Guards were accused of theft, and on Monday a judge fined them.', ' | were accused of | Guards … theft'],
    [
      'Voss said wages in mills, farms, and most of the ports have risen.',
      'Voss | said | wages in mills, farms, and most of the ports have risen',
    ],
    ['Chair calls cuts ‘cruel’ as crews walk\n\nThe chair, Ann Hale, spoke on Monday.', 'Chair | calls | cuts ‘cruel’'],
    ['Hale announced a fund, ate a roll, and left the hall.', 'Hale | announced | a fund'],
    ['Orr called the suit “silly” in a court filing last week.', 'Orr | called | the suit “silly”'],
    [
      'Hale suggested that the board had panicked, something its chair, Max Orr, denies.',
      'Hale | suggested | that the board had panicked',
      'Max Orr | denies | something its chair',
    ],
    [
      'Hale stressed that the fare would stay, warning there were “other crews”.',
      'Hale | stressed | that the fare would stay',
      'Hale | warning | there were “other crews”',
    ],
    [
      'The clerk, Ann Hale, who left in May citing poor health, declined to comment.',
      'The clerk, Ann Hale, who left in May citing poor health | declined | to comment',
      'Ann Hale | citing | poor health',
    ],
    [
      'A man shouted: “Where were you?” Orr said the council had done its best.',
      'A man | shouted: | “Where were you?”',
      'Orr | said | the council had done its best',
    ],
    ['Hale has posted a photo of the boat with a plea: “Bring it back.”', 'Hale | has posted | “Bring it back.”'],
  ])('%s', check);
});

describe('content goes on to the end of a list, a figure and what hangs on it', () => {
  test.each<Case>([
    [
      'The panel recommends a cut in fares, a halt to works and a fund for crews.',
      'The panel | recommends | a cut in fares, a halt to works and a fund for crews',
    ],
    [
      'The port said it had shipped 400 boats in the third quarter, a drop of 9 per cent.',
      'The port | said | it had shipped 400 boats in the third quarter, a drop of 9 per cent',
    ],
    [
      'The band confirmed that they will play once more in May, with all proceeds going to the school.',
      'The band | confirmed | that they will play once more in May, with all proceeds going to the school',
    ],
    [
      'Hale called on the board to back a carve-out for small crews.',
      'Hale | called on | the board to back a carve-out for small crews',
    ],
    ['Hale denied that crews had reached Goma, Congo.', 'Hale | denied | that crews had reached Goma, Congo'],
    [
      'Hale denied that she had met Max Orr, Kyiv said.',
      'Kyiv | said | Hale denied that she had met Max Orr',
      'Hale | denied | that she had met Max Orr',
    ],
  ])('%s', check);
});

describe('bullets and sums', () => {
  test.each<Case>([
    ['• Voss, a rural mayor, said that the dam leaks.', 'Voss, a rural mayor | said | that the dam leaks'],
    ['• “It leaks,” one of them said. “A lot.”', 'one of them | said | “It leaks,” … “A lot.”'],
    ['Hale said the Sh3.2 billion dam was late.', 'Hale | said | the Sh3.2 billion dam was late'],
  ])('%s', check);
});

describe('what is said in the words of others ends before the next thing that is said', () => {
  test.each<Case>([
    [
      'Orr said: “The doctors say I must rest, and I told them that Sudria would be safe.”',
      'Orr | said: | “The doctors say I must rest, and I told them that Sudria would be safe.”',
      'The doctors | say | I must rest',
      'I | told | that Sudria would be safe',
    ],
  ])('%s', check);
});

describe('what is told before a tag, and behind it', () => {
  test.each<Case>([
    [
      'At least 6 roads have been shut, the Ministry of Works said in a first report.',
      'the Ministry of Works | said | At least 6 roads have been shut',
    ],
    ['The ministry said in a first report that roads are shut.', 'The ministry | said | that roads are shut'],
    [
      'Ten have been hurt in fighting in the port of Orle, local officials say, as talks seemed to fail.',
      'local officials | say | Ten have been hurt in fighting in the port of Orle … as talks seemed to fail',
    ],
    ['May 6 (UPI) -- A new drug cut deaths, doctors reported on Monday.', 'doctors | reported | A new drug cut deaths'],
    ['The wardens denied this.', 'The wardens | denied | this'],
    ['The club has denied it, but fans have their doubts.', 'The club | has denied | it'],
    ['The ruling Unity Front (UF) denied the charge.', 'The ruling Unity Front (UF) | denied | the charge'],
    [
      'President Ann Hale declared Friday a day of mourning.',
      'President Ann Hale | declared | Friday a day of mourning',
    ],
    [
      'Hale has pledged to halve the debt next year, in part by ending aid.',
      'Hale | has pledged | to halve the debt next year, in part by ending aid',
    ],
    [
      'The army accused the rebels of firing “with foreign help”, an apparent reference to Sudria.',
      'The army | accused | the rebels of firing “with foreign help”',
    ],
    [
      'The board did not dispute that figure but said fares were fair.',
      'The board | did not dispute | that figure',
      'The board | said | fares were fair',
    ],
    [
      'Hale said the plan was “hard but right,” pointing out that debt was high.',
      'Hale | said | the plan was “hard but right,”',
      'Hale | pointing out | that debt was high',
    ],
    [
      'The office said that base pay, which excludes gifts, rose by 6 per cent in May.',
      'The office | said | that base pay, which excludes gifts, rose by 6 per cent in May',
    ],
    [
      'The clerk told her the most likely cause was the river.',
      'The clerk | told | the most likely cause was the river',
    ],
    ['The clerk told her mother the river was low.', 'The clerk | told | the river was low'],
  ])('%s', check);
});

describe('what was cut in a number, a clause or a name', () => {
  test.each<Case>([
    ['Orr said a bag now costs Sh6,800 in town.', 'Orr | said | a bag now costs Sh6,800 in town'],
    [
      'Heavy fighting in the hills has killed at least 46 crew, local officials said on Monday, ending a truce.',
      'local officials | said | Heavy fighting in the hills has killed at least 46 crew',
    ],
    [
      'Asked by Ann Hale, the guild’s chairwoman, whether he agreed, Orr nodded.',
      'Ann Hale, the guild’s chairwoman | Asked | whether he agreed',
    ],
    [
      'Hale thanked the staff of the home, who, she said, had cared for him well.',
      'Hale | thanked | the staff of the home',
      'she | said | who … had cared for him well',
    ],
    [
      'Orr pleaded guilty at the High Court of Orle to six counts of theft.',
      'Orr | pleaded guilty at | to six counts of theft',
    ],
    ['“He bought a bun,” shopman Hector Ruiz said.', 'shopman Hector Ruiz | said | “He bought a bun,”'],
    [
      'They announced that they had “grown apart” but would remain friends.',
      'They | announced | that they had “grown apart” but would remain friends',
    ],
    [
      'Thief takes rings from shop — then stops for a coffee, police say\n\nA thief took rings on Monday.',
      'police | say | Thief takes rings from shop — then stops for a coffee',
    ],
  ])('%s', check);
});

describe('content behind what opens it, and behind a source with its role', () => {
  test.each<Case>([
    ["According to Lorna Prell, Hale's chief of staff, the campaign has hired ten people.", "Lorna Prell, Hale's chief of staff | According to | the campaign has hired ten people"], // biome-ignore format: one case
    ['According to a summary of the inquiry, Sheryl Moll, a top aide, sent a note that named the ship.', 'a summary of the inquiry | According to | Sheryl Moll, a top aide, sent a note that named the ship'], // biome-ignore format: one case
    ['The vote is close, and while Orr said he would hold a talk, it will not win him over.', 'Orr | said | he would hold a talk'], // biome-ignore format: one case
    ['He declared that as long as the guild remained split, Orr would win the seat, which he called “a disaster” for his side.', 'He | declared | that as long as the guild remained split, Orr would win the seat', 'he | called | which … “a disaster” for his side'], // biome-ignore format: one case
    ['The makers are keen to point out that of the five pumps approved by the board, none are made in Orle.', 'The makers | are keen to point out | that of the five pumps approved by the board, none are made in Orle'], // biome-ignore format: one case
    ['Orr spoke about how during his years in the navy, he saw how cruel the sea can be.', 'Orr | spoke about | how during his years in the navy, he saw how cruel the sea can be'], // biome-ignore format: one case
  ])('%j', check);
});
