import { randomUUID } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { type Accepted, readBaseline, toBaseline } from '../gates/baseline.ts';
import type { PlacedFinding } from '../gates/place.ts';
import { describe, UsageError } from './errors.ts';

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
  const draft = `${path}.whosaid-${randomUUID()}.tmp`;
  try {
    await writeFile(draft, text);
    await rename(draft, path);
  } catch (error) {
    throw new UsageError(`${path}: ${describe(error)}`);
  }
}
