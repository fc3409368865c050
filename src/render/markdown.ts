import { outermost, speakerName, wordsOf } from '../record/spans.ts';
import type { ArticleRecord } from '../record/types.ts';
import { plain } from './cells.ts';
import type { Renderer } from './renderer.ts';

/** `--format markdown`: a heading for each article, and a table of its quotes, for issues and pull requests. */
export const renderMarkdown = (): Renderer => ({
  begin: '',
  between: '\n',
  article: ({ record }) => `## ${cell(record.id)}\n\n${table(record)}`,
  error: () => null,
  end: '',
});

function table(record: ArticleRecord): string {
  const quotes = outermost(record);
  if (!quotes.length) return 'No quotes found.\n';
  const rows = quotes.map((q) => [String(q.line), speakerName(record, q) ?? '?', wordsOf(q.cue), wordsOf(q.content)]);
  const lines = [['Line', 'Speaker', 'Cue', 'Quote'], ['---:', '---', '---', '---'], ...rows.map((r) => r.map(cell))];
  return lines.map((r) => `| ${r.join(' | ')} |\n`).join('');
}

/** Text that Markdown takes for nothing but text, in one line. */
const cell = (text: string): string => plain(text).replace(/[\\`*_[\]<>|#]/g, '\\$&');
