import { ABBREVIATIONS, MAY_END } from '../lexicon/abbreviations.ts';

/** Stands for a full stop that ends nothing: a letter, so that wink-nlp keeps the word in one piece. */
const DOT = 'x';

/**
 * A copy of the text, of the same length, in which what misleads wink-nlp is replaced: doubled apostrophes used as
 * quotation marks, letters beyond Latin-1, full stops inside abbreviations, party tags and domain names, and exclamation
 * marks inside names.
 */
export function maskForWink(text: string): string {
  return text
    .replace(/[\u0100-\u024f\u1e00-\u1eff]|\p{M}/gu, asciiLetter)
    .replace(/''|``/g, '" ')
    .replace(/[‎‏\u200b\u2060]/g, ' ')
    .replace(/\b(\p{Lu}\p{Ll}*|pp|vs)\.(?=\s+(\S+))/gu, (whole, word: string, next: string) =>
      ABBREVIATIONS.has(word) && keepsOn(word, next) ? word + DOT : whole,
    )
    .replace(/\b(?:\p{Lu}\.){2,}(?=[-–'’,;:)\p{L}\d]|\s+(?:\p{Ll}|\p{Lu}\p{Ll}+\b(?!\s+\p{Ll})))/gu, (m) =>
      m.replaceAll('.', DOT),
    )
    .replace(/(?<=[DR]-)\p{Lu}\p{L}*\.(?:\p{Lu}\.)?(?=[\s,)])/gu, (m) => m.replaceAll('.', DOT))
    .replace(/\bPh\.\s?D\./g, (m) => m.replaceAll('.', DOT))
    .replace(/(?<=[\p{L}\d])\.(?=(?:com|org|net|gov|edu|co|uk|io|tv|news)\b)/giu, DOT)
    .replace(/(?<=\p{L})[!?](?=\s\p{Ll}|['’]s\b|,)/gu, DOT);
}

/** wink cuts words at letters beyond Latin-1 ("Li|č|en"): give it the letter without its mark. */
function asciiLetter(char: string): string {
  const base = char.normalize('NFD')[0];
  if (/[A-Za-z]/.test(base)) return base;
  return /\p{Lu}/u.test(char) ? 'X' : 'x';
}

function keepsOn(word: string, next: string): boolean {
  if (/^[\p{Ll}\d,;:)]/u.test(next)) return true;
  return /^[\p{Lu}“"‘]/u.test(next) && !MAY_END.has(word);
}
