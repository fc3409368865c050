import { describe, expect, test } from '@jest/globals';
import { quotesOf } from './shown.ts';

describe('content ends before what the speaker does next', () => {
  test.each([
    [
      'Ruth Orr wrote that the guidance was “timid” and lifted her price target to $9.',
      'that the guidance was “timid”',
    ],
    ['Orr says the shares are dear and has a “sell” rating on the stock.', 'the shares are dear'],
    ['Orr says the shares are dear and rates them “sell”.', 'the shares are dear'],
    ['Nokel warned that orders would fall 3% and scrapped its dividend.', 'that orders would fall 3%'],
    ['Nokel said demand stayed weak but cut its forecast.', 'demand stayed weak'],
    ['Magistrates said Mr Cole was a nuisance and banned him from the town.', 'Mr Cole was a nuisance'],
    ['The judge told Cole he was a bully and jailed him for a year.', 'he was a bully'],
    ['Prosecutors said the man had been armed and charged him with robbery.', 'the man had been armed'],
    ['The league said the fans had lit flares and fined the club £9,000.', 'the fans had lit flares'],
    ['The tribunal found that the sacking was unfair and awarded her £9,000.', 'that the sacking was unfair'],
    ['The judge said the levy was unlawful, and struck it down.', 'the levy was unlawful'],
    ['The council said the pools were unsafe and closed them.', 'the pools were unsafe'],
    ['Fitch said debt was too high and cut Norland’s rating to junk.', 'debt was too high'],
    ['The board said the claims were grave and fired her.', 'the claims were grave'],
    ['Grant said the claims were false and quit on Tuesday.', 'the claims were false'],
    ['Grant said she was sorry and left the hall.', 'she was sorry'],
    ['Grant tweeted that the mayor was a fool and posted his photo.', 'that the mayor was a fool'],
    ['The mayor said the bill was ready and signed it.', 'the bill was ready'],
    ['Grant said she was content with the offer but took issue with how late it came.', 'she was content with the offer'], // biome-ignore format: one case
    ['Grant said the order was proof that Lee did not know what she was talking about, and accused her of sloth.', 'the order was proof that Lee did not know what she was talking about'], // biome-ignore format: one case
    ['Grant said she would offer “a word of thanks” to the guild but did not suggest it would be long.', 'she would offer “a word of thanks” to the guild'], // biome-ignore format: one case
  ])('%s', (text, content) => expect(quotesOf(text)[0][2]).toBe(content));
});

describe('content ends before what the speaker does not tell', () => {
  test.each([
    ['The envoy said the talks were going well but gave no details.', 'the talks were going well'],
    ['The envoy said a visit was planned but did not give a date.', 'a visit was planned'],
    ['The envoy said the sides were close and would not elaborate.', 'the sides were close'],
    ['Ruiz claimed the firm had lied but provided no evidence.', 'the firm had lied'],
    ['The firm said it was sorry but would not comment further.', 'it was sorry'],
    ['The firm said it had been hacked but had no further comment.', 'it had been hacked'],
    ['The union said talks would resume but did not say when.', 'talks would resume'],
  ])('%s', (text, content) => expect(quotesOf(text)[0][2]).toBe(content));
});

describe('content goes on where its own subject may do it', () => {
  test.each([
    ['Orr said ', 'the firm was slow but gave no reason for the delay'],
    ['Orr said ', 'the letter was brief but gave no details'],
    ['Orr said ', 'her brother wrote to the bank but did not give his address'],
    ['The firm said ', 'it had closed two plants and cut 300 jobs'],
    ['Police said ', 'they had stopped the man and charged him with theft'],
    ['Police said ', 'the man ran into a shop and fired twice'],
    ['The lawyer said ', 'the judge was biased and jailed him without evidence'],
    ['The union said ', 'the firm was greedy and cut its forecast'],
    ['Orr said ', 'the law would be changed and signed by May'],
    ['Orr said ', 'the plan would fail if the power went and left homes in the dark'],
    ['Orr said ', 'the dog was hers and took it home'],
    ['Orr said ', 'the new law was harsh and banned the sale of beer'],
    ['Orr said ', 'the tanks were hit and withdrew from the ridge'],
    ['Orr said ', 'the gun was loaded and fired a shot'],
    ['Orr said ', 'the new rules were harsh and cut jobs'],
    ['The report says ', 'the results were good and raised hopes of a cure'],
  ])('%s%s', (opens, content) => expect(quotesOf(`${opens}${content}.`)[0][2]).toBe(content));
});
