import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { type ArticleInput, extract, extractAll } from '../../src/index.ts';

const text = (name: string) => readFileSync(`fixtures/${name}`, 'utf8');
const ARTICLES: readonly ArticleInput[] = [
  { id: 'council', text: text('cli/council.txt'), date: '2024-05-31' },
  { id: 'empty', text: '' },
  { id: 'sample', text: text('mehr-iran-qatar.txt'), meta: { outlet: 'Mehr' } },
  { text: '“It opens tomorrow,” he said.', date: '2024-05-31', notes: [{ code: 'c', message: 'a note' }] },
  { text: '“It opens tomorrow,” he said.' },
];
const OPTIONS = { explain: true, entities: true, offsets: 'byte' } as const;

test('several articles: for each the record that it has alone, in their order', () => {
  const alone = ARTICLES.map((article) => extract(article.text, { ...OPTIONS, ...article }));
  expect(alone.map(({ quotes }) => quotes.length > 0)).toEqual([true, false, true, true, true]);
  expect(extractAll(ARTICLES, OPTIONS)).toEqual(alone);
  expect(extractAll([...ARTICLES].reverse(), OPTIONS)).toEqual([...alone].reverse());
  expect(extractAll([], OPTIONS)).toEqual([]);
});
