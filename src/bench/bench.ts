import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import Table from 'cli-table3';
import { loadCorpus } from './corpus.ts';
import { ROWS, type Row } from './rows.ts';

/**
 * `npm run bench`: one table, each row a ratio measured in one run against what a user would do otherwise. `npm run bench --
 * wink cold` prints these rows alone. It is compiled with the rest, so that it is checked as strictly, and not shipped.
 */

const names = process.argv.slice(2);
const unknown = names.filter((name) => !(name in ROWS));
if (unknown.length) {
  console.error(`bench: no row is called ${unknown.join(', ')}; there are ${Object.keys(ROWS).join(', ')}`);
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'whosaid-bench-'));
try {
  const corpus = loadCorpus(840);
  console.log(`On ${corpus.name}, node ${process.version}, ${availableParallelism()} cores.`);
  const rows: Row[] = [];
  for (const name of names.length ? names : Object.keys(ROWS)) {
    process.stderr.write(`measuring ${name} …\n`);
    rows.push(...(await ROWS[name]({ corpus, folder })));
  }
  console.log(toTable(rows));
} finally {
  rmSync(folder, { recursive: true });
}

/** "By CPU" is the same ratio of processor time, all threads together. */
function toTable(rows: readonly Row[]): string {
  const table = new Table({
    head: ['What', 'whosaid', 'Against', 'Ratio', 'By CPU', 'Goal', 'Runs'],
    style: { head: [], border: [] },
  });
  for (const { what, ours, against, ratio, cpu, goal, runs } of rows) {
    table.push([what, ours, against, ratio.toFixed(2), cpu === null ? '' : cpu.toFixed(2), goal, runs]);
  }
  return table.toString();
}
