import { parse } from 'parse5';
import { type Article, plainArticle } from '../article.ts';
import { dayOf } from '../day.ts';
import { findHead } from './head.ts';
import { removeNoise } from './noise.ts';
import { readerView } from './reader.ts';
import { plainText } from './text.ts';
import { type Element, elementsIn } from './tree.ts';

/**
 * Reads the article of an HTML page as a reader view shows it: headline and byline where the page shows them, and the body;
 * with title, byline and date as `meta`.
 *
 * @param file the page, decoded
 */
export function readHtml(id: string, file: string): Article {
  const page = parse(file, { sourceCodeLocationInfo: true });
  removeNoise(page);
  const view = readerView(page);
  const { shown, ...facts } = findHead(page, { ...view });
  const kept = new Set<Element>([...view.body, ...shown.flatMap((e) => [e, ...elementsIn(e)])]);
  const { text, map } = plainText(page, file, (element) => kept.has(element));
  const meta = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null));
  return { ...plainArticle(id, text), origin: { text: file, map }, meta, date: dayOf(facts.date) };
}
