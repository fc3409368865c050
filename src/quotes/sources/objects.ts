import { CUE_VERBS } from '../../lexicon/cues.ts';
import type { Tokens } from '../../text/document.ts';
import { isFiniteVerb, type Scene } from '../scene.ts';
import type { Run } from './noun-phrases.ts';

/** "I rang [the bank and *the clerk*] said": where a phrase begins without what is the object of a verb that takes no clause. */
export function behindObject({ tokens }: Scene, { first, last }: Run): number {
  const { lower, lemma, tag } = tokens;
  const verb = first - 1;
  if (!isFiniteVerb(tokens, verb) || tag[verb] !== 'VERB') return first;
  if (CUE_VERBS.get(lemma[verb])?.takes.includes('c')) return first;
  if (!/^(?:PRON|NOUN|PROPN)$/.test(tag[verb - 1] ?? '')) return first;
  const and = first + lower.slice(first, last - 1).indexOf('and');
  return and > first && /^(?:DET|PRON|PROPN)$/.test(tag[and + 1]) ? and + 1 : first;
}

/** The first auxiliary or adverb right before a verb, or the verb: "[has] texted", "my mum | ['s] texted". */
export function auxiliariesBefore({ tag, lower }: Tokens, verb: number): number {
  while (tag[verb - 1] === 'AUX' || tag[verb - 1] === 'ADV' || (verb > 0 && /^['’]s$/.test(lower[verb - 1]))) verb--;
  return verb;
}
