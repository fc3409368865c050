import { mkdir } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { Beside, Rendered } from '../render/renderer.ts';
import { describe, UsageError } from './errors.ts';
import type { Output } from './output.ts';
import { writeWhole } from './whole.ts';

/**
 * A folder with two files for each article, its text and what is rendered beside it; each appears whole or not at all.
 *
 * @throws UsageError
 */
export async function openFolder(folder: string, beside: Beside): Promise<Output> {
  const taken = new Set<string>();
  const put = async (name: string, text: Rendered): Promise<void> => {
    await writeWhole(join(folder, name), text);
  };
  await mkdir(folder, { recursive: true }).catch((error) => {
    throw new UsageError(`${folder}: ${describe(error)}`);
  });
  for (const [name, text] of Object.entries(beside.files)) await put(name, text);
  return {
    article: async (source, rendered) => {
      if (!source) return;
      const name = freeName(source.id, taken);
      await put(name + beside.text, source.text);
      await put(name + beside.rendered, rendered);
    },
    end: async () => {},
    commit: async () => {},
    discard: async () => {},
  };
}

/** A file name for an article: that of its file without the extension; numbered where it is taken. */
function freeName(id: string, taken: Set<string>): string {
  const stem = basename(id, extname(id)).replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '_') || 'article';
  let name = stem;
  for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${stem}-${n}`;
  taken.add(name.toLowerCase());
  return name;
}
