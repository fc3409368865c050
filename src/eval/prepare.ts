import { type CueClass, cueClass } from './cues.ts';
import type { EvalRecord, GoldAttribution, Pair } from './record.ts';
import { quotationRegions } from './regions.ts';
import { type EvalToken, normalize, tokenize, tokensIn } from './spans.ts';

export type EvalType = 'direct' | 'mixed' | 'indirect';

/** An attribution with what the figures need of it: normalised spans, token sets, type and cue class. */
export interface Prepared {
  readonly content: readonly Pair[];
  readonly cue: readonly Pair[];
  readonly source: readonly Pair[];
  readonly contentTokens: ReadonlySet<number>;
  readonly cueTokens: ReadonlySet<number>;
  readonly sourceTokens: ReadonlySet<number>;
  readonly type: EvalType;
  readonly cueClass: CueClass;
}

export interface PreparedText {
  readonly text: string;
  readonly tokens: readonly EvalToken[];
  readonly regions: readonly Pair[];
}

export function prepareText(record: EvalRecord): PreparedText {
  return { text: record.text, tokens: tokenize(record.text), regions: quotationRegions(record.text) };
}

export function prepareAttributions(attributions: readonly GoldAttribution[], doc: PreparedText): Prepared[] {
  return attributions.map((a) => {
    const [content, cue, source] = [a.content, a.cue, a.source].map((spans) => normalize(spans, doc.text));
    const [contentTokens, cueTokens, sourceTokens] = [content, cue, source].map((spans) => tokensIn(spans, doc.tokens));
    const type = typeOf(doc, contentTokens, cueTokens.size ? cueTokens : sourceTokens);
    return {
      content,
      cue,
      source,
      contentTokens,
      cueTokens,
      sourceTokens,
      type,
      cueClass: cueClass(cueTokens, doc.tokens),
    };
  });
}

/** Direct, mixed or indirect by the words in quotation regions; a region that holds the cue itself is somebody else's. */
function typeOf(doc: PreparedText, content: ReadonlySet<number>, anchor: ReadonlySet<number>): EvalType {
  const isInside = (i: number, [s, e]: Pair) => doc.tokens[i].start >= s && doc.tokens[i].end <= e;
  const words = [...content].filter((i) => doc.tokens[i].word);
  const anchors = [...anchor].filter((i) => doc.tokens[i].word);
  const own = doc.regions.filter((r) => words.some((i) => isInside(i, r)) && !anchors.some((i) => isInside(i, r)));
  const quoted = words.filter((i) => own.some((r) => isInside(i, r))).length;
  if (!words.length || !quoted) return 'indirect';
  return quoted === words.length ? 'direct' : 'mixed';
}

export const isSpeech = (a: Prepared): boolean => a.cueClass === 'say' || a.cueClass === 'act';
/** What a reader would call a quote or a claim. */
export const isCore = (a: Prepared): boolean => a.type !== 'indirect' || isSpeech(a);
