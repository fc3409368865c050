import type { Span } from '../text/document.ts';
import type { Proposition } from './cut.ts';
import { type ClauseTokens, hasFinite, type Run } from './finite.ts';
import { finiteOf } from './raised.ts';

/** The spans of a claim: the words it shares with the clause before, and its own. */
interface Parts {
  readonly shared: readonly Span[];
  readonly content: readonly Span[];
}

/**
 * A claim of more than one span as one readable sentence; null where that is none: "which | was unacceptable", "the film | as
 * a mess".
 */
export function normalized(
  text: string,
  tokens: ClauseTokens,
  p: Proposition,
  { shared, content }: Parts,
  auxiliary: string | null,
): string | null {
  if (!shared.length && content.length < 2) return null;
  const parts = [...shared, ...content].map((s) => text.slice(s.start, s.end));
  if (!shared.length) {
    if ((auxiliary === null && !hasFinite(tokens, p)) || RELATIVE.test(parts[0])) return null;
    if (isFronted(text, tokens, p, content)) parts[0] += ',';
  }
  if (auxiliary !== null && parts.length > 1) parts[1] = finiteOf(parts[1], auxiliary);
  if (!shared.length && /^(?:not )?to /.test(parts[1])) return null; // "the men | to own a boat"
  const words = withoutStray(parts.join(' '))
    .replace(/\s{2,}|[^\S ]/g, ' ') // single blanks, which are most, stay as they are
    .trim()
    .replace(/[,;](["”’]*)$/, '$1');
  return `${words[0].toUpperCase()}${words.slice(1)}${/[.!?]["”’]?$/.test(words) ? '' : '.'}`;
}

const RELATIVE = /^(?:[Ww]ho|[Ww]hom|[Ww]hose|[Ww]hich|[Ww]hat|that)$/;

/** "In a flood|, she said, | the lock would hold": the comma holds for the words before the subject, too. */
function isFronted(
  text: string,
  { tag, start }: ClauseTokens,
  { first, last }: Run,
  content: readonly Span[],
): boolean {
  const [one, other] = content;
  if (text[one.end] !== ',' || !/^(?:ADP|SCONJ|ADV)$/.test(tag[first])) return false;
  let next = first;
  while (next < last && start[next] < other.start) next++;
  return /^(?:PRON|DET|NOUN|PROPN|ADJ|NUM)$/.test(tag[next]);
}

/** 'It “ would appeal': of double marks those that have no partner in the sentence put together. */
function withoutStray(words: string): string {
  const stray: number[] = [];
  for (let i = 0; i < words.length; i++) {
    if (words[i] === '"' ? words[stray.at(-1) ?? -1] === '"' : words[i] === '”' && words[stray.at(-1) ?? -1] === '“')
      stray.pop();
    else if (/[“”"]/.test(words[i])) stray.push(i);
  }
  return stray.length ? [...words].filter((_, i) => !stray.includes(i)).join('') : words;
}
