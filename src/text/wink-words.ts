import { hashString } from '../model/hash.ts';

/**
 * The word list of wink-nlp's model as bytes. As JSON it takes longer to read than an article: 87,593 strings and as many
 * keys, of which an article needs a few hundred.
 */
export interface PackedWords {
  /** All words in UTF-8, one behind the other. */
  readonly text: Uint8Array;
  /** Where each word starts in `text`, and where the last one ends. */
  readonly starts: Uint32Array;
  /**
   * At the hash of a word or the next free place its number plus one, and above that what of the hash is left; 0 is free. A power
   * of two of them.
   */
  readonly table: Uint32Array;
}

/** Words by number and numbers by word: what wink-nlp has of a list. */
export interface Words {
  readonly list: string[];
  readonly hash: Record<string, number>;
}

/** The largest number of a word plus one. */
const NUMBER = 0x1ffff;

/** @throws RangeError for more words than numbers have room for */
export function packWords(list: readonly string[]): PackedWords {
  if (list.length > NUMBER) throw new RangeError(`${list.length} words; the table has room for ${NUMBER}`);
  const table = new Uint32Array(2 ** Math.ceil(Math.log2(list.length * 2)));
  const starts = new Uint32Array(list.length + 1);
  list.forEach((word, i) => {
    starts[i + 1] = starts[i] + Buffer.byteLength(word);
    const hash = hashString(word);
    let at = hash & (table.length - 1);
    while (table[at] !== 0) at = (at + 1) & (table.length - 1);
    table[at] = (hash & ~NUMBER) | (i + 1);
  });
  return { text: Buffer.from(list.join('')), starts, table };
}

/** The same list and hash, of which each word comes to be when it is asked for first: then it is an own property. */
export function lazyWords({ text, starts, table }: PackedWords): Words {
  const bytes = Buffer.from(text.buffer, text.byteOffset, text.byteLength);
  const count = starts.length - 1;
  const list: string[] = new Array(count);
  const hash: Record<string, number> = Object.create(
    new Proxy(Object.create(null), { get: (_, word) => (typeof word === 'string' ? find(word) : undefined) }),
  );

  function find(word: string): number | undefined {
    const mask = table.length - 1;
    const wanted = hashString(word);
    for (let at = wanted & mask; table[at] !== 0; at = (at + 1) & mask) {
      if ((table[at] ^ wanted) & ~NUMBER) continue; // most words that it does not know are told without making one to compare
      const i = (table[at] & NUMBER) - 1;
      if (list[i] !== word) continue;
      Object.defineProperty(hash, word, { value: i, writable: true, enumerable: true, configurable: true });
      return i;
    }
    return undefined;
  }

  const get = (target: unknown[], key: string | symbol, receiver: unknown): unknown => {
    const i = typeof key === 'string' ? Number(key) : Number.NaN;
    if (!(i < count)) return Reflect.get(target, key, receiver);
    const word = bytes.toString('utf8', starts[i], starts[i + 1]);
    Object.defineProperty(list, i, { value: word, writable: true, enumerable: true, configurable: true });
    return word;
  };
  Object.setPrototypeOf(list, new Proxy(Array.prototype, { get }));
  return { list, hash };
}
