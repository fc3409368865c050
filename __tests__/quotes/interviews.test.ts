import { describe, expect, test } from '@jest/globals';
import { extract } from '../../src/extract.ts';
import { type Case, check } from './shown.ts';

const ASKED = [
  'What made you write it?',
  'My mother kept the pier. Nobody else would.',
  'And the mayor? Have you spoken?',
  'He lives next door.\n\nWe met in May. He told me it was too long.',
  'Do you regret anything?',
  'No.',
  'Where do you go from here?',
  'I will take my boat to Storr.',
];
const interview = (head: string, lines: readonly string[] = ASKED): string => [head, ...lines].join('\n\n');

describe('an interview printed as questions and answers, without labels', () => {
  test.each<Case>([
    [
      interview('An interview with Ann Voss'),
      ' |  | My mother kept the pier. Nobody else would',
      ' |  | He lives next door … We met in May. He told me it was too long',
      'He | told | it was too long',
      ' |  | No.',
      ' |  | I will take my boat to Storr',
    ],
    // three answers are a passage of something else
    [interview('An interview with Ann Voss', ASKED.slice(2)), 'He | told | it was too long'],
    // an explainer asks nobody, and nobody answers
    [
      interview('The wall at Tolm', [
        'What is it?',
        'A wall of 1912, of brick.',
        'Who pays?',
        'The council pays for all of it.',
        'When does it open?',
        'In May, or in June.',
        'Why is it late?',
        'Storms took half of it away.',
      ]),
    ],
  ])('%s', check);

  const speakers = (text: string) => {
    const { quotes, speakers } = extract(text);
    const named = new Map(speakers.map(({ id, name }) => [id, name]));
    return quotes.filter((q) => !q.within).map((q) => (q.speaker ? named.get(q.speaker) : q.unattributed));
  };
  test('whom the text interviews answers', () =>
    expect(new Set(speakers(interview('An interview with Ann Voss')))).toEqual(new Set(['Ann Voss'])));
  test('somebody without a name, where it does not tell', () =>
    expect(new Set(speakers(interview('Boats and books: an interview')))).toEqual(new Set(['the person interviewed'])));
  test('nobody, least of all the author, where others are met and most of the text is a report', () =>
    expect(
      speakers(
        interview(
          `By Tom Hale\n\nWe met many.\n\n${'It rained all day in Storr.\n\n'.repeat(40)}We talked to those who came.`,
        ),
      ).slice(-4),
    ).not.toContain('Tom Hale'));
  test('what is claimed is claimed by who answers', () =>
    expect(extract(interview('An interview with Ann Voss')).claims.filter((c) => c.claimant === 'article')).toEqual(
      [],
    ));
});
