import { isInShard, readShard, type Shard } from '../batch/shard.ts';
import type { Article, BadRecord } from '../input/article.ts';
import { nameOf, readArticles } from '../input/articles.ts';
import type { Expanded } from '../input/expand.ts';
import type { Settings } from '../options/table.ts';
import { describe } from './errors.ts';
import type { Io } from './io.ts';

/** An input that cannot be read, or not to its end: what came before it stays, the other inputs go on. */
export interface BadInput {
  readonly ok: false;
  readonly file: string;
  readonly line: null;
  readonly message: string;
}

export type Item = Article | BadRecord | BadInput;

/**
 * The articles of all inputs, or the part of them that `--shard` names, in order and as they come.
 *
 * @param onInput called when an input begins
 */
export function readAll(expanded: Expanded, settings: Settings, io: Io, onInput: () => void) {
  const items = readInputs(expanded, settings, io, onInput);
  const shard = settings.shard === undefined ? null : readShard(settings.shard);
  return shard ? select(items, shard) : items;
}

async function* readInputs(
  { inputs, failures }: Expanded,
  settings: Settings,
  io: Io,
  onInput: () => void,
): AsyncGenerator<Item> {
  for (const failure of failures) yield { ok: false, line: null, ...failure };
  const { textField, idField, dateField, inputFormat: format = null, stdinFilename = null } = settings;
  const options = { textField, idField, dateField, format, stdinFilename, stdin: io.stdin };
  for (const input of inputs) {
    onInput();
    try {
      yield* readArticles(input, options);
    } catch (error) {
      yield { ok: false, file: nameOf(input, stdinFilename), line: null, message: describe(error) };
    }
  }
}

async function* select(items: AsyncGenerator<Item>, shard: Shard): AsyncGenerator<Item> {
  for await (const item of items) {
    const key = keyOf(item);
    if (key === null || isInShard(key, shard)) yield item;
  }
}

/** What the part goes by: a bad record without an id goes by its line; every part tells of an input that cannot be read. */
function keyOf(item: Item): string | null {
  if (item.ok) return item.id;
  return item.line === null ? null : (item.error.id ?? String(item.line));
}
