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

describe('who says nothing', () => {
  test.each<Case>([
    ['The guard said nothing about the missing money.'],
    ['The guard has said little of it so far.'],
    ['The guard said nothing would change.', 'The guard | said | nothing would change'],
    ['The guard said little had changed.', 'The guard | said | little had changed'],
  ])('%s', check);
});

describe('a day says nothing', () => {
  test.each<Case>([
    ['The panel will hold two more sittings before reporting in August.'],
    ['“Late Larks” opens Friday at the Rex Cinema.'],
    ['The panel reported on Friday that the pier was safe.', 'The panel | reported | that the pier was safe'],
  ])('%s', check);
});

describe('a think tank is no thought', () => {
  test.each<Case>([
    [
      'A report by the Lantern think tank claimed that rents would double.',
      'A report by the Lantern think tank | claimed | that rents would double',
    ],
    ['The Lantern think-tank says rents will double.', 'The Lantern think-tank | says | rents will double'],
  ])('%s', check);
});

describe('what somebody used to say, inside', () => {
  test.each<Case>([
    [
      '“My aunt used to say, ‘Rain is luck in a coat,’” said Ann Voss.',
      'Ann Voss | said | “My aunt used to say, ‘Rain is luck in a coat,’”',
      'My aunt | used to say | ‘Rain is luck in a coat,’',
    ],
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

describe('“this”, “it” and “so” are not what is said', () => {
  test.each<Case>([
    ['He says this over coffee in a bar in Orle.'],
    ['She said it on stage, to loud applause.'],
    ['He says so in every interview.'],
    ['He likes to say this to guests.'],
    ['She said this to reporters: “It is over.”', 'She | said | “It is over.”'],
    ['She says it is over.', 'She | says | it is over'],
    ['She said this week was hard.', 'She | said | this week was hard'],
    ['It is a question of who said what to whom.'],
  ])('%s', check);
});

describe('what is to be told, or spoken of, or is voted for', () => {
  test.each<Case>([
    ['Hospitals must report all deaths to the regulator.'],
    ['Banks must tell clients what they charge.'],
    ['Customers can report faults by calling a hotline.'],
    ['The Post can reveal that the mayor lied.', 'The Post | can reveal | that the mayor lied'],
    ['I must tell you that it is late.', 'I | must tell | that it is late'],
    ['The minister will travel to Orle to discuss a new tram.'],
    ['Lind will meet with partners to discuss a new tram.', 'Lind | to discuss | a new tram'],
    ['Did you discuss the plan with him?'],
    ['Voters chose to reject the plan in May.'],
    ['The panel agreed by nine votes to two to wait.'],
    ['Two families claiming the farm met in court.'],
  ])('%s', check);
});

describe('deeds of verbs that also speak', () => {
  test.each<Case>([
    ['Fans welcomed the team with songs and flags.'],
    ['Unions welcomed the plan with caution.', 'Unions | welcomed | the plan with caution'],
    ['The weekend promises a close race.'],
    ['The mayor promises a close race.', 'The mayor | promises | a close race'],
    ['She called the doctor a liar.', 'She | called | the doctor a liar'],
  ])('%s', check);
});

describe('“this”, and whom somebody cites', () => {
  test.each<Case>([
    ['The spokesman, Ali Noor, disclosed this on Monday while addressing journalists in Abuja.'],
    ['The director said this at the launch of the fund.'],
    ['She said this in June would be hard.', 'She | said | this in June would be hard'],
    ['Storr News said it would close, citing the mayor’s aides.', 'Storr News | said | it would close'],
    [
      '“It will close,” she said, citing the mayor’s many promises.',
      'she | said | “It will close,”',
      'she | citing | the mayor’s many promises',
    ],
    [
      '“It will close,” he said, citing the many Italians who had left.',
      'he | said | “It will close,”',
      'he | citing | the many Italians who had left',
    ],
    ['Citing two officials, Storr News reported that it would close.', 'Storr News | reported | that it would close'],
    ['Citing a lack of funds, the council closed the library.'],
    [
      'Orr criticized the plan, citing “bias” at the board.',
      'Orr | criticized | the plan',
      'Orr | citing | “bias” at the board',
    ],
  ])('%s', check);
});

describe('neither what readers recall, nor what a deed amounts to, nor what is told of words', () => {
  test.each<Case>([
    ['Some may recall the storm of 1987.'],
    ['Readers may recall that the mill burned in May.'],
    ['Hale may recall that the mill burned in May.', 'Hale | may recall | that the mill burned in May'],
    ['Doing nothing is basically saying it is fine.'],
    ['Speaking at a rally, Hale is saying it is fine.', 'Hale | is saying | it is fine'],
    ['Hale made claims that could hurt him.'],
    ['Hale made a statement that was false.'],
    ['Hale made the claim that taxes could fall.', 'Hale | made the claim | that taxes could fall'],
    ['Her claim that that was false is new.', 'Her | claim | that that was false'],
  ])('%s', check);
});

describe('a finger says nothing', () => {
  test.each<Case>([
    ['Hale pointed to a tall man in the crowd.'],
    ['Hale pointed to a woman at one of his rallies.'],
    ['Orr pointed to a study of rents.', 'Orr | pointed to | a study of rents'],
    ['Orr pointed to a man who lost his job.', 'Orr | pointed to | a man who lost his job'],
    ['Those who have a record of service and demonstrated leadership skills will rise.'],
  ])('%s', check);
});

describe('it is clear, and nobody says so', () => {
  test.each<Case>([
    ['Bell won, and it is clear that taxes are too high.'],
    ['Bell lost, but it was now clear that he would run again.'],
    ['Bell was clear that the plan had failed.', 'Bell | was clear | that the plan had failed'],
    ['Bell made it clear that the plan had failed.', 'Bell | made it clear | that the plan had failed'],
  ])('%s', check);
});
