import { readFile } from 'node:fs/promises';
import { AliasError, readAliases } from '../input/aliases.ts';
import type { Alias } from '../speakers/alias.ts';
import { describe, UsageError } from './errors.ts';

/** The list of people of `--aliases`. */
export async function loadAliases(path: string): Promise<Alias[]> {
  try {
    return readAliases(await readFile(path, 'utf8'));
  } catch (error) {
    const where = error instanceof AliasError && error.line ? `${path}:${error.line}` : path;
    throw new UsageError(`${where}: ${describe(error)}`);
  }
}
