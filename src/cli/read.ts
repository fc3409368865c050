import type { Article, BadRecord } from '../input/article.ts';
import { readArticles } from '../input/articles.ts';
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

/**
 * All articles of all inputs, in order and as they come.
 *
 * @param onInput called when an input begins
 */
export async function* readAll(
  inputs: readonly string[],
  settings: Settings,
  io: Io,
  onInput: () => void,
): AsyncGenerator<Article | BadRecord | BadInput> {
  for (const path of inputs) {
    onInput();
    try {
      yield* readArticles(path, io.stdin, settings.inputFormat);
    } catch (error) {
      yield { ok: false, file: path === '-' ? '<stdin>' : path, line: null, message: describe(error) };
    }
  }
}
