import { readFileSync } from 'node:fs';
import { fitSalience } from './fit.ts';
import { fromGap, fromGum, type GapItem, type GumDocument } from './pronouns.ts';

/**
 * `npm run fit:salience -- GAP.jsonl GUM.jsonl`: prints the weights of src/lexicon/salience.ts, in tenths of a nat. The
 * features of a pronoun hold what the pronouns before it were tied to, by the weights that stand there now. Not shipped.
 */

/** The genres by which speakers are measured are left out. */
const HELD_OUT = /^(?:news|interview|speech)$/;
/** By hand: in GAP both names are mostly of one gender, so that it says little of a first name of the other. */
const BY_HAND = new Map([['first name of the other', -25]]);

const [gap, gum] = process.argv.slice(2);
const read = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
const instances = [
  ...read<GapItem>(gap).flatMap(fromGap),
  ...read<GumDocument>(gum)
    .filter(({ genre }) => !HELD_OUT.test(genre))
    .flatMap(fromGum),
];
const tenths = [...fitSalience(instances)].map(([feature, w]) => [feature, Math.round(w * 10)] as const);
const rows = new Map([...tenths, ...BY_HAND].filter(([, w]) => w !== 0));
console.error(`${instances.length} pronouns, ${rows.size} weights`);
for (const feature of [...rows.keys()].sort()) console.log(`  '${feature}': ${rows.get(feature)},`);
