import { Chalk, type ChalkInstance } from 'chalk';
import { outermost, speakerName, wordsOf } from '../record/spans.ts';
import type { ArticleRecord, QuoteRecord } from '../record/types.ts';
import { columnsOf, columnWidths, plain, wrap } from './cells.ts';
import type { Renderer, RenderOptions, Table as TableName } from './renderer.ts';

/** `--format table`: for people. */
export function renderTable(options: RenderOptions): Renderer {
  const chalk = new Chalk({ level: options.color });
  const tables: Record<TableName, (record: ArticleRecord, text: string) => string> = {
    quotes: (record) => quotesTable(record, options, chalk),
    speakers: (record) => speakersTable(record, options, chalk),
    claims: (record) => claimsTable(record, options, chalk),
    sentences: (record, text) => sentencesTable(record, text, options, chalk),
  };
  return {
    begin: '',
    between: '\n',
    article: ({ record, text, isRecord }) => {
      const heading = options.several || isRecord ? `${chalk.bold(plain(record.id))}\n` : '';
      const parts = options.tables.map((name) => tables[name](record, text)).filter((part) => part !== '');
      return heading + parts.join('\n');
    },
    error: () => null,
    end: '',
    offsets: 'utf16', // sentences are sliced from the text
  };
}

function quotesTable(record: ArticleRecord, options: RenderOptions, chalk: ChalkInstance): string {
  const quotes = outermost(record);
  if (!quotes.length) return 'No quotes found.\n';
  const rows = quotes.map((quote) => [
    String(quote.line),
    plain(speakerName(record, quote) ?? unresolved(quote)),
    `${plain(wordsOf(quote.cue))}\n${quote.type}`.trim(),
    plain(wordsOf(quote.content)) + (options.explain ? `\n→ ${plain(why(quote))}` : ''),
  ]);
  return draw(['Line', 'Speaker', 'Cue', 'Quote'], rows, [6, Math.floor(options.width / 4), 12], options, chalk);
}

/** What spoke for a quote, in words. */
function why({ evidence, rule, confidence }: QuoteRecord): string {
  const [found, speaker] = rule.split('; ');
  const signed = (x: number) => (x > 0 ? `+${x}` : String(x));
  const model =
    evidence &&
    `cue ${evidence.cue}, source and content ${signed(evidence.spans)}, beside other cues ${signed(evidence.whole)}`;
  return `confidence ${confidence}. Found by ${found}${model ? `: ${model}` : ''}. Speaker: ${speaker}`;
}

/** What the text says in place of a name nobody could be tied to. */
function unresolved(quote: QuoteRecord): string {
  const words = wordsOf(quote.source);
  return words ? `? (${words})` : '?';
}

function speakersTable(record: ArticleRecord, options: RenderOptions, chalk: ChalkInstance): string {
  const speakers = record.speakers.filter((s) => s.quotes > 0);
  if (!speakers.length) return '';
  const rows = speakers.map((s) => {
    const also = s.aliases.length ? `also: ${s.aliases.join('; ')}` : '';
    return [String(s.quotes), String(s.words), s.kind, plain(s.name), plain([s.role, also].filter(Boolean).join('. '))];
  });
  return draw(
    ['Quotes', 'Words', 'Kind', 'Speaker', 'Known as'],
    rows,
    [6, 6, 12, Math.floor(options.width / 3)],
    options,
    chalk,
  );
}

function claimsTable(record: ArticleRecord, options: RenderOptions, chalk: ChalkInstance): string {
  const claims = record.claims.filter((c) => options.own || c.claimant !== 'article');
  if (!claims.length) return 'No claims found.\n';
  const names = new Map<string | null, string>(record.speakers.map((s) => [s.id, s.name]));
  const rows = claims.map((claim) => [
    plain(claim.claimant === 'article' ? 'the article' : (names.get(claim.claimant) ?? '?')),
    [claim.polarity === 'negated' ? 'negated' : '', claim.modality, claim.claimed ? '' : 'not claimed']
      .filter(Boolean)
      .join('\n'),
    claim.checkable.score.toFixed(2),
    plain(wordsOf(claim.content)) +
      (options.explain && claim.checkable.reasons.length ? `\n→ ${claim.checkable.reasons.join('; ')}` : ''),
  ]);
  return draw(
    ['Claimant', 'Modality', 'Checkable', 'Claim'],
    rows,
    [Math.floor(options.width / 4), 14, 9],
    options,
    chalk,
  );
}

function sentencesTable(record: ArticleRecord, text: string, options: RenderOptions, chalk: ChalkInstance): string {
  const rows = record.sentences.map((s, i) => [String(i + 1), plain(text.slice(s.start, s.end))]);
  return rows.length ? draw(['No.', 'Sentence'], rows, [7], options, chalk) : '';
}

/** A few lines of our own: cli-table3 measures each cell anew at each line of it, a tenth of a run on one article. */
function draw(head: string[], rows: string[][], wants: number[], options: RenderOptions, chalk: ChalkInstance): string {
  const widths = columnWidths(options.width, [head, ...rows], wants);
  const rule = ([left, middle, right]: string) => left + widths.map((w) => '─'.repeat(w + 2)).join(middle) + right;
  const padded = (text: string, c: number) => text + ' '.repeat(Math.max(0, widths[c] - columnsOf(text)));
  const line = (cells: readonly string[]) => `│ ${cells.join(' │ ')} │`;
  const heading = head.map((text, c) => {
    const cell = padded(text.length > widths[c] ? `${text.slice(0, widths[c] - 1)}…` : text, c);
    return cell.replace(/^\S+( \S+)*/, (words) => chalk.bold(words));
  });
  const body = rows.flatMap((row) => {
    const cells = row.map((cell, c) => wrap(cell, widths[c]).split('\n'));
    const height = Math.max(...cells.map((lines) => lines.length));
    return [
      rule('├┼┤'),
      ...Array.from({ length: height }, (_, l) => line(cells.map((lines, c) => padded(lines[l] ?? '', c)))),
    ];
  });
  return `${[rule('┌┬┐'), line(heading), ...body, rule('└┴┘')].join('\n')}\n`;
}
