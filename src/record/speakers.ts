import type { Mention, NamedEntity, Speaker } from '../speakers/speaker.ts';
import type { Span } from '../text/document.ts';
import { countWords } from './spans.ts';
import type { EntityRecord, QuoteRecord, SpanRecord, SpeakerRecord, Unfinished } from './types.ts';

/** Quotes that stand in no other one, by the id of who speaks. */
export function outermostBySpeaker(quotes: readonly QuoteRecord[]): Map<string, QuoteRecord[]> {
  const out = new Map<string, QuoteRecord[]>();
  for (const quote of quotes) {
    if (quote.speaker === null || quote.within !== undefined) continue;
    const own = out.get(quote.speaker);
    if (own) own.push(quote);
    else out.set(quote.speaker, [quote]);
  }
  return out;
}

export function speakerRecord(
  id: string,
  speaker: Speaker,
  own: readonly QuoteRecord[],
  span: (s: Span) => SpanRecord,
): SpeakerRecord {
  const record = { id, name: speaker.name, kind: speaker.kind } as Unfinished<SpeakerRecord>;
  if (speaker.role !== null) record.role = speaker.role;
  if (speaker.affiliation !== null) record.affiliation = speaker.affiliation;
  record.aliases = speaker.aliases;
  record.mentions = speaker.mentions.map((m) => mentionRecord(m, span));
  record.quotes = own.length;
  record.words = own.reduce((sum, { content }) => content.reduce((n, { text }) => n + countWords(text), sum), 0);
  return record;
}

export function entityRecord(
  { name, kind, role, mentions, speaker }: NamedEntity,
  index: number,
  ids: ReadonlyMap<number, string>,
  span: (s: Span) => SpanRecord,
): EntityRecord {
  const id = speaker === null ? undefined : ids.get(speaker);
  return {
    id: `e${index + 1}`,
    name,
    kind,
    ...(role !== null && { role }),
    mentions: mentions.map((m) => mentionRecord(m, span)),
    ...(id !== undefined && { speaker: id }),
  };
}

function mentionRecord(mention: Mention, span: (s: Span) => SpanRecord): SpeakerRecord['mentions'][number] {
  const record = span(mention) as Unfinished<SpeakerRecord['mentions'][number]>;
  record.form = mention.form;
  return record;
}
