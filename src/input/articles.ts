import { createReadStream } from 'node:fs';
import { type Article, type BadRecord, plainArticle } from './article.ts';
import { type Bytes, collect, peek, splitLines, unpacked } from './bytes.ts';
import { declaredInHeader, declaredInPage } from './declared.ts';
import { type Decoded, DecodeError, decodeText, decodeUtf8, utf16Of } from './decode.ts';
import { InputError } from './errors.ts';
import { fetchPage, isUrl } from './fetch.ts';
import { formatOfContent, formatOfMedia, formatOfName, type InputFormat, tellsFormat } from './formats.ts';
import { JsonError, lineOfElement, parseJson } from './json.ts';
import { type Fields, RecordError, readRecord } from './record.ts';

export interface ReadOptions extends Fields {
  readonly stdin: Bytes;
  /** What standard input is called: its id, and by its extension its format; null for none. */
  readonly stdinFilename: string | null;
  /** The format of every input; null where each one's is its own. */
  readonly format: InputFormat | null;
}

/**
 * Reads the articles of one input, in order and as they come.
 *
 * @param input a file, a web address, or "-" for standard input
 * @throws DecodeError, InputError, or the system's error where the input cannot be read
 */
export async function* readArticles(input: string, options: ReadOptions): AsyncGenerator<Article | BadRecord> {
  const { name, bytes: packed, contentType } = await open(input, options);
  const known = options.format ?? formatOfMedia(contentType) ?? formatOfName(pathOf(name));
  const enough = known ? ({ length }: Uint8Array) => length >= 2 : tellsFormat;
  const { head, all: bytes } = await peek(unpacked(packed, /\.gz$/i.test(name)), enough);
  const format = known ?? formatOfContent(head);
  if (format === 'jsonl') return yield* readLines(name, utf16Of(head) ? await asUtf8(bytes) : bytes, options);
  const whole = await collect(bytes);
  const declared = declaredInHeader(contentType) ?? (format === 'html' ? declaredInPage(whole) : null);
  const decoded = await decodeText(whole, declared);
  if (format === 'json') yield* readJson(name, decoded, options);
  else yield await readOne(name, decoded, format);
}

interface Opened {
  readonly name: string;
  readonly bytes: Bytes;
  /** A Content-Type header, or "". */
  readonly contentType: string;
}

/** What an input is called in messages, and what its article's id is. */
export const nameOf = (input: string, stdinFilename: string | null): string =>
  input === '-' ? (stdinFilename ?? '<stdin>') : input;

async function open(input: string, { stdin, stdinFilename }: ReadOptions): Promise<Opened> {
  const name = nameOf(input, stdinFilename);
  if (input === '-') return { name, bytes: stdin, contentType: '' };
  if (!isUrl(input)) return { name, bytes: createReadStream(input), contentType: '' };
  const { bytes, contentType } = await fetchPage(input);
  return { name, bytes: one(bytes), contentType };
}

async function* one(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

const pathOf = (name: string): string => (isUrl(name) ? new URL(name).pathname : name);

const asUtf8 = async (bytes: Bytes): Promise<Bytes> =>
  one(Buffer.from((await decodeText(await collect(bytes), null)).text));

/** Parsers of markup are loaded only where there is some. */
async function readOne(name: string, { text, notes }: Decoded, format: 'text' | 'markdown' | 'html'): Promise<Article> {
  if (format === 'text') return { ...plainArticle(name, text), notes };
  const article =
    format === 'html'
      ? (await import('./html/html.ts')).readHtml(name, text)
      : (await import('./markdown.ts')).readMarkdown(name, text);
  return { ...article, notes: [...notes, ...article.notes] };
}

async function* readLines(file: string, bytes: Bytes, fields: Fields): AsyncGenerator<Article | BadRecord> {
  let line = 0;
  for await (const bytesOfLine of splitLines(bytes)) {
    line++;
    try {
      const text = decodeUtf8(bytesOfLine);
      if (text.trim()) yield readRecord(await parseJson(text), fields, `${file}:${line}`);
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

/** An array of records, or one. */
async function* readJson(file: string, { text, notes }: Decoded, fields: Fields): AsyncGenerator<Article | BadRecord> {
  const value = await parseJson(text).catch((error: JsonError) => {
    throw new InputError(`line ${error.line}, column ${error.column}: ${error.message}`);
  });
  const records: readonly unknown[] = Array.isArray(value) ? value : [value];
  for (const [n, record] of records.entries()) {
    try {
      yield { ...readRecord(record, fields, Array.isArray(value) ? `${file}[${n}]` : file), notes };
    } catch (error) {
      if (!(error instanceof RecordError)) throw error;
      yield { ok: false, file, line: Array.isArray(value) ? await lineOfElement(text, n) : 1, error };
    }
  }
}
