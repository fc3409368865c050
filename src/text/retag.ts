import { POSSESSIVES } from '../lexicon/pronouns.ts';
import { stanceBase } from '../lexicon/stances.ts';
import { retagNames } from './retag-names.ts';
import { RETAGGED } from './retagged.ts';
import type { Retagged } from './retagged-verbs.ts';

/**
 * Mends what wink tags amiss whatever stands beside it, in place: single words (`retagged.ts`); verbs behind marks (“A,” fumed Lee),
 * which are adjectives to it; "second" in "A second wrote: “A”", an adverb; surnames that are verbs too ("Grace Ford said").
 *
 * @param own by token its text, @param lower by token its word in lower case, @param tag by token its tag, @param lemma by token its lemma
 */
export function retag(own: readonly string[], lower: readonly string[], tag: string[], lemma: string[]): void {
  const tokens = { own, lower, tag };
  for (let i = 1; i < lower.length; i++) {
    for (const mended of RETAGGED.get(lower[i]) ?? NONE) {
      if (!mended.isSo(tokens, i)) continue;
      tag[i] = mended.tag;
      lemma[i] = mended.lemma;
    }
  }
  for (let i = 1; i < lower.length - 1; i++)
    if (tag[i] === 'ADV' && tag[i - 1] === 'DET') nameOrdinal(lower, tag, lemma, i);
  for (let i = 1; i < lower.length; i++) {
    if (tag[i] !== 'ADJ' || !lower[i].endsWith('ed')) continue;
    mendTag(lower, tag, lemma, i);
    if (tag[i] === 'ADJ') mendPast(lower, tag, lemma, i);
  }
  retagNames(own, lower, tag, lemma);
}

const NONE: readonly Retagged[] = [];

/** “A,” fumed Lee; “A,” one viewer fumed on X */
function mendTag(lower: readonly string[], tag: string[], lemma: string[], i: number): void {
  let k = i - 1;
  if (!/^(?:ADJ|NOUN|PROPN)$/.test(tag[i + 1] ?? '')) while (k > i - LONGEST_SUBJECT && SUBJECT.test(tag[k])) k--;
  if (k < 1 || !/^["”’']$/.test(lower[k]) || !/^[,!?]$/.test(lower[k - 1])) return;
  const base = stanceBase(lower[i]);
  if (!base) return;
  tag[i] = 'VERB';
  lemma[i] = base;
}

const SUBJECT = /^(?:DET|NUM|PRON|NOUN|PROPN)$/;
const LONGEST_SUBJECT = 4;

/** "The blast disabled two pumps", but not "men disabled two years ago": a verb, between its subject and its object. */
function mendPast(lower: readonly string[], tag: string[], lemma: string[], i: number): void {
  if (!/^(?:NOUN|PROPN)$/.test(tag[i - 1])) return;
  const isObject = /^(?:DET|NUM)$/.test(tag[i + 1] ?? '') || POSSESSIVES.has(lower[i + 1] ?? '');
  if (!isObject || lower[i + 3] === 'ago') return;
  tag[i] = 'VERB';
  lemma[i] = stanceBase(lower[i]) ?? lower[i].slice(0, -1);
}

/** "A second wrote: “A”", "a third fumed: “A”", but not "the first reported case": one of several people, and what he does. */
function nameOrdinal(lower: readonly string[], tag: string[], lemma: string[], i: number): void {
  if (!ORDINAL.test(lower[i]) || !/^(?:a|the)$/.test(lower[i - 1])) return;
  const base = tag[i + 1] === 'ADJ' && lower[i + 2] === ':' ? stanceBase(lower[i + 1]) : null;
  if (base) {
    tag[i + 1] = 'VERB';
    lemma[i + 1] = base;
  }
  const next = tag[i + 2] ?? 'PUNCT';
  if (tag[i + 1] === 'VERB' && /^(?:PUNCT|PRON|DET|SCONJ)$/.test(next)) tag[i] = 'NOUN';
}

const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|seventh)$/;
