/** Ranks of women with those of whom they are the wives. */
export const NOBLES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    duchess: 'duke', countess: 'earl', marchioness: 'marquess', viscountess: 'viscount', baroness: 'baron', princess: 'prince',
  }),
); // biome-ignore format: a table

/** What somebody does who has such a rank by marriage, or had. */
export const WEDS = /^(?:married|marries|wed|divorced|split|separated)$/;
