import { describe, expect, test } from '@jest/globals';
import { extract } from '../../src/extract.ts';

/** Source, cue and content of each quote. */
const quotesOf = (text: string) =>
  extract(text, { kinds: ['statement', 'act', 'evidence', 'attitude', 'other'] }).quotes.map(
    ({ source, cue, content }) => [source, cue, content].map((spans) => spans.map((s) => s.text).join(' … ')),
  );

describe('content ends before what the writer says', () => {
  test.each([
    ['While Orr said the plan was too dear, the board voted for it.', 'the plan was too dear'],
    ['When the captain said the ship was safe, the crew laughed.', 'the ship was safe'],
    ['Because the doctor said the child was ill, the school sent her home.', 'the child was ill'],
    ['Before the court ruled that the law was void, 300 people had been fined.', 'that the law was void'],
    ['If ministers insist that the tax is fair, they should publish the figures.', 'that the tax is fair'],
    ['Even if the company says the water is clean, nobody will drink it.', 'the water is clean'],
    ['While a judge found that step illegal, his decision was overturned.', 'that step illegal'],
    ['As Hale said the road was open, lorries began to move.', 'the road was open'],
    ['The bank was for sale, Reuters reported, citing two officials.', 'The bank was for sale'],
    ['The paper reported that Orr would resign, quoting a friend.', 'that Orr would resign'],
    ['Ruiz admitted theft and was jailed for two years.', 'theft'],
    ['She rejected the offer and walked out.', 'the offer'],
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
    ['The union has said for months that the mill is unsafe.', 'that the mill is unsafe'],
    ['Orr told reporters demand was falling.', 'demand was falling'],
    ['Hale said in a televised address that her party would go on.', 'that her party would go on'],
    ['Hale told analysts sales in Norland had “all but gone”.', 'sales in Norland had “all but gone”'],
  ])('%s', (text, content) => expect(quotesOf(text)[0][2]).toBe(content));
});

test('an infinitive inside another content begins at its “not”', () => {
  expect(quotesOf('Orr said deputies had begged the man not to drive.').at(-1)?.[2]).toBe('not to drive');
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
