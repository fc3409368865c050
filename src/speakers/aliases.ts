import type { Document } from '../text/document.ts';
import { isInCapitals } from './names/runs.ts';
import type { Mention } from './speaker.ts';
import { inOneLine } from './wording.ts';

const ARTICLE = /^(?:the|an?)\s+/i;
/** "one of the authors of": a phrase cut off before what it is about. */
const CUT = /(?:^|\s)(?:and|as|at|but|by|for|from|in|of|on|or|than|that|the|to|who|whose|with)$/i;

/** A name as it is compared with others: neither case, article, apostrophes nor marks around it make it another one. */
export const aliasKey = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(ARTICLE, '');

/**
 * Every other name and description that the text has for somebody, each once; none that is the name of somebody else.
 *
 * @param taken the names of all speakers (`aliasKey`)
 */
export function aliasesOf(
  { text }: Document,
  name: string,
  mentions: readonly Mention[],
  taken: ReadonlySet<string>,
): string[] {
  const found = new Set<string>();
  for (const { form, start, end } of mentions) if (form !== 'pronoun') found.add(text.slice(start, end));
  if (!found.size) return [];
  const own = aliasKey(name);
  const aliases = new Map<string, string>();
  for (const words of found) {
    const alias = inOneLine(words);
    const key = aliasKey(alias);
    if (!key || key === own || alias.includes(name) || CUT.test(alias)) continue;
    if (taken.has(key) && (ARTICLE.test(alias) || !` ${own} `.includes(` ${key} `))) continue; // "Lind" is short for Ann Lind all the same
    const before = aliases.get(key);
    if (before === undefined || isPlainer(alias, before)) aliases.set(key, alias);
  }
  return [...aliases.values()];
}

/** "AP" than "the AP", "Orle" than "ORLE" */
const isPlainer = (alias: string, before: string): boolean =>
  !ARTICLE.test(alias) && (ARTICLE.test(before) || (isInCapitals(before) && !isInCapitals(alias)));
