import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseBrat } from '../eval/brat.ts';
import { compare } from '../eval/compare.ts';
import { findErrors } from '../eval/errors.ts';
import { GoldError, parseGold } from '../eval/gold.ts';
import type { EvalRecord } from '../eval/record.ts';
import { toReport } from '../eval/report.ts';
import { score } from '../eval/score.ts';
import { comparisonTable, errorsText, reportTable } from '../eval/tables.ts';
import { decodeUtf8 } from '../input/decode.ts';
import type { EvalSettings } from '../options/commands.ts';
import { describe, UsageError } from './errors.ts';
import { type Io, write } from './io.ts';
import { loadModel } from './model.ts';

/** `whosaid eval`: scores a prediction, or the engine itself, against gold. */
export async function runEval(
  goldPath: string,
  predictedPath: string | undefined,
  flags: EvalSettings,
  io: Io,
): Promise<void> {
  const gold = await readGold(goldPath);
  if (!gold.length) throw new UsageError(`${goldPath}: no articles in it`);
  if (flags.compare) {
    if (flags.compare.length !== 2) throw new UsageError('--compare takes two files of predictions');
    const [a, b] = await Promise.all(flags.compare.map(async (path) => byId(await readGold(path))));
    const comparison = compare(gold, a, b);
    return write(io.stdout, flags.format === 'json' ? json(comparison) : comparisonTable(comparison, gold));
  }
  const predicted = byId(
    predictedPath === undefined ? await predictAll(gold, flags.model) : await readGold(predictedPath),
  );
  const report = toReport(score(gold, predicted));
  const errors = flags.errors === undefined ? undefined : findErrors(gold, predicted).slice(0, flags.errors);
  if (flags.format === 'json') return write(io.stdout, json({ ...report, ...(errors && { errors }) }));
  return write(io.stdout, reportTable(report) + (errors ? errorsText(errors) : ''));
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
const byId = (records: readonly EvalRecord[]): Map<string, EvalRecord> => new Map(records.map((r) => [r.id, r]));

async function predictAll(gold: readonly EvalRecord[], modelPath: string | undefined): Promise<EvalRecord[]> {
  const { predict } = await import('../eval/predict.ts');
  const model = await loadModel(modelPath);
  return gold.map((record) => predict(record, model));
}

/** Gold or predictions: a JSON Lines file, or a folder of brat's .txt and .ann. */
export async function readGold(path: string): Promise<EvalRecord[]> {
  try {
    if ((await stat(path)).isDirectory()) return await readBratFolder(path);
    return parseGold(decodeUtf8(await readFile(path)));
  } catch (error) {
    if (error instanceof GoldError) throw new UsageError(`${path}:${error.line}: ${error.message}`);
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${path}: ${describe(error)}`);
  }
}

async function readBratFolder(folder: string): Promise<EvalRecord[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.ann')).sort();
  if (!names.length) throw new UsageError(`${folder}: no .ann files in it`);
  return Promise.all(
    names.map(async (name) => {
      const stem = join(folder, basename(name, '.ann'));
      const [text, annotations] = await Promise.all([readFile(`${stem}.txt`), readFile(`${stem}.ann`)]);
      try {
        return parseBrat(basename(name, '.ann'), decodeUtf8(text), decodeUtf8(annotations));
      } catch (error) {
        if (error instanceof GoldError) throw new UsageError(`${stem}.ann:${error.line}: ${error.message}`);
        throw error;
      }
    }),
  );
}
