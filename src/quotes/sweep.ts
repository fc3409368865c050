import { CLOSES, OUTSIDE, TAG, type TokenFeatures } from './scoring/features.ts';

/**
 * What a cue candidate asks about the rest of its sentence, worked out for all tokens in one pass each way: looked up token
 * by token it would cost the square of the sentence's length.
 */
export interface Sweep {
  /** Cue-like verbs before the token in its sentence, and in the whole sentence. */
  readonly cuesBefore: Int32Array;
  readonly cuesIn: Int32Array;
  /** Before the token: 0 no cue-like verb, 1 one, 2 one with "that" behind it, 3 with a comma. */
  readonly open: Uint8Array;
  /** The nearest token of a quotation before, the nearest that opens one or stands inside behind, the next colon; or -1. */
  readonly markBefore: Int32Array;
  readonly markBehind: Int32Array;
  readonly colonBehind: Int32Array;
  /** By sentence its first finite verb outside quotations, or the end of the text. */
  readonly firstVerb: Int32Array;
}

/** Room for `sweep`. */
export const newSweep = (tokens: number, sentences: number): Sweep => ({
  cuesBefore: new Int32Array(tokens),
  cuesIn: new Int32Array(sentences),
  open: new Uint8Array(tokens),
  markBefore: new Int32Array(tokens),
  markBehind: new Int32Array(tokens),
  colonBehind: new Int32Array(tokens),
  firstVerb: new Int32Array(sentences).fill(tokens),
});

/** Fills in `f.sweep` from the scene, tags, lexicon classes, marks and verb forms. */
export function sweep(f: TokenFeatures): void {
  const { sentences } = f.scene.doc;
  for (let s = 0; s < sentences.length; s++) {
    forth(f, s, sentences[s].first, sentences[s].last);
    back(f, sentences[s].first, sentences[s].last);
  }
}

function forth(f: TokenFeatures, s: number, first: number, last: number): void {
  const { lower, text } = f.scene.tokens;
  const { tag, mark, verb, sweep: out } = f;
  let cues = 0;
  let open = 0;
  let before = -1;
  for (let k = first; k < last; k++) {
    out.cuesBefore[k] = cues;
    out.open[k] = open;
    out.markBefore[k] = before;
    if (mark[k] !== OUTSIDE) {
      before = k;
      continue;
    }
    if (reports(f, k)) {
      cues++;
      open = 1;
    }
    if (open && lower[k] === 'that') open = 2;
    else if (open && text[k] === ',') open = 3;
    if (verb[k] === 1 && out.firstVerb[s] === f.count && tag[k + 1] !== TAG.VERB) out.firstVerb[s] = k;
  }
  out.cuesIn[s] = cues;
}

function back(f: TokenFeatures, first: number, last: number): void {
  const { text } = f.scene.tokens;
  const { mark, sweep: out } = f;
  let behind = -1;
  let colon = -1;
  for (let k = last - 1; k >= first; k--) {
    out.markBehind[k] = behind;
    out.colonBehind[k] = colon;
    if (mark[k] !== OUTSIDE && mark[k] !== CLOSES) behind = k;
    if (text[k] === ':') colon = k;
  }
}

/** Is it a verb of saying or showing, outside quotations? */
export function reports(f: TokenFeatures, k: number): boolean {
  if (!f.lex[k] || f.mark[k] !== OUTSIDE || f.tag[k] !== TAG.VERB || f.verb[k] === 3) return false;
  const kind = (f.lex[k] - 1) % 4;
  return kind === 0 || kind === 2;
}
