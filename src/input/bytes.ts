import { constants } from 'node:buffer';
import { InputError } from './errors.ts';

export type Bytes = AsyncIterable<Uint8Array>;

/**
 * Looks at the beginning of a stream without taking it out of it.
 *
 * @param enough whether what was read so far will do; more is read until it does, or the stream ends
 */
export async function peek(
  bytes: Bytes,
  enough: (head: Uint8Array) => boolean,
): Promise<{ head: Uint8Array; all: Bytes }> {
  const chunks = bytes[Symbol.asyncIterator]();
  let head: Uint8Array = new Uint8Array();
  while (!enough(head)) {
    const next = await chunks.next();
    if (next.done) break;
    head = head.length ? Buffer.concat([head, next.value]) : next.value;
  }
  return { head, all: chain(head, chunks) };
}

async function* chain(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    if (head.length) yield head;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

/** Unpacks gzip, which it knows by its first bytes; all else stays as it is. @throws InputError where it is broken */
export async function* unpacked(bytes: Bytes, isGzip: boolean): AsyncGenerator<Uint8Array> {
  const { head, all } = await peek(bytes, ({ length }) => length >= 2);
  if (head[0] !== 0x1f || head[1] !== 0x8b) {
    if (isGzip) throw new InputError('is no gzip, whatever its name says');
    yield* all;
    return;
  }
  const [{ createGunzip }, { Readable }] = await Promise.all([import('node:zlib'), import('node:stream')]);
  const source = Readable.from(all);
  const gunzip = source.pipe(createGunzip());
  source.on('error', (error) => gunzip.destroy(error));
  try {
    yield* gunzip;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw code?.startsWith('Z_') ? new InputError(`broken gzip: ${message}`) : error;
  }
}

/** Lines as bytes, so that a character cut in two by a chunk's edge is whole again before it is decoded. */
export async function* splitLines(chunks: Bytes): AsyncGenerator<Uint8Array> {
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

/** All bytes of a stream. @throws InputError where they are more than a string can hold */
export async function collect(chunks: Bytes): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    all.push(chunk);
    length += chunk.length;
    if (length > constants.MAX_STRING_LENGTH) {
      const limit = Math.floor(constants.MAX_STRING_LENGTH / 2 ** 20);
      throw new InputError(`over ${limit} MB, too large to read whole; JSON Lines are read line by line`);
    }
  }
  return Buffer.concat(all);
}
