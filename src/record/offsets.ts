import type { OffsetUnit } from './types.ts';

/**
 * Converts offsets from UTF-16 units to another unit.
 *
 * @param offsets in any order; each must lie between 0 and the text's length
 * @returns for each offset asked for, where it stands in the other unit; one pass over the text
 */
export function convertOffsets(text: string, offsets: Iterable<number>, unit: OffsetUnit): (offset: number) => number {
  if (unit === 'utf16') return (offset) => offset;
  const wanted = [...new Set(offsets)].sort((a, b) => a - b);
  const known = new Map<number, number>();
  let at = 0;
  let count = 0;
  for (const offset of wanted) {
    for (; at < offset; at++) count += unitsOf(text.charCodeAt(at), unit);
    known.set(offset, count);
  }
  return (offset) => known.get(offset)!;
}

/** What one UTF-16 unit adds. A surrogate pair is one code point and four bytes, counted at its first half. */
function unitsOf(code: number, unit: 'codepoint' | 'byte'): number {
  if (code >= 0xdc00 && code <= 0xdfff) return 0;
  if (unit === 'codepoint' || code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code >= 0xd800 && code <= 0xdbff ? 4 : 3;
}

/** The offset in UTF-16 units of one in another unit. */
export function offsetOf(text: string, offset: number, unit: OffsetUnit): number {
  if (unit === 'utf16') return offset;
  let at = 0;
  for (let count = 0; count < offset && at < text.length; at++) count += unitsOf(text.charCodeAt(at), unit);
  // a surrogate pair was counted at its first half
  return /[\udc00-\udfff]/.test(text[at] ?? '') ? at + 1 : at;
}
