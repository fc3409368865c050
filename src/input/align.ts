import { DecodingMode, HtmlEntityDecoder } from 'entities/decode';

/** Called for each piece: letter for letter where the lengths agree, else as a whole. */
export type Emit = (text: string, from: number, to: number) => void;

/** A comment or tag between two texts that the parser joined to one. */
const MARKUP = /<!--[\s\S]*?-->|<[a-zA-Z/!?][^>]*>/y;

/**
 * Lines up a parser's text with the piece of a file that it was read from: character references (`&amp;`) and escapes
 * (`\*`) stand for one character, line ends may have been made the same, and what the parser left out is passed over.
 *
 * @param raw the piece as it stands in the file; @param offset where in the file it begins
 */
export function align(raw: string, value: string, offset: number, emit: Emit): void {
  if (raw === value) {
    emit(value, offset, offset + raw.length);
    return;
  }
  let r = 0;
  let v = 0;
  while (v < value.length && r < raw.length) {
    const run = sameRun(raw, value, r, v);
    if (run > 0) {
      emit(value.slice(v, v + run), offset + r, offset + r + run);
      r += run;
      v += run;
      continue;
    }
    const reference = referenceFor(raw, value, r, v);
    if (reference) {
      emit(reference.text, offset + r, offset + r + reference.length);
      r += reference.length;
      v += reference.text.length;
    } else if (raw[r] === '\r' && value[v] === '\n') {
      const length = raw[r + 1] === '\n' ? 2 : 1;
      emit('\n', offset + r, offset + r + length);
      r += length;
      v++;
    } else r += leftOut(raw, r);
  }
  // a piece that cannot be lined up, of broken markup: as a whole
  if (v < value.length) emit(value.slice(v), offset + Math.min(r, raw.length), offset + raw.length);
}

/** How many characters from here on are the same; the "&" of a reference is not taken for itself. */
function sameRun(raw: string, value: string, r: number, v: number): number {
  let n = 0;
  while (v + n < value.length && raw[r + n] === value[v + n]) {
    if (referenceFor(raw, value, r + n, v + n)) break;
    n++;
  }
  return n;
}

function leftOut(raw: string, at: number): number {
  MARKUP.lastIndex = at;
  return raw[at] === '<' ? (MARKUP.exec(raw)?.[0].length ?? 1) : 1;
}

/** The character reference that begins here, by the rules of HTML, if it is what the value has. */
function referenceFor(raw: string, value: string, r: number, v: number): { text: string; length: number } | null {
  if (raw[r] !== '&') return null;
  let text = '';
  const decoder = new HtmlEntityDecoder((code) => {
    text += String.fromCodePoint(code);
  });
  decoder.startEntity(DecodingMode.Legacy);
  const written = decoder.write(raw, r + 1);
  const length = written < 0 ? decoder.end() : written;
  return length > 0 && value.startsWith(text, v) ? { text, length } : null;
}
