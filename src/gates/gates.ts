import type { ArticleRecord, BoundsRecord, ClaimRecord, QuoteRecord } from '../record/types.ts';

/** Rules for CI that take no number. */
const GATES = ['unattributed', 'anonymous', 'unbalanced', 'single-source', 'no-quotes', 'checkable-unattributed'] as const; // biome-ignore format: a list
/** What --fail-on takes; N is a number. */
export const RULES = [...GATES, 'long-quote:N'] as const;
type Name = (typeof GATES)[number] | 'long-quote';

/** A rule of `--fail-on`; `words` is the N of `long-quote:N`. */
export interface Gate {
  readonly name: Name;
  readonly words: number;
}

/** A place where an article meets a rule. */
export interface Finding {
  readonly rule: Name;
  /** Offset into the file as it was read, in the unit of the record's spans; null where the article as a whole is meant. */
  readonly start: number | null;
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

const outermost = ({ quotes }: ArticleRecord): QuoteRecord[] => quotes.filter((q) => q.within === undefined);
const contentOf = (item: QuoteRecord | ClaimRecord): string => item.content.map((s) => s.text).join(' … ');
const inFile = ({ start, origin }: BoundsRecord): number => origin?.start ?? start;
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
      .map((w) => ({ rule: 'unbalanced', start: inFile(w), message: w.message, excerpt: '' })),
  'single-source': (record) => {
    const quotes = outermost(record);
    const speakers = new Set(quotes.map((q) => q.speaker));
    if (quotes.length < 2 || speakers.size > 1 || speakers.has(null)) return [];
    const name = record.speakers.find((s) => s.id === quotes[0].speaker)?.name ?? '';
    return [{ rule: 'single-source', start: null, message: `all ${quotes.length} quotes are by ${name}`, excerpt: '' }];
  },
  'no-quotes': (record) =>
    record.quotes.length ? [] : [{ rule: 'no-quotes', start: null, message: 'no quotes found', excerpt: '' }],
  'long-quote': (record, { words }) =>
    outermost(record).flatMap((q) => {
      const count = contentOf(q).match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu)?.length ?? 0;
      const message = `a quotation of ${count} words, over ${words}`;
      return isQuotation(q) && count > words ? [at('long-quote', q, message)] : [];
    }),
  'checkable-unattributed': (record) =>
    record.claims
      .filter((c) => c.claimant === 'article' && c.checkable.score >= CHECKABLE)
      .map((c) =>
        at('checkable-unattributed', c, `a checkable claim without a source: ${c.checkable.reasons.join(', ')}`),
      ),
};

const at = (rule: Name, item: QuoteRecord | ClaimRecord, message: string): Finding => ({
  rule,
  start: inFile(item.content[0]),
  message,
  excerpt: contentOf(item),
});
