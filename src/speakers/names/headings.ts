import type { Document, Tokens } from '../../text/document.ts';
import { isCapital } from '../../text/word.ts';
import { isOfCommonWords } from './common.ts';
import { headlineEnd, LONGEST_HEADLINE, SMALL_IN_TITLE } from './headline.ts';

/** Tokens `first` to `last` (exclusive) in which each word has a capital, be it a name or not. */
export interface Heading {
  readonly first: number;
  readonly last: number;
}

/** The headline, the headings between paragraphs, and what is written in capitals, in text order. */
export function headingsOf(doc: Document): Heading[] {
  const { tokens, sentences } = doc;
  const end = headlineEnd(doc);
  const out: Heading[] = end > 0 ? [{ first: 0, last: end }] : [];
  for (let s = 0; s < sentences.length; ) {
    let next = s + 1;
    while (next < sentences.length && sentences[next].paragraph === sentences[s].paragraph) next++;
    const heading = { first: sentences[s].first, last: sentences[next - 1].last };
    s = next;
    if (heading.first < end) continue;
    if (isInTitleCase(tokens, heading)) out.push(heading);
    else addInCapitals(tokens, heading, out);
  }
  return out;
}

/** "Ann Lee Opened Up About Her Fear": nothing but "of" and "the" is small, and what has a capital is more than names. */
function isInTitleCase({ text, tag, word }: Tokens, { first, last }: Heading): boolean {
  if (last - first > LONGEST_HEADLINE) return false;
  let isTitle = false;
  for (let i = first; i < last; i++) {
    if (!word[i].capital && /^\p{Ll}/u.test(text[i]) && !SMALL_IN_TITLE.test(tag[i])) return false;
    isTitle ||= i > first && isCapital(text[i - 1]) && text[i].length > 1 && word[i].capital && FUNCTION.test(tag[i]);
  }
  return isTitle;
}

/** What no name has but a heading's words have: "About", "Her", "Is", "When". */
const FUNCTION = /^(?:AUX|PRON|ADP|SCONJ|DET|PART)$/;
/** Words of a passage in capitals: fewer may be an acronym or a name. */
const LEAST_IN_CAPITALS = 3;

/** "HOW LONG FERRIES LAST It is a matter of years": the passages in capitals of a paragraph. */
function addInCapitals(tokens: Tokens, { first, last }: Heading, out: Heading[]): void {
  const { text, tag, word } = tokens;
  for (let i = first; i < last; i++) {
    if (word[i].shape !== CAPITALS) continue;
    let end = i;
    let words = 0;
    let isTitle = false;
    for (let k = i; k < last && (word[k].shape === CAPITALS || !/^[\p{L}.:]/u.test(text[k])); k++) {
      if (word[k].shape !== CAPITALS) continue;
      end = k + 1;
      words++;
      isTitle ||= FUNCTION.test(tag[k]);
    }
    const isWhole = i === first && last - end < 2 && words > 1; // "MAIN POINTS."
    if ((words >= LEAST_IN_CAPITALS && isTitle) || (isWhole && isOfCommonWords(tokens, i, end)))
      out.push({ first: i, last: end });
    i = Math.max(i, end - 1);
  }
}

/** The shape of a word in capitals. */
const CAPITALS = 2;
