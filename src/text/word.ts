import { listsOf } from '../lexicon/naming.ts';
import { signalsOf } from '../lexicon/signals.ts';
import { hashString } from '../model/hash.ts';
import { codeAt } from './code-at.ts';

/** What a word is by itself, whatever stands around it: worked out once for each word of the language model's list. */
export interface Word {
  readonly text: string;
  /** In lower case, with the straight apostrophe. */
  readonly lower: string;
  /** Hash of `lower`. */
  readonly hash: number;
  /** Hash of its last three letters. */
  readonly ending: number;
  readonly shape: Shape;
  /** Whether it begins with a capital (`isCapital`). */
  readonly capital: boolean;
  /** Whether the language model has it in small letters: a word of the language, and not only a name ("climate", "banks"). */
  readonly common: boolean;
  /** The lists about people and names that it is on, as bits (`listsOf`). */
  readonly lists: number;
  /** What it may be a sign of in a claim, as bits (`SIGNAL`). */
  readonly signals: number;
}

/** In small letters or none, Capital, ALL CAPS, digits. */
export type Shape = 0 | 1 | 2 | 3;

/** @param isKnown whether the language model has a word in small letters */
export function newWord(given: string, isKnown: (lower: string) => boolean): Word {
  const text = nameOf(given);
  const inLower = text.toLowerCase().replaceAll('’', "'");
  const lower = inLower === text ? text : nameOf(inLower);
  return {
    text,
    lower,
    hash: hashString(lower),
    ending: hashString(lower.slice(-3)),
    shape: shapeOf(text),
    capital: isCapital(text),
    common: isKnown(lower),
    lists: listsOf(lower),
    signals: signalsOf(lower),
  };
}

/**
 * The same string as V8 keeps it for the name of a property: there is one of each, so that they are compared by their addresses.
 * Words are compared and looked up so often that it pays.
 */
export function nameOf(text: string): string {
  for (const name in { __proto__: null, [text]: 0 }) return name;
  return text;
}

function shapeOf(text: string): Shape {
  if (text[0] !== text[0]?.toLowerCase()) return text.length > 1 && text === text.toUpperCase() ? 2 : 1;
  const first = codeAt(text, 0);
  return first >= 48 && first <= 57 ? 3 : 0;
}

/**
 * A look at the code first: nearly every word is of plain letters, and what is not is a mark.
 *
 * @param text undefined where a text has no more tokens
 */
export function isCapital(text: string | undefined): boolean {
  if (text === undefined) return false;
  const code = codeAt(text, 0);
  if (code < 128) return code >= 65 && code <= 90;
  return !(code >= 0x2000 && code < 0x2070) && /^\p{Lu}/u.test(text);
}
