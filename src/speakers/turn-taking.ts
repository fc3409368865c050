import type { Attribution } from '../quotes/quote.ts';
import type { Document } from '../text/document.ts';
import { genderOfPronoun } from './mentions.ts';
import type { SourceForm } from './sources.ts';

/** What somebody else says: an answer, and what is asked before one. */
const OTHERS_TURN = /^(?:reply|answer|respond|retort|counter)$/;
const ASKS = /^(?:ask|inquire|wonder)$/;
/** Before a source: its clause hangs on another, which may be somebody else's. */
const SUBORDINATES = /^(?:as|which|who|whom|that|when|while|after|before|because|since|until|if|where|than)$/;

/**
 * "Lee said A. He said B": who goes on right where an attribution ends, in the same paragraph, is whose that was (Muzny et
 * al. 2017 on turns).
 *
 * @param tokens of the sources' mentions, parallel to the attributions; -1 where there is none
 * @returns by the token of a pronoun that token of the source that it goes on from
 */
export function turnsTaken(
  doc: Document,
  attributions: readonly Attribution[],
  sources: readonly (SourceForm | null)[],
  tokens: readonly number[],
): ReadonlyMap<number, number> {
  const out = new Map<number, number>();
  let before = -1;
  attributions.forEach((attribution, a) => {
    if (attribution.within >= 0) return;
    const source = sources[a];
    const isPronoun = source?.form === 'pronoun' && genderOfPronoun(source.word) !== null;
    if (isPronoun && before >= 0 && goesOn(doc, attributions[before], attribution))
      if (tokens[before] >= 0 && !SUBORDINATES.test(doc.tokens.lower[tokens[before] - 1] ?? ''))
        out.set(tokens[a], tokens[before]);
    before = a;
  });
  return out;
}

/** Nothing but marks stands between them, and it is no question with its answer. */
function goesOn({ text }: Document, one: Attribution, next: Attribution): boolean {
  if (OTHERS_TURN.test(next.verb?.lemma ?? '') || ASKS.test(one.verb?.lemma ?? '')) return false;
  const from = Math.max(...spans(one).map(({ end }) => end));
  const to = Math.min(...spans(next).map(({ start }) => start));
  const between = text.slice(from, to);
  return from <= to && !/[\p{L}\p{N}]|\n\s*\n/u.test(between);
}

const spans = ({ content, cue, source }: Attribution) => [...content, ...cue, ...source];
