import type { ArticleRecord } from '../record/types.ts';
import type { Renderer } from './renderer.ts';

/** Elements of a list that are written as one string. */
const PIECE = 1000;

/** `--format jsonl`: one line out for each record in, in order. */
export const renderJsonl = (): Renderer => ({
  begin: '',
  between: '',
  article: ({ record }) => (record.sentences.length > PIECE ? [...pieces(record)] : `${JSON.stringify(record)}\n`),
  error: (record) => `${JSON.stringify(record)}\n`,
  end: '',
});

/**
 * A long record's line in pieces. As one string it takes two bytes a character as soon as one mark is curly, is held a
 * second time with its line end, and a third time as bytes: more than all that was found.
 */
function* pieces(record: ArticleRecord): Generator<string> {
  let before = '{';
  for (const [key, value] of Object.entries(record)) {
    yield `${before}${JSON.stringify(key)}:`;
    if (Array.isArray(value)) yield* listPieces(value);
    else yield JSON.stringify(value);
    before = ',';
  }
  yield '}\n';
}

function* listPieces(list: readonly unknown[]): Generator<string> {
  yield '[';
  for (let i = 0; i < list.length; i += PIECE) {
    if (i > 0) yield ',';
    yield JSON.stringify(list.slice(i, i + PIECE)).slice(1, -1);
  }
  yield ']';
}
