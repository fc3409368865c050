import { describe, test } from '@jest/globals';
import { type Case, check } from './last-speaker.ts';

describe('the defendant', () => {
  test.each<Case>([
    [
      'denies a crime',
      'Luke Hale, 39, of Mill Road, Lind, denies theft. Max Orr KC told the jury that it rained. In a text, the defendant said that it was late.',
      'Luke Hale',
    ],
    [
      'is charged with one',
      'Luke Hale, 39, is charged with theft. Max Orr, prosecuting, said that it rained. The defendant said that it was late.',
      'Luke Hale',
    ],
    [
      'appears in court',
      'Luke Hale appeared before magistrates charged with theft. Max Orr, defending, spoke. The defendant said that it was late.',
      'Luke Hale',
    ],
    [
      'is not who comes to see',
      'Eva Moe appeared in court to see. The defendant said that it was late.',
      'The defendant',
    ],
    ['is on trial', 'Eva Moe is on trial for theft. “It was late,” the defendant told the court.', 'Eva Moe'],
    [
      'is nobody where two are',
      'Luke Hale denies theft. Eva Moe denies theft. Max Orr, prosecuting, said that it rained. The defendant said that it was late.',
      'The defendant',
    ],
    [
      'is not who prosecutes',
      'Max Orr, prosecuting, said that it rained. The defendant said that it was late.',
      'The defendant',
    ],
    [
      'is not who denies that',
      'Max Orr, prosecuting, denied this. The defendant said that it was late.',
      'The defendant',
    ],
  ])('%s', check);
});

describe('the witness', () => {
  test.each<Case>([
    [
      'is who tells the court',
      'Mrs Voss told the court that it was late. Mr Dean, prosecuting, asked why. “I ran,” replied the witness.',
      'Voss',
    ],
    ['is who gave evidence', 'Dr Eva Moe gave evidence on Monday. The witness said that it was late.', 'Eva Moe'],
    [
      'is not who is accused',
      'Luke Hale, accused of theft, told the jury that it was late. Eva Moe testified on Monday. The witness said that it rained.',
      'Eva Moe',
    ],
    [
      'is not who prosecutes',
      'Max Orr, prosecuting, told the court that it was late. “I ran,” said the witness.',
      'the witness',
    ],
    [
      'is nobody where two are',
      'Mrs Voss told the court that it was late. Eva Moe testified. “I ran,” said the witness.',
      'the witness',
    ],
    [
      'is nobody where another has no name',
      'A neighbour told the court that it was late. Eva Moe testified. “I ran,” said the witness.',
      'the witness',
    ],
  ])('%s', check);
});

describe('whoever does what a trade does', () => {
  test.each<Case>([
    [
      'is called so',
      'Ida Toft directed the film in Spain. Pavel Mott wrote the music. “I slept,” the Danish director said.',
      'Ida Toft',
    ],
    [
      'and not who owns',
      'Max Orr coached the side. Ivo Moe owns the club. “It is late,” the Swedish coach said.',
      'Max Orr',
    ],
    [
      'but nobody where two do',
      'Eva Moe directed the play and Ida Toft directed the film. “It is late,” the Irish director said.',
      'the Irish director',
    ],
    [
      'nor who directs traffic',
      'Eva Moe directed traffic at the scene. Max Orr shot the film. “It is late,” the director said.',
      'the director',
    ],
    ['nor who manages to', 'Eva Moe managed to come. Max Orr left. “It is late,” the manager said.', 'the manager'],
    ['is whom a question goes to', 'Eva Moe was asked about the prize. “Yes,” the Brazilian actor said.', 'Eva Moe'],
    [
      'but is no other country’s minister',
      'Max Orr flew to Rome. “It is late,” the Italian minister said.',
      'the Italian minister',
    ],
  ])('%s', check);
});

describe('what a life is told by', () => {
  test.each<Case>([
    ['children by hyphens', 'Eva Moe left her husband in June. The mum-of-two hinted that it was late.', 'Eva Moe'],
    ['a compound for a source', 'Eva Moe spoke at the march. The grandmother-of-five said it was late.', 'Eva Moe'],
    ['children', 'Eva Moe lost her job. “It is late,” the mother of two said.', 'Eva Moe'],
    [
      'of whom the name fits',
      'Luke Vane and Sara Vane lost the house. “It is late,” the father of two said.',
      'Luke Vane',
    ],
    ['grandchildren', 'Max Orr walked for charity. The grandfather said it was late.', 'Max Orr'],
    ['what one was', 'Max Orr climbed the tower. “It is late,” the former soldier said.', 'Max Orr'],
    ['what one was in a word', 'Max Orr came on the show. The ex-footballer said it was late.', 'Max Orr'],
    ['not of one of two', 'Eva Moe sat with Ann Hill. The mother of one said it was late.', 'The mother of one'],
    [
      'not where somebody without a name is told of',
      'Police stopped Max Orr. A neighbour watched. “It is late,” the father of three said.',
      'the father of three',
    ],
    ['not an employee', 'Storr boss Max Orr denied it. The former employee said it was late.', 'The former employee'],
    [
      'not whom she met',
      'Eva Moe wrote a book. The retired teacher she met said it was late.',
      'The retired teacher she met',
    ],
    ['not a writer’s', 'Eva Moe writes on families. “It is late,” said one mother of two.', 'one mother of two'],
  ])('%s', check);
});

describe('somebody described by an employer', () => {
  test.each<Case>([
    [
      'is whom a pronoun means',
      'A former Storr driver said that it was late. He said that it rained.',
      'A former Storr driver',
    ],
    ['and an engineer', 'A Storr engineer said that it was late. She said that it rained.', 'A Storr engineer'],
    [
      'and is meant again',
      'A senior Storr adviser said that it was late. It rained, the senior Storr adviser said.',
      'A senior Storr adviser',
    ],
  ])('%s', check);
});

describe('a description that tells something new of whom the text is about', () => {
  test.each<Case>([
    ['by party', 'Ann Hale met Max Orr in May. The Texas Republican said that it was late.', 'Ann Hale'],
    ['by what somebody was', 'Ann Hale met Max Orr in May.\n\nThe retired teacher said that it was late.', 'Ann Hale'],
    ['by country', 'Ann Hale beat Max Orr in May.\n\n“It was late,” the Norwegian runner said.', 'Ann Hale'],
    ['by her children', 'Singer Eva Hale said that it rained.\n\nThe mum-of-two said that it was late.', 'Eva Hale'],
    ['by success', 'Ann Hale beat Max Orr in May. The two-time champion said that it was late.', 'Ann Hale'],
    ['of one word', 'Ann Hale won in May. She thanked some friends.\n\n“It was late,” the winner said.', 'Ann Hale'],
    [
      'of whom spoke last',
      'Max Orr was ill. Ann Hale said that it rained.\n\n“It was late,” the billionaire businesswoman said.',
      'Ann Hale',
    ],
    [
      'of whom a pronoun means',
      'Ann Hale met Max Orr in May. She said that it rained.\n\n“It was late,” the Texas Republican said.',
      'Ann Hale',
    ],
    [
      'with a long quotation between',
      'Ann Hale met Max Orr in May. “It rained,” she said. “We left.”\n\n“It was late,” the former singer said.',
      'Ann Hale',
    ],
    [
      'and then a pronoun',
      'Ann Hale met Max Orr in May. The Texas Republican left. She said that it was late.',
      'Ann Hale',
    ],
    [
      'who is the subject later on',
      'Max Orr left. He has no seat.\n\nThe Vermont senator is hoping to keep his seat. He said that it was late.',
      'Max Orr',
    ],
    [
      'of a state',
      'Texas Sen. Ann Hale left. Sen. Eva Moe stayed. The Florida senator said that it was late.',
      'Eva Moe',
    ],
    [
      'beside a town',
      'Leo Marsh scored twice for Norwood on Saturday. The striker said that it was late.',
      'Leo Marsh',
    ],
    ['beside an owner', 'Ann Hale thanked Eva Moe’s team. “It was late,” the singer said.', 'Ann Hale'],
    [
      'not by party, which many have',
      'Republican donor Max Orr left. Ann Hale said that it rained. The Texas Republican said that it was late.',
      'Ann Hale',
    ],
    [
      'of whom spoke last, though others are told of in what is said',
      'Ann Hale left. “It is late,” Hale said. Max Orr rose. “I met her,” Orr said. The Texas Republican said that it rained.',
      'Max Orr',
    ],
    [
      'of the only speaker of the paragraph',
      'Ned Lisle said it was calm. “He is thinking,” the promoter said.',
      'Ned Lisle',
    ],
    [
      'of who spoke, not of whom he spoke of',
      'Two Republicans are at odds. Senator Roy Hale said Governor Ana Diaz had “lit a match” when she shut the bridge last week. The Ohio Republican, who sits on a panel, said it was late.',
      'Roy Hale',
    ],
    ['from a country', 'Danish coach Max Orr met Ivo Moe. Moe left. The Dane said that it was late.', 'Max Orr'],
    ['whom what is said names not', 'Max Orr is to fight Ivo Moe. The challenger said that Moe was afraid.', 'Max Orr'],
    [
      'of whom spoke last, not of whom he speaks',
      'Luca Moe left. “I am sad,” Moe said. Moe smiled.\n\nDes Orr rang him. “I rang him at midnight,” Orr said. “I rang his mum.” The Texas Republican said that it was late.',
      'Des Orr',
    ],
    [
      'of whom the text has called so, before whom it is about',
      'Runner Eva Moe won. Max Orr said that it rained. The Norwegian runner said that it was late.',
      'Eva Moe',
    ],
    [
      'of two, of whom it has called so',
      'Sen. Ann Hale and former Gov. Max Orr met. The Florida senator said that it was late.',
      'Ann Hale',
    ],
  ])('%s', check);
});

describe('a role in more general words', () => {
  test.each<Case>([
    ['an office in letters', 'Managing director Ann Moe was late. The MD said that it rained.', 'Ann Moe'],
    [
      'a role before “Comrade”',
      'The chairman of the Seed Union, Comrade Ann Moe, was late. The union leader said that it rained.',
      'Ann Moe',
    ],
    ['letters of another office', 'Finance director Ann Moe was late. The MD said that it rained.', 'The MD'],
    ['a judge', 'Justice Asha Rao was late. “It rains,” the judge said.', 'Asha Rao'],
    ['a rank in full', 'Det Ann Byrne was late. “It rains,” the detective said.', 'Ann Byrne'],
    ['a rank in letters', 'DCI Ann Byrne was late. “It rains,” the officer said.', 'Ann Byrne'],
    ['a constable', 'PC Ann Byrne was late. “It rains,” the constable said.', 'Ann Byrne'],
    ['a rank cut short', 'Det Con Storr Byrne was late. “It rains,” the officer said.', 'Storr Byrne'],
    ['of a firm', 'Ann Hale, the bank’s chief executive, met Max Orr. “It was late,” the CEO said.', 'Ann Hale'],
    ['of the church', 'Pope Leo came to Orle. The pontiff said that it was late.', 'Leo'],
    ['of a realm', 'Queen Maud came to Orle. The monarch said that it was late.', 'Maud'],
    ['of science', 'Prof. Ann Hale led the study with Max Orr. “It was late,” the scientist said.', 'Ann Hale'],
    ['of a house', 'Ann Hale met Sen. Max Orr. “It was late,” the lawmaker said.', 'Max Orr'],
    ['of law', 'Max Orr came with his solicitor, Ann Hale. “It was late,” the lawyer said.', 'Ann Hale'],
    ['with more', 'Ann Hale met the biologist Max Orr. “It was late,” the Danish scientist said.', 'Max Orr'],
    ['of one of two', 'Prof. Ann Hale met Prof. Max Orr. “It was late,” the scientist said.', 'the scientist'],
    ['behind an age', 'Miss Moe, 29, a nurse, met Max Orr. ‘It was late,’ the nurse said.', 'Moe'],
    [
      'not of whose father is told',
      'Moe, 29, whose father is a nurse, met Max Orr. ‘It was late,’ the nurse said.',
      'the nurse',
    ],
    ['of a church', 'Bishop Max Orr met Father Dan Moe. Moe left. “It was late,” the priest said.', 'Dan Moe'],
    ['which nobody has', 'Ann Hale met Max Orr. “It was late,” the lawyer said.', 'the lawyer'],
    ['of whom no name was told', 'A lawyer met the solicitor Ann Hale. “It was late,” the lawyer said.', 'the lawyer'],
  ])('%s', check);
});

describe('a description of somebody else', () => {
  test.each<Case>([
    [
      'than the place before it',
      'In Norland, the head of the port of Storr, where the mill is, said that it was late.',
      'the head of the port of Storr',
    ],
    [
      'than the shadow',
      'Ann Finn, the shadow chancellor, left. The chancellor said that it was late.',
      'The chancellor',
    ],
    [
      'where another sex is told',
      'Mr. Max Orr met some guests. The Texas businesswoman said that it was late.',
      'The Texas businesswoman',
    ],
    [
      'where another country is told',
      'Danish runner Max Orr won. The Norwegian runner said that it was late.',
      'The Norwegian runner',
    ],
    [
      'where another party is told',
      'Democratic Sen. Max Orr won. The Texas Republican said that it was late.',
      'The Texas Republican',
    ],
    [
      'where two are the subject',
      'Ann Hale and Eva Moe won. The Texas Republican said that it was late.',
      'The Texas Republican',
    ],
    [
      'who may have no name',
      'Ann Hale met some guests. The former employee said that it was late.',
      'The former employee',
    ],
    [
      'who was told of without a name',
      'A Danish runner met Ann Hale. The Danish runner said that it was late.',
      'The Danish runner',
    ],
    [
      'who holds an office that only one has, where several are near',
      'Ann Hale met Max Orr in May. The French president said that it was late.',
      'The French president',
    ],
    [
      'whom more is told of behind it',
      'Ann Hale won. The former head of the bank said that it was late.',
      'The former head of the bank',
    ],
    [
      'than whom the sentence names',
      'Ann Hale wrote that the Texas Republican said it was late.',
      'the Texas Republican',
    ],
    [
      'or maybe not, in the same sentence',
      'Ann Hale met Eva Moe. Hale thanked Moe, but the Texas Republican said it was late.',
      'the Texas Republican',
    ],
    [
      'of whom only what is said tells',
      'Ann Hale left. Eva Moe said: “The Texas Republican thinks it is late.”',
      'The Texas Republican',
    ],
  ])('%s', check);
});

describe('a description beside others in an article', () => {
  test.each<Case>([
    [
      'is not of whom the speaker speaks',
      'Harcastle United sold Luca Bonetti. “I leave with a heavy heart,” Bonetti wrote. “Harcastle made me the player I am.”\n\nHarcastle’s manager, Des Prothero, admitted he had tried to change the player’s mind. “I rang him at midnight,” Prothero said. “I rang his mum. I would have rung his dog if I had the number.”\n\nThe Welshman said that he understood it.',
      'Des Prothero',
    ],
    [
      'is not of whom somebody without a name tells',
      'State television reported that President Lev Orlanin would speak on Sunday.\n\nWestern diplomats were sceptical. One said that Orlanin had announced three ceasefires since spring and kept none of them. “It is a pause to reload,” the diplomat said.',
      'the diplomat',
    ],
    [
      'is named behind it, and so is what “it” says',
      'The Kisan Ekta Manch has demanded a probe. Its convener Balwinder Deol said that they would march.\n\nMeanwhile, the contractor firm, Suryakanti Infra, denied any wrongdoing. In a press note, it said it had won the contract.',
      'Suryakanti Infra',
    ],
    [
      'is of the coach, whom “he” means then',
      'Kingsport boss Henrik Dahl admitted his side had been punished for complacency.\n\n“We stopped playing,” Dahl said. “I told the players at half-time that one goal would not be enough.”\n\nThe Dane confirmed that captain Joe Brearley would be out for up to six weeks.\n\n“It is a big blow,” he added.',
      'Henrik Dahl',
    ],
  ])('%s', check);
});

describe('what else a text calls an organisation', () => {
  test.each<Case>([
    ['by its trade', 'Storr cut 90 jobs in May. “It was late,” the carmaker said.', 'Storr'],
    [
      'by country and trade',
      'Hodaka Motor cut 90 jobs in May.\n\n“It was late,” the Japanese carmaker said.',
      'Hodaka Motor',
    ],
    ['by trade and size', 'Storr was fined on Monday. “It was late,” the tech giant said.', 'Storr'],
    ['by where it sits', 'The World Fund cut rates. The Orle-based lender said that it was late.', 'World Fund'],
    [
      'of two, whom the text is about',
      'Storr rose, ahead of Kestrel Motors. The online retail giant said that it was late.',
      'Storr',
    ],
    [
      'which “the ailing company” is too',
      'Storr Minerals saved the ailing company. The company said that it was late.',
      'Storr Minerals',
    ],
  ])('%s', check);
});

describe('a firm that is named short', () => {
  test.each<Case>([
    ['without what it is', 'Kestrel Motors lost. Kestrel said that it was late.', 'Kestrel Motors'],
    ['unless two are called so', 'Kestrel Motors sued Kestrel Airlines. Kestrel said that it was late.', 'Kestrel'],
  ])('%s', check);
});

describe('a description of another organisation', () => {
  test.each<Case>([
    [
      'of another country',
      'The German carmaker Storr lost. The Japanese carmaker said that it was late.',
      'The Japanese carmaker',
    ],
    [
      'that is not the one told of',
      'Storr Minerals lost. The rival company said that it was late.',
      'The rival company',
    ],
    [
      'named in full',
      'Storr Minerals lost. The Orle Herald newspaper said that it was late.',
      'The Orle Herald newspaper',
    ],
    [
      'of which a person is no name',
      'Ann Hale was fined on Monday. “It was late,” the tech giant said.',
      'the tech giant',
    ],
    [
      'named behind it, as “it” is later',
      'The Kisan Manch has sued. Meanwhile, the contractor firm, Storr Infra, denied it. In a note, it said it was late.',
      'Storr Infra',
    ],
    ['that is called what it is', 'Moody lost. The bakers union said that it was late.', 'The bakers union'],
    [
      'that is named right behind',
      'Storr lost. The Danish firm, Moody, denied it. In a letter, it said that it was late.',
      'Moody',
    ],
    ['than a person', 'His mother, Jill, left. The online retailer said that it was late.', 'The online retailer'],
    [
      'introduced without a name',
      'Storr sued a Danish retailer. The Danish retailer said that it was late.',
      'The Danish retailer',
    ],
    [
      'where two are the subject',
      'Storr and Kestrel Motors merged. The Danish firm said that it was late.',
      'The Danish firm',
    ],
    [
      'named long ago',
      'Storr lost. It rained. It snowed. It was cold. Ann Hale left. The Danish firm said that it was late.',
      'The Danish firm',
    ],
  ])('%s', check);
});

describe('who alone is told of', () => {
  test.each<Case>([
    ['by a trade', 'Max Hale has grown leeks for years. “They sell,” the grower said.', 'Max Hale'],
    ['behind a pronoun', 'Max Hale owns a boat. He has no watch. “It was late,” says the ferryman.', 'Max Hale'],
    ['not another in turn', '“It was late,” said Max Hale. “They sell,” the baker said.', 'the baker'],
    ['not beside another', 'Max Hale met Eva Moe. “They sell,” the grower said.', 'the grower'],
    ['not who speaks of him', 'Max Hale has a farm. “He was late,” the grower said.', 'the grower'],
    ['nor whom a scene brings', 'Max Hale boarded in Lind. “It was late,” the pilot said.', 'the pilot'],
    ['by a work', 'Eva Moe is on tour. The “Red Tide” hitmaker said it was late.', 'Eva Moe'],
    ['by a side', 'Max Hale has urged them to buy. The ex-Lind man said it was late.', 'Max Hale'],
    ['by a place on the field', 'Max Hale was sent off. The centre-half said it was late.', 'Max Hale'],
    [
      'as a counterpart is called',
      'Minister Ann Orr met her Polish counterpart Max Hale. The Polish minister said it was late.',
      'Max Hale',
    ],
    ['whose attorney', 'District Attorney Eva Moe told jurors of it. “It was late,” the prosecutor said.', 'Eva Moe'],
    ['not anybody’s', 'Attorney Eva Moe told jurors of it. “It was late,” the prosecutor said.', 'the prosecutor'],
    ['not of whom he is asked', 'Luc Hale is glad. Asked about Bo Moe, the Frenchman said it was late.', 'Luc Hale'],
    [
      'who goes on as the subject',
      'Eva Moe was first. “It rained,” Moe said. Ann Hale lost in two sets. The 22-year-old left in tears. “It was late,” she said.',
      'Ann Hale',
    ],
  ])('%s', check);
});

describe('who has just spoken, by a word that tells more', () => {
  const TWO = '“It rained,” said Radu Pell, a welder.\n\nBut baker Ann Hale, 33, said it was cold.\n\n';
  test.each<Case>([
    ['the parent of some', `${TWO}“It was late,” the mother of three added.`, 'Ann Hale'],
    [
      'of two who are told of, neither',
      'Ann Hale met Eva Orr.\n\n“It was late,” the mother of three said.',
      'the mother of three',
    ],
    ['with a hyphen', 'Surgeon Eva Orr read out a list.\n\n“It was late,” the Polish-born surgeon said.', 'Eva Orr'],
    [
      'a priest of whom the title tells',
      'The Rev. Tom Orr read out a list.\n\n“It was late,” the priest said.',
      'Tom Orr',
    ],
    [
      'with the day behind it',
      'Coach Hamish Orr has left.\n\nAnd the Scot last night admitted: “It was late.”',
      'Hamish Orr',
    ],
  ])('%s', check);
});
