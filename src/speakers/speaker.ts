import type { Span } from '../text/document.ts';

export type SpeakerKind = 'person' | 'organization' | 'group' | 'document' | 'anonymous' | 'unknown';
export type MentionForm = 'name' | 'pronoun' | 'description';

export interface Mention extends Span {
  readonly form: MentionForm;
}

/** Somebody or something that speaks: one canonical name, and every mention that the resolver tied to it. */
export interface Speaker {
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly role: string | null;
  /** The organisation, or for a spokesman whoever it is, that the text ties a person to. */
  readonly affiliation: string | null;
  readonly aliases: readonly string[];
  readonly mentions: readonly Mention[];
}

/** Somebody or something named, quoted or not. */
export interface NamedEntity extends Omit<Speaker, 'aliases' | 'affiliation'> {
  /** Index into the list of speakers; null where no quote has it as source or addressee. */
  readonly speaker: number | null;
}

/** Who is behind the source of one attribution. Numbers are indexes into the list of speakers. */
export interface Resolution {
  readonly speaker: number | null;
  /** Why there is no speaker; null where there is one. */
  readonly unattributed: string | null;
  /** Who it may be, best first, where there is no speaker. */
  readonly candidates: readonly number[];
  readonly addressee: number | null;
  /** How the source was resolved, for --explain. */
  readonly rule: string;
}

/** In text order; of mentions that overlap only the longest. */
export function distinct(mentions: readonly Mention[]): Mention[] {
  const out: Mention[] = [];
  const order = (a: Mention, b: Mention) => a.start - b.start || b.end - a.end;
  const isSorted = mentions.every((m, i) => i === 0 || order(mentions[i - 1], m) <= 0);
  const sorted = isSorted ? mentions : [...mentions].sort(order);
  for (const m of sorted) {
    const before = out.at(-1);
    if (!before || m.start >= before.end) out.push(m);
  }
  return out;
}
