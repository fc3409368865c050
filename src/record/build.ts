import type { Claim } from '../claims/claim.ts';
import type { Note } from '../input/article.ts';
import type { Origin } from '../input/origins.ts';
import type { Evidence } from '../quotes/draft.ts';
import type { Attribution, QuoteKind } from '../quotes/quote.ts';
import type { NamedEntity, Resolution, Speaker } from '../speakers/speaker.ts';
import type { Document, Span, Warning } from '../text/document.ts';
import { claimOffsets, claimRecords } from './claims.ts';
import { findPlaces, lastNotAfter, type Places } from './places.ts';
import { entityRecord, outermostBySpeaker, speakerRecord } from './speakers.ts';
import type {
  ArticleRecord,
  EvidenceRecord,
  OffsetUnit,
  QuoteRecord,
  SpanRecord,
  Unfinished,
  WarningRecord,
} from './types.ts';

/** One article after the last step of the engine. */
export interface Analysed {
  readonly doc: Pick<Document, 'text' | 'sentences' | 'warnings'>;
  readonly attributions: readonly Attribution[];
  readonly speakers: readonly Speaker[];
  /** Parallel to `attributions`. */
  readonly resolutions: readonly Resolution[];
  readonly entities: readonly NamedEntity[];
  readonly claims: readonly Claim[];
}

export interface RecordOptions {
  readonly id: string;
  readonly kinds: readonly QuoteKind[];
  readonly offsets: OffsetUnit;
  readonly includeText: boolean;
  readonly explain: boolean;
  readonly minConfidence: number;
  readonly entities: boolean;
  readonly minCheckable: number;
  /** The file that the text was taken from; null where the text is the file. */
  readonly origin: Origin | null;
  /** What else is known about the article: passed through. */
  readonly meta: Readonly<Record<string, unknown>> | null;
  /** What there is to say about how the text was read. */
  readonly notes: readonly Note[];
}

/** Builds the JSON record of an article: quotes of the kinds asked for, and the speakers that they name. */
export function buildRecord(analysed: Analysed, options: RecordOptions): ArticleRecord {
  const { doc, attributions, resolutions } = analysed;
  const isListed = ({ kind, confidence }: Attribution) =>
    options.kinds.includes(kind) && confidence >= options.minConfidence;
  // "Ford unveiled a truck that it says can swim": what is done, and not said, holds nothing
  const isOpen = (around: Attribution | undefined) => !around || isListed(around) || around.kind === 'other';
  const listed = attributions.flatMap((a, i) => (isListed(a) && isOpen(attributions[a.within]) ? [i] : []));
  const quoteIds = new Map(listed.map((i, n) => [i, `q${n + 1}`]));
  const ids = speakerIds(listed.map((i) => resolutions[i]));
  const places = findPlaces(doc.text, allSpans(analysed), options.offsets, options.origin);
  const { span, bounds } = places;
  const quotes = listed.map((i) => {
    const first = firstOffset(attributions[i]);
    return quoteRecord(
      quoteIds,
      i,
      attributions[i],
      resolutions[i],
      ids,
      span,
      place(doc, places, first),
      options.explain,
    );
  });
  const quotesOf = outermostBySpeaker(quotes);
  const speakers = [...ids].map(([index, id]) =>
    speakerRecord(id, analysed.speakers[index], quotesOf.get(id) ?? [], span),
  );
  return {
    schemaVersion: '1',
    id: options.id,
    ...(options.meta && { meta: options.meta }),
    ...((options.includeText || options.origin) && { text: doc.text }),
    sentences: doc.sentences.map(bounds),
    quotes,
    speakers,
    claims: claimRecords(analysed, options.minCheckable, quoteIds, ids, span),
    ...(options.entities && { entities: analysed.entities.map((e, i) => entityRecord(e, i, ids, span)) }),
    warnings: [
      ...options.notes.map((note) => warningRecord({ ...note, start: 0, end: 0 }, bounds)),
      ...doc.warnings.map((w) => warningRecord(w, bounds)),
    ],
  };
}

const warningRecord = ({ code, message, ...span }: Warning, bounds: Places['bounds']): WarningRecord => ({
  code,
  message,
  ...bounds(span),
});

/** s1, s2, … in the order in which the listed quotes name them: who speaks, whom they may be, whom they speak to. */
function speakerIds(resolutions: readonly Resolution[]): Map<number, string> {
  const ids = new Map<number, string>();
  for (const { speaker, candidates, addressee } of resolutions) {
    for (const index of [speaker, ...candidates, addressee]) {
      if (index !== null && !ids.has(index)) ids.set(index, `s${ids.size + 1}`);
    }
  }
  return ids;
}

function quoteRecord(
  quoteIds: ReadonlyMap<number, string>,
  index: number,
  attribution: Attribution,
  resolution: Resolution,
  ids: ReadonlyMap<number, string>,
  span: (s: Span) => SpanRecord,
  where: { sentence: number; line: number; column: number },
  explain: boolean,
): QuoteRecord {
  const speaker = resolution.speaker === null ? null : ids.get(resolution.speaker)!;
  const { type, kind } = attribution;
  const record = { id: quoteIds.get(index)!, type, kind } as Unfinished<QuoteRecord>;
  record.content = attribution.content.map(span);
  record.cue = attribution.cue.map(span);
  record.source = attribution.source.map(span);
  if (attribution.verb) record.verb = attribution.verb;
  record.speaker = speaker;
  if (speaker === null) {
    record.unattributed = resolution.unattributed ?? 'no source';
    record.candidates = resolution.candidates.map((c) => ids.get(c)!);
  }
  const around = quoteIds.get(attribution.within);
  if (around !== undefined) record.within = around;
  if (resolution.addressee !== null) record.addressee = ids.get(resolution.addressee)!;
  record.sentence = where.sentence;
  record.line = where.line;
  record.column = where.column;
  record.confidence = attribution.confidence;
  record.rule = `${attribution.rule}; ${resolution.rule}`;
  if (explain && attribution.evidence) record.evidence = roundedEvidence(attribution.evidence);
  return record;
}

/** The cue's chance, and the scores of source and content and of the whole; above 0 speaks for it. */
function roundedEvidence({ cue, spans, judge }: Evidence): EvidenceRecord {
  const round = (x: number) => Math.round(x * 100) / 100;
  return { cue: round(1 / (1 + Math.exp(-cue))), spans: round(spans), whole: round(judge) };
}

const firstOffset = ({ content, cue, source }: Attribution): number =>
  Math.min(firstStart(content), firstStart(cue), firstStart(source));

const firstStart = (spans: readonly Span[]): number =>
  spans.reduce((first, { start }) => Math.min(first, start), Infinity);

function* allSpans({ doc, attributions, speakers, entities, claims }: Analysed): Generator<Span> {
  yield { start: 0, end: 0 }; // of warnings about the whole
  yield* doc.sentences;
  yield* doc.warnings;
  for (const { content, cue, source } of attributions) yield* [...content, ...cue, ...source];
  for (const { mentions } of [...speakers, ...entities]) yield* mentions;
  for (const claim of claims) yield* claimOffsets(claim).flat();
}

function place(
  { sentences }: Analysed['doc'],
  places: Places,
  offset: number,
): { sentence: number; line: number; column: number } {
  const sentence = lastNotAfter(sentences.length, (i) => sentences[i].start, offset);
  const { line, column } = places.lineAndColumn(offset);
  return { sentence: Math.max(0, sentence), line, column };
}
