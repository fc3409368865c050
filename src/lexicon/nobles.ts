/** Ranks of women with those of whom they are the wives. */
export const NOBLES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    duchess: 'duke', countess: 'earl', marchioness: 'marquess', viscountess: 'viscount', baroness: 'baron', princess: 'prince',
  }),
); // biome-ignore format: a table

const RANKS: ReadonlySet<string> = new Set([...NOBLES.keys(), ...NOBLES.values()]);

/** @param word in lower case */
export const isNoble = (word: string): boolean => RANKS.has(word);

/** What somebody does who has such a rank by marriage, or had. */
export const WEDS = /^(?:married|marries|wed|divorced|split|separated)$/;
