import { POSSESSIVES } from './pronouns.ts';

export const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an']);

/** "the", "her": what opens a noun phrase and says which one it is. */
export const DETERMINERS: ReadonlySet<string> = new Set([...ARTICLES, ...POSSESSIVES]);
