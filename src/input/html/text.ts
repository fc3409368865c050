import { align } from '../align.ts';
import { OriginBuilder, type OriginMap } from '../origins.ts';
import { type Element, isBlock, isElement, isText, type Page, type Text, textOf } from './tree.ts';

/** What stands between words, hard spaces too, with characters that only say where a word may be broken. */
const SPACE = /[^\S\ufeff]+|[\u00ad\u200b\u2060\ufeff]+/g;
const LINE_END = /[ \t]*\n|[\u00ad\u200b\u2060\ufeff]+/g;
const INVISIBLE = /^[\u00ad\u200b\u2060\ufeff]/;

/**
 * The plain text of those elements of a page that are kept: a blank line between blocks, a line end for `<br>`, quotation
 * marks for `<q>`, white space as browsers show it.
 *
 * @param file the page as it was parsed; @param keeps whether an element's own text is wanted
 */
export function plainText(
  page: Page,
  file: string,
  keeps: (element: Element) => boolean,
): { text: string; map: OriginMap } {
  const writer = new Writer(file);
  for (const node of page.childNodes) if (isElement(node)) writeElement(node, writer, keeps, { quotes: 0, pre: false });
  return writer.builder.build();
}

/** What the elements around say: how deep in `<q>`, and whether white space counts. */
interface Around {
  readonly quotes: number;
  readonly pre: boolean;
}

function writeElement(element: Element, writer: Writer, keeps: (e: Element) => boolean, around: Around): void {
  const { tagName, sourceCodeLocation: place } = element;
  const kept = keeps(element);
  const isQuote = tagName === 'q' && kept && place != null && !/^["“‘«]/.test(textOf(element));
  const begins = isBlock(element);
  const inside = { quotes: around.quotes + (isQuote ? 1 : 0), pre: around.pre || tagName === 'pre' };
  const [open, close] = around.quotes % 2 ? '‘’' : '“”';
  if (begins) writer.breakBlock();
  if (isQuote)
    writer.open(open, place.startTag?.startOffset ?? place.startOffset, place.startTag?.endOffset ?? place.startOffset);
  for (const node of element.childNodes) {
    if (isElement(node) && node.tagName === 'br' && kept) writer.breakLine();
    else if (isElement(node)) writeElement(node, writer, keeps, inside);
    else if (isText(node) && kept) writer.text(node, inside.pre);
  }
  if (isQuote)
    writer.close(close, place.endTag?.startOffset ?? place.endOffset, place.endTag?.endOffset ?? place.endOffset);
  if (begins) writer.breakBlock();
}

/** Holds white space back until something follows it, so that no block begins or ends with any. */
class Writer {
  readonly builder = new OriginBuilder();
  readonly #file: string;
  /** Line ends to come: two between blocks. */
  #lines = 0;
  /** Where an opening mark ends: no blank follows it. */
  #opened = -1;
  #space: readonly [from: number, to: number] | null = null;

  constructor(file: string) {
    this.#file = file;
  }

  breakLine(): void {
    this.#lines = Math.min(2, this.#lines + 1);
  }

  breakBlock(): void {
    this.#lines = 2;
  }

  open(mark: string, from: number, to: number): void {
    this.#flush();
    this.builder.add(mark, from, to);
    this.#opened = this.builder.length;
  }

  close(mark: string, from: number, to: number): void {
    this.builder.add(mark, from, to);
  }

  text({ value, sourceCodeLocation: place }: Text, pre: boolean): void {
    if (!place) return;
    const { startOffset, endOffset } = place;
    align(this.#file.slice(startOffset, endOffset), value, startOffset, (piece, from, to) => {
      this.#words(piece, from, to, pre ? LINE_END : SPACE);
    });
  }

  /** @param gaps what stands between words: white space, line ends of preformatted text, invisible characters */
  #words(piece: string, from: number, to: number, gaps: RegExp): void {
    const verbatim = to - from === piece.length;
    const place = (start: number, end: number): [number, number] =>
      verbatim ? [from + start, from + end] : [from, to];
    let at = 0;
    for (const { 0: gap, index } of piece.matchAll(gaps)) {
      this.#word(piece.slice(at, index), ...place(at, index));
      at = index + gap.length;
      if (INVISIBLE.test(gap)) continue;
      if (gaps === LINE_END) this.breakLine();
      else if (this.builder.length !== this.#opened) this.#space ??= place(index, at);
    }
    this.#word(piece.slice(at), ...place(at, piece.length));
  }

  #word(word: string, from: number, to: number): void {
    if (word === '') return;
    this.#flush();
    this.builder.add(word, from, to);
  }

  #flush(): void {
    if (this.#lines && this.builder.length) this.builder.addMadeUp('\n'.repeat(this.#lines));
    else if (this.#space && this.builder.length) this.builder.add(' ', ...this.#space);
    this.#lines = 0;
    this.#space = null;
  }
}
