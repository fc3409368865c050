import { randomUUID } from 'node:crypto';
import { rename, writeFile } from 'node:fs/promises';
import { SingleBar } from 'cli-progress';
import type { EvalRecord } from '../eval/record.ts';
import { toReport } from '../eval/report.ts';
import { score } from '../eval/score.ts';
import { reportTable } from '../eval/tables.ts';
import { writeModel } from '../model/model.ts';
import type { TrainSettings } from '../options/commands.ts';
import { train } from '../train/train.ts';
import { describe, UsageError } from './errors.ts';
import { readGold } from './eval.ts';
import { type Io, write } from './io.ts';

/** `whosaid train`: makes a model from gold, and prints how it does on articles that it has not seen. */
export async function runTrain(paths: readonly string[], flags: TrainSettings, io: Io): Promise<void> {
  const records = (await Promise.all(paths.map(readGold))).flat();
  const foldOf = folds(records, flags.folds);
  const bar = new SingleBar({
    format: 'training [{bar}] {percentage}% | {eta_formatted} left',
    stream: io.stderr as NodeJS.WritableStream,
  });
  if (io.stderr.isTTY) bar.start(100, 0);
  const { model, crossValidated, predicted } = train(records, foldOf, (share) => bar.update(Math.round(100 * share)));
  bar.stop();
  const draft = `${flags.output}.whosaid-${randomUUID()}.tmp`;
  try {
    await writeFile(draft, writeModel(model));
    await rename(draft, flags.output);
  } catch (error) {
    throw new UsageError(`${flags.output}: ${describe(error)}`);
  }
  const kind = flags.folds === 'outlets' ? 'each outlet held out in turn' : `${flags.folds}-fold cross-validation`;
  await write(io.stdout, `${flags.output}: trained on ${records.length} articles. ${kind}, without the rules:\n`);
  await write(io.stdout, reportTable(toReport(crossValidated)) + byOutlet(records, predicted));
}

/** One line an outlet, and their mean; nothing where the gold names no outlets. */
function byOutlet(records: readonly EvalRecord[], predicted: ReadonlyMap<string, EvalRecord>): string {
  const outlets = [...new Set(records.flatMap((r) => r.publisher ?? []))];
  if (!outlets.length) return '';
  const rows = outlets.map((outlet) => {
    const { core, all } = toReport(
      score(
        records.filter((r) => r.publisher === outlet),
        predicted,
      ),
    ).rows;
    return { outlet, core: core.endToEnd.f1, all: all.endToEnd.f1 };
  });
  const mean = (key: 'core' | 'all') => rows.reduce((sum, row) => sum + row[key], 0) / rows.length;
  const lines = [...rows, { outlet: 'mean', core: mean('core'), all: mean('all') }];
  return lines.map((l) => `${l.outlet}: core F1 ${l.core.toFixed(1)}, all F1 ${l.all.toFixed(1)}\n`).join('');
}

/** Articles are dealt out in turn, or by outlet. */
function folds(records: readonly EvalRecord[], how: number | 'outlets'): number[] {
  if (how === 'outlets') {
    const outlets = [...new Set(records.map((r) => r.publisher ?? ''))];
    if (outlets.length < 2) throw new UsageError('--folds outlets needs records of two "publisher"s or more');
    return records.map((r) => outlets.indexOf(r.publisher ?? ''));
  }
  if (records.length < 2 * how)
    throw new UsageError(`${how} folds need ${2 * how} articles or more; there are ${records.length}`);
  return records.map((_, i) => i % how);
}
