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

/** Weights as 16-bit integers on a given scale. */
export function quantize16(weights: Float32Array, scale: number): Int16Array {
  return Int16Array.from(weights, (w) => Math.max(-32767, Math.min(32767, Math.round(w * scale))));
}
