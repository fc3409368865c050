import { ABBREVIATIONS, MAY_END } from '../lexicon/abbreviations.ts';
import { maskStockCodes } from './stock-codes.ts';

/** Stands for a full stop that ends nothing: a letter, so that wink-nlp keeps the word in one piece. */
const DOT = 'x';

/** In "that?'''" the single mark closes first. */
const DOUBLED = /(?<=\S)'''(?!')|''|``/g;

/** More letters than any abbreviation has. */
const LONGEST_WORD = 8;

/**
 * A copy of the text, of the same length, in which what misleads wink-nlp is replaced: doubled apostrophes used as
 * quotation marks, letters beyond Latin-1, bullets, full stops inside abbreviations, times, sums, party tags, stock
 * codes and domain names, and exclamation marks inside names.
 */
export function maskForWink(text: string): string {
  let out = text;
  // each pattern runs only where a cheap look finds what it is for
  if (/[^\0-\xff\u2000-\u20cf\u2100-\u2bff]/.test(out))
    out = out.replace(/[\u0100-\u024f\u1e00-\u1eff]|\p{M}/gu, asciiLetter);
  if (out.includes("''") || out.includes('``'))
    out = out.replace(DOUBLED, (marks) => (marks.length > 2 ? `'" ` : '" '));
  if (/[‎‏\u200b\u2060]/.test(out)) out = out.replace(/[‎‏\u200b\u2060]/g, ' ');
  if (/[•●▪◦‣]/.test(out)) out = out.replace(/^[•●▪◦‣](?=\s)/gm, ' ');
  if (/\p{L}\d{1,3},\d{3}/u.test(out)) out = out.replace(/(?<=\p{L}\d{1,3}),(?=\d{3})/gu, DOT); // "Sh6,800"
  // "said no. Then", "weighed in. Then": the words, which stand as "so" does, and not the abbreviations of "number" and "inch"
  if (out.includes('no.') || out.includes(' in.'))
    out = out.replace(/(?<!\d )\b(?:no|in)\.(?=\s+[“"‘']?\p{Lu}\p{Ll}|\s*$)/gu, 'so.');
  if (out.includes('.')) out = maskStops(out);
  out = out.replace(/[!?](?=\s\p{Ll}|['’]s\b|,)/gu, (mark, at: number) =>
    /\p{L}$/u.test(out.slice(Math.max(0, at - 2), at)) ? DOT : mark,
  );
  return out;
}

function maskStops(text: string): string {
  // each pattern begins with the stop itself: what a search for it can leap over costs nothing
  let out = text.replace(/\.(?=\s)/g, (stop, at: number) => {
    const word = /\b(?:\p{Lu}\p{Ll}*|pp|vs)$/u.exec(text.slice(Math.max(0, at - LONGEST_WORD), at))?.[0];
    return word && ABBREVIATIONS.has(word) && keepsOn(word, text.slice(at + 1, at + 20).trimStart()) ? DOT : stop;
  });
  if (/[A-Z\u00c0-\uffff]\.\S/.test(out) || /\.[A-Z]\./.test(out))
    out = out.replace(/\b(?:\p{Lu}\.){2,}(?=[-–'’,;:)\p{L}\d]|\s+(?:\p{Ll}|\p{Lu}\p{Ll}+\b(?!\s+\p{Ll})))/gu, (m) =>
      m.replaceAll('.', DOT),
    );
  if (/[DR]-/.test(out))
    out = out.replace(/(?<=[DR]-)\p{Lu}\p{L}*\.(?:\p{Lu}\.)?(?=[\s,)])/gu, (m) => m.replaceAll('.', DOT));
  out = maskStockCodes(out, DOT);
  if (out.includes('Ph.')) out = out.replace(/\bPh\.\s?D\./g, (m) => m.replaceAll('.', DOT));
  out = out.replace(/\.(?=\d\d[ap]m\b)/g, (stop, at: number) => (/\d$/.test(out[at - 1]) ? ':' : stop)); // "9.15am"
  out = out.replace(/(?<=\p{L}\d{1,4})\.(?=\d)/gu, DOT); // "Sh3.2 billion"
  return out.replace(/\.(?=(?:com|org|net|gov|edu|co|uk|io|tv|news)\b)/gi, (stop, at: number) =>
    /[\p{L}\d]$/u.test(out.slice(Math.max(0, at - 2), at)) ? DOT : stop,
  );
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
