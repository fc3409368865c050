import { RELATIVES } from '../../lexicon/pronouns.ts';
import type { Attribution } from '../../quotes/quote.ts';
import type { Document } from '../../text/document.ts';
import type { Description, SourceForm } from '../sources.ts';
import { headOf } from './heads.ts';
import { onePersonAt } from './one-person.ts';
import { isSpeakingNoun } from './speaking.ts';

/** What a model does that is no person. */
const FIGURES = /^(?:show|predict|suggest|indicate|estimate|project|forecast|find|calculate|assume)$/;

/** By its first token the noun of each phrase that speaks and may be a person's. */
export function speakingNouns(
  doc: Document,
  attributions: readonly Attribution[],
  sources: readonly (SourceForm | null)[],
): ReadonlyMap<number, number> {
  const { lower, tag } = doc.tokens;
  const out = new Map<number, number>();
  sources.forEach((source, a) => {
    if (source?.form === 'name' && /^(?:an?|one)$/.test(lower[source.first])) {
      const at = headOf(doc, source.first, source.last);
      const isTold = RELATIVES.has(lower[source.last + 1] ?? ''); // "A baker, who gave her name as Ann,"
      if (isTold && isSpeakingNoun(lower[at])) out.set(source.first, at);
    }
    if (source === null) return;
    const one = onePersonAt(doc, attributions[a], source);
    if (one >= 0) out.set(source.first, one);
    if (source.form !== 'description' || source.plural) return;
    const { head } = source;
    const isModel =
      lower[head] === 'model' &&
      tag[head - 1] !== 'NOUN' && // "the climate model"
      !FIGURES.test(attributions[a].verb?.lemma ?? '');
    if (isModel || isSpeakingNoun(lower[head]) || isTellingSo(doc, source)) out.set(source.first, head);
  });
  return out;
}

/** "A former guard", but not "the guard", "a coast guard", which may be a force; "a passer-by", "the film-maker" */
function isTellingSo({ tokens: { lower } }: Document, { first, head }: Description): boolean {
  if (lower[head] === 'by') return lower[head - 2] === 'passer';
  if (lower[head] === 'maker') return lower[head - 2] === 'film';
  const isOne = /^(?:an?|one|another)$/.test(lower[first]) || lower[head - 1] === 'former';
  return lower[head] === 'guard' && isOne && !FORCES.test(lower[head - 1]);
}

const FORCES = /^(?:coast|national|home|republican|revolutionary|presidential|civil)$/;
