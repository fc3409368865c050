import { readFile } from 'node:fs/promises';
import { type Accepted, readBaseline, toBaseline } from '../gates/baseline.ts';
import type { PlacedFinding } from '../gates/place.ts';
import { describe, UsageError } from './errors.ts';
import { writeWhole } from './whole.ts';

/** @param mayBeAbsent whether it is about to be written */
export async function loadBaseline(path: string, mayBeAbsent: boolean): Promise<Accepted[]> {
  try {
    return readBaseline(await readFile(path, 'utf8'));
  } catch (error) {
    const isAbsent = (error as NodeJS.ErrnoException).code === 'ENOENT';
    if (isAbsent && mayBeAbsent) return [];
    throw new UsageError(`${path}: ${isAbsent ? 'no such file; --update-baseline writes it' : describe(error)}`);
  }
}

export async function saveBaseline(
  path: string,
  findings: readonly PlacedFinding[],
  files: ReadonlySet<string>,
): Promise<void> {
  const text = toBaseline(findings, await loadBaseline(path, true), files);
  await writeWhole(path, text);
}
