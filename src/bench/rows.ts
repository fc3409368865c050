import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Corpus, document, renamed, toJsonl } from './corpus.ts';
import { COMMAND, compareProcesses, compareSides, type Pair, type SideOf } from './measure.ts';
import { CUT, measureStream } from './stream.ts';

export interface Row {
  readonly what: string;
  readonly ours: string;
  readonly against: string;
  readonly ratio: number;
  /** The same by processor time, which other work on the machine touches less; null where it says nothing. */
  readonly cpu: number | null;
  readonly goal: string;
  readonly runs: string;
}

/** What rows are measured on, and a folder that is theirs. */
export interface Setting {
  readonly corpus: Corpus;
  readonly folder: string;
}

const ARTICLE = 'fixtures/mehr-iran-qatar.txt';

/** What a user of wink-nlp would write to read one article. */
const FIVE_LINES = `const { readFileSync } = require('node:fs');
const winkNLP = require('wink-nlp');
const nlp = winkNLP(require('wink-eng-lite-web-model'), ['sbd', 'pos']);
const doc = nlp.readDoc(readFileSync(process.argv[1], 'utf8'));
console.log(doc.sentences().out().length);`;

/** Every row of the table by its name. */
export const ROWS: Readonly<Record<string, (setting: Setting) => Promise<Row[]>>> = {
  wink: async (setting) => {
    const pair = await compareSides(...onArticles(setting, 500, 'wink'), 2, 10);
    return [throughput('500 articles, jsonl to jsonl', "winkNLP(model, ['sbd', 'pos'])", pair, '≥ 0.25, aim 0.5')];
  },
  compromise: async (setting) => {
    const pair = await compareSides(...onArticles(setting, 500, 'compromise'), 1, 3);
    return [throughput('500 articles, jsonl to jsonl', 'compromise quotations, people', pair, '≥ 12')];
  },
  cold: async () => {
    const pair = await compareProcesses([COMMAND, ARTICLE], ['-e', FIVE_LINES, ARTICLE], 3, 20);
    return [time('cold start: whosaid article.txt', 'five lines that read it with wink', pair, '≤ 1.0')];
  },
  help: async () => {
    const pair = await compareProcesses([COMMAND, '--help'], ['-e', '0'], 3, 20);
    return [time('cold start: whosaid --help', 'node -e 0', pair, '≤ 1.6')];
  },
  size: async (setting) => sizes(setting),
  jobs: async (setting) => {
    // many: each process starts for a third of a second, and that is no work that two could share
    const file = articles(setting, 3000);
    const args = (jobs: string) => [COMMAND, '--format', 'jsonl', '--jobs', jobs, file];
    const pair = await compareProcesses(args('2'), args('1'), 0, 3);
    return [throughput('3,000 articles: whole process, --jobs 2', '--jobs 1', pair, '≥ 1.7')];
  },
  memory: async (setting) => {
    const few = 5000;
    const many = 100_000;
    const { atFew, atMany, atStart } = await measureStream(setting.corpus, few, many);
    const row = { cpu: null, goal: '≤ 1.1', runs: '1' };
    const what = `memory: 100,000 articles through a pipe, ${CUT} characters each`;
    return [
      { ...row, what, ours: megabytes(atMany), against: `5,000 articles: ${megabytes(atFew)}`, ratio: atMany / atFew },
      {
        ...row,
        what,
        ours: megabytes(atMany),
        against: `100 articles: ${megabytes(atStart)}`,
        ratio: atMany / atStart,
        goal: '',
      },
    ];
  },
};

/** How large a document the other sizes are measured against. */
const BASE = 1e5;
/** So many characters are read for one figure, in as many documents as that takes. */
const A_FIGURE = 2e6;
const ROUNDS = 5;

/** Time a token and the most memory for one document of each size, each in turn with one of 100 kB. */
async function sizes(setting: Setting): Promise<Row[]> {
  const base = oneDocument(setting, BASE);
  const rows: Row[] = [];
  for (const size of [1e4, 1e6, 1e7]) {
    const own = oneDocument(setting, size);
    const { ours, theirs } = await compareSides(own, base, 1, ROUNDS);
    const what = `one document of ${size < 1e6 ? `${size / 1e3} kB` : `${size / 1e6} MB`}`;
    const [wall, baseWall] = [ours.wall / own.tokens, theirs.wall / base.tokens];
    const runs = `${ROUNDS} of ${own.times}`;
    rows.push({
      what: `${what}: time a token`,
      ours: microseconds(wall),
      against: `100 kB: ${microseconds(baseWall)}`,
      ratio: wall / baseWall,
      cpu: ours.cpu / own.tokens / (theirs.cpu / base.tokens),
      goal: size === 1e7 ? '≤ 1.2' : '',
      runs,
    });
    rows.push({
      what: `${what}: peak memory`,
      ours: megabytes(ours.peak),
      against: `100 kB: ${megabytes(theirs.peak)}`,
      ratio: ours.peak / theirs.peak,
      cpu: null,
      goal: size === 1e7 ? '≤ 1000 MB' : '',
      runs,
    });
  }
  return rows;
}

function oneDocument({ corpus, folder }: Setting, size: number): SideOf & { readonly tokens: number } {
  const text = document(corpus, size);
  const file = join(folder, `document-${size}`);
  writeFileSync(file, text);
  const tokens = text.match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)?.length ?? 1;
  return { side: 'text', file, times: Math.max(1, A_FIGURE / size), tokens };
}

/** Our side and another one on the same articles. */
function onArticles(setting: Setting, count: number, other: string): [SideOf, SideOf] {
  const file = articles(setting, count);
  return [
    { side: 'jsonl', file, times: 1 },
    { side: other, file, times: 1 },
  ];
}

function articles({ corpus, folder }: Setting, count: number): string {
  const file = join(folder, `${count}.jsonl`);
  writeFileSync(file, toJsonl([...renamed(corpus, count)]));
  return file;
}

/** How many times as much is done in the same time. */
const throughput = (what: string, against: string, { ours, theirs, rounds }: Pair, goal: string): Row => ({
  what,
  ours: seconds(ours.wall),
  against: `${against}: ${seconds(theirs.wall)}`,
  ratio: theirs.wall / ours.wall,
  cpu: theirs.cpu / ours.cpu,
  goal,
  runs: String(rounds),
});

/** How many times as long it takes. */
const time = (what: string, against: string, { ours, theirs, rounds }: Pair, goal: string): Row => ({
  what,
  ours: seconds(ours.wall),
  against: `${against}: ${seconds(theirs.wall)}`,
  ratio: ours.wall / theirs.wall,
  cpu: ours.cpu / theirs.cpu,
  goal,
  runs: String(rounds),
});

const seconds = (ms: number): string => (ms < 1000 ? `${ms.toFixed(0)} ms` : `${(ms / 1000).toFixed(2)} s`);
const microseconds = (ms: number): string => `${(ms * 1000).toFixed(1)} µs`;
const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;
