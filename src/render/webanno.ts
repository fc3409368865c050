import { speakerName } from '../record/spans.ts';
import type { ArticleRecord, QuoteRecord, SpanRecord } from '../record/types.ts';
import type { Renderer } from './renderer.ts';

/** How much of the text before and after a quotation helps to find it again, in code points. */
const CONTEXT = 32;

/**
 * `--format webanno`: an array of W3C Web Annotation pages (https://www.w3.org/TR/annotation-model/), one an article. Each
 * quote is an annotation: its targets are the pieces of its content, its body tells the speaker, type and kind.
 */
export const renderWebAnnotation = (): Renderer => ({
  begin: '[',
  between: ',',
  article: ({ record, text }) => `\n${JSON.stringify(page(record, [...text]))}`,
  error: () => null,
  end: '\n]\n',
  offsets: 'codepoint', // as the standard says of positions
});

function page(record: ArticleRecord, letters: readonly string[]): object {
  const source = encodeURI(record.id);
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${source}#quotes`,
    type: 'AnnotationPage',
    items: record.quotes.map((quote) => ({
      id: `${source}#${quote.id}`,
      type: 'Annotation',
      motivation: 'identifying',
      body: bodies(record, quote),
      target: quote.content.map((span) => ({ source, selector: selectors(span, letters) })),
    })),
  };
}

function bodies(record: ArticleRecord, quote: QuoteRecord): object[] {
  const name = speakerName(record, quote);
  const body = (purpose: string, value: string) => ({ type: 'TextualBody', purpose, value });
  return [
    ...(name === null ? [] : [body('identifying', name)]),
    body('tagging', quote.type),
    body('tagging', quote.kind),
  ];
}

/**
 * The words themselves with those around them, and their place: two ways to find the same. In a text taken out of HTML or
 * Markdown a place would be none of the file's, so that the words must do.
 */
function selectors({ start, end, text, origin }: SpanRecord, letters: readonly string[]): object[] {
  const prefix = letters.slice(Math.max(0, start - CONTEXT), start).join('');
  const suffix = letters.slice(end, end + CONTEXT).join('');
  const quote = { type: 'TextQuoteSelector', exact: text, prefix, suffix };
  return origin ? [quote] : [quote, { type: 'TextPositionSelector', start, end }];
}
