import type { Document } from './document.ts';

const DATELINE = /^\p{Lu}[\p{Lu} .,'’-]{2,}(?:,? [\p{L}\d. ]{2,20}){0,2} ?(?:\([\p{L} ]+\) )?(?:[–—―-]|--) /u;

/**
 * @param at offset of a paragraph's first character
 * @returns the offset behind the place that the paragraph was written in ("ORLE, Norland (Reuters) — "), or `at`
 */
export function behindDateline({ text }: Document, at: number): number {
  const second = text.charCodeAt(at + 1);
  if (second >= 97 && second <= 122) return at; // nearly always
  return at + (DATELINE.exec(text.slice(at, at + 60))?.[0].length ?? 0);
}
