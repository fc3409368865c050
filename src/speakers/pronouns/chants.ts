import type { Document, Sentence } from '../../text/document.ts';
import type { People } from './people.ts';

/** What a crowd calls between the paragraphs of a speech, and for whom. */
export interface Chants {
  /** The person called for; null where there is none, or are several. */
  readonly entity: number | null;
  /** The paragraphs that are chants. */
  readonly at: ReadonlySet<number>;
}

const NONE: Chants = { entity: null, at: new Set() };
/** In tokens. */
const LONGEST = 8;
const WANTS = /^(?:want|need|love|like|trust|back)$/;

/**
 * "We want Lind. We want Lind.": in a transcript of a speech a crowd calls for the one who speaks. Once is no chant.
 *
 * @param inQuote by token, 1 inside quotations
 */
export function findChants(doc: Document, people: People, inQuote: Uint8Array): Chants {
  const { sentences, tokens } = doc;
  const at = new Set<number>();
  const called = new Set<number>();
  let count = 0;
  for (let s = 0; s < sentences.length; s++) {
    const { paragraph, first } = sentences[s];
    if (tokens.lower[first] !== 'we' || sentences[s - 1]?.paragraph === paragraph) continue;
    let next = s + 1;
    while (sentences[next]?.paragraph === paragraph) next++;
    const calls = sentences.slice(s, next).map((sentence) => callIn(doc, people, sentence, inQuote));
    if (calls.includes(null)) continue;
    at.add(paragraph);
    for (const entity of calls) called.add(entity!);
    count += calls.length;
  }
  const [entity] = called;
  if (called.size !== 1 || count < 2) return NONE;
  // of a cause or of a rival the speech itself tells, but few call themselves by name
  const mentions = people.mentions.filter((m) => m.entity === entity).length;
  return mentions === count ? { entity, at } : NONE;
}

/** "We want Lind now!": the person called for, or null. */
function callIn({ tokens }: Document, people: People, { first, last }: Sentence, inQuote: Uint8Array): number | null {
  if (last - first > LONGEST || inQuote[first]) return null;
  if (tokens.lower[first] !== 'we' || !WANTS.test(tokens.lower[first + 1])) return null;
  const [name, other] = people.between(first + 2, last);
  if (!name?.named || other || name.first !== first + 2) return null;
  return /^(?:now|[.!])$/.test(tokens.lower[name.last] ?? '') ? name.entity : null;
}
