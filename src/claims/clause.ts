import { CUE_VERBS } from '../lexicon/cues.ts';
import { SIGNAL } from '../lexicon/signals.ts';
import { isTime, mainBehind, opensContact } from './contact.ts';
import { type ClauseTokens, hasFinite, isFiniteAt, isNoun, type Run } from './finite.ts';
import { shows } from './signals.ts';

/** Of subordinators, words that stand before nouns and in other places too: "after the flood", "have done so". */
export const OFTEN_NONE: ReadonlySet<string> = new Set(['after', 'before', 'since', 'until', 'as', 'than']);

/** Does a word open a clause that hangs on another? Not the "that" of "about that old plan"; but "in that it rains". */
export const opensSubordinate = ({ tag, lower, signals }: ClauseTokens, i: number): boolean =>
  (signals[i] & SIGNAL.subordinator) !== 0 &&
  !(tag[i] === 'DET' && tag[i - 1] === 'ADP' && lower[i] === 'that' && !/^(?:PRON|DET)$/.test(tag[i + 1]));

/**
 * Does the last clause that a run begins have its verb yet? "that similar breakages" has not.
 *
 * @param trusting whether "after" and its like are taken for prepositions where no verb follows
 */
export function isComplete(tokens: ClauseTokens, { first, last }: Run, trusting: boolean): boolean {
  for (let i = last - 1; i >= first; i--) {
    if (isFiniteAt(tokens, i)) return true;
    if (i === first || !opensSubordinate(tokens, i) || isCompared(tokens, i)) continue;
    const word = tokens.lower[i];
    const isNone = OFTEN_NONE.has(word) || (word === 'that' && i === last - 2 && isNoun(tokens.tag[i + 1])); // "decried that plan"
    if (word !== 'so' && !(trusting && isNone)) return false;
  }
  return false;
}

/** "as early [as] May", "more [than] ten people", "[as] tall as trees": of what nothing is told; not "faster than he". */
function isCompared({ lower, tag }: ClauseTokens, i: number): boolean {
  if (lower[i] === 'as' && lower[i + 2] === 'as') return true;
  const isBehind = lower[i] === 'as' ? lower[i - 2] === 'as' : lower[i] === 'than';
  return isBehind && !/^(?:PRON|SCONJ)$/.test(tag[i + 1]);
}

/**
 * The main clause of a proposition: behind a condition or time clause that opens it, and before the first clause that hangs
 * on it from behind.
 */
export function mainClause(tokens: ClauseTokens, run: Run): Run {
  let { first } = run;
  if (opensHung(tokens, first) || opensInverted(tokens, first, run.last) || opensWithClause(tokens, run)) {
    let comma = commaBeforeClause(tokens, first, run.last);
    if (comma < 0 && tokens.lower[first] === 'if') first = unmarkedMain(tokens, run);
    while (comma >= 0) {
      first = comma + 1;
      comma = opensHung(tokens, first) ? commaBeforeClause(tokens, first, run.last) : -1; // "While A, even as B, | C"
    }
  }
  const verb = firstFinite(tokens, first, run.last);
  if (verb < 0) return { first, last: relativeStart(tokens, first, run.last) };
  let last = verb + 1;
  while (last < run.last && !endsMain(tokens, last, run.last)) last++;
  return { first, last };
}

/** "while it rains", "even if it rains" */
function opensHung(tokens: ClauseTokens, first: number): boolean {
  const opener = tokens.lower[first] === 'even' ? first + 1 : first;
  return opensSubordinate(tokens, opener) && !/^(?:that|what)$/.test(tokens.lower[opener]);
}

/** "If he does not | he should go": the subject of the main clause, where no comma stands before it; the first word for none. */
function unmarkedMain(tokens: ClauseTokens, { first, last }: Run): number {
  for (let i = last - 2; i > first + 2; i--) {
    if (!/^(?:i|he|she|it|we|they)$/.test(tokens.lower[i]) || !isFiniteAt(tokens, i + 1)) continue;
    const isTold = isFiniteAt(tokens, i - 1) || CUE_VERBS.get(tokens.lemma[i - 1])?.takes.includes('c'); // "if you think | he should"
    if (tokens.tag[i - 1] === 'VERB' ? isTold : !/^(?:PART|AUX|NOUN|PROPN)$/.test(tokens.tag[i - 1])) continue;
    if (hasFinite(tokens, { first, last: i - 1 })) return i;
  }
  return first;
}

/** "In towns where it rains, boats will", "with the votes he had, it is": a phrase with a clause in it. */
function opensWithClause(tokens: ClauseTokens, { first, last }: Run): boolean {
  if (tokens.tag[first] !== 'ADP' && !/^(?:similar|contrary)$/.test(tokens.lower[first])) return false;
  for (let i = first + 1; i < last && !isFiniteAt(tokens, i) && tokens.text[i] !== ','; i++)
    if (opensSubordinate(tokens, i) || (opensContact(tokens, i) && endsAtSubject(tokens, i, last))) return true;
  return false;
}

/** "(with the votes) he had, it is": verb and comma, then a subject and its verb; not "(on Monday) he left, the last to go". */
function endsAtSubject(tokens: ClauseTokens, he: number, last: number): boolean {
  const { tag, text } = tokens;
  if (isTime(tokens.lower[he - 1]) || shows(tokens, he - 1, SIGNAL.date)) return false;
  let i = he;
  while (i < last && text[i] !== ',') i++;
  if (!/^(?:VERB|AUX|ADP|ADV)$/.test(tag[i - 1]) || !hasFinite(tokens, { first: he, last: i })) return false;
  const subject = i + 1;
  do i++;
  while (i < last && /^(?:PRON|DET|NUM|ADJ|NOUN|PROPN)$/.test(tag[i]) && !opensSubordinate(tokens, i));
  while (tag[i] === 'ADV') i++;
  return i > subject && i < last && isFiniteAt(tokens, i) && !CUE_VERBS.get(tokens.lemma[i])?.takes.includes('c');
}

/** "Had we known, …", "Should the dam break, …", "Were it to close, …": a condition by the order of its words. */
export function opensInverted(tokens: ClauseTokens, first: number, last: number): boolean {
  const { lower, tag } = tokens;
  if (!/^(?:had|should|were)$/.test(lower[first]) || !/^(?:PRON|DET|PROPN|NOUN)$/.test(tag[first + 1] ?? ''))
    return false;
  if (commaBeforeClause(tokens, first, last) < 0)
    return /^(?:i|he|she|we|they)$/.test(lower[first + 1]) || (lower[first] === 'should' && tag[first + 1] === 'PROPN');
  return tokens.text[first] !== 'had' || hasParticiple(tokens, first + 1, last);
}

/** "(Had) the dam been built", "(had) Lee not come": not "(had) an offer to publish, which". */
function hasParticiple({ tag, lower }: ClauseTokens, first: number, last: number): boolean {
  let i = first;
  while (i < last && /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM|ADV|PART)$/.test(tag[i]) && lower[i] !== 'to') i++;
  return i > first && (lower[i] === 'been' || (tag[i] === 'VERB' && !isNoun(tag[i + 1])));
}

/** The first finite verb that is not that of a relative clause at the subject ("Sato, who never smiled, ran"). */
export function firstFinite(tokens: ClauseTokens, first: number, last: number): number {
  for (let i = first; i < last; i++) {
    if (i > first && shows(tokens, i, SIGNAL.relative) && !isFiniteAt(tokens, i) && !isPointing(tokens, i)) {
      const end = relativeEnd(tokens, i, last);
      if (end > i) i = end;
      else if (isRelativeAt(tokens, i)) return -1;
      continue;
    }
    if (i > first + 1 && tokens.text[i - 1] === ',' && opensSubordinate(tokens, i)) i = asideEnd(tokens, i, last);
    if (isFiniteAt(tokens, i)) return i;
  }
  return -1;
}

/** "(the talks,) when they were held, were (dull)": the comma behind which the verb of the subject follows; the opener itself for none. */
function asideEnd(tokens: ClauseTokens, opener: number, last: number): number {
  for (let i = opener + 1; i < last - 1; i++)
    if (tokens.text[i] === ',') return isFiniteAt(tokens, tokens.tag[i + 1] === 'ADV' ? i + 2 : i + 1) ? i : opener;
  return opener;
}

/** "the purpose of that trust", "that much", "frankly, that will": what points, and opens no clause. */
export const isPointing = ({ lower, tag, text }: ClauseTokens, that: number): boolean =>
  lower[that] === 'that' && (text[that - 1] === ',' || tag[that - 1] === 'ADP' || lower[that + 1] === 'much');

/** "a plan that will change", "those who pay": the relative word is the subject of the verb behind it. */
const isRelativeAt = (tokens: ClauseTokens, i: number): boolean =>
  shows(tokens, i, SIGNAL.relative) &&
  (isNoun(tokens.tag[i - 1]) || tokens.tag[i - 1] === 'PRON') &&
  isFiniteAt(tokens, tokens.tag[i + 1] === 'ADV' ? i + 2 : i + 1);

/** Where the first relative clause of words without a main verb begins, or `last`. */
function relativeStart(tokens: ClauseTokens, first: number, last: number): number {
  for (let i = first + 1; i < last; i++) if (isRelativeAt(tokens, i)) return i;
  return last;
}

/** Where a relative clause ends: at its comma, or before the second finite verb behind "that". */
function relativeEnd(tokens: ClauseTokens, who: number, last: number): number {
  const comma = tokens.text[who - 1] === ',';
  let verbs = 0;
  for (let i = who + 1; i < last; i++) {
    if (comma && tokens.text[i] === ',') return i;
    if (!isFiniteAt(tokens, i)) continue;
    if (
      !comma &&
      verbs > 0 &&
      !isFiniteAt(tokens, i - 1) &&
      tokens.tag[i - 1] !== 'ADV' &&
      tokens.tag[i - 1] !== 'PART'
    )
      return i - 1;
    verbs++;
  }
  return who;
}

function endsMain(tokens: ClauseTokens, i: number, last: number): boolean {
  if (tokens.text[i] === ';') return true;
  if (!opensSubordinate(tokens, i)) return false;
  if (tokens.lower[i] === 'so' || OFTEN_NONE.has(tokens.lower[i])) return false;
  return hasFinite(tokens, { first: i + 1, last });
}

/** The comma behind which the main clause goes on: a noun phrase or pronoun and a finite verb follow. */
export function commaBeforeClause(tokens: ClauseTokens, first: number, last: number): number {
  for (let i = first + 2; i < last - 1; i++) {
    if (tokens.text[i] !== ',') continue;
    const next = tokens.tag[i + 1];
    if (/^(?:PRON|DET|NOUN|PROPN|ADJ|NUM|AUX|ADV)$/.test(next) && hasFinite(tokens, { first: i + 1, last })) return i;
  }
  return -1;
}

/** The first finite verb; where that is of a clause at the subject or inside it, the one behind it ("the men she had trained | were brave"). */
export function mainVerb(tokens: ClauseTokens, first: number, last: number): number {
  const verb = firstFinite(tokens, first, last);
  const isDoing = tokens.tag[first] === 'VERB' && tokens.lower[first].endsWith('ing');
  for (let i = first + 1; i < verb; i++) {
    if (isDoing && opensSubordinate(tokens, i)) return auxiliaryBehind(tokens, i, verb, last);
    if (!opensContact(tokens, i)) continue;
    const main = mainBehind(tokens, verb, last);
    return main < 0 ? verb : main;
  }
  return verb;
}

/** "(Closing it when) it is full | is (a mistake)": the auxiliary behind the clause inside an -ing form that is the subject. */
function auxiliaryBehind(tokens: ClauseTokens, opener: number, verb: number, last: number): number {
  for (let i = opener; i < last && !shows(tokens, i, SIGNAL.mark); i++)
    if (i > verb + 1 && tokens.tag[i] === 'AUX' && isFiniteAt(tokens, i) && tokens.tag[i - 1] !== 'PRON') return i;
  return verb;
}
