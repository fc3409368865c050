import type { Claim } from '../claims/claim.ts';
import type { Attribution } from '../quotes/quote.ts';
import type { Resolution } from '../speakers/speaker.ts';
import type { Span } from '../text/document.ts';
import type { ClaimRecord, SpanRecord } from './types.ts';

/** The spans of a claim that are written out. */
export const claimOffsets = (claim: Claim): readonly (readonly Span[])[] => [
  claim.content,
  claim.markers,
  claim.details,
  ...claim.repeats,
];

/**
 * Claims of listed quotes, and the article's own.
 *
 * @param quoteIds ids of the quotes listed, by index; @param ids of the speakers, by index
 */
export function claimRecords(
  analysed: {
    readonly claims: readonly Claim[];
    readonly attributions: readonly Attribution[];
    readonly resolutions: readonly Resolution[];
  },
  minCheckable: number,
  quoteIds: ReadonlyMap<number, string>,
  ids: ReadonlyMap<number, string>,
  span: (s: Span) => SpanRecord,
): ClaimRecord[] {
  const { claims, attributions, resolutions } = analysed;
  const listed = claims.filter(
    (c) => (c.attribution < 0 || quoteIds.has(c.attribution)) && c.checkable.score >= minCheckable,
  );
  return listed.map((claim, n) => {
    const { attribution } = claim;
    const speaker = attribution < 0 ? null : resolutions[attribution].speaker;
    const around = chain(attributions, attribution).flatMap((i) => quoteIds.get(i) ?? []);
    return {
      id: `c${n + 1}`,
      claimant: attribution < 0 ? 'article' : speaker === null ? null : ids.get(speaker)!,
      ...(attribution >= 0 && { quote: quoteIds.get(attribution)! }),
      ...(around.length > 0 && { within: around }),
      content: claim.content.map(span),
      ...(claim.normalized !== null && { normalized: claim.normalized }),
      polarity: claim.polarity,
      modality: claim.modality,
      markers: claim.markers.map(span),
      stance: claim.stance,
      claimed: claim.claimed,
      details: claim.details.map((d) => {
        const { kind, value } = d;
        return Object.assign(span(d), value === undefined ? { kind } : { kind, value });
      }),
      checkable: claim.checkable,
      ...(claim.repeats.length > 0 && { repeats: claim.repeats.map((spans) => spans.map(span)) }),
    };
  });
}

/** The attributions around one, from the inner to the outer. */
function chain(attributions: readonly Attribution[], index: number): number[] {
  const out: number[] = [];
  for (let i = attributions[index]?.within ?? -1; i >= 0; i = attributions[i].within) out.push(i);
  return out;
}
