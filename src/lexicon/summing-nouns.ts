const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What a writer takes up the whole of what was said with: ", a step that many fear", ", a swipe at Orle". Numbers' own ("a drop from 9%") are told. */
export const SUMMING_NOUNS = set(`
  acknowledgment acknowledgement concession admission reversal departure echo feeling sentiment goal ambition step move
  tactic strategy practice policy plan prospect proposal proportion message signal reminder reference allusion nod swipe
  jab dig shot rebuke retort warning threat promise pledge position stance debate issue topic theme refrain line trend
  boost milestone milepost
`);
