import { describe, expect, test } from '@jest/globals';
import { extract } from '../../src/extract.ts';
import { type Case, check } from './shown.ts';

const kindsOf = (text: string) =>
  extract(text, { kinds: ['statement', 'act', 'evidence', 'attitude', 'other'] }).quotes.map((q) => q.kind);

describe('a verb with a thing as its object tells of a deed', () => {
  test.each([
    ['a judge in office', 'The Senate confirmed the judge on Monday.', 'other'],
    ['what somebody confirms', 'The mayor confirmed the sale of the judge’s house.', 'statement'],
    ['what a thing confirms', 'The sale confirmed the decline of the mill.', 'other'],
    ['an amendment', 'Hale wrote an amendment to the law on dams.', 'other'],
    ['what somebody writes', 'Hale wrote the mill was unsafe.', 'statement'],
    ['a photo', 'Hale tweeted a photo of the mill.', 'other'],
    ['thanks', 'Hale tweeted his thanks to the crews.', 'statement'],
    ['guests', 'They welcomed guests from Orle.', 'other'],
    ['news', 'Hale welcomed the news from Orle.', 'act'],
    ['what guests decide', 'Hale welcomed the guests’ decision to stay.', 'act'],
    ['a sea', 'Three countries are claiming parts of the bay.', 'other'],
    ['a deed of his own', 'Hale insisted on paying the bill himself.', 'other'],
    ['what somebody insists', 'Hale insisted that the bill was paid.', 'statement'],
    ['a call', 'Hale called Marsh.', 'other'],
    ['a name given', 'Hale called Marsh a liar.', 'act'],
    ['a fight', 'Hale witnessed the fight at the mill.', 'other'],
  ])('%s', (_, text, kind) => expect(kindsOf(text)).toEqual([kind]));
});

describe('deeds of which nobody speaks', () => {
  test.each<Case>([
    ['A penalty condemned Town to a fifth defeat.'],
    ['The ruling condemned him to years of poverty.'],
    ['Hale condemned the decision to close the mill.', 'Hale | condemned | the decision to close the mill'],
    ['Hale is assured of a seat on the board.'],
    ['The court would deny her even that small chance.'],
    ['Hale won, claiming 41 percent of the vote to 33 for Orr.'],
    ['In the film Lena Hale portrayed Nora Marsh.'],
    ['Lena Hale will voice Captain Orr in the series.'],
    ['Hale portrayed Orr as a coward on Monday.', 'Hale | portrayed | Orr as a coward on Monday'],
    ['Hale conceded a walkover to Marsh in Orle.'],
    ['Hale has not answered the question.'],
    ['The club boasts a wide beach and two piers.'],
    ['Hale boasted of a wide beach.', 'Hale | boasted of | a wide beach'],
    ['Orr denied the claim.', 'Orr | denied | the claim'],
    ['Orr maintains that the lead is safe.', 'Orr | maintains | that the lead is safe'],
    ['Marsh was confirmed 40 to 3.'],
    ['Marsh challenged him when he ran for mayor.'],
    ['Marsh challenged his claim about the dam.', 'Marsh | challenged | his claim about the dam'],
    ['Hale wrote under the pseudonym “Gull”.'],
    ['It was a play called “Gulls,” written by a school troupe.'],
    [
      'Hale replied as if she had been hurt. She responded as if it were her mill.',
      'Hale | replied | as if she had been hurt',
    ],
    ['The firm called off the deal.'],
    ['Hale proposed to her in front of the mill.'],
    ['Hale proposed to the council that the mill be sold.', 'Hale | proposed | that the mill be sold'],
    ['The firm called for the deal to end.', 'The firm | called for | the deal to end'],
    ['The plan, which promises a better harvest, is new.', 'which | promises | a better harvest'],
    ['It is an agenda, which promises a better harvest.'],
    ['Her face said a lot.'],
  ])('%s', check);
});

describe('a participle before a noun is its attribute', () => {
  test.each<Case>([
    ['In Orle, where 475 pledged delegates will meet, it rained.'],
    ['There were only eight reported thefts in May.'],
    ['Her five proposed laws would raise taxes.'],
    ['His proposed law to tax boats would raise millions.'],
    ['She reported thefts of boats.', 'She | reported | thefts of boats'],
  ])('%s', check);
});
