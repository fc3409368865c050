import { speakerName } from '../record/spans.ts';
import { type ArticleRecord, QUOTE_KINDS, type QuoteRecord, type SpanRecord } from '../record/types.ts';
import type { Renderer } from './renderer.ts';

/**
 * `--format brat`: standoff annotations (https://brat.nlplab.org/standoff.html) of the article's text; offsets count code
 * points. A quote is an event whose trigger is the cue; one without a cue ties its content to its source.
 */
export const renderBrat = (): Renderer => ({
  begin: '',
  between: '',
  article: ({ record }) => annotations(record),
  error: () => null,
  end: '',
  offsets: 'codepoint',
  beside: { text: '.txt', rendered: '.ann', files: { 'annotation.conf': CONF } },
});

/** What brat must know to show and edit them. */
const CONF = `[entities]
Source
Content

[relations]
SaidBy	Arg1:Content, Arg2:Source

[events]
Attribution	Source?:Source, Content:Content

[attributes]
Type	Arg:<ANY>, Value:direct|mixed|indirect
Kind	Arg:<ANY>, Value:${QUOTE_KINDS.join('|')}
`;

function annotations(record: ArticleRecord): string {
  const lines: string[] = [];
  const counts = { T: 0, E: 0, R: 0, A: 0, '#': 0 };
  const add = (sort: keyof typeof counts, rest: string): string => {
    const id = `${sort}${++counts[sort]}`;
    lines.push(`${id}\t${rest}\n`);
    return id;
  };
  const bound = (type: string, spans: readonly SpanRecord[]): string | null =>
    spans.length ? add('T', textBound(type, spans)) : null;
  const quote = (q: QuoteRecord): void => {
    const source = bound('Source', q.source);
    const content = bound('Content', q.content)!;
    const trigger = bound('Attribution', q.cue);
    if (!trigger && source) add('R', `SaidBy Arg1:${content} Arg2:${source}`);
    const whole = trigger
      ? add('E', `Attribution:${trigger}${source ? ` Source:${source}` : ''} Content:${content}`)
      : content;
    add('A', `Type ${whole} ${q.type}`);
    add('A', `Kind ${whole} ${q.kind}`);
    const name = speakerName(record, q);
    if (name !== null) add('#', `AnnotatorNotes ${whole}\t${name.replace(/\s+/g, ' ')}`);
  };
  record.quotes.forEach(quote);
  return lines.join('');
}

/** A span that goes over the end of a line is cut there: brat's fragments stand in one line each. */
function textBound(type: string, spans: readonly SpanRecord[]): string {
  const fragments = spans.flatMap(({ start, text }) => {
    const out: { start: number; text: string }[] = [];
    let at = start;
    for (const piece of text.split(/([\n\r]+)/)) {
      if (piece.trim()) out.push({ start: at, text: piece });
      at += [...piece].length;
    }
    return out;
  });
  const places = fragments.map((f) => `${f.start} ${f.start + [...f.text].length}`).join(';');
  return `${type} ${places}\t${fragments.map((f) => f.text).join(' ')}`;
}
