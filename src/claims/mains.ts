import { CUE_VERBS } from '../lexicon/cues.ts';
import { commaBeforeClause, firstFinite, isComplete, opensSubordinate } from './clause.ts';
import { isQuotationMark, startsClause } from './clause-starts.ts';
import { type ClauseTokens, hasFinite, isFiniteAt, isNoun, type Run } from './finite.ts';

/** Words that hang what follows a comma on the clause before it, or join another one to it. */
const OPENS_BEHIND = /^(?:who|whom|whose|which|where|when|while|whilst|as|because|since|although|though|after|before|until|with|and|but|so|yet)$/; // biome-ignore format: one pattern
/** In front of the main clause, which stands without it; not "if". */
const OPENS_FRONT = /^(?:while|whilst|although|though|after|before|since|when)$/;
/** So many tokens may stand between the word that opens a clause and who is cited in it: "with one of her ads | asking". */
const REACH = 12;

/**
 * What of a sentence in which somebody is cited is the article's own all the same:
 * - the clause before the one that cites: "Lee left the club, | calling it a mess", "Lee sold it | and said that A", "The mill is
 *   old: | half the town say so";
 * - the clause behind it: "While Lee said A, | the mill was sold";
 * - the whole, where what was said stands in a clause inside: "It came after Lee said A", "The inn, where she said A, is shut".
 *
 * @param cited from the first token of what is cited to behind the last
 */
export function ownPart(tokens: ClauseTokens, sentence: Run, cited: Run): Run | null {
  return behindFront(tokens, sentence, cited) ?? beforeCited(tokens, sentence, cited);
}

/** "While Lee said A, | the mill was sold" */
function behindFront(tokens: ClauseTokens, { first, last }: Run, cited: Run): Run | null {
  const opener = tokens.lower[first] === 'even' ? first + 1 : first;
  if (!OPENS_FRONT.test(tokens.lower[opener]) || hasFinite(tokens, { first, last: cited.first })) return null;
  const comma = tokens.text[cited.last - 1] === ',' ? cited.last - 1 : cited.last;
  if (tokens.text[comma] !== ',' || opensSubordinate(tokens, comma + 1) || !startsClause(tokens, comma + 1, last))
    return null;
  return { first: comma + 1, last };
}

/** Goes back from who is cited to the word that opens the clause. */
function beforeCited(tokens: ClauseTokens, sentence: Run, cited: Run): Run | null {
  const { text, lower, tag } = tokens;
  const { first } = sentence;
  if (tag[cited.first] === 'VERB' && lower[cited.first].endsWith('ing') && isNoun(tag[cited.first - 1]))
    return beforeParticiple(tokens, sentence, cited);
  for (let i = cited.first; i > first + 1 && i > cited.first - REACH; i--) {
    if (i < cited.first && isFiniteAt(tokens, i)) return null;
    const before = { first, last: i };
    if (text[i] === ';' || text[i] === ':') return isReadable(tokens, before, i) ? before : null;
    const opener = isQuotationMark(tokens, i + 1) ? i + 2 : i + 1; // “a mess,” calling
    if (text[i] === ',' && opensBehind(tokens, opener, cited.first))
      return isReadable(tokens, before, opener) ? before : wholeAround(tokens, sentence, before, cited);
    if (/^(?:[—–]|--)$/.test(text[i]) && (/^(?:and|but)$/.test(lower[opener]) || lower[opener].endsWith('ing')))
      return isReadable(tokens, before, i) ? before : null;
    if (lower[i] === 'and' || lower[i] === 'but') {
      if (text[i - 1] === ',') continue;
      if (joinsVerb(tokens, i + 1, cited.first))
        return isReadable(tokens, before, i) && !endsInRelative(tokens, before) ? before : null;
      continue;
    }
    if (!opensSubordinate(tokens, i) || text[i - 1] === ',' || tag[i - 1] === 'CCONJ') continue;
    const whole = lower[i] === 'as' ? null : wholeAround(tokens, sentence, before, cited);
    if (whole) return whole;
  }
  return null;
}

/** ", who said", ", saying", ", with Lee saying", ", even after Lee said" */
function opensBehind(tokens: ClauseTokens, opener: number, cited: number): boolean {
  const { lower, tag } = tokens;
  let i = opener;
  if (tag[i] === 'ADP' && /^(?:which|whom)$/.test(lower[i + 1])) i++; // ", in which"
  while (i < cited && tag[i] === 'ADV' && !OPENS_BEHIND.test(lower[i])) i++; // ", even after"
  if (OPENS_BEHIND.test(lower[i]) || (i <= cited && tag[i] === 'VERB' && lower[i].endsWith('ing'))) return true;
  // ", perhaps by arguing"; not ", the town said"
  const isSubject = /^(?:NOUN|PROPN|DET|ADJ|NUM)$/.test(tag[opener]) || /^(?:i|you|he|she|it|we|they)$/.test(lower[opener]); // biome-ignore format: one condition
  return cited - opener < 4 && !isSubject && lower[opener] !== 'that';
}

/** "Lee left, | with half the crew saying that A"; the whole of "It is in a letter alleging that A". */
function beforeParticiple(tokens: ClauseTokens, sentence: Run, cited: Run): Run | null {
  const { first } = sentence;
  let comma = cited.first - 1;
  while (comma > first && tokens.text[comma] !== ',' && !isFiniteAt(tokens, comma)) comma--;
  const before = { first, last: comma };
  return tokens.text[comma] === ',' && isReadable(tokens, before, comma)
    ? before
    : wholeAround(tokens, sentence, { first, last: cited.first }, cited);
}

/** "The talk, in which she sold it": its verb is yet to come. */
function endsInRelative(tokens: ClauseTokens, { first, last }: Run): boolean {
  let comma = last - 1;
  while (comma > first && tokens.text[comma] !== ',') comma--;
  const which = tokens.tag[comma + 1] === 'ADP' ? comma + 2 : comma + 1;
  return (
    comma > first &&
    /^(?:who|which|whom|whose)$/.test(tokens.lower[which]) &&
    !hasFinite(tokens, { first, last: comma })
  );
}

/** "(sold it) and then said": a verb in a form of its own; not "(will sell it) and say". */
function joinsVerb(tokens: ClauseTokens, next: number, cue: number): boolean {
  for (let i = next; i < cue; i++) if (tokens.tag[i] !== 'ADV') return false;
  let verb = cue; // the cue may be "then said"
  while (tokens.tag[verb] === 'ADV') verb++;
  return isFiniteAt(tokens, verb) && tokens.lower[verb] !== tokens.lemma[verb];
}

/** The whole sentence, where its main verb stands before the clause that cites, or goes on behind what was said. */
function wholeAround(tokens: ClauseTokens, { first, last }: Run, before: Run, cited: Run): Run | null {
  let behind = tokens.text[cited.last] === ',' ? cited.last + 1 : cited.last;
  while (tokens.tag[behind] === 'ADV') behind++;
  const isInside = hasFinite(tokens, before)
    ? isReadable(tokens, before, before.last) && !hasFinite(tokens, { first: cited.last, last })
    : isFiniteAt(tokens, behind);
  return isInside ? { first, last } : null;
}

/**
 * A whole clause with nothing left open, and all that hangs on it: "When it rained, the boats that leaked were sold".
 *
 * @param closed behind the marks that may close it
 */
function isReadable(tokens: ClauseTokens, run: Run, closed: number): boolean {
  const { lower, tag, text } = tokens;
  const { last } = run;
  let { first } = run;
  if (OPENS_PHRASE.test(lower[first]) || (opensSubordinate(tokens, first) && lower[first] !== 'so')) {
    const comma = commaBeforeClause(tokens, first, last);
    if (comma < 0) return false;
    first = comma + 1;
  }
  const verb = firstFinite(tokens, first, last);
  if (verb < 0 || last - first < 3 || endsInSaying(tokens, last - 1)) return false;
  let hasSubject = false;
  for (let i = first; i < verb; i++) hasSubject ||= isNoun(tag[i]) || tag[i] === 'PRON';
  return (
    hasSubject &&
    isComplete(tokens, { first, last }, true) &&
    isClosed(text, { first: text[run.first] === '(' ? run.first + 1 : run.first, last: closed })
  );
}

/** "Based on what he wrote, | Lee left", "Despite what he wrote, | Lee left" */
const OPENS_PHRASE = /(?:ing|ed)$|^(?:despite|with|without|besides|regardless)$/;

/** "(The mill leaks,) Lee said": what was said stands before it. */
const endsInSaying = (tokens: ClauseTokens, i: number): boolean =>
  isFiniteAt(tokens, i) && (CUE_VERBS.get(tokens.lemma[i])?.takes.includes('c') ?? false);

/** No bracket, mark or colon left open. */
function isClosed(text: readonly string[], { first, last }: Run): boolean {
  let open = 0;
  let straight = 0;
  for (let i = first; i < last; i++) {
    if (/^[(“[]$/.test(text[i])) open++;
    else if (/^[)”\]]$/.test(text[i])) open--;
    else if (text[i] === '"') straight++;
    else if (text[i] === ':') return false;
  }
  return open === 0 && straight % 2 === 0;
}
