import type { Origin } from './origins.ts';
import type { RecordError } from './record.ts';

/** An article as read, with what is known of it; plain data, so that it can go to another thread. */
export interface Article {
  readonly ok: true;
  /** The path as given, or the id of its record. */
  readonly id: string;
  readonly text: string;
  /** The file that the text was taken from (HTML, Markdown); null where the text is the file. */
  readonly origin: Origin | null;
  /** Its day, as ISO 8601 (2024-05-31), where the input tells. */
  readonly date: string | null;
  /** Fields of its record that are neither text nor id; title, byline and date of a page. */
  readonly meta: Readonly<Record<string, unknown>> | null;
  readonly notes: readonly Note[];
  /** Whether it is one record of an input that may hold many, or the input itself. */
  readonly isRecord: boolean;
}

/** Something to know about how an input was read, for `warnings`. */
export interface Note {
  readonly code: string;
  readonly message: string;
}

/** What stands in the place of a record that is no article; the others of its file go on. */
export interface BadRecord {
  readonly ok: false;
  readonly file: string;
  readonly line: number;
  readonly error: RecordError;
}

/** An article that is its text and no more. */
export const plainArticle = (id: string, text: string): Article => ({
  ok: true,
  id,
  text,
  origin: null,
  date: null,
  meta: null,
  notes: [],
  isRecord: false,
});
