import { type Draft, draftByRule } from '../draft.ts';
import { hasFinite, type Scene } from '../scene.ts';
import type { TokenFeatures } from '../scoring/features.ts';

/** By judgement: written news has few of them, and PolNeAR hardly any outside other quotations. */
const PERCENT = 80;

/**
 * The spoken verbs of quoting that are none else: "She goes, “A”", "They were all like, “A”" ("quotative like", Romaine and Lange
 * 1991). The grammar proposes them; the model has met too few.
 *
 * @param isFound whether a token stands in a cue or a content that is found already
 */
export function quotatives({ scene, proposals }: TokenFeatures, isFound: (token: number) => boolean): Draft[] {
  const out: Draft[] = [];
  for (const { cue, content, source, shape } of proposals.values()) {
    if (shape !== 'marks' || !source || !isQuotative(scene, cue.head)) continue;
    if (isFound(cue.head) || content.some(({ first }) => isFound(first))) continue;
    out.push(draftByRule('grammar', PERCENT, [...content], { first: cue.first, last: cue.last }, source));
  }
  return out;
}

/** The "goes" and the "like" that a quotation with a verb or a call follows; but not "They are like “Salt and Vinegar”", "went “viral”". */
export function isQuotative(scene: Scene, i: number): boolean {
  const { region, regionFirst, regionLast } = scene;
  const { lower, text, tag } = scene.tokens;
  if (!QUOTES.test(lower[i])) return false;
  const r = region[text[i + 1] === ',' ? i + 2 : i + 1] ?? -1;
  if (r < 0 || region[i] >= 0) return false;
  if (!/^[!?]$/.test(text[regionLast[r] - 2] ?? '') && !hasFinite(scene, regionFirst[r] + 1, regionLast[r] - 1))
    return false;
  if (lower[i] !== 'like') return true;
  let be = i - 1;
  while (tag[be] === 'ADV' || lower[be] === 'all') be--;
  return BE.test(lower[be] ?? '') && !/^(?:it|that|this|there|what)$/.test(lower[be - 1] ?? '');
}

const QUOTES = /^(?:like|go|goes|went|going)$/;
const BE = /^(?:was|were|been|being|is|are|be|am|['’](?:re|m|s))$/;
