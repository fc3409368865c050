import { HEARSAY } from '../lexicon/cue-nouns.ts';
import { TOPICAL } from '../lexicon/cues.ts';
import { ATTRIBUTING, CLAUSAL, HEARD, ORDERING } from '../lexicon/topics.ts';
import type { QuoteKind } from '../quotes/quote.ts';
import { isSubjectClause } from './clause-starts.ts';
import { ASKING } from './cue.ts';
import { type ClauseTokens, hasFinite, isFiniteAt, isNoun, type Run } from './finite.ts';
import { hidesVerb } from './things.ts';

/**
 * Is a content, without marks, no proposition: of things ("announced a plan to close it"), of what is asked ("explained how it
 * works"), of what is to be done ("told him to leave")? Where the tags may hide a verb it is none of these.
 *
 * @param clause whether it has a subject and a verb, as far as tags tell
 */
export function isTopic(tokens: ClauseTokens, run: Run, lemma: string, kind: QuoteKind, clause: boolean): boolean {
  const { lower, tag } = tokens;
  const { first, last } = run;
  if (endsInside(tokens, run)) return false;
  if (QUESTION.test(lower[first])) return !ASKING.test(lemma) && isQuestion(tokens, run, CLAUSAL.has(lemma));
  if (clause) return false;
  if (TOPICAL.has(lemma)) return !likens(tokens, run);
  const isGoverned = first > 0 && tag[first - 1] === 'ADP'; // "cautioned against | closing it"
  if (CLAUSAL.has(lemma)) return !hasFinite(tokens, run) && (isGoverned || last - first < 4) && !isTitle(tokens, run);
  if (hidesVerb(tokens, run) || isTitle(tokens, run)) return false;
  if (((isGoverned && !/^(?:about|at)$/.test(lower[first - 1])) || HEARD.has(lemma)) && tellsThat(tokens, run))
    return false;
  if (lower[first] === 'to' || lower[first + 1] === 'to') return ORDERING.has(lemma);
  if (lower[first].endsWith('ing') && (tag[first] === 'VERB' || /^(?:DET|NUM|PROPN)$/.test(tag[first + 1])))
    return isGoverned;
  return !(ATTRIBUTING.has(lemma) || likens(tokens, run) || (kind === 'evidence' && isSmallClause(tokens, run)));
}

const QUESTION = /^(?:if|whether|what|how|why|who|whom|which|when|where)$/;

/** More than one sentence: the first alone does not tell. */
function endsInside({ text }: ClauseTokens, { first, last }: Run): boolean {
  for (let i = first; i < last - 2; i++) if (/^[.!?]$/.test(text[i])) return true;
  return false;
}

/** "(told) the men that he was ill", "(stated) on Monday that it was": not "a rumour that he was ill". */
function tellsThat(tokens: ClauseTokens, { first, last }: Run): boolean {
  const { lower, lemma } = tokens;
  for (let i = first + 1; i < last - 2; i++)
    if (lower[i] === 'that' && !HEARSAY.has(lemma[i - 1]) && !isFiniteAt(tokens, i + 1))
      return hasFinite(tokens, { first: i + 2, last });
  return false;
}

/** "explained how it works", "clarifying if he would pay"; not "said what matters is time", "said if it rains, they stop". */
function isQuestion(tokens: ClauseTokens, run: Run, clausal: boolean): boolean {
  const { text, lower, tag } = tokens;
  const comma = text.indexOf(',', run.first + 2);
  const mayHang = /^(?:if|whether|when|where|who)$/.test(lower[run.first]) && comma > 0 && comma < run.last;
  if (mayHang && hasFinite(tokens, { first: comma + 1, last: run.last })) return false;
  if (lower[run.first] === 'what' && tag[run.first - 1] === 'ADP') return !tellsThat(tokens, run); // "spoke of | what comes if it rains"
  return clausal || lower[run.first] === 'what' ? isSubjectClause(tokens, run) : text[run.first] !== 'If';
}

/** "New Bridge Opens In May": where all words are capitals the tags hide the verb. */
function isTitle({ text, lower }: ClauseTokens, { first, last }: Run): boolean {
  let capitals = 0;
  for (let i = first; i < last; i++) {
    if (/^\p{Lu}/u.test(text[i])) capitals++;
    else if (text[i].length > 3 && text[i] === lower[i]) return false;
  }
  return capitals > 3;
}

/** "described him as a rival"; not "as well as", "such as". */
function likens({ lower }: ClauseTokens, { first, last }: Run): boolean {
  for (let i = first + 1; i < last; i++)
    if (lower[i] === 'as' && lower[i + 1] !== 'well' && !/^(?:such|well|same|far)$/.test(lower[i - 1])) return true;
  return false;
}

/** "(show) Lee leading", "Roth ten points ahead", "the fee at $9", "Lee to be ill": what is found of somebody. */
function isSmallClause({ tag, lower, text }: ClauseTokens, { first, last }: Run): boolean {
  let isNamed = false;
  for (let i = first; i < last - 1; i++) {
    if (lower[i] === 'to' && lower[i + 1] === 'be') return true;
    if (i > first && AHEAD.test(lower[i])) return isNamed;
    if (i > first && lower[i] === 'at' && /[\d$£€]/.test(text[i + 1])) return true;
    if (isNamed && ((tag[i] === 'VERB' && lower[i].endsWith('ing')) || (lower[i] === 'in' && tag[i - 1] === 'PROPN')))
      return true;
    if (tag[i] === 'ADP' || (tag[i] === 'DET' && lower[i] !== 'both'))
      return lower.slice(i, last).join(' ').includes(' to be ');
    if (isNamed && tag[i] === 'ADJ' && !isNoun(tag[i + 1])) return true;
    isNamed ||= tag[i] === 'PROPN' || tag[i] === 'PRON' || (tag[i] === 'NOUN' && lower[i].endsWith('s'));
  }
  return false;
}

const AHEAD = /^(?:ahead|up|down|behind|with|within|tied|even|out)$/;
