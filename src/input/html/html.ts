import { parse } from 'parse5';
import type { Unmarked } from '../article.ts';
import { dayOf } from '../day.ts';
import { findHead } from './head.ts';
import { removeNoise } from './noise.ts';
import { readerView, wholePage } from './reader.ts';
import { plainText } from './text.ts';
import { depthOf, type Element, elementsIn, ownText, TREE_ADAPTER } from './tree.ts';

/** What stands above the headline is a section's name or the like, if it is not much. */
const ABOVE = 0.2;

/** Tags that are never closed: the time that Readability takes grows faster than that. */
const DEEP = 100;
/** What the parsers of a page can stand. */
const TOO_DEEP = 1000;

const NESTED = { code: 'no-article', message: `elements are nested over ${TOO_DEEP} deep; mend the page` };
const NO_MAP = { start: [], end: [], from: [], to: [] };
const NOT_FOUND = { code: 'no-article', message: 'no article on this page; it may be made by scripts' };

/**
 * Reads the article of an HTML page as a reader view shows it: headline and byline where the page shows them, and the body;
 * with title, byline and date as `meta`.
 *
 * @param file the page, decoded
 */
export function readHtml(file: string): Unmarked {
  const page = parse(file, { sourceCodeLocationInfo: true, treeAdapter: TREE_ADAPTER });
  const depth = depthOf(page);
  if (depth > TOO_DEEP)
    return { text: '', origin: { text: file, map: NO_MAP }, date: null, meta: null, notes: [NESTED] };
  removeNoise(page);
  const view = depth > DEEP ? wholePage(page) : readerView(page);
  const { headline, byline, facts } = findHead(page, view);
  const shown = [headline, byline].flatMap((e) => (e ? [e, ...elementsIn(e)] : []));
  const kept = new Set([...below(headline, view.body), ...shown]);
  const { text, map } = plainText(page, file, (element) => kept.has(element));
  const meta = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null));
  const notes = text === '' ? [NOT_FOUND] : [];
  return { text, origin: { text: file, map }, meta, date: dayOf(facts.date), notes };
}

/** The elements of a body without those that end above the headline. */
function below(headline: Element | null, body: ReadonlySet<Element>): readonly Element[] {
  const all = [...body];
  const top = headline?.sourceCodeLocation?.startOffset ?? 0;
  const isAbove = ({ sourceCodeLocation: place }: Element): boolean => place != null && place.endOffset <= top;
  const letters = (elements: readonly Element[]): number => elements.reduce((sum, e) => sum + ownText(e).length, 0);
  return letters(all.filter(isAbove)) <= ABOVE * letters(all) ? all.filter((e) => !isAbove(e)) : all;
}
