import { type DefaultTreeAdapterTypes, defaultTreeAdapter, type Token } from 'parse5';

/** A page as parse5 reads it, as browsers do; every node knows where it stands in the file. */
export type Page = DefaultTreeAdapterTypes.Document;
export type Element = DefaultTreeAdapterTypes.Element;
export type Text = DefaultTreeAdapterTypes.TextNode;
export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Location = Token.ElementLocation;

/** parse5's own, but for how the end of a text moves on with each of its words: in place, where parse5 makes a copy. */
export const TREE_ADAPTER: typeof defaultTreeAdapter = {
  ...defaultTreeAdapter,
  updateNodeSourceCodeLocation: (node, end) => {
    Object.assign(node.sourceCodeLocation!, end);
  },
};

export const isElement = (node: Node): node is Element => defaultTreeAdapter.isElementNode(node);
export const isText = (node: Node): node is Text => defaultTreeAdapter.isTextNode(node);

/** Elements that begin and end a paragraph. */
const BLOCKS = new Set([
  'address', 'article', 'aside', 'blockquote', 'body', 'center', 'dd', 'details', 'div', 'dl', 'dt', 'fieldset', 'figure',
  'footer', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hgroup', 'hr', 'li', 'main', 'ol', 'p', 'pre', 'section',
  'summary', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul',
]); // biome-ignore format: a list

export const isBlock = ({ tagName }: Element): boolean => BLOCKS.has(tagName);

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((a) => a.name === name)?.value;

/** All elements below, in the order of the page. Without recursion: a broken page may be nested without end. */
export function* elementsIn(parent: Page | Element): Generator<Element> {
  const waiting = [...parent.childNodes].reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!isElement(node)) continue;
    yield node;
    for (let i = node.childNodes.length - 1; i >= 0; i--) waiting.push(node.childNodes[i]);
  }
}

/** The text of an element, white space made one blank, without what only says where a word may be broken. */
export const textOf = (element: Element): string =>
  rawText(element)
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const rawText = (element: Element): string =>
  element.childNodes.map((node) => (isText(node) ? node.value : isElement(node) ? rawText(node) : '')).join('');

/** The text that stands in an element, and in no element in it. */
export const ownText = (element: Element): string =>
  element.childNodes.map((node) => (isText(node) ? node.value.trim() : '')).join('');

/** How deep elements are nested. */
export function depthOf(page: Page): number {
  let deepest = 0;
  const waiting: [Page | Element, number][] = [[page, 0]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [parent, depth] = next;
    deepest = Math.max(deepest, depth);
    for (const node of parent.childNodes) if (isElement(node)) waiting.push([node, depth + 1]);
  }
  return deepest;
}

/** Whether an element stands in one with that tag. */
export function isInside(element: Element, tag: string): boolean {
  for (let at = element.parentNode; at && 'tagName' in at; at = at.parentNode) if (at.tagName === tag) return true;
  return false;
}

export function rename(element: Element, tagName: string): void {
  element.nodeName = tagName;
  element.tagName = tagName;
}
