/** Bytes that are no text: what is wrong, and at which byte. */
export class DecodeError extends Error {
  readonly byte: number;
  constructor(byte: number, message: string) {
    super(message);
    this.byte = byte;
  }
}

/**
 * Decodes UTF-8. A byte order mark at the start is dropped; offsets count from behind it.
 *
 * @throws DecodeError where a byte is no UTF-8, or is NUL
 */
export function decodeUtf8(bytes: Uint8Array): string {
  const nul = bytes.indexOf(0);
  if (nul >= 0) throw new DecodeError(nul, `byte ${nul} is NUL: this is no text file`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const byte = validPrefix(bytes);
    throw new DecodeError(
      byte,
      `byte ${byte} (0x${bytes[byte].toString(16)}) is not UTF-8; convert the file first, say with iconv`,
    );
  }
}

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
