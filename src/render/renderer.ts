import type { PlacedFinding } from '../gates/place.ts';
import type { ArticleRecord, OffsetUnit } from '../record/types.ts';

/** A bad input record, told in the place of its article. */
export interface ErrorRecord {
  readonly id: string | null;
  readonly line: number;
  readonly error: { readonly code: string; readonly message: string };
}

/** An article to be rendered. */
export interface Rendering {
  readonly record: ArticleRecord;
  /** The article itself, which the record need not hold. */
  readonly text: string;
  /** Where the rules of --fail-on are met. */
  readonly findings: readonly PlacedFinding[];
  /** Whether it is one record of an input that may hold many. */
  readonly isRecord: boolean;
}

/** Text, or the pieces of a long one in order. */
export type Rendered = string | readonly string[];

/** Turns records into text, each for itself. Pure: what is written depends on the record and options alone. */
export interface Renderer {
  readonly begin: string;
  /** What parts two articles; one that is rendered as nothing does not count. */
  readonly between: string;
  article(rendering: Rendering): Rendered;
  /** What stands in the place of a bad record, or null where this format has no room for it. */
  error(record: ErrorRecord): string | null;
  readonly end: string;
  /** The unit that this format's offsets count, whatever `--offsets` says. */
  readonly offsets?: OffsetUnit;
  /** Whether the format is there to tell findings: then they are not told on standard error. */
  readonly tellsFindings?: boolean;
  /** A format of a file beside the article's text: `--output` is a folder of such pairs. */
  readonly beside?: Beside;
}

export interface Beside {
  /** Extensions of the article's text and of what is rendered. */
  readonly text: string;
  readonly rendered: string;
  /** Files that the folder needs once, by name. */
  readonly files: Readonly<Record<string, string>>;
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
