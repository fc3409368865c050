import { isLineLabel } from '../lexicon/line-labels.ts';
import { isSubjectClause } from './clause-starts.ts';
import type { ClauseTokens, Run } from './finite.ts';

/** "Editor’s note: ", "UPDATE: ": what a line is called. */
const LABEL = /^(?:(?:editor|author|publisher)['’]s note|(\p{L}+)):[ \u00a0]/iu;
const LONGEST_LABEL = 20;

/** @param at offset of a paragraph's first character, @returns the offset behind what the line is called, or `at` */
export function behindLabel(text: string, at: number): number {
  const start = text.slice(at, at + LONGEST_LABEL);
  const found = start.includes(':') ? LABEL.exec(start) : null;
  const isLabel = found && (!found[1] || isLineLabel(found[1].toLowerCase()) || OTHERS.test(found[1]));
  return isLabel ? at + found[0].length : at;
}

const OTHERS = /^(?:note|look|revealed)$/i;

/** `<tweet id="12">It is late`, "late pic.twitter.com/abc", "This video is restricted": what is left of a page. */
const MARKUP =
  /<\/?[a-z]+\b[^<]*>?|\b(?:author|date)="|pic\.twitter\.com|\bt\.co\/|\bvia Getty Images|\bvideo is (?:restricted|not available|no longer available)/i;

/** "This article has been updated to include it" */
const UPDATED =
  /^(?:this|the) (?:article|story|post|piece|column|report) (?:has been|have been|was) (?:updated|corrected|revised|clarified)\b/i;
/** "Lee reported from Orle.", "Press writer Ann Lee contributed to this report." */
const MADE =
  /^\(?(?:\p{Lu}[\p{L}.’'-]*,? (?:and |writers? |reporters? )*)+(?:also )?(?:reported from \p{Lu}|contributed (?:reporting|from \p{Lu}|to this (?:report|story|article)))/u;

/** What the last three patterns cannot do without: most texts have none of it, and their sentences are not searched. */
const SIGNS = [
  '<',
  '="',
  'pic.twitter',
  't.co/',
  'via Getty',
  'ideo is ',
  'reported from ',
  'contributed ',
  'ames have been',
  ' download',
];

export const mayHoldDebris = (text: string): boolean => SIGNS.some((sign) => text.includes(sign));

/** "Names have been changed to protect them", "Pictures are available for download here" */
const NOTICE =
  /^\*? ?(?:(?:all|some|the) )?names have been changed\b|\bavailable (?:for download|to download) (?:here|at)\b/i;

/** "Q: It is late?", "A: It is": of who is asked, though nobody was found to say it. */
const TURN = /^(?:q|question|a|answer): /i;

/**
 * Of the article's own sentences: what is left of a page, who made it, turns of an interview, and headlines that only ask
 * ("How the mill became a park").
 *
 * @param isLine whether it is a paragraph by itself, @param mayHold what `mayHoldDebris` tells of the text
 */
export function isDebris(words: string, tokens: ClauseTokens, run: Run, isLine: boolean, mayHold: boolean): boolean {
  if (isLine && /^(?:how|why|what)$/.test(tokens.lower[run.first]) && isSubjectClause(tokens, run))
    return tokens.lower[run.first] === 'why' || !saysWhatItIs(tokens, run);
  return (
    TURN.test(words) ||
    UPDATED.test(words) ||
    (mayHold && (MADE.test(words) || MARKUP.test(words) || NOTICE.test(words)))
  );
}

/** "How it approaches the year is a worry", where the tags hide the first verb. */
function saysWhatItIs({ lower }: ClauseTokens, { first, last }: Run): boolean {
  for (let i = first + 4; i < last; i++) if (/^(?:is|was)$/.test(lower[i])) return true;
  return false;
}
