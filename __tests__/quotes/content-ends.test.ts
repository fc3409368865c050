import { describe, expect, test } from '@jest/globals';
import { type Case, check, quotesOf } from './shown.ts';

describe('content ends before what the writer says', () => {
  test.each([
    ['While Orr said the plan was too dear, the board voted for it.', 'the plan was too dear'],
    ['When the captain said the ship was safe, the crew laughed.', 'the ship was safe'],
    ['Because the doctor said the child was ill, the school sent her home.', 'the child was ill'],
    ['Before the court ruled that the law was void, 300 people had been fined.', 'that the law was void'],
    ['If ministers insist that the tax is fair, they should publish the figures.', 'that the tax is fair'],
    [
      'But, while Orr boasts that he owes nobody a thing, two banks have lent him money.',
      'that he owes nobody a thing',
    ],
    ['When Orr said the bridge ‘‘is not safe’’ in a talk, the elderly harbour master not only laughed but left.', 'the bridge ‘‘is not safe’’ in a talk'], // biome-ignore format: one case
    ['While Orr told of her plan by saying that it was cheap and “quick to build,” not one of the guild laughed.', 'that it was cheap and “quick to build,”'], // biome-ignore format: one case
    ['After the harbour master criticised Ann Lee at a meeting, Lee shot back, “I have work to do.”', 'Ann Lee'],
    ['As Lee said a week ago, today, the vote is open.', 'today, the vote is open'],
    [
      'The letter, in which Judge Orr cited new doubts about the port, was sent on Monday.',
      'new doubts about the port',
    ],
    ['Even if the company says the water is clean, nobody will drink it.', 'the water is clean'],
    ['While a judge found that step illegal, his decision was overturned.', 'that step illegal'],
    ['As Hale said the road was open, lorries began to move.', 'the road was open'],
    ['The bank was for sale, Reuters reported, citing two officials.', 'The bank was for sale'],
    ['The paper reported that Orr would resign, quoting a friend.', 'that Orr would resign'],
    ['Ruiz admitted theft and was jailed for two years.', 'theft'],
    ['She rejected the offer and walked out.', 'the offer'],
    ['Orr denies any fault and points out that Lee signed the order.', 'any fault'],
    ["Orr often questions the guild's ties to banks and has called for an inquiry.", "the guild's ties to banks"],
    ['Orr continued to express doubts about the bridge and made clear that he would stay.', 'the bridge'],
    ['Orr joked about the weather, declined to name a date, and told the crowd they were late.', 'the weather'],
    ['Orr criticised the self-styled prince and handed him the keys.', 'the self-styled prince'],
    ['The minister condemned the attack and visited the wounded.', 'the attack'],
    ['The bank confirmed the sale but gave no price.', 'the sale'],
    ['She declined the offer and has since left the firm.', 'the offer'],
    ['The union, which says that the mill is unsafe, is in court.', 'that the mill is unsafe'],
    ['The relatives, many of whom say the claim is false, left.', 'the claim is false'],
    ['Despite her claim that nobody would notice, there were many complaints.', 'that nobody would notice'],
    [
      'She accused Norland of “arming while it talks,” a claim the envoy denied.',
      'Norland of “arming while it talks,”',
    ],
    ['The court dismissed the case, ruling that the mill had paid.', 'the case'],
    ['She wrote to Hale, saying the pier was closed and suggesting that he wait.', 'the pier was closed'],
    [
      'The talks ended early, with Hale saying they were “hard” and Orr calling them a “fair start.”',
      'they were “hard”',
    ],
    ['Ann Lee was on the radio, calling the mayor “weak” and accusing him of sloth.', 'the mayor “weak”'],
    ['Orr left the stage, portraying a row of well written and challenging parts.', 'a row of well written and challenging parts'], // biome-ignore format: one case
    ['She praised Hale for keeping the pier open and paying its staff.', 'Hale for keeping the pier open and paying its staff'], // biome-ignore format: one case
    ['Orr said the pier would be closed for a year, a step that many in the port had feared.', 'the pier would be closed for a year'], // biome-ignore format: one case
    ['Orr said her rival was “asleep,” a clear swipe at Hale.', 'her rival was “asleep,”'],
    ['The pier would be closed for a year, Orr said, a step that could harm the port.', 'The pier would be closed for a year'], // biome-ignore format: one case
    ['Orr said the levy, a step that many had feared, was now law.', 'the levy, a step that many had feared, was now law'], // biome-ignore format: one case
    ['Orr said the port was “open to all,” while vowing to close the mine.', 'the port was “open to all,”'],
    ['Tully called it “a tree in May,” and Sen. Ann Hale, R-Orle, warned it was dear.', 'it “a tree in May,”'],
    ['Hale noted that the board had paid for it — a fact told on the last page.', 'that the board had paid for it'],
    ['Hale says the next step is to record it, something Orr describes as “hard”.', 'the next step is to record it'],
    ['No one was hurt, according to Sheriff Hale, who said 14 cars burned.', 'No one was hurt'],
    ['The law, which critics say would cost billions, passed.', 'which … would cost billions'],
    ['The firm cut its forecast, saying demand was weak, and its shares fell.', 'demand was weak'],
    ['Hale claimed that Orr could leave, a claim the club’s owner, Sir Roy Kay, rejected.', 'that Orr could leave'],
    ['MPs shouted “shame” as the minister, Ann Hale, told them that it was late.', '“shame”'],
    ['Asked whether she meant her own, she smiled.', 'whether she meant her own'],
    ['Hale has argued that the tax is too high; Orr said it was fair.', 'that the tax is too high'],
    ['Hale said the tax was too high; her deputy, Orr, added that it was unfair.', 'the tax was too high'],
  ])('%s', (text, content) => expect(quotesOf(text)[0][2]).toBe(content));
});

describe('content begins', () => {
  test.each([
    ['Doctors have been warning for years that the ward is too small.', 'that the ward is too small'],
    ['Orr said in Madsen, Norland, that the mill was unsafe.', 'that the mill was unsafe'],
    ['Orr said, per an interpreter, that the mill was unsafe.', 'that the mill was unsafe'],
    ['Orr said on the “Late Hour With Ann Lee” that the mill was unsafe.', 'that the mill was unsafe'],
    ['Orr asked the consul in Madsen whether the mill was safe.', 'whether the mill was safe'],
    ['Orr warned that unless the board pays the crew and mends the pier, no boat will sail in May.', 'that unless the board pays the crew and mends the pier, no boat will sail in May'], // biome-ignore format: one case
    ['The union has said for months that the mill is unsafe.', 'that the mill is unsafe'],
    ['Orr told reporters demand was falling.', 'demand was falling'],
    ['Hale said in a televised address that her party would go on.', 'that her party would go on'],
    ['Hale told analysts sales in Norland had “all but gone”.', 'sales in Norland had “all but gone”'],
  ])('%s', (text, content) => expect(quotesOf(text)[0][2]).toBe(content));
});

test('an infinitive inside another content begins at its “not”', () => {
  expect(quotesOf('Orr said deputies had begged the man not to drive.').at(-1)?.[2]).toBe('not to drive');
});

describe('content goes on over an aside', () => {
  test.each([
    ['Eames said their sons, aged nine and ten, had been told to stay.', 'their sons, aged nine and ten, had been told to stay'], // biome-ignore format: one case
    ['Lawyers claim that Porter, the former treasurer, took bribes.', 'that Porter, the former treasurer, took bribes'],
    [
      "Nurses at Holmby, the county's largest hospital, have voted to strike, their union said on Monday.",
      "Nurses at Holmby, the county's largest hospital, have voted to strike",
    ],
    ['Owners of large boats, said Orr, are required to pay.', 'Owners of large boats … are required to pay'],
    ['On Monday, the council, the board said, was late.', 'the council … was late'],
  ])('%s', (text, content) => expect(quotesOf(text)[0][2]).toBe(content));
});

describe('content ends with its word, and before where it was told', () => {
  test.each([
    ['Analysts welcomed the tie-up but said it was late.', 'the tie-up'],
    ['She praised his go-it-alone plan.', 'his go-it-alone plan'],
    [
      'The mate told the captain he could smell “burning rope”, a public inquiry heard on Monday.',
      'he could smell “burning rope”',
    ],
  ])('%s', (text, content) => expect(quotesOf(text)[0][2]).toBe(content));
});

describe('content goes on', () => {
  test.each([
    ['As Hale said, the road was open when the lorries came.', 'the road was open when the lorries came'],
    [
      'Since the report says the law harms women, most of whom are poor, the judge struck it down.',
      'the law harms women, most of whom are poor',
    ],
    ['Orr condemned the theft and the lies.', 'the theft and the lies'],
    [
      'Hale said farms would be exempt, but that nothing in it was new.',
      'farms would be exempt, but that nothing in it was new',
    ],
    [
      'Hale, a judge, said the tax would cost $900, that it would mend nothing and that it was unfair.',
      'the tax would cost $900, that it would mend nothing and that it was unfair',
    ],
    [
      'Hale described the offer – 3% over two years – as “an insult”.',
      'the offer – 3% over two years – as “an insult”',
    ],
    ['Hale said the tax was high; the price was higher.', 'the tax was high; the price was higher'],
    ['Orr announced free meals and paid family leave.', 'free meals and paid family leave'],
    ['Orr noted that Hale had run twice and had called it hard.', 'that Hale had run twice and had called it hard'],
  ])('%s', (text, content) => expect(quotesOf(text)[0][2]).toBe(content));
});

describe('the next thing said is a quote of its own', () => {
  test.each([
    [
      'Ortiz said he had run twice and called it a hard job.',
      [
        ['Ortiz', 'said', 'he had run twice'],
        ['Ortiz', 'called', 'it a hard job'],
      ],
    ],
    [
      'Orr said the vote was over, but she declined to name the winner.',
      [
        ['Orr', 'said', 'the vote was over'],
        ['she', 'declined', 'to name the winner'],
      ],
    ],
    [
      'She announced a new fund and promised to double it.',
      [
        ['She', 'announced', 'a new fund'],
        ['She', 'promised', 'to double it'],
      ],
    ],
    [
      'Senator Ling demanded a probe and alleged that funds had been stolen.',
      [
        ['Senator Ling', 'demanded', 'a probe'],
        ['Senator Ling', 'alleged', 'that funds had been stolen'],
      ],
    ],
    [
      'The pond was still. “It thawed,” Lena Voigt recalled. “It froze,” Kit Hale reflected. The ducks left.',
      [
        ['Lena Voigt', 'recalled', '“It thawed,”'],
        ['Kit Hale', 'reflected', '“It froze,”'],
      ],
    ],
    [
      'Civil society group Clean Hands said that was too late. “He knew,” the group’s director, Carol Jant, said.',
      [
        ['Civil society group Clean Hands', 'said', 'that was too late'],
        ['the group’s director, Carol Jant', 'said', '“He knew,”'],
      ],
    ],
    [
      'Brand is staying. “The sheep?” he said, when asked who fed them. “My son.”',
      [
        ['he', 'said', '“The sheep?” … “My son.”'],
        ['', 'asked', 'who fed them'],
      ],
    ],
    [
      'Miller said the plan was “absurd” and called for a vote.',
      [
        ['Miller', 'said', 'the plan was “absurd”'],
        ['Miller', 'called for', 'a vote'],
      ],
    ],
  ])('%s', (text, expected) => expect(quotesOf(text)).toEqual(expected));
});

describe('content begins behind whom it was said to, and where', () => {
  test.each([
    ['The president told a full hall in Leeds that taxes would fall.', 'that taxes would fall'],
    ['Orr told the station’s “Early Hour” that nobody would pay.', 'that nobody would pay'],
    ['She reminded the crowd she had paid her own way.', 'she had paid her own way'],
    ['ORLE, Norland (Reuters) — The plan is an insult, top lawmakers said on Friday.', 'The plan is an insult'],
    ['It is recommended to dial in early.', 'to dial in early'],
    ['The manager promised customers that prices would fall.', 'that prices would fall'],
    ['She rang and asked the porter if I had eaten.', 'if I had eaten'],
    ['The inn has what one guest called “a view.”', '“a view.”'],
    ['Ferry strike to go on, union says\n\nIt rained.', 'Ferry strike to go on'],
    ['Air pollution kills 900 a year, study finds\n\nIt rained.', 'Air pollution kills 900 a year'],
    ['Orr said his aunt was ill. Olin said the dam was safe.', 'his aunt was ill'],
    [
      '“She spent an hour on it,” Hart posted on X. “That says it all.”',
      '“She spent an hour on it,” … “That says it all.”',
    ],
    ['Oakes got a D. “It is bad,” he said.', '“It is bad,”'],
    ['A firm that promised to end queues has left.', 'to end queues'],
    ['“He loved it,” said Olga Mint, who rates the film “superb”.', '“He loved it,”'],
    ["Court jails banker; 'a thief in a suit', says judge\n\nHe wept.", "'a thief in a suit'"],
    ["Council drops plan: 'We listened', says leader\n\nIt rained.", "'We listened'"],
    ['Orr warned the Bank of Norland that rates were high.', 'that rates were high'],
    ['Orr assured residents, however, that help was coming.', 'that help was coming'],
    ['Peter Orr assured Kenyans, in a long address, that the count would end.', 'that the count would end'],
    ['Orr urged the mayor of Orle to resign.', 'the mayor of Orle to resign'],
    [
      "The city's head of parks, Sam Orr, conceded under questioning that the budget had been cut.",
      'that the budget had been cut',
    ],
    ['Two buyers, who gave no names because talks go on, said offers had doubled.', 'offers had doubled'],
    [
      'Holm said the following:\n\n- The roof leaks.\n\n- The cook has left.\n\nIt rained.\n\nIt froze.\n\nIt thawed.\n\nIt snowed.',
      'The roof leaks … The cook has left',
    ],
  ])('%s', (text, content) => expect(quotesOf(text)[0][2]).toBe(content));
});

test.each([
  [
    'Hale told us the inquiry, which concluded that the dam was sound, was a sham.',
    'the inquiry, which concluded that the dam was sound, was a sham',
  ],
  [
    'Hale told reporters the survey, which found that fares fell, was wrong.',
    'the survey, which found that fares fell, was wrong',
  ],
  [
    'Hale told the board the audit, which showed that gold was missing, was a fraud.',
    'the audit, which showed that gold was missing, was a fraud',
  ],
  ['Hale told police the man, who had fled, was armed.', 'the man, who had fled, was armed'],
])('content has its subject, with a clause between: %s', (text, content) => expect(quotesOf(text)[0][2]).toBe(content));

describe('what he who says it thinks is no word of his', () => {
  test.each([
    [
      'Hale said that the ferry was “solid as rock”, and believed the wind was to blame.',
      'that the ferry was “solid as rock”',
    ],
    [
      'Hale said the City Bank Tower was “solid as rock”, and believed the wind was to blame.',
      'the City Bank Tower was “solid as rock”',
    ],
    ['Hale said the Sea Cat Ferry was late, and thought the crew had slept.', 'the Sea Cat Ferry was late'],
    [
      'Hale said that Orle Bank was “slow”, and believed the plan was dead.',
      'that Orle Bank was “slow”, and believed the plan was dead',
    ],
    ['Hale said the court’s plan was “dead”, and feared the poor would suffer.', 'the court’s plan was “dead”'],
    ['Hale said the ward was “full”, and expected more patients by May.', 'the ward was “full”'],
    ['Hale said the mill was a sham and blames the mayor.', 'the mill was a sham'],
    ['Hale says the road is bad, and hopes the board will close it.', 'the road is bad'],
    ['Hale said the ferry was overdue and feared lost.', 'the ferry was overdue and feared lost'],
    ['Hale said the ferry was late and expected to land at noon.', 'the ferry was late and expected to land at noon'],
    [
      'Hale said the pilot was ill and thought the wind would drop.',
      'the pilot was ill and thought the wind would drop',
    ],
    ['Hale said it was late, and believed the crew had gone.', 'it was late, and believed the crew had gone'],
    [
      'Hale said the owner of the ferry was ill and feared the worst.',
      'the owner of the ferry was ill and feared the worst',
    ],
  ])('%s', (text, content) => expect(quotesOf(text)[0][2]).toBe(content));
});

describe('content goes on to its examples, and to the second clause with “that”', () => {
  test.each([
    ['The council condemned the raids, including those on schools.', 'the raids, including those on schools'],
    [
      'The members urge the premier to work swiftly to form a new government.',
      'the premier to work swiftly to form a new government',
    ],
    [
      'Inspectors found that two doors were locked, and that the alarm had been cut.',
      'that two doors were locked, and that the alarm had been cut',
    ],
  ])('%s', (text, content) => expect(quotesOf(text)[0][2]).toBe(content));
});

describe('what somebody calls a thing ends before when he did so', () => {
  test.each([
    ['Frey hailed her crew’s “best day in years” after they won the race.', 'her crew’s “best day in years”'],
    ['Holm called the vote “a disgrace” after parliament threw out the bill.', 'the vote “a disgrace”'],
    ['Holm called the vote “a disgrace”, after parliament threw out the bill.', 'the vote “a disgrace”'],
    ['The union dismissed the offer as “a joke” following the ruling.', 'the offer as “a joke”'],
    ['Moss called the film “a mess” as it opened in Orle.', 'the film “a mess”'],
    ['The minister dismissed the claims as “nonsense” when asked about them.', 'the claims as “nonsense”'],
    ['Moss branded it “weak” before walking out.', 'it “weak”'],
    ['Ruiz praised the crews’ “grit” amid the storm.', 'the crews’ “grit”'],
    ['Hume said it was “a shambles” after the vote was lost.', 'it was “a shambles” after the vote was lost'],
    ['He described Orle as “dead after the mine closed”.', 'Orle as “dead after the mine closed”'],
    ['He called it “a disgrace” that the school was closed.', 'it “a disgrace” that the school was closed'],
    ['He called the tax “an insult” when children go hungry.', 'the tax “an insult” when children go hungry'],
    ['She described the ship as “cold” as a grave.', 'the ship as “cold” as a grave'],
  ])('%s', (text, content) => expect(quotesOf(text)[0][2]).toBe(content));
});

describe('what a relative clause reports ends before the verb of the sentence', () => {
  test.each([
    ['A driver who told police he was asleep had been drinking.', 'he was asleep'],
    ['A guard who said the man he saw was tall has been sacked.', 'the man he saw was tall'],
    ['A woman who said she was ill because the fish was bad has died.', 'she was ill because the fish was bad'],
    ['Those who said the law was bad have left.', 'the law was bad'],
    ['A man who told police “I did it” later denied the theft.', '“I did it”'],
    ['A man who said the “mad” plan was bad has left.', 'the “mad” plan was bad'],
    ['He met a driver who said he was asleep when the lorry hit him.', 'he was asleep when the lorry hit him'],
  ])('%s', (text, content) => expect(quotesOf(text)[0][2]).toBe(content));
});

describe('what those who listen did meanwhile, and what the writer takes a quotation for', () => {
  test.each<Case>([
    ['The boy said his name was Max, as the crowd laughed and clapped.', 'The boy | said | his name was Max'],
    ['She said they had won, as supporters applauded.', 'She | said | they had won'],
    ['Hale said rents had risen, as the crowd had grown.', 'Hale | said | rents had risen, as the crowd had grown'],
    [
      'According to Ann Lind, “the flats are cold,” apparently a swipe at the builders.',
      'Ann Lind | According to | “the flats are cold,”',
    ],
    [
      'According to Bo Orr, “the pier is a disgrace,” presumably meaning its state.',
      'Bo Orr | According to | “the pier is a disgrace,”',
    ],
    ['It was Orr’s claim that the pier was safe that angered many.', 'Orr’s | claim | that the pier was safe'],
    [
      'It was Orr’s claim that the board had a plan that angered many.',
      'Orr’s | claim | that the board had a plan that angered many',
    ],
  ])('%s', check);
});

describe('what somebody was asked before a colon', () => {
  test.each<Case>([
    [
      'Minister Voss told the radio when asked on Monday about the dam: “It is safe.”',
      'Minister Voss | told | “It is safe.”',
    ],
    ['Ann Lind told the Post, when asked why she had left: “I was tired.”', 'Ann Lind | told | “I was tired.”'],
    ['Bo Hale said when asked whether he would stay: “I love it.”', 'Bo Hale | said | “I love it.”'],
  ])('%s', check);
});

describe('what others say of the same', () => {
  test.each<Case>([
    ['Some say the dam is safe – others say it leaks.', 'Some | say | the dam is safe', 'others | say | it leaks'],
    [
      'Critics say the pill is bad, while others say it is fine.',
      'Critics | say | the pill is bad',
      'others | say | it is fine',
    ],
    ['Some say the dam is safe and others say it leaks.', 'Some | say | the dam is safe', 'others | say | it leaks'],
  ])('%s', check);
});

describe('content ends at a dash behind which the writer speaks', () => {
  test.each<Case>([
    ['The clerk said the ferry would sail in June – though few on the quay believe it.', 'The clerk | said | the ferry would sail in June'], // biome-ignore format: one case
    ['Guards note that the plan would move the birds to the park — to the dismay of local growers.', 'Guards | note | that the plan would move the birds to the park'], // biome-ignore format: one case
    ['Orr vowed that he would halve the toll within three years – a milestone that she reached in May.', 'Orr | vowed | that he would halve the toll within three years'], // biome-ignore format: one case
    ['Orr said that she was “glad” of the loan — a modest boost for her since 2009, when four banks, all of them big, left.', 'Orr | said | that she was “glad” of the loan'], // biome-ignore format: one case
    ['The clerk explained that the note was about the barn - but she also insisted that the rest of her talk had been right.', 'The clerk | explained | that the note was about the barn', 'she | also insisted | that the rest of her talk had been right'], // biome-ignore format: one case
    ['Lee says the baker could see no gap between the two sides - noting that, in her view, both were late.', 'Lee | says | the baker could see no gap between the two sides', 'Lee | noting | that, in her view, both were late'], // biome-ignore format: one case
    ['The clerk said the ferry was late – though not by much – and cold.', 'The clerk | said | the ferry was late – though not by much – and cold'], // biome-ignore format: one case
    ['Lee said the mill was cheap – a boost for the town – and would open in May.', 'Lee | said | the mill was cheap – a boost for the town – and would open in May'], // biome-ignore format: one case
  ])('%j', check);
});

describe('the day on which somebody called a thing something is not what he called it', () => {
  test.each<Case>([
    ['The mayor blasted the plan as “a joke” on Wednesday.', 'The mayor | blasted | the plan as “a joke”'],
    ['The mayor called it “a joke” last night.', 'The mayor | called | it “a joke”'],
    ['The mayor said it was “a joke” on Wednesday.', 'The mayor | said | it was “a joke” on Wednesday'],
  ])('%s', check);
});

describe('what those in marks are asked to do', () => {
  test.each<Case>([
    ['The union called on “some of the crew” to go home.', 'The union | called on | “some of the crew” to go home'],
    [
      'The union said it called “some of the crew” to a meeting.',
      'The union | said | it called “some of the crew” to a meeting',
    ],
  ])('%s', check);
});

describe('when it was said, before “that”', () => {
  test.each<Case>([
    ['Hale said following a vote in May that she had “doubts”.', 'Hale | said | that she had “doubts”'],
  ])('%s', check);
});

describe('who rings somebody says what the participle adds', () => {
  test.each<Case>([
    [
      'The guard testified that Hale had called police, saying that the barn was on fire.',
      'The guard | testified | that Hale had called police',
      'Hale | saying | that the barn was on fire',
    ],
    [
      'Moe said Hale had called him a fool, saying that the barn was on fire.',
      'Moe | said | Hale had called him a fool',
      'Moe | saying | that the barn was on fire',
    ],
  ])('%s', check);
});

describe('what those do who say so is no part of what they say', () => {
  test.each<Case>([
    ['Voters who say the tax is high in this town were split.', 'who | say | the tax is high in this town'],
    ['Members who said the pier was a top concern backed Hale.', 'who | said | the pier was a top concern'],
    ['Hale met members who said the plan was a threat to the mill.', 'who | said | the plan was a threat to the mill'],
    [
      'Hale met Ann Orr, who said that Marsh, a clerk at the mill, would stay.',
      'who | said | that Marsh, a clerk at the mill, would stay',
    ],
  ])('%s', check);
});
