import { expect, test } from '@jest/globals';
import { readMarkdown } from '../../src/input/markdown.ts';
import { originOf } from '../../src/input/origins.ts';

test.each<[why: string, file: string, text: string]>([
  [
    'bare addresses',
    'See www.example.org or a@example.org, she said.',
    'See www.example.org or a@example.org, she said.',
  ],
  ['code in a line', 'It says `&amp;` and ``a`b`` and `two\nlines`.', 'It says &amp; and a`b and two lines.'],
  ['references and escapes', '&ldquo;R&amp;D \\*is\\* &copy 2024&rdquo;', '“R&D *is* &copy 2024”'],
  ['a line end that counts', 'One  \ntwo\\\nthree\nfour', 'One\ntwo\nthree four'],
  ['tags in a line', 'It <em>will</em> rain.', 'It will rain.'],
  ['a picture in a link', '[![Rain](a.png)](b) [It rains](c).', 'It rains.'],
  ['Windows line ends', '“It\r\nrains,”\r\n\r\nshe said.\r\n', '“It rains,”\n\nshe said.'],
])('%s', (_why, file, text) => {
  const article = readMarkdown(file);
  expect(article.text.trim()).toBe(text);
  const whole = originOf(article.origin!.map, 0, article.text.length);
  expect(whole.end).toBeLessThanOrEqual(file.length);
});

test.each<[why: string, head: string, known: object]>([
  ['title and day', 'title: Rain\ndate: 2024-05-31', { meta: { title: 'Rain', date: '2024-05-31' }, date: '2024-05-31', notes: [] }],
  ['a time', 'date: 2024-05-31T10:00:00Z', { meta: { date: '2024-05-31T10:00:00Z' }, date: '2024-05-31' }],
  ['nothing', '# nothing', { meta: null, date: null, notes: [] }],
  ['a list', '- a', { meta: null, notes: [] }],
  ['what cannot be read', 'a: [', { meta: null, notes: [{ code: 'front-matter', message: expect.stringMatching(/^the YAML at the head/) }] }],
])('YAML at the head: %s', (_why, head, known) => {
  expect(readMarkdown(`---\n${head}\n---\nIt rains.`)).toMatchObject({ text: 'It rains.', ...known });
}); // biome-ignore format: a table
