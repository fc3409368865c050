import { randomUUID } from 'node:crypto';
import { rename, writeFile } from 'node:fs/promises';
import type { Rendered } from '../render/renderer.ts';
import { describe, UsageError } from './errors.ts';

/**
 * Writes a file that appears whole or not at all.
 *
 * @throws UsageError where it cannot be written
 */
export async function writeWhole(path: string, text: Rendered): Promise<void> {
  const draft = `${path}.whosaid-${randomUUID()}.tmp`;
  try {
    await writeFile(draft, text);
    await rename(draft, path);
  } catch (error) {
    throw new UsageError(`${path}: ${describe(error)}`);
  }
}
