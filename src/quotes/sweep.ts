import { CLOSES, OUTSIDE, TAG, type TokenFeatures } from './features.ts';

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

/** @param f its scene, tags, lexicon classes, marks and verb forms */
export function sweep(f: Omit<TokenFeatures, 'sweep'>): Sweep {
  const { sentences } = f.scene.doc;
  const out: Sweep = {
    cuesBefore: new Int32Array(f.count),
    cuesIn: new Int32Array(sentences.length),
    open: new Uint8Array(f.count),
    markBefore: new Int32Array(f.count),
    markBehind: new Int32Array(f.count),
    colonBehind: new Int32Array(f.count),
    firstVerb: new Int32Array(sentences.length).fill(f.count),
  };
  for (let s = 0; s < sentences.length; s++) {
    forth(f, out, s, sentences[s].first, sentences[s].last);
    back(f, out, sentences[s].first, sentences[s].last);
  }
  return out;
}

function forth(f: Omit<TokenFeatures, 'sweep'>, out: Sweep, s: number, first: number, last: number): void {
  const { lower, text } = f.scene.tokens;
  const { tag, mark, verb } = f;
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

function back(f: Omit<TokenFeatures, 'sweep'>, out: Sweep, first: number, last: number): void {
  const { text } = f.scene.tokens;
  const { mark } = f;
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
export function reports(f: Omit<TokenFeatures, 'sweep'>, k: number): boolean {
  if (!f.lex[k] || f.mark[k] !== OUTSIDE || f.tag[k] !== TAG.VERB || f.verb[k] === 3) return false;
  const kind = (f.lex[k] - 1) % 4;
  return kind === 0 || kind === 2;
}
