import type { Article, BadRecord } from './article.ts';
import { type Bytes, splitLines } from './bytes.ts';
import { type Decoded, DecodeError, decodeUtf8 } from './decode.ts';
import { InputError } from './errors.ts';
import { JsonError, lineOfElement, parseJson } from './json.ts';
import { type Fields, RecordError, readRecord } from './record.ts';

/** Reads JSON Lines: a record a line; blank lines are none. */
export async function* readLines(file: string, bytes: Bytes, fields: Fields): AsyncGenerator<Article | BadRecord> {
  let line = 0;
  for await (const bytesOfLine of splitLines(bytes)) {
    line++;
    try {
      const text = decodeUtf8(bytesOfLine);
      if (text.trim()) yield readRecord(await parseJson(text), fields, { file, line }, `${file}:${line}`);
    } catch (error) {
      yield { ok: false, file, line, error: asRecordError(error) };
    }
  }
}

/** What is wrong with a line spoils that record alone. */
function asRecordError(error: unknown): RecordError {
  if (error instanceof DecodeError) return new RecordError('not-utf8', error.message);
  if (error instanceof JsonError) return new RecordError('not-json', `column ${error.column}: ${error.message}`);
  if (error instanceof RecordError) return error;
  throw error;
}

/**
 * Reads JSON: an array of records, or one.
 *
 * @throws InputError with line and column where it is none
 */
export async function* readJson(
  file: string,
  { text, notes }: Decoded,
  fields: Fields,
): AsyncGenerator<Article | BadRecord> {
  const value = await parseJson(text).catch((error: JsonError) => {
    throw new InputError(`line ${error.line}, column ${error.column}: ${error.message}`);
  });
  const records: readonly unknown[] = Array.isArray(value) ? value : [value];
  for (const [n, record] of records.entries()) {
    try {
      const name = Array.isArray(value) ? `${file}[${n}]` : file;
      yield { ...readRecord(record, fields, { file, line: 1 }, name), notes };
    } catch (error) {
      if (!(error instanceof RecordError)) throw error;
      yield { ok: false, file, line: Array.isArray(value) ? await lineOfElement(text, n) : 1, error };
    }
  }
}
