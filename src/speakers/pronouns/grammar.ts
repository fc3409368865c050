import { WHEN } from '../../lexicon/calendar.ts';
import { isSpeechVerb } from '../../lexicon/cues.ts';
import type { Document, Tokens } from '../../text/document.ts';

/** What a mention does in its clause, as far as parts of speech tell. */
export type GrammarRole = 'subject' | 'object' | 'oblique' | 'possessive' | 'other';

/** An apposition or relative clause longer than this is not stepped over. */
const LONGEST_APPOSITION = 25;
/** What somebody is, before the name, takes so many tokens at most. */
const LONGEST_ROLE = 5;
/** Parts of speech of what somebody is. */
const ROLE_TAGS: ReadonlySet<string> = new Set(['DET', 'NOUN', 'ADJ', 'VERB']);
/** Words and marks with which a clause begins. */
const BOUNDARIES: ReadonlySet<string> = new Set(
  'who whom whose which that when where while whereas after before because since if unless although though until as so ; : — – “ ”'.split(' '), // biome-ignore format: a list
).add('"');

/**
 * The role of a noun phrase, tokens `first` to `last` (exclusive). A phrase before a verb is its subject, over an
 * apposition or relative clause too; behind one its object; behind a preposition oblique; before "'s" possessive.
 */
export function grammarRole(doc: Document, first: number, last: number): GrammarRole {
  const { tokens } = doc;
  if (isGenitive(tokens, last)) return 'possessive';
  let before = first - 1;
  while (before >= 0 && (tokens.tag[before] === 'DET' || tokens.tag[before] === 'ADJ')) before--;
  const tagBefore = before >= 0 ? tokens.tag[before] : '';
  if (tagBefore === 'ADP') return 'oblique';
  const behind = skipAside(tokens, last);
  const isTwice = behind > last && /^(?:who|whose|which|an?|the)$/.test(tokens.lower[behind] ?? ''); // "Lee, 22, who is ill, said", "Lee, 22, a nurse, said"
  if (isVerbBehind(tokens, isTwice ? skipAside(tokens, behind - 1) : behind)) return 'subject';
  // "the panel's chair, Ann Lee, said": in apposition to the subject
  let comma = before;
  while (comma >= 0 && comma > before - LONGEST_ROLE && ROLE_TAGS.has(tokens.tag[comma])) comma--; // ", the retired goalkeeper Ann Lee,"
  if (comma > 0 && tokens.lower[comma] === "'s" && tokens.tag[comma - 1] === 'PROPN') comma -= 2; // ", Labour's Ann Lee,"
  if (comma >= 0 && tokens.text[comma] === ',') {
    const end = behindHome(tokens, last);
    if (tokens.text[end] === ',' && isVerbBehind(tokens, end + 1)) return 'subject';
  }
  // "The youngest of them is Ann Lee"
  if (
    before === first - 1 &&
    tagBefore === 'AUX' &&
    /^(?:is|was)$/.test(tokens.lower[before]) &&
    tokens.tag[before - 1] === 'NOUN'
  )
    return 'subject';
  if (tagBefore !== 'VERB') return 'other';
  // "…," said Smith, but not ", told Smith"
  return isSpeechVerb(tokens.lemma[before]) &&
    tokens.lemma[before] !== 'tell' &&
    /^(?:[,.?!"”’]|'')$/.test(tokens.text[before - 1] ?? '')
    ? 'subject'
    : 'object';
}

/**
 * The role of a third-person pronoun; "her" is possessive before what it may belong to, and "herself" counts as such: both
 * look for their antecedent in their own clause first.
 */
export function pronounRole({ tag, lower }: Tokens, i: number): GrammarRole {
  const word = pronounWord(lower[i]);
  if (word === 'he' || word === 'she') return 'subject';
  if (/^(?:his|hers|himself|herself)$/.test(word)) return 'possessive';
  if (word === 'her' && /^(?:NOUN|ADJ|PROPN|NUM)$/.test(tag[i + 1] ?? '')) return 'possessive';
  if (word === 'her' && /^(?:ADV|VERB)$/.test(tag[i + 1] ?? '') && /^(?:NOUN|ADJ)$/.test(tag[i + 2] ?? ''))
    return 'possessive';
  if (word === 'her' && tag[i + 1] === 'VERB' && /(?:ed|ing|[^s]s)$/.test(lower[i + 1])) return 'possessive';
  return tag[i - 1] === 'ADP' ? 'oblique' : 'object';
}

/** "he’s" and "she'd" may come as one token. */
export const pronounWord = (lower: string): string =>
  lower.includes("'") ? lower.replace(/'(?:s|d|ll|re|ve|m)$/, '') : lower;

export const isGenitive = ({ lower }: Tokens, i: number): boolean =>
  lower[i] === "'s" || (lower[i] === "'" && /s$/.test(lower[i - 1]));

/** The token behind an apposition, a bracket or a relative clause that opens at `i`; `i` where none does. */
export function skipAside(tokens: Tokens, i: number): number {
  const { text, count } = tokens;
  const opener = text[i];
  if (opener !== ',' && opener !== '(' && opener !== '—' && opener !== '–') return i;
  const closer = opener === '(' ? ')' : opener;
  for (let k = i + 1; k < count && k < i + LONGEST_APPOSITION; k++) {
    if (text[k] === closer) return opener === '(' && text[k + 1] === ',' ? skipAside(tokens, k + 1) : k + 1; // "Lee (58), a nurse, said"
    if (ENDS.has(text[k])) return i;
  }
  return i;
}

/** "Ann Lee | of the Storr Project": the token behind the name of where somebody is from. */
function behindHome({ lower, text, tag }: Tokens, last: number): number {
  if (!HOME_LEADS.has(lower[last])) return last;
  let end = lower[last + 1] === 'the' ? last + 2 : last + 1;
  const first = end;
  while (tag[end] === 'PROPN' || (end > first && lower[end] === 'of' && tag[end + 1] === 'PROPN')) end++;
  return end > first && text[end] === ',' ? end : last;
}

const HOME_LEADS: ReadonlySet<string> = new Set(['of', 'from', 'at', 'with']);

const ENDS: ReadonlySet<string> = new Set(['.', ';', ':', '!', '?']);

function isVerbBehind({ tag, lower, count }: Tokens, from: number): boolean {
  let i = from;
  while (i < count && i < from + 3 && (tag[i] === 'ADV' || STEPPED_OVER.has(lower[i]) || isWhen(lower, i))) i++;
  if (tag[i] === 'AUX') return true;
  return tag[i] === 'VERB' && !lower[i].endsWith('ing');
}

const STEPPED_OVER: ReadonlySet<string> = new Set(['himself', 'herself', 'also', 'then', 'both', 'each', '*']);

/** "on Monday", "today" */
const isWhen = (lower: readonly string[], i: number): boolean => WHEN.has(lower[lower[i] === 'on' ? i + 1 : i]);

/** The token behind what "of" or "for" ties to a noun phrase that ends at `last`: "the mayor | of Orle". */
export function behindComplement({ lower, tag, text }: Tokens, last: number): number {
  let end = last;
  while (lower[end] === 'of' || lower[end] === 'for') {
    let i = end + 1;
    while (/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tag[i] ?? '') || lower[i] === "'s" || text[i] === '-') i++;
    if (i === end + 1) return end;
    end = i;
  }
  return end;
}

/** The token behind the last one before `to` with which a new clause begins; `from` where none does. */
export function clauseStart({ lower, tag }: Tokens, from: number, to: number): number {
  for (let i = to - 1; i >= from; i--) {
    if (BOUNDARIES.has(lower[i]) && !(lower[i] === 'as' && tag[i] === 'ADP')) return i + 1;
    if (tag[i] === 'CCONJ' && (tag[i + 1] === 'PRON' || tag[i + 1] === 'VERB') && i + 1 < to) return i + 1;
  }
  return from;
}
