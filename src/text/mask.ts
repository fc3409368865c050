import { ABBREVIATIONS, MAY_END } from '../lexicon/abbreviations.ts';

/** Stands for a full stop that ends nothing: a letter, so that wink-nlp keeps the word in one piece. */
const DOT = 'x';

/**
 * A copy of the text, of the same length, in which what misleads wink-nlp is replaced: doubled apostrophes used as
 * quotation marks, letters beyond Latin-1, full stops inside abbreviations, party tags and domain names, and exclamation
 * marks inside names.
 */
export function maskForWink(text: string): string {
  let out = text;
  // each pattern runs only where a cheap look finds what it is for
  if (/[\u0100-\u024f\u1e00-\u1eff]|\p{M}/u.test(out))
    out = out.replace(/[\u0100-\u024f\u1e00-\u1eff]|\p{M}/gu, asciiLetter);
  if (out.includes("''") || out.includes('``')) out = out.replace(/''|``/g, '" ');
  if (/[‎‏\u200b\u2060]/.test(out)) out = out.replace(/[‎‏\u200b\u2060]/g, ' ');
  if (out.includes('.')) out = maskStops(out);
  if (/[!?]/.test(out)) out = out.replace(/(?<=\p{L})[!?](?=\s\p{Ll}|['’]s\b|,)/gu, DOT);
  return out;
}

function maskStops(text: string): string {
  let out = text.replace(/\b(\p{Lu}\p{Ll}*|pp|vs)\.(?=\s+(\S+))/gu, (whole, word: string, next: string) =>
    ABBREVIATIONS.has(word) && keepsOn(word, next) ? word + DOT : whole,
  );
  if (/[A-Z\u00c0-\uffff]\.\S/.test(out) || /\.[A-Z]\./.test(out))
    out = out.replace(/\b(?:\p{Lu}\.){2,}(?=[-–'’,;:)\p{L}\d]|\s+(?:\p{Ll}|\p{Lu}\p{Ll}+\b(?!\s+\p{Ll})))/gu, (m) =>
      m.replaceAll('.', DOT),
    );
  if (/[DR]-/.test(out))
    out = out.replace(/(?<=[DR]-)\p{Lu}\p{L}*\.(?:\p{Lu}\.)?(?=[\s,)])/gu, (m) => m.replaceAll('.', DOT));
  if (out.includes('Ph.')) out = out.replace(/\bPh\.\s?D\./g, (m) => m.replaceAll('.', DOT));
  return out.replace(/(?<=[\p{L}\d])\.(?=(?:com|org|net|gov|edu|co|uk|io|tv|news)\b)/giu, DOT);
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
