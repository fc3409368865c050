/** Weights larger than all but this share of the others are clipped: the scale is made for the rest. */
const CLIPPED = 1e-4;

/** Weights as bytes, and what one unit of theirs is in bytes. */
export function quantize8(weights: Float32Array): { weights: Int8Array; scale: number } {
  const sizes = weights
    .filter((w) => w !== 0)
    .map(Math.abs)
    .sort();
  const largest = sizes[Math.floor(sizes.length * (1 - CLIPPED))] ?? 1;
  const scale = 127 / largest;
  return { weights: Int8Array.from(weights, (w) => Math.max(-127, Math.min(127, Math.round(w * scale)))), scale };
}

/** Weights as integers on a given scale of which so many may be summed in 16 bits. */
export function quantize16(weights: Float32Array, scale: number, summed = 1): Int16Array {
  const largest = Math.floor(32767 / summed);
  return Int16Array.from(weights, (w) => Math.max(-largest, Math.min(largest, Math.round(w * scale))));
}
