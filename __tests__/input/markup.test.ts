import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { parseFragment } from 'parse5';
import { extract } from '../../src/extract.ts';
import { type Unmarked, withoutMarkup } from '../../src/input/article.ts';
import { readArticles } from '../../src/input/articles.ts';
import { readMarkdown } from '../../src/input/markdown.ts';
import type { ArticleRecord, SpanRecord } from '../../src/record/types.ts';

/** Pages in the styles of real sites, each with the text that a reader would copy out of it. */
const FILES = ['html', 'markdown'].flatMap((folder) =>
  readdirSync(`fixtures/${folder}`)
    .filter((name) => !name.endsWith('.txt'))
    .map((name) => `fixtures/${folder}/${name}`),
);

const OPTIONS = { stdin: [] as never, stdinFilename: null, format: null, textField: 'text', idField: 'id', dateField: 'date' }; // biome-ignore format: short

async function read(file: string): Promise<Unmarked> {
  for await (const article of readArticles(file, OPTIONS)) if (article.ok) return withoutMarkup(article);
  throw new Error('no article');
}

const words = (spans: readonly SpanRecord[]) => spans.map((s) => s.text);
const said = ({ quotes, speakers }: ArticleRecord) =>
  quotes.map((q) => ({
    type: q.type,
    content: words(q.content),
    cue: words(q.cue),
    source: words(q.source),
    speaker: speakers.find((s) => s.id === q.speaker)?.name ?? null,
  }));

/** All spans of a record that hold text. */
const spansOf = ({ quotes, speakers, claims, entities = [] }: ArticleRecord): SpanRecord[] => [
  ...quotes.flatMap((q) => [...q.content, ...q.cue, ...q.source]),
  ...[...speakers, ...entities].flatMap((s) => s.mentions),
  ...claims.flatMap((c) => [...c.content, ...c.markers, ...c.details]),
];

test('there are twenty pages', () => expect(FILES.filter((f) => f.endsWith('.html'))).toHaveLength(20));

describe.each(FILES)('%s', (file) => {
  let article: Unmarked;
  let record: ArticleRecord;
  const plain = readFileSync(file.replace(/\.\w+$/, '.txt'), 'utf8').trimEnd();
  beforeAll(async () => {
    article = await read(file);
    const { text, origin } = article;
    record = extract(text, { origin, entities: true, kinds: ['statement', 'act', 'evidence', 'attitude', 'other'] });
  });

  test('reads as its plain text', () => expect(article.text).toBe(plain));

  test('has the quotes of its plain text', () => {
    const expected = said(extract(plain, { kinds: ['statement', 'act', 'evidence', 'attitude', 'other'] }));
    expect(expected.length).toBeGreaterThan(2);
    expect(said(record)).toEqual(expected);
  });

  test('every span stands in the file with its words', () => {
    const original = article.origin!.text;
    const spans = spansOf(record);
    expect(spans.length).toBeGreaterThan(10);
    const slices = spans.map(({ origin }) => bare(original.slice(origin!.start, origin!.end), file));
    expect(slices).toEqual(spans.map((s) => squeezed(s.text)));
  });

  test('lines and columns are the file’s', () => {
    const lines = article.origin!.text.split('\n');
    for (const { line, column, content, cue, source } of record.quotes) {
      const first = [...content, ...cue, ...source].sort((a, b) => a.start - b.start)[0];
      const rest = bare(lines[line - 1].slice(column - 1).slice(0, 200), file);
      const word = /^\S[^\s.,]*/.exec(squeezed(first.text))![0];
      expect(rest.startsWith(word) ? word : rest).toBe(word);
    }
  });
});

/** White space, and marks of whatever shape, made the same; without halves of Markdown's markup. */
const squeezed = (text: string): string =>
  text
    .replace(/[\u00ad\u200b]/g, '')
    .replace(/[“”‘’„"]/g, "'")
    .replace(/[*_~`[\]]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** A slice of a file as its words: read by a parser of HTML, or of Markdown; it may be half an element. */
function bare(slice: string, file: string): string {
  if (file.endsWith('.md')) return squeezed(readMarkdown(slice.replace(/^> /gm, '')).text);
  const marked = slice.replace(/<\/?q\b[^>]*>["“]?/gi, '"').replace(/<sup.*?<\/sup>/g, '');
  type Node = { value?: string; childNodes?: Node[]; tagName?: string };
  const text = ({ value = '', childNodes = [], tagName }: Node): string =>
    value + childNodes.map(text).join('') + (tagName === 'br' || tagName === 'p' ? ' ' : '');
  return squeezed(text(parseFragment(marked) as Node));
}
