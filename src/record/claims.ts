import type { Claim } from '../claims/claim.ts';
import type { Attribution } from '../quotes/quote.ts';
import type { Resolution } from '../speakers/speaker.ts';
import type { Span } from '../text/document.ts';
import type { ClaimRecord, SpanRecord, Unfinished } from './types.ts';

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
    const around = idsAround(attributions, attribution, quoteIds);
    const claimant = attribution < 0 ? 'article' : speaker === null ? null : ids.get(speaker)!;
    const record = { id: `c${n + 1}`, claimant } as Unfinished<ClaimRecord>;
    if (attribution >= 0) record.quote = quoteIds.get(attribution)!;
    if (around.length > 0) record.within = around;
    record.content = claim.content.map(span);
    if (claim.normalized !== null) record.normalized = claim.normalized;
    record.polarity = claim.polarity;
    record.modality = claim.modality;
    record.markers = claim.markers.map(span);
    record.stance = claim.stance;
    record.claimed = claim.claimed;
    record.details = claim.details.map((d) => {
      const detail = span(d) as Unfinished<ClaimRecord['details'][number]>;
      detail.kind = d.kind;
      if (d.value !== undefined) detail.value = d.value;
      return detail;
    });
    record.checkable = claim.checkable;
    if (claim.repeats.length > 0) record.repeats = claim.repeats.map((spans) => spans.map(span));
    return record;
  });
}

/** The listed quotes around an attribution, from the inner to the outer. */
function idsAround(
  attributions: readonly Attribution[],
  index: number,
  quoteIds: ReadonlyMap<number, string>,
): string[] {
  const out: string[] = [];
  for (let i = index < 0 ? -1 : attributions[index].within; i >= 0; i = attributions[i].within) {
    const id = quoteIds.get(i);
    if (id !== undefined) out.push(id);
  }
  return out;
}
