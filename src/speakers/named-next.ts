import { PERSON, ROLE } from '../lexicon/naming.ts';
import type { Attribution } from '../quotes/quote.ts';
import type { Document } from '../text/document.ts';
import { isInHeadline } from '../text/paragraphs.ts';
import type { References } from './references.ts';
import type { Description } from './sources.ts';

/**
 * Who is named only as he speaks on: "Norland's trade minister said it was late. “We are sorry,” Ann Lee said". Whom the text has
 * named before, or gives a role of his own, is somebody else.
 *
 * @returns by the first token of such a phrase the entity
 */
export function findNamedNext(
  doc: Document,
  attributions: readonly Attribution[],
  { sources, entityOf, names, roles, coreference: { entities } }: References,
): ReadonlyMap<number, number> {
  const out = new Map<number, number>();
  let before = -1;
  attributions.forEach((attribution, a) => {
    if (attribution.within >= 0) return;
    const last = before;
    before = a;
    const one = last < 0 ? null : sources[last];
    const next = sources[a];
    if (one?.form !== 'description' || next?.form !== 'name' || !isOffice(doc, one)) return;
    const entity = entities[entityOf[next.mention]];
    const noun = doc.tokens.lower[one.head];
    const { first, roleFirst } = names[next.mention];
    const speaksOn = attribution.type !== 'indirect' && followsAtOnce(doc, attributions[last], attribution);
    if (!speaksOn && !opensArticle(doc, one.first, roleFirst)) return;
    const isTitled =
      roleFirst < first &&
      roles[entity.index].every(({ words }) => words.includes(noun) || COURTESY.test(words.join(' '))); // "The police chief", "Chief Lee"
    const isNew = entity.mentions[0].first === first && (isTitled || !roles[entity.index].length);
    if (isNew && entity.kind === 'person' && entity.words.length > 1) out.set(one.first, entity.index);
  });
  return out;
}

/** "Norland's trade minister", "Her spokesman", but not "a spokesman" */
const isOffice = (doc: Document, source: Description): boolean =>
  !source.plural &&
  (doc.tokens.word[source.head].lists & (ROLE | PERSON)) > 0 &&
  (source.definite || doc.tokens.lower.slice(source.first, source.last).includes("'s")) &&
  !isInHeadline(doc, source.first);

/** In the same paragraph, with nothing but marks between. */
function followsAtOnce({ text }: Document, one: Attribution, next: Attribution): boolean {
  const end = Math.max(...[...one.content, ...one.cue, ...one.source].map((span) => span.end));
  return !/[\p{L}\p{N}\n]/u.test(text.slice(end, next.content[0].start));
}

const COURTESY = /^(?:dr|doctor|cllr|councillor|sir|dame|rev|reverend|prof|professor)\.?$/;

/** Are these the subjects of an article's first paragraph and of its second? "The bishop has called for A. ¶ Liam Roche said B" */
function opensArticle({ sentences, paragraphs }: Document, first: number, next: number): boolean {
  const begins = (paragraph: number, token: number): boolean => {
    for (const s of sentences) {
      if (s.paragraph > paragraph) break;
      if (s.paragraph === paragraph && s.first === token) return true;
    }
    return false;
  };
  return paragraphs.length > 2 && begins(1, first) && begins(2, next);
}
