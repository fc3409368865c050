import { POSSESSIVES } from './pronouns.ts';

export const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an']);

/** "the", "her": what opens a noun phrase and says which one it is. */
export const DETERMINERS: ReadonlySet<string> = new Set([...ARTICLES, ...POSSESSIVES]);

/** Adverbs that belong to the number behind them: "nearly a third". */
export const APPROXIMATELY = /^(?:nearly|almost|about|roughly|around)$/;
