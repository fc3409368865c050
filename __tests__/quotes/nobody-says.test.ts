import { describe, test } from '@jest/globals';
import { type Case, check } from './shown.ts';

describe('the count of a vote says nothing', () => {
  test.each<Case>([
    ['The motion was rejected by 302 votes to 121.'],
    ['The appeal was dismissed by a majority of three.'],
    ['The offer was rejected by 71% of members.'],
    ['The offer was rejected by the guild.', 'the guild | was rejected | The offer'],
    ['The plan was rejected by 40 pilots.', '40 pilots | was rejected | The plan'],
  ])('%s', check);
});

describe('deeds in what somebody says', () => {
  test.each<Case>([
    [
      'The council reported that ten crews had agreed to share a pier.',
      'The council | reported | that ten crews had agreed to share a pier',
    ],
    [
      'Bell said Northern Norland had shown what could be done.',
      'Bell | said | Northern Norland had shown what could be done',
    ],
    ['Bell said Storr had proved that it could win.', 'Bell | said | Storr had proved that it could win'],
    [
      'Bell said both sides had agreed that the toll was too high.',
      'Bell | said | both sides had agreed that the toll was too high',
      'both sides | had agreed | that the toll was too high',
    ],
    [
      'Bell said the Moss Report had shown that the pier was safe.',
      'Bell | said | the Moss Report had shown that the pier was safe',
      'the Moss Report | had shown | that the pier was safe',
    ],
  ])('%s', check);
});

describe('lists and talks', () => {
  test.each<Case>([
    ['The ministry’s website lists all bills.'],
    ['The site lists the opening hours.'],
    ['Bell was at home. He spoke to The Norland Review by phone from his kitchen.'],
    ['The report lists ten faults in the dam.', 'The report | lists | ten faults in the dam'],
    ['Bell spoke of her fear.', 'Bell | spoke of | her fear'],
  ])('%s', check);
});

describe('a name of initials behind a hyphen', () => {
  test.each<Case>([
    [
      'Asked about the sale of a stake to a Storr-based PE fund, Bell smiled.',
      ' | Asked about | the sale of a stake to a Storr-based PE fund',
    ],
  ])('%s', check);
});

describe('what is asked by the writer, rumoured or dated', () => {
  test.each<Case>([
    ['Would Orr welcome new signings?'],
    ['“Would Orr welcome new signings?” Voss asked.', 'Voss | asked | “Would Orr welcome new signings?”'],
    ['There have been rumours about Orr.'],
    ['There have been rumours that Orr will go.', ' | have been rumours | that Orr will go'],
    ['The change, announced on Wednesday, follows a long study.'],
    ['The plan, announced by the guild on Monday, cuts fees.', 'the guild | announced | The plan'],
    ['The report, published last month, found that fees doubled.', 'The report | found | that fees doubled'],
    ['Voss wrote it with her aunt in mind.'],
  ])('%s', check);
});

describe('a warning that is lifted says nothing', () => {
  test.each<Case>([
    ['The institute, Norec, has lifted the tsunami warning for the coast.'],
    ['The navy has cancelled the storm warning for the islands.'],
    ['The storm warning for the islands was lifted.'],
    [
      'The agency has issued a warning that the dam could burst.',
      'The agency | has issued a warning | that the dam could burst',
    ],
    [
      'Hale said the navy had lifted the storm warning for the islands.',
      'Hale | said | the navy had lifted the storm warning for the islands',
    ],
  ])('%s', check);
});

describe('what a judge spares somebody is no word', () => {
  test.each<Case>([['Recorder Ann Hale spared him jail.'], ['The verdict spared Orr a fine.']])('%s', check);
});

describe('what the speaker does not say, or says only by saying it, is nobody else’s word', () => {
  test.each<Case>([
    ['“We can’t say the ban caused it,” says Orr.', 'Orr | says | “We can’t say the ban caused it,”'],
    ['“I would say the lads were brilliant,” said Orr.', 'Orr | said | “I would say the lads were brilliant,”'],
    ['“I can’t tell you how proud I am,” said Orr.', 'Orr | said | “I can’t tell you how proud I am,”'],
    ['“They can’t say they weren’t told,” said Orr.', 'Orr | said | “They can’t say they weren’t told,”'],
    ['“The law says what it says,” said Orr.', 'Orr | said | “The law says what it says,”'],
    [
      '“My mother would always say the sea was kind,” said Orr.',
      'Orr | said | “My mother would always say the sea was kind,”',
      'My mother | would always say | the sea was kind',
    ],
    ['“The rules say no one may enter,” said Orr.', 'Orr | said | “The rules say no one may enter,”', 'The rules | say | no one may enter'], // biome-ignore format: one case
    ['“I have said I would go,” said Orr.', 'Orr | said | “I have said I would go,”', 'I | have said | I would go'],
  ])('%s', check);
});
