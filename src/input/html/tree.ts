import { type DefaultTreeAdapterTypes, defaultTreeAdapter, type Token } from 'parse5';

/** A page as parse5 reads it, as browsers do; every node knows where it stands in the file. */
export type Page = DefaultTreeAdapterTypes.Document;
export type Element = DefaultTreeAdapterTypes.Element;
export type Text = DefaultTreeAdapterTypes.TextNode;
export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Location = Token.ElementLocation;

export const isElement = (node: Node): node is Element => defaultTreeAdapter.isElementNode(node);
export const isText = (node: Node): node is Text => defaultTreeAdapter.isTextNode(node);

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((a) => a.name === name)?.value;

/** All elements below, in the order of the page. */
export function* elementsIn(parent: Page | Element): Generator<Element> {
  for (const node of parent.childNodes) {
    if (!isElement(node)) continue;
    yield node;
    yield* elementsIn(node);
  }
}

/** The text of an element, white space made one blank. */
export const textOf = (element: Element): string => rawText(element).replace(/\s+/g, ' ').trim();

const rawText = (element: Element): string =>
  element.childNodes.map((node) => (isText(node) ? node.value : isElement(node) ? rawText(node) : '')).join('');

/** Whether an element stands in one with that tag. */
export function isInside(element: Element, tag: string): boolean {
  for (let at = element.parentNode; at && 'tagName' in at; at = at.parentNode) if (at.tagName === tag) return true;
  return false;
}
