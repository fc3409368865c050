import type { Modality, Polarity } from '../claims/claim.ts';
import type { Stance } from '../lexicon/cues.ts';
import type { QuoteKind, QuoteType } from '../quotes/quote.ts';
import type { MentionForm, SpeakerKind } from '../speakers/speaker.ts';

/** What users get, as JSON: the contract. Offsets are in the unit that was asked for (UTF-16 units by default). */
export interface ArticleRecord {
  readonly schemaVersion: '1';
  readonly id: string;
  /** What else is known: fields of an input record, title, byline and date of a page. */
  readonly meta?: Readonly<Record<string, unknown>>;
  /** With includeText, and where the text is not the input itself (HTML, Markdown). */
  readonly text?: string;
  readonly sentences: readonly BoundsRecord[];
  readonly quotes: readonly QuoteRecord[];
  readonly speakers: readonly SpeakerRecord[];
  readonly claims: readonly ClaimRecord[];
  /** With --entities: everyone the article names, quoted or not. */
  readonly entities?: readonly EntityRecord[];
  readonly warnings: readonly WarningRecord[];
}

export interface BoundsRecord {
  readonly start: number;
  readonly end: number;
  /** Where it stands in the file, markup and all, where the text was taken out of one (HTML, Markdown). */
  readonly origin?: { readonly start: number; readonly end: number };
}

export interface SpanRecord extends BoundsRecord {
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
  /** Index into `sentences`; line and column of the attribution's first character, from 1, in the input as it was read. */
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
  /** The organisation that the text ties a person to; for a spokesman, whom they speak for. */
  readonly affiliation?: string;
  readonly aliases: readonly string[];
  readonly mentions: readonly (SpanRecord & { readonly form: MentionForm })[];
  /** Quotes listed, those inside others left out, and the words of their contents. */
  readonly quotes: number;
  readonly words: number;
}

export interface ClaimRecord {
  readonly id: string;
  /** A speaker's id, "article" for the article's own claims, or null where nobody is named for the quote. */
  readonly claimant: string | null;
  /** The quote that it is cut from, and those around that one, from the inner to the outer: who says that who says. */
  readonly quote?: string;
  readonly within?: readonly string[];
  readonly content: readonly SpanRecord[];
  /** Made for reading, and no quotation: the subject that the claim shares with the one before it, put in. */
  readonly normalized?: string;
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly markers: readonly SpanRecord[];
  readonly stance: Stance;
  /** False where the saying itself is negated: "did not say". */
  readonly claimed: boolean;
  readonly details: readonly (SpanRecord & { readonly kind: string; readonly value?: string })[];
  readonly checkable: { readonly score: number; readonly reasons: readonly string[] };
  /** Where the article has it again. */
  readonly repeats?: readonly (readonly SpanRecord[])[];
}

export interface EntityRecord {
  readonly id: string;
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly role?: string;
  readonly mentions: readonly (SpanRecord & { readonly form: MentionForm })[];
  /** The id of the speaker that it is, where it speaks in a listed quote. */
  readonly speaker?: string;
}

export interface WarningRecord extends BoundsRecord {
  readonly code: string;
  readonly message: string;
}

export const QUOTE_KINDS = ['statement', 'act', 'evidence', 'attitude', 'other'] as const;
export const DEFAULT_KINDS: readonly QuoteKind[] = ['statement', 'act', 'evidence'];
export const OFFSET_UNITS = ['utf16', 'codepoint', 'byte'] as const;
export type OffsetUnit = (typeof OFFSET_UNITS)[number];

/**
 * A record that is being put together, field by field in the order in which they are written out: a literal with spreads for
 * the optional ones takes twenty times as long.
 */
export type Unfinished<T> = { -readonly [K in keyof T]: T[K] };
