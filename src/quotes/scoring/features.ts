import { PARTICLES } from '../../lexicon/cues.ts';
import type { Proposal } from '../proposals/propose.ts';
import type { Scene } from '../scene.ts';
import type { Sweep } from '../sweep.ts';

/** UPOS tags as small numbers, in this order; 0 is none (outside the sentence). */
export const TAGS = ['', 'ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM', 'PART', 'PRON', 'PROPN', 'PUNCT', 'SCONJ', 'SYM', 'VERB', 'X', 'SPACE']; // biome-ignore format: a list
export const TAG = Object.fromEntries(TAGS.map((t, i) => [t, i])) as Readonly<Record<string, number>>;

/** Where a token stands in a quotation region: outside, its opening mark, inside, its closing mark. */
export const OUTSIDE = 0;
export const OPENS = 1;
export const INSIDE = 2;
export const CLOSES = 3;

/** What a token counts for on the way from a cue to another token. */
export const COMMA = 1;
export const BREAK = 2;
export const LINK = 4;

/** Per token small integers: all that the two stages build their features from. */
export interface TokenFeatures {
  readonly scene: Scene;
  readonly count: number;
  readonly tag: Uint8Array;
  /** Identity of the lemma, for words that are known from several outlets; of others only tag and ending, of names shape. */
  readonly lemma: Int32Array;
  readonly suffix: Int32Array;
  /** Capital, ALL CAPS, digits, other. */
  readonly shape: Uint8Array;
  /** The lexicon's class of a cue verb and what it takes; 0 for other words. */
  readonly lex: Int32Array;
  readonly mark: Uint8Array;
  /** 1 for a finite verb, 2 for an -ing form, 3 for an infinitive behind "to". */
  readonly verb: Uint8Array;
  /** COMMA, BREAK (a colon, a dash, a bracket) and LINK (a conjunction, "who", "which"), as bits. */
  readonly onTheWay: Uint8Array;
  /** By region: the verb behind it that may be a cue, or -1; and else what stands behind it. */
  readonly verbBehind: Int32Array;
  readonly wordBehind: Uint8Array;
  /** By token: 0, or the number of the shape that the grammar of reporting proposes for a cue with this head. */
  readonly shapeOfProposal: Uint8Array;
  /** By token: 1 inside the content of a proposal. */
  readonly inProposal: Uint8Array;
  readonly proposals: ReadonlyMap<number, Proposal>;
  readonly sweep: Sweep;
}

/** Does a particle that makes this verb a cue stand right behind it ("pointed out")? */
export function hasParticle(f: TokenFeatures, i: number): boolean {
  const { lemma, lower } = f.scene.tokens;
  return PARTICLES.get(lemma[i])?.includes(lower[i + 1] ?? '') ?? false;
}
