import type { Note } from './article.ts';

/** Bytes that are no text: what is wrong, and at which byte. */
export class DecodeError extends Error {
  readonly byte: number;
  constructor(byte: number, message: string) {
    super(message);
    this.byte = byte;
  }
}

export interface Decoded {
  readonly text: string;
  /** A word for `warnings` where the character set had to be guessed. */
  readonly notes: readonly Note[];
}

/**
 * Decodes UTF-8. A byte order mark at the start is dropped; offsets count from behind it.
 *
 * @throws DecodeError where a byte is no UTF-8, or is NUL
 */
export function decodeUtf8(bytes: Uint8Array): string {
  refuseNul(bytes);
  const text = tryUtf8(bytes);
  if (text !== null) return text;
  const byte = validPrefix(bytes);
  throw new DecodeError(byte, `${byteAt(bytes, byte)} is not UTF-8; convert the file first, say with iconv`);
}

/**
 * Decodes text: by its byte order mark, as UTF-8, as declared, or by what it looks like, in this order.
 *
 * @param declared the character set that a header or the text itself names, or null
 * @throws DecodeError where a byte is none of the character set, or is NUL
 */
export async function decodeText(bytes: Uint8Array, declared: string | null): Promise<Decoded> {
  const utf16 = utf16Of(bytes);
  if (utf16) return { text: await decodeAs(bytes.subarray(2), utf16, 'as its byte order mark says', 2), notes: [] };
  refuseNul(bytes);
  const text = tryUtf8(bytes);
  if (text !== null) return { text, notes: [] };
  const { encodingOf, guess } = await import('./charset.ts');
  const encoding = declared === null ? null : encodingOf(declared);
  if (encoding !== null && encoding !== 'utf-8')
    return { text: await decodeAs(bytes, encoding, 'as it is declared', 0), notes: [] };
  refuseDamaged(bytes);
  const guessed = guess(bytes);
  const message = `not UTF-8: read as ${guessed}, by what it looks like`;
  return { text: await decodeAs(bytes, guessed, 'as it looks', 0), notes: [{ code: 'encoding-guessed', message }] };
}

/** UTF-16 by its byte order mark, or null. */
export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

function refuseNul(bytes: Uint8Array): void {
  const nul = bytes.indexOf(0);
  if (nul >= 0) throw new DecodeError(nul, `byte ${nul} is NUL: this is no text file`);
}

function tryUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Where more of the letters beyond ASCII are UTF-8 than are not, it is UTF-8 with a fault: guessing would spoil them all. */
function refuseDamaged(bytes: Uint8Array): void {
  const text = new TextDecoder('utf-8').decode(bytes);
  const bad = text.split('\ufffd').length - 1;
  const good = (text.match(/[\u0080-\ufffc]/g) ?? []).length;
  if (good <= bad) return;
  const byte = validPrefix(bytes);
  throw new DecodeError(byte, `${byteAt(bytes, byte)} is not UTF-8, and the rest is; mend the file`);
}

/** @param why how the character set is known; @param before bytes ahead of these, for the message */
async function decodeAs(bytes: Uint8Array, encoding: string, why: string, before: number): Promise<string> {
  // TextDecoder knows no more than what Node was built with; iconv-lite reads the same everywhere
  const { default: iconv } = await import('iconv-lite');
  const text = iconv.decode(bytes, encoding);
  const bad = text.search(/\ufffd|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/);
  if (bad < 0) return text;
  const at = iconv.encode(text.slice(0, bad), encoding).length;
  throw new DecodeError(before + at, `${byteAt(bytes, at, before)} is not ${encoding}, ${why}; convert the file first`);
}

const byteAt = (bytes: Uint8Array, at: number, before = 0): string =>
  `byte ${before + at} (0x${bytes[at].toString(16).padStart(2, '0')})`;

/** Length of the longest prefix that is whole UTF-8 characters, by bisection: a longer prefix of a bad one is bad too. */
function validPrefix(bytes: Uint8Array): number {
  let good = '';
  let low = 0;
  let high = bytes.length;
  while (high - low > 1) {
    const mid = (low + high) >> 1;
    try {
      // stream: a character cut off at the end is left out, and is no error yet
      good = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.subarray(0, mid), {
        stream: true,
      });
      low = mid;
    } catch {
      high = mid;
    }
  }
  return Buffer.byteLength(good);
}
