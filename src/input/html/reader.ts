import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { serialize } from 'parse5';
import { type Element, elementsIn, isBlock, isInside, type Page, rename, textOf } from './tree.ts';

/** What a reader view would show of a page. */
export interface ReaderView {
  /** The elements whose own text is part of the article's body. */
  readonly body: ReadonlySet<Element>;
  readonly title: string | null;
  readonly byline: string | null;
  readonly published: string | null;
}

/** Each element gets an attribute of a name of its own: Readability moves, renames and merges elements, but keeps these. */
const MARK = 'data-whosaid-';

/** A node of the copy. */
interface Kept {
  readonly nodeType: number;
  readonly textContent: string;
  readonly attributes?: Iterable<{ readonly name: string }>;
  readonly childNodes: Iterable<Kept>;
}
const ELEMENT = 1;
const TEXT = 3;

/** Articles may be as short as a wire item. */
const MIN_CHARACTERS = 140;

/** Where no article can be made out, all of the page is one. */
export function wholePage(page: Page): ReaderView {
  const body = [...elementsIn(page)].filter((e) => e.tagName === 'body' || isInside(e, 'body'));
  return { body: new Set(body), title: null, byline: null, published: null };
}

/**
 * Finds the body of an article as Firefox's reader view does (Readability), and which elements of the page it is made of:
 * the copy it works on forgets where they stood in the file, the page does not.
 */
export function readerView(page: Page): ReaderView {
  const elements = [...elementsIn(page)];
  for (const element of elements) if (isParagraph(element)) rename(element, 'p');
  for (const [n, element] of elements.entries()) mark(element, n);
  const { document } = parseHTML(serialize(page));
  const article = new Readability<Kept>(document as never, {
    charThreshold: MIN_CHARACTERS,
    serializer: (root) => root as unknown as Kept,
  }).parse();
  const body = new Set<Element>();
  if (article?.content) collect(article.content, elements, elements.find((e) => e.tagName === 'body')!, body);
  return {
    body: body.size ? body : wholePage(page).body,
    title: article?.title?.trim() || null,
    byline: article?.byline?.trim() || null,
    published: article?.publishedTime?.trim() || null,
  };
}

/**
 * Puts the elements that were kept into `body`.
 *
 * @param above the element of the page that holds the text of `kept` where this one is Readability's own
 */
function collect(kept: Kept, elements: readonly Element[], above: Element, body: Set<Element>): void {
  const marks = [...(kept.attributes ?? [])].filter((a) => a.name.startsWith(MARK));
  const own = marks.map((a) => elements[Number(a.name.slice(MARK.length))]);
  for (const element of own) body.add(element);
  if (!own.length && [...kept.childNodes].some((n) => n.nodeType === TEXT && n.textContent.trim())) body.add(above);
  for (const node of kept.childNodes) if (node.nodeType === ELEMENT) collect(node, elements, own.at(-1) ?? above, body);
}

/** A `<div>` that is a paragraph; Readability would put a `<p>` without our mark in its place. */
function isParagraph(element: Element): boolean {
  if (element.tagName !== 'div') return false;
  for (const inner of elementsIn(element)) if (isBlock(inner)) return false;
  return textOf(element) !== '';
}

function mark(element: Element, n: number): void {
  // Readability puts plain text in the place of such links
  element.attrs = element.attrs.filter((a) => !(a.name === 'href' && /^\s*javascript:/i.test(a.value)));
  element.attrs.push({ name: `${MARK}${n}`, value: '' });
}
