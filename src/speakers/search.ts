/** Index of the first of `count` ascending values that is not below `limit`. */
export function lowerBound(count: number, value: (i: number) => number, limit: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (value(mid) < limit) low = mid + 1;
    else high = mid;
  }
  return low;
}
