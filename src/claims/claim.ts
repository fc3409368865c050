import type { Stance } from '../lexicon/cues.ts';
import type { Span } from '../text/document.ts';

const POLARITIES = ['affirmed', 'negated'] as const;
export type Polarity = (typeof POLARITIES)[number];
const MODALITIES = ['asserted', 'hedged', 'predicted', 'conditional', 'normative', 'question', 'counterfactual'] as const; // biome-ignore format: a list
export type Modality = (typeof MODALITIES)[number];

/** Something countable, datable or named that a claim states, in place. */
export interface Detail extends Span {
  readonly kind: 'number' | 'money' | 'percent' | 'date' | 'comparison' | 'name';
  /** A number without its separators, a date as ISO 8601, as far as the words tell; of a name the fullest that the text has. */
  readonly value?: string;
}

/** A proposition that somebody puts forward. All spans are UTF-16 units into the text. */
export interface Claim {
  /** Index of the attribution it is cut from, or -1 for the article's own. */
  readonly attribution: number;
  readonly content: readonly Span[];
  /** A sentence made of it for reading: no quotation. Null where the words stand by themselves. */
  readonly normalized: string | null;
  readonly polarity: Polarity;
  readonly modality: Modality;
  /** The words that show modality and negation. */
  readonly markers: readonly Span[];
  readonly stance: Stance;
  /** False where the saying itself is negated: "did not say that taxes rose". */
  readonly claimed: boolean;
  readonly details: readonly Detail[];
  readonly checkable: { readonly score: number; readonly reasons: readonly string[] };
  /** Further places where the article has the same claim of the same claimant. */
  readonly repeats: readonly (readonly Span[])[];
}
