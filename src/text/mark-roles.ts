import type { Span } from './document.ts';

/** Which quotation marks a text has, and what each may do by what stands around it. */

type Role = 'open' | 'close' | 'either';
export interface Mark {
  readonly at: number;
  readonly length: number;
  readonly kind: 'double' | 'single';
  readonly role: Role;
  readonly char: string;
}

const MARK = /'''(?!')|``|''|["“”„‟«»〝〞〟＂「」『』‶″‷‴]|['‘’‚‛‹›`´‵′]/g;
const SINGLE = "'‘’‚‛‹›`´‵′";
const ALWAYS_OPENS = '“„〝〟‘‚‛``‵‶‷「『';
const ALWAYS_CLOSES = '”〞’´′″‴」』';
/** Words that begin with an apostrophe, so that the mark before them opens nothing. */
const CONTRACTION = /^(?:\d\ds?\b|(?:em|til|till|cause|twas|tis|n|bout|round|neath|er|im|cuz|ere)\b)/i;

/** The marks of a paragraph, in text order; apostrophes left out as far as their words tell. */
export function findMarks(text: string, paragraph: Span): Mark[] {
  const out: Mark[] = [];
  const own = text.slice(paragraph.start, paragraph.end); // a text without marks would be searched to its end for each paragraph
  MARK.lastIndex = 0;
  for (let m = MARK.exec(own); m; m = MARK.exec(own)) {
    const at = paragraph.start + m.index;
    const char = m[0].length === 3 ? parted(text, paragraph, at) : m[0];
    MARK.lastIndex = m.index + char.length;
    const before = at > paragraph.start ? text[at - 1] : ' ';
    const end = at + char.length;
    const after = end < paragraph.end ? text[end] : ' ';
    const kind = char.length === 1 && SINGLE.includes(char) ? 'single' : 'double';
    const role = kind === 'single' ? singleRole(text, char, before, after, end) : doubleRole(char, before, after);
    if (role) out.push({ at, length: char.length, kind, role, char });
  }
  return out;
}

/** Of three apostrophes the first mark: in “…that?'''” the single one closes first, where they open the doubled one stands outside. */
const parted = (text: string, { start }: Span, at: number): string =>
  at > start && /\S/.test(text[at - 1]) ? "'" : "''";

const looksOpening = (before: string, after: string) => /[\s([{—–\-/“"«„‘']/.test(before) && !/[\s.,;:!?)]/.test(after);
const looksClosing = (before: string, after: string) => !/\s/.test(before) && /[\s.,;:!?)\]}—–\-/”"»’'…]/.test(after);

function doubleRole(char: string, before: string, after: string): Role | null {
  const opening = looksOpening(before, after);
  const closing = looksClosing(before, after);
  if (char === '"' || char === "''" || char === '＂') {
    if (opening === closing) return /\d/.test(before) && !closing ? null : 'either';
    return opening ? 'open' : 'close';
  }
  if (char === '«' || char === '»' || char === '“' || char === '”' || char === '‟') {
    const home = char === '«' || char === '“' ? 'open' : 'close';
    if (opening && !closing) return 'open';
    if (closing && !opening) return 'close';
    return char === '‟' ? 'either' : home;
  }
  return ALWAYS_OPENS.includes(char) ? 'open' : 'close';
}

function singleRole(text: string, char: string, before: string, after: string, end: number): Role | null {
  const word = /[\p{L}\p{N}]/u;
  if (word.test(before) && word.test(after)) return null; // an apostrophe inside a word
  if (char === '‹' || char === '›') return char === '‹' ? 'open' : 'close';
  const opening = looksOpening(before, after) && !/\s/.test(after);
  const closing = !/\s/.test(before) && !word.test(after);
  if (ALWAYS_OPENS.includes(char))
    return !opening || CONTRACTION.test(text.slice(end, end + 8)) ? (closing && char === '‘' ? 'close' : null) : 'open';
  if (char === "'" && opening && !closing) return CONTRACTION.test(text.slice(end, end + 8)) ? null : 'open';
  if (char === '`') return opening ? 'open' : null;
  return closing && (char === "'" || ALWAYS_CLOSES.includes(char)) ? 'close' : null;
}
