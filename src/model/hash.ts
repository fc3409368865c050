/** Integer hashing: the same on every machine, and no strings are built where features are made. */

const { imul } = Math;

/** FNV-1a over UTF-16 units. */
export function hashString(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = imul(h ^ text.charCodeAt(i), 0x01000193);
  return h ^ (h >>> 15);
}

/** Mixes a value into a hash. Small enough for V8 to put it wherever it is called: `Math.imul` in place of `imul` is not. */
export function mix(h: number, value: number): number {
  const x = imul(h ^ value, 0x9e3779b1);
  return x ^ (x >>> 15);
}

/** A set of hashes as bits: small, and sure to hold what was put in (of the others, few). */
export class HashSet {
  readonly bits: Uint8Array;
  private readonly mask: number;

  /** @param bits its bytes: a power of two of them */
  constructor(bits: Uint8Array) {
    this.bits = bits;
    this.mask = bits.length * 8 - 1;
  }

  add(hash: number): void {
    const at = hash & this.mask;
    this.bits[at >> 3] |= 1 << (at & 7);
  }

  has(hash: number): boolean {
    const at = hash & this.mask;
    return (this.bits[at >> 3] & (1 << (at & 7))) !== 0;
  }
}
