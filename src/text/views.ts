interface Words {
  readonly lower: readonly string[];
  readonly tag: readonly string[];
}

/** "viewed millions of times", "shared more than 10,000 times": the token behind, where at `i` it begins that something has been; else -1. */
export function viewsEnd({ lower, tag }: Words, i: number): number {
  if (!VIEWED.test(lower[i] ?? '')) return -1;
  let k = i + 1;
  while (k < i + LONGEST_COUNT && (tag[k] === 'NUM' || COUNT.test(lower[k]))) k++;
  return k > i + 1 && lower[k] === 'times' ? k + 1 : -1;
}

/** Does a token stand right behind such a count, or behind what says where and since when? "shared dozens of times on X *claims*" */
export function isBehindViews(words: Words, i: number): boolean {
  const { lower, tag } = words;
  let times = i - 1;
  while (times > i - LONGEST_COUNT && times > 1 && lower[times] !== 'times') {
    if (!/^(?:ADP|SCONJ|DET|ADJ|NOUN|PROPN|NUM)$/.test(tag[times])) return false;
    times--;
  }
  for (let k = times - 1; lower[times] === 'times' && k > times - LONGEST_COUNT && k > 0; k--)
    if (viewsEnd(words, k) === times + 1) return true;
  return false;
}

const VIEWED = /^(?:viewed|seen|watched|shared|liked|forwarded|reposted|retweeted|reshared|played|downloaded|clicked)$/;
const COUNT = /^(?:\d.*|more|over|than|nearly|almost|about|around|some|at|least|many|several|countless|dozens|scores|tens|hundreds|thousands|millions|of|hundred|thousand|million|a|few)$/; // biome-ignore format: a list
const LONGEST_COUNT = 8;
