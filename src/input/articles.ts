import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { type Article, type BadRecord, plainArticle } from './article.ts';
import { decodeUtf8 } from './decode.ts';
import { parseRecord, RecordError } from './record.ts';

export const INPUT_FORMATS = ['text', 'jsonl'] as const;
export type InputFormat = (typeof INPUT_FORMATS)[number];

type Bytes = AsyncIterable<Uint8Array>;

const formatOf = (path: string): InputFormat => (/\.(?:jsonl|ndjson)$/i.test(path) ? 'jsonl' : 'text');

/**
 * Reads the articles of one input, in order and as they come.
 *
 * @param path a file, or "-" for standard input
 * @throws DecodeError, or the system's error where the file cannot be read
 */
export async function* readArticles(
  path: string,
  stdin: Bytes,
  forced?: InputFormat,
): AsyncGenerator<Article | BadRecord> {
  const name = path === '-' ? '<stdin>' : path;
  if ((forced ?? formatOf(path)) === 'jsonl') {
    yield* readRecords(name, path === '-' ? stdin : createReadStream(path));
  } else {
    const bytes = path === '-' ? await collect(stdin) : await readFile(path);
    yield plainArticle(name, decodeUtf8(bytes));
  }
}

async function* readRecords(file: string, bytes: Bytes): AsyncGenerator<Article | BadRecord> {
  let number = 0;
  for await (const bytesOfLine of splitLines(bytes)) {
    number++;
    const line = decodeUtf8(bytesOfLine);
    if (!line.trim()) continue;
    try {
      const { id, text } = parseRecord(line, `${file}:${number}`);
      yield plainArticle(id, text);
    } catch (error) {
      if (!(error instanceof RecordError)) throw error;
      yield { ok: false, file, line: number, error };
    }
  }
}

/** Lines as bytes, so that a character cut in two by a chunk's edge is whole again before it is decoded. */
async function* splitLines(chunks: Bytes): AsyncGenerator<Uint8Array> {
  let rest: Uint8Array[] = [];
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      yield Buffer.concat([...rest, chunk.subarray(from, at)]);
      rest = [];
      from = at + 1;
    }
    if (from < chunk.length) rest.push(chunk.subarray(from));
  }
  if (rest.length) yield Buffer.concat(rest);
}

async function collect(chunks: Bytes): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return Buffer.concat(all);
}
