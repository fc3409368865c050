import type { Attribution, QuoteType } from '../quotes/quote.ts';
import type { NamedEntity } from '../speakers/speaker.ts';
import type { Document } from '../text/document.ts';
import type { Claim } from './claim.ts';
import { type Cue, cueOf } from './cue.ts';
import { cutClauses } from './cut.ts';
import { describe } from './describe.ts';
import { type Run, withFinite } from './finite.ts';
import { isNoClaim } from './fragments.ts';
import { Names } from './named.ts';
import { ownSentences } from './own.ts';
import { type Passage, passageOf } from './passage.ts';
import { isCut, putForward, sentencesInMarks } from './put-forward.ts';

/**
 * What is put forward as true: the contents of statements and evidence cut into propositions, and the article's own
 * sentences.
 *
 * @param entities everyone named, for what a claim names
 * @param date the day of the article, as ISO 8601, or null
 * @returns claims in text order; the same claim of the same claimant twice is one
 */
export function findClaims(
  doc: Document,
  attributions: readonly Attribution[],
  entities: readonly NamedEntity[],
  claimantOf: (attribution: number) => number | null,
  date: string | null,
): Claim[] {
  const names = new Names(entities);
  const tokens = withFinite(doc.tokens, doc.sentences);
  const found: Claim[] = [];
  const cut = (passage: Passage, cue: Cue, type: QuoteType | null, shut: readonly Run[] = []): void => {
    for (const sentence of passage.sentences)
      for (const p of cutClauses(passage.tokens, sentence, shut)) {
        const mayOrder = type !== 'indirect'; // told otherwise, an order has no capital
        if (mayOrder && !p.shared && isNoClaim(passage.tokens, p, type === 'direct')) continue;
        found.push(describe(doc.text, passage, p, cue, names, date));
      }
  };
  const contents = attributions.map((a, index) =>
    isCut(a)
      ? putForward(doc, tokens, attributions, index, claimantOf)
      : a.kind === 'other'
        ? []
        : sentencesInMarks(doc, tokens, a),
  );
  contents.forEach((content, index) => {
    const a = attributions[index];
    if (content.length) cut(passageOf(doc, tokens, content), cueOf(doc, tokens, a, index), a.type);
  });
  const own = {
    index: -1,
    stance: 'neutral' as const,
    negated: false,
    asks: false,
    under: false,
    auxiliary: null,
    unsourced: false,
  };
  for (const { start, end, shut } of ownSentences(doc, tokens, attributions, (k) => contents[k].length > 0))
    cut(passageOf(doc, tokens, [{ start, end }]), own, null, shut);
  found.sort((x, y) => x.content[0].start - y.content[0].start || x.attribution - y.attribution);
  return merge(doc.text, found, claimantOf);
}

/** One claim for the same words of the same claimant, with every place. */
function merge(text: string, claims: readonly Claim[], claimantOf: (attribution: number) => number | null): Claim[] {
  const byKey = new Map<string, number>();
  const out: Claim[] = [];
  for (const claim of claims) {
    const words = claim.content.map((s) => text.slice(s.start, s.end).toLowerCase());
    const claimant = claim.attribution < 0 ? 'article' : (claimantOf(claim.attribution) ?? `?${claim.attribution}`);
    const key = `${claimant} ${claim.polarity} ${words.join(' ')}`;
    const known = byKey.get(key);
    if (known === undefined) {
      byKey.set(key, out.length);
      out.push(claim);
    } else if (!out[known].content.some((c) => c.start === claim.content[0].start))
      out[known] = { ...out[known], repeats: [...out[known].repeats, claim.content] };
  }
  return out;
}
