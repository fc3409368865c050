import type { Attribution } from '../../quotes/quote.ts';
import type { Document } from '../../text/document.ts';
import type { Cast, Found } from '../cast.ts';
import { isPersonNoun } from '../mentions.ts';
import { lowerBound } from '../search.ts';
import type { SourceForm } from '../sources.ts';
import { wordsAt } from '../wording.ts';

/**
 * "One said A. Another, a nurse, said B": each is somebody else, who has no name. "One wonders" is anybody, "one plan" no more than
 * counted.
 *
 * @param a index of the attribution
 */
export function byOneOf(cast: Cast, a: number, { first, last }: SourceForm): Found {
  const { doc, list, others, speech, attributions } = cast;
  const { tokens } = doc;
  if (speech.inQuote[first] || !isTold(doc, attributions[a]))
    return { speaker: null, rule: 'one of whom or what is open', candidates: [] };
  const end = lowerBound(tokens.count, (i) => tokens.start[i], attributions[a].source[0].end);
  const at = [first, tokens.text[last] === ',' && end > last ? end : last] as const;
  const isPerson = tokens.lower.slice(...at).some(isPersonNoun);
  const phrase = { name: wordsAt(doc, ...at), kind: isPerson ? 'anonymous' : 'unknown', at } as const;
  const entity = cast.coreference.links[cast.mentionAt.get(first) ?? -1]?.entity ?? null; // where "he" may mean it
  const speaker = entity === null ? list.alone(phrase) : list.named(entity, phrase);
  others.hearOne(speaker, first);
  return { speaker, rule: 'one of several unnamed', candidates: [] };
}

/** "said", "has claimed", "says": a deed of somebody in particular; not "may say", "sees", "to say". */
export function isTold({ tokens }: Document, { cue }: Attribution): boolean {
  const { tag, lower, lemma, start, count } = tokens;
  if (!cue.length) return false;
  let i = lowerBound(count, (k) => start[k], cue[0].start);
  while (tag[i] === 'ADV') i++;
  if (/^(?:has|had|have|was|were)$/.test(lower[i])) return true;
  if (/(?:s|ing)$/.test(lower[i])) return SAYS.test(lemma[i]); // "claims" comes as a noun
  return tag[i] === 'VERB' && lower[i] !== lemma[i];
}

const SAYS =
  /^(?:say|claim|assert|argue|warn|tell|read|state|add|insist|allege|note|declare|complain|describe|recall|admit|deny|explain)$/;
