import type { Cast } from './cast.ts';
import { lowerBound } from './search.ts';

/**
 * "The 54-year-old", "the 24-year-old striker": whose age the text has given so ("Ann Hale, 54,"), or the only person whom it
 * has named in the last sentences.
 *
 * @returns an entity; null for another phrase, and where nobody or more than one may be meant
 */
export function byAge({ doc, mentions, coreference, speech, others }: Cast, first: number): number | null {
  const { lower, tag, text } = doc.tokens;
  const age = text[first + 1];
  if (lower[first] !== 'the' || tag[first + 1] !== 'NUM') return null;
  if (lower.slice(first + 2, first + 6).join('') !== '-year-old') return null;
  const near = new Set<number>();
  for (let m = lowerBound(mentions.length, (k) => mentions[k].first, first) - 1; m >= 0; m--) {
    const { entity } = coreference.links[m];
    // nobody speaks of himself by name
    if (
      speech.inQuote[mentions[m].first] ||
      mentions[m].form !== 'name' ||
      entity === null ||
      !coreference.isPerson(entity)
    )
      continue;
    if (text[mentions[m].last] === ',' && text[mentions[m].last + 1] === age) return entity;
    if (others.isNear(mentions[m].first, first)) near.add(entity);
  }
  return near.size === 1 ? [...near][0] : null;
}
