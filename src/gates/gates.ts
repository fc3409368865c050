import { countWords, outermost, speakerName, wordsOf } from '../record/spans.ts';
import type { ArticleRecord, BoundsRecord, ClaimRecord, QuoteRecord } from '../record/types.ts';
import { lowerBound } from '../speakers/search.ts';
import type { RULE_TEXTS } from './rules.ts';

type Name = Exclude<keyof typeof RULE_TEXTS, 'long-quote:N'> | 'long-quote';

/** A rule of `--fail-on`; `words` is the N of `long-quote:N`. */
export interface Gate {
  readonly name: Name;
  readonly words: number;
}

/** A place where an article meets a rule. */
export interface Finding {
  readonly rule: Name | 'quote';
  /** Where, in the file as it was read, in the unit of the record's spans; null where the article as a whole is meant. */
  readonly span: { readonly start: number; readonly end: number } | null;
  readonly message: string;
  readonly excerpt: string;
}

/** A claim of the article's own that is this checkable should have a source. */
const CHECKABLE = 0.7;

/** Reads a rule of `--fail-on`, which is one of `RULES`. */
export function readRule(rule: string): Gate {
  const [name, words] = rule.split(':');
  return { name: name as Name, words: Number(words ?? 0) };
}

/** Where a record meets the rules, in the order of the text for each rule. */
export function findFindings(record: ArticleRecord, gates: readonly Gate[]): Finding[] {
  return gates.flatMap((gate) => CHECKS[gate.name](record, gate));
}

/** Each quote as something to know: for formats that tell findings, where there are no rules. */
export const noteQuotes = (record: ArticleRecord): Finding[] =>
  outermost(record).map((q) => {
    const name = speakerName(record, q);
    return at('quote', q, `${q.type} quote by ${name ?? `nobody named: ${q.unattributed}`}`);
  });

const inFile = (spans: readonly BoundsRecord[]): { start: number; end: number } => {
  const [first, last] = [spans[0], spans[spans.length - 1]].map((s) => s.origin ?? s);
  return { start: first.start, end: last.end };
};
const isQuotation = ({ type }: QuoteRecord): boolean => type !== 'indirect';

const CHECKS: Readonly<Record<Name, (record: ArticleRecord, gate: Gate) => Finding[]>> = {
  unattributed: (record) =>
    outermost(record)
      .filter((q) => isQuotation(q) && q.speaker === null)
      .map((q) => at('unattributed', q, `nobody is named for this quotation: ${q.unattributed}`)),
  anonymous: (record) => {
    const anonymous = new Set(record.speakers.filter((s) => s.kind === 'anonymous').map((s) => s.id));
    return outermost(record)
      .filter((q) => q.speaker !== null && anonymous.has(q.speaker))
      .map((q) => at('anonymous', q, 'the source has no name'));
  },
  unbalanced: (record) =>
    record.warnings
      .filter((w) => w.code === 'unbalanced-mark')
      .map((w) => ({ rule: 'unbalanced', span: inFile([w]), message: w.message, excerpt: '' })),
  'single-source': (record) => {
    const quotes = outermost(record);
    const speakers = new Set(quotes.map((q) => q.speaker));
    if (quotes.length < 2 || speakers.size > 1 || speakers.has(null)) return [];
    const name = speakerName(record, quotes[0]);
    return [{ rule: 'single-source', span: null, message: `all ${quotes.length} quotes are by ${name}`, excerpt: '' }];
  },
  'no-quotes': (record) =>
    record.quotes.length ? [] : [{ rule: 'no-quotes', span: null, message: 'no quotes found', excerpt: '' }],
  'long-quote': (record, { words }) =>
    outermost(record).flatMap((q) => {
      const count = countWords(wordsOf(q.content));
      const message = `a quotation of ${count} words, over ${words}`;
      return isQuotation(q) && count > words ? [at('long-quote', q, message)] : [];
    }),
  'checkable-unattributed': (record) => {
    const isCited = citing(record);
    return record.claims
      .filter((c) => c.claimant === 'article' && c.checkable.score >= CHECKABLE && !isCited(c))
      .map((c) =>
        at('checkable-unattributed', c, `a checkable claim without a source: ${c.checkable.reasons.join(', ')}`),
      );
  },
};

/** "Lee accused the town of paying $4 million": the article claims that he did, and names him. */
function citing({ quotes }: ArticleRecord): (claim: ClaimRecord) => boolean {
  const cues = quotes.filter(({ source }) => source.length > 0).flatMap(({ cue }) => cue.map(({ start }) => start));
  cues.sort((a, b) => a - b);
  return ({ content }) => content.some(({ start, end }) => cues[lowerBound(cues.length, (i) => cues[i], start)] < end);
}

const at = (rule: Finding['rule'], item: QuoteRecord | ClaimRecord, message: string): Finding => ({
  rule,
  span: inFile(item.content),
  message,
  excerpt: wordsOf(item.content),
});
