import { POSSESSIVES } from '../lexicon/pronouns.ts';
import { SIGNAL } from '../lexicon/signals.ts';
import { opensSubordinate } from './clause.ts';
import { type ClauseTokens, isFiniteAt, isNoun, type Run } from './finite.ts';
import { shows } from './signals.ts';

/**
 * Does "and" join two parts of one phrase ("the mayor and the council were"), where the second might open a clause? What stands
 * before it is then a subject or an object that has yet to get its verb.
 *
 * @param before the proposition before, up to the conjunction, @param next the token behind the conjunction
 */
export function isOnePhrase(tokens: ClauseTokens, before: Run, next: number): boolean {
  if (tokens.text[before.last - 1] === '-' && tokens.text[next + 1] === '-') return true; // "short- and long-run gains"
  if (NOMINATIVES.has(tokens.lower[before.last - 1]) && !isFiniteAt(tokens, next)) return true;
  if (isAttributive(tokens, before, tokens.tag[next] === 'ADV' ? next + 1 : next)) return true;
  if (tokens.lower[next] === 'not') return isBetween(tokens, before); // "between having it and not having it"
  if (!opensPhrase(tokens, next)) return false;
  return lacksVerb(tokens, before) || isBetween(tokens, before);
}

/** "(It felt like) he and I had": never an object. */
const NOMINATIVES: ReadonlySet<string> = new Set(['i', 'he', 'she', 'we', 'they']);

/** "a very good and progressive step", "core civic and human values": adjectives of one noun; not "in the past and people went". */
function isAttributive({ tag, lower, text }: ClauseTokens, { first, last }: Run, next: number): boolean {
  // "for low-income and poor towns", "in hand-made and hand-sewn shoes"
  if (
    text[last - 2] === '-' &&
    isNoun(tag[next + 1] === undefined || text[next + 1] !== '-' ? tag[next + 1] : tag[next + 3])
  )
    return /^(?:DET|ADP|PART)$/.test(tag[last - 4]) && (/^(?:ADJ|VERB)$/.test(tag[next]) || text[next + 1] === '-');
  if (tag[last - 1] !== 'ADJ' || !/^(?:ADJ|NOUN)$/.test(tag[next])) return false;
  let i = last - 2;
  while (i > first && /^(?:ADJ|ADV)$/.test(tag[i])) i--;
  if (lower[i] === 'the') return tag[next] === 'ADJ';
  return /^an?$/.test(lower[i]) || POSSESSIVES.has(lower[i]) || tag[i] === 'ADP';
}

/** "(In May,) the full details and", "(the role) the town and", "(make sure) the town and": no verb since a phrase began that needs one. */
function lacksVerb(tokens: ClauseTokens, { first, last }: Run): boolean {
  const { tag, text, lower } = tokens;
  for (let i = last - 1; i > first; i--) {
    if (text[i] === ')') while (i > first && text[i] !== '(') i--;
    else if (isFiniteAt(tokens, i)) return BELIEVING.has(tokens.lemma[i]) && opensPhrase(tokens, i + 1);
    else if (/^[,;:(—–]$|^--$/.test(text[i])) return opensPhrase(tokens, i + 1);
    else if (tag[i] === 'CCONJ') return opensJoined(tokens, i);
    else if (lower[i] === 'sure' || opensContactAt(tokens, i))
      return opensPhrase(tokens, lower[i] === 'sure' ? i + 1 : i);
    else if (opensSubordinate(tokens, i)) return false; // not complete, or a preposition
  }
  return false;
}

/** Behind a conjunction a phrase that joins no noun before it: "(it was old,) and the town (and the county paid)". */
function opensJoined(tokens: ClauseTokens, i: number): boolean {
  const { tag, lower, text } = tokens;
  const isApart = text[i - 1] === ',' || lower[i] === 'but' || !isNoun(tag[i - 1]);
  return isApart ? opensPhrase(tokens, i + 1) : tag[i + 1] === 'DET' || POSSESSIVES.has(lower[i + 1]);
}

/** A noun phrase, and not a place or time. */
const opensPhrase = ({ tag, lower }: ClauseTokens, i: number): boolean =>
  /^(?:DET|NOUN|PROPN|ADJ|NUM)$/.test(tag[i]) || POSSESSIVES.has(lower[i]);

/** "the role | the town": a second phrase at a noun, not at a time ("last year the town") and not a second object ("gave the man the book"). */
const opensContactAt = ({ tag, lower }: ClauseTokens, i: number): boolean =>
  tag[i - 1] === 'NOUN' && tag[i] === 'DET' && lower[i] === 'the';

/** Verbs whose object is a clause more often than a thing: "thinks | the town and". */
const BELIEVING: ReadonlySet<string> = new Set(['say', 'think', 'believe', 'hope', 'feel', 'claim', 'argue', 'insist', 'ensure']); // biome-ignore format: a list

/** "between the banks and the town", "both the banks and the town": has its "and" yet to come? Not "are both old". */
function isBetween(tokens: ClauseTokens, { first, last }: Run): boolean {
  for (let i = last - 1; i > first; i--) {
    if (tokens.lower[i] === 'between') return true;
    if (tokens.lower[i] === 'both') return tokens.tag[i - 1] !== 'AUX';
    if (
      shows(tokens, i, SIGNAL.joint | SIGNAL.mark) ||
      isFiniteAt(tokens, i) ||
      (isNoun(tokens.tag[i]) && last - i > 8)
    )
      return false;
  }
  return false;
}
