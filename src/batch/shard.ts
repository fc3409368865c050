/** One of `count` parts of a collection; `index` counts from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** Reads "2/4"; null where it is none. */
export function readShard(text: string): Shard | null {
  const match = /^([1-9]\d{0,5})\/([1-9]\d{0,5})$/.exec(text);
  if (!match) return null;
  const [index, count] = [Number(match[1]), Number(match[2])];
  return index <= count ? { index, count } : null;
}

/** Whether a record of that id is in the part: every id is in one part and no other, on every machine. */
export const isInShard = (id: string, { index, count }: Shard): boolean => hashOf(id) % count === index - 1;

/**
 * A 32-bit hash of a text's UTF-8 bytes: FNV-1a (Fowler, Noll and Vo), and behind it the last step of MurmurHash3 (Appleby),
 * without which the lowest bit would be the parity of the bytes.
 */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
