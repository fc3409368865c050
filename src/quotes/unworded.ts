import { CUE_NOUNS, UTTERANCES } from '../lexicon/cue-nouns.ts';
import { CUE_VERBS } from '../lexicon/cues.ts';
import { DEEDS, WORDS_OFFERED } from '../lexicon/deeds.ts';
import { PERSON_NOUNS } from '../lexicon/person-nouns.ts';
import { POSSESSIVES } from '../lexicon/pronouns.ts';
import { SEATS, WORDS_REFUSED } from '../lexicon/refused.ts';
import type { Tokens } from '../text/document.ts';
import type { Draft } from './draft.ts';
import { isCourt } from './next/rulings.ts';
import type { QuoteKind } from './quote.ts';
import { isOwnerMark, type Scene } from './scene.ts';
import type { Run } from './sources/noun-phrases.ts';

/**
 * The kind of an indirect quote of which no word is told: a refusal to act, a post given, questions that nobody asks, a pronoun for all
 * content; null for all else.
 */
export function unwordedKind({ tokens }: Scene, { cue, verb, content, source }: Draft): QuoteKind | null {
  if (!cue || !verb) return null;
  const [{ first, last }] = content;
  if (content.length === 1 && last === first + 1 && isOnlyPronoun(tokens, first, verb)) return 'other';
  if (verb.lemma === 'focus') return 'other';
  if (APPOINTS.test(verb.lemma) && !source && isPassive(tokens, cue)) return 'other';
  if (verb.lemma === 'name' && givesSeat(tokens, cue.last, last)) return 'other';
  if (verb.lemma === 'question' && isUnasked(tokens, cue, source)) return 'other';
  if (tokens.lower[first] !== 'to' || first < cue.last) return null;
  if (/^(?:agree|offer)$/.test(verb.lemma)) return tokens.tag[first + 1] === 'VERB' ? 'act' : null;
  const isRefused = /^(?:refuse|decline|balk)$/.test(verb.lemma) && !(source && isCourt(tokens, source));
  return isRefused && !hasWords(tokens, first + 1, last) ? 'other' : null;
}

/** "which Lee reported": all that is told of it is a pronoun; who is praised is told in "praised him", whose side is taken in "which she backs". */
function isOnlyPronoun(
  { lower }: Tokens,
  i: number,
  { lemma, entry: { kind, stance } }: NonNullable<Draft['verb']>,
): boolean {
  if (kind === 'attitude' || DEEDS.has(lemma)) return false;
  if (stance === 'denying' && /^(?:it|this|that)$/.test(lower[i])) return false; // "denied it" tells that it is not so
  return RELATIVE.test(lower[i]) || (THINGS.test(lower[i]) && kind !== 'act');
}

const RELATIVE = /^(?:which|who|whom|what|that)$/;
const THINGS = /^(?:it|this|these|those|so|such)$/;
const APPOINTS = /^(?:name|nominate|promote)$/;

/** "was named" */
const isPassive = ({ lower }: Tokens, { first, last }: Run): boolean => {
  for (let i = first; i < last; i++) if (/^(?:is|are|was|were|be|been|being)$/.test(lower[i])) return true;
  return false;
};

/** "named Lee as his deputy", "five people to the committee": not "named it as a reason". */
function givesSeat({ lower, lemma, tag }: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to - 1; i++) {
    if (lower[i] !== 'as' && lower[i] !== 'to') continue;
    let noun = i + 1;
    while (noun < to && /^(?:DET|PRON|ADJ|NOUN|PROPN|NUM|PART)$/.test(tag[noun])) {
      if (tag[noun] === 'NOUN' && (PERSON_NOUNS.has(lemma[noun]) || SEATS.has(lemma[noun]))) return true;
      noun++;
    }
  }
  return false;
}

/** "questions about A came up", "faced questions": that there are some; "the clerk's questions" are asked. */
function isUnasked({ lower, tag }: Tokens, { first, last }: Run, source: Run | null): boolean {
  let noun = first;
  while (noun < last && !(tag[noun] === 'NOUN' && /^questions?$/.test(lower[noun]))) noun++;
  if (noun >= last) return false;
  if (!source || /^(?:fac|endur|draw|drew|field|answer)/.test(lower[first])) return true;
  const isOwned = isOwnerMark(lower[source.last - 1]) || POSSESSIVES.has(lower[source.last - 1]);
  const isNoun = noun > first || tag[last - 1] === 'ADP'; // "the clerk questions the sale", tagged as a noun
  return isNoun && !isOwned && !tag.slice(first, noun).includes('VERB') && !POSED.test(lower.slice(Math.max(0, first - REACH), first).join(' ')); // biome-ignore format: one condition
}

/** "asked her | questions about A" */
const POSED = /\b(?:ask|rais|pos)(?:s|es|ed|e|ing)?\b/;
const REACH = 4;

/** "to discuss A", "to give details": does what is refused begin with words? */
function hasWords({ lemma, tag }: Tokens, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + LONGEST_PHRASE); i++) {
    const entry = tag[i] === 'NOUN' ? undefined : CUE_VERBS.get(lemma[i]);
    const isSpoken = entry && (entry.kind === 'statement' || entry.kind === 'act') && !DEEDS.has(lemma[i]);
    if (isSpoken || WORDS_REFUSED.has(lemma[i])) return true;
    if (tag[i] === 'NOUN' && (CUE_NOUNS.has(lemma[i]) || UTTERANCES.has(lemma[i]) || WORDS_OFFERED.has(lemma[i])))
      return true;
    if (i > from && /^(?:VERB|AUX)$/.test(tag[i])) return false;
  }
  return false;
}

const LONGEST_PHRASE = 6;
