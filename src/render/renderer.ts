import type { ArticleRecord } from '../record/types.ts';

/** A bad input record, told in the place of its article. */
export interface ErrorRecord {
  readonly id: string | null;
  readonly line: number;
  readonly error: { readonly code: string; readonly message: string };
}

/** Turns records into text, one after the other. Pure: what is written depends on the records and options alone. */
export interface Renderer {
  readonly begin: string;
  /**
   * `index` counts the articles rendered before; `text` is the article itself, which the record need not hold; `isRecord`
   * says that it is one record of an input that may hold many.
   */
  article(record: ArticleRecord, text: string, index: number, isRecord: boolean): string;
  /** What stands in the place of a bad record, or null where this format has no room for it. */
  error(record: ErrorRecord): string | null;
  readonly end: string;
}

export const TABLES = ['quotes', 'speakers', 'claims', 'sentences'] as const;
export type Table = (typeof TABLES)[number];

export interface RenderOptions {
  readonly tables: readonly Table[];
  readonly width: number;
  /** chalk's level: 0 is no colour. */
  readonly color: 0 | 1 | 2 | 3;
  /** Whether each quote tells why. */
  readonly explain: boolean;
  /** Whether the table of claims holds the article's own. */
  readonly own: boolean;
  /** Whether more than one article is to come, so that each needs a heading. */
  readonly several: boolean;
}
