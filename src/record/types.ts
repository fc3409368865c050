import type { Stance } from '../lexicon/cues.ts';
import type { QuoteKind, QuoteType } from '../quotes/quote.ts';
import type { MentionForm, SpeakerKind } from '../speakers/speaker.ts';

/** What users get, as JSON: the contract. Offsets are in the unit that was asked for (UTF-16 units by default). */
export interface ArticleRecord {
  readonly schemaVersion: '1';
  readonly id: string;
  readonly text?: string;
  readonly sentences: readonly { readonly start: number; readonly end: number }[];
  readonly quotes: readonly QuoteRecord[];
  readonly speakers: readonly SpeakerRecord[];
  /** With --entities: every person and organisation named, quoted or not. */
  readonly entities?: readonly EntityRecord[];
  readonly warnings: readonly WarningRecord[];
}

export interface SpanRecord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface QuoteRecord {
  readonly id: string;
  readonly type: QuoteType;
  readonly kind: QuoteKind;
  readonly content: readonly SpanRecord[];
  readonly cue: readonly SpanRecord[];
  readonly source: readonly SpanRecord[];
  readonly verb?: { readonly lemma: string; readonly stance: Stance };
  /** A speaker's id, or null: then `unattributed` says why, and `candidates` ranks who it may be. */
  readonly speaker: string | null;
  readonly unattributed?: string;
  readonly candidates?: readonly string[];
  /** The quote in whose content this one stands. */
  readonly within?: string;
  readonly addressee?: string;
  /** Index into `sentences`; line and column count from 1, of the attribution's first character. */
  readonly sentence: number;
  readonly line: number;
  readonly column: number;
  readonly confidence: number;
  readonly rule: string;
  /** With --explain, where the model found the quote. */
  readonly evidence?: EvidenceRecord;
}

/** The chance that the cue is one, and scores for its source and content, and for the whole beside other cues. */
export interface EvidenceRecord {
  readonly cue: number;
  readonly spans: number;
  readonly whole: number;
}

export interface SpeakerRecord {
  readonly id: string;
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly role?: string;
  readonly aliases: readonly string[];
  readonly mentions: readonly (SpanRecord & { readonly form: MentionForm })[];
  /** Quotes listed, those inside others left out, and the words of their contents. */
  readonly quotes: number;
  readonly words: number;
}

export interface EntityRecord {
  readonly id: string;
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly role?: string;
  readonly aliases: readonly string[];
  readonly mentions: readonly (SpanRecord & { readonly form: MentionForm })[];
  /** The id among `speakers` of one that is quoted; null of one that is not. */
  readonly speaker: string | null;
}

export interface WarningRecord {
  readonly code: string;
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

export const QUOTE_KINDS = ['statement', 'act', 'evidence', 'attitude', 'other'] as const;
export const DEFAULT_KINDS: readonly QuoteKind[] = ['statement', 'act', 'evidence'];
export const OFFSET_UNITS = ['utf16', 'codepoint', 'byte'] as const;
export type OffsetUnit = (typeof OFFSET_UNITS)[number];
