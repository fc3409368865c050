import { createReadStream } from 'node:fs';
import { type Article, type BadRecord, plainArticle } from './article.ts';
import { type Bytes, collect, peek, unpacked } from './bytes.ts';
import { decodeText, utf16Of } from './decode.ts';
import { formatOfContent, formatOfMedia, formatOfName, type InputFormat, isUrl, tellsFormat } from './formats.ts';
import type { Fields } from './record.ts';

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
  const { name, bytes: packed, format: told, charset } = await open(input, options);
  const known = options.format ?? told ?? formatOfName(pathOf(name));
  const enough = known ? ({ length }: Uint8Array) => length >= 2 : tellsFormat;
  const { head, all: bytes } = await peek(unpacked(packed, /\.gz$/i.test(name)), enough);
  const format = known ?? formatOfContent(head);
  if (format === 'jsonl') {
    const { readLines } = await import('./records.ts');
    return yield* readLines(name, utf16Of(head) ? await asUtf8(bytes) : bytes, options);
  }
  const whole = await collect(bytes);
  const declared = format === 'html' ? (await import('./declared.ts')).declaredInPage(whole) : null;
  const decoded = await decodeText(whole, charset ?? declared);
  if (format === 'json') yield* (await import('./records.ts')).readJson(name, decoded, options);
  else yield { ...plainArticle(name, decoded.text), notes: decoded.notes, markup: format === 'text' ? null : format };
}

interface Opened {
  readonly name: string;
  readonly bytes: Bytes;
  /** What a Content-Type header says; null where there is none, or it does not say. */
  readonly format: InputFormat | null;
  readonly charset: string | null;
}

/** What an input is called in messages, and what its article's id is. */
export const nameOf = (input: string, stdinFilename: string | null): string =>
  input === '-' ? (stdinFilename ?? '<stdin>') : input;

async function open(input: string, { stdin, stdinFilename }: ReadOptions): Promise<Opened> {
  const name = nameOf(input, stdinFilename);
  const nothingTold = { format: null, charset: null };
  if (input === '-') return { name, bytes: stdin, ...nothingTold };
  if (!isUrl(input)) return { name, bytes: createReadStream(input), ...nothingTold };
  const [{ fetchPage }, { declaredInHeader }] = await Promise.all([import('./fetch.ts'), import('./declared.ts')]);
  const { bytes, contentType } = await fetchPage(input);
  return { name, bytes: one(bytes), format: formatOfMedia(contentType), charset: declaredInHeader(contentType) };
}

async function* one(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

const pathOf = (name: string): string => (isUrl(name) ? new URL(name).pathname : name);

const asUtf8 = async (bytes: Bytes): Promise<Bytes> =>
  one(Buffer.from((await decodeText(await collect(bytes), null)).text));
