import { HEARERS } from '../lexicon/venues.ts';
import type { Attribution } from '../quotes/quote.ts';
import type { Document } from '../text/document.ts';
import { headOf } from './described/heads.ts';
import { lowerBound, tokenAt } from './search.ts';
import type { SourceForm } from './sources.ts';

/** "The court heard that A", "A, jury told": is the source where it was said, and not who said it? */
export function isHearer(doc: Document, { cue, content }: Attribution, source: SourceForm): boolean {
  const { tokens } = doc;
  if (source.form !== 'description' && source.form !== 'name') return false;
  if (!HEARERS.has(tokens.lower[headOf(doc, source.first, source.last)])) return false;
  const told = tokenAt(tokens, cue[0]?.start ?? 0);
  if (/^(?:has|have|had)$/.test(tokens.lower[told]) && /^(?:heard|been)$/.test(tokens.lower[told + 1])) return true;
  if (/^hear(?:s|d)?$/.test(tokens.lower[told])) return true;
  if (/^(?:was|were)$/.test(tokens.lower[told]) && tokens.lower[told + 1] === 'told') return true;
  return tokens.lower[told] === 'told' && content.every(({ end }) => end <= tokens.start[told]) && endsLine(doc, told);
}

/** Nothing stands behind it in its sentence but a stop. */
function endsLine({ tokens, sentences }: Document, token: number): boolean {
  const { last } = sentences[lowerBound(sentences.length, (k) => sentences[k].last, token + 1)];
  return token === last - 1 || (token === last - 2 && tokens.tag[last - 1] === 'PUNCT');
}
