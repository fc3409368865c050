import type { Origin } from './origins.ts';
import type { RecordError } from './record.ts';

/** An article as read; plain data, so that it can go to another thread. */
export interface Article {
  readonly ok: true;
  /** The path as given, or the id of its record. */
  readonly id: string;
  /** As decoded; where there is markup, with it. */
  readonly text: string;
  /** What its text is written in; null where that is plain. Who works on it takes the markup off, see `withoutMarkup`. */
  readonly markup: Markup | null;
  /** Its day, as ISO 8601 (2024-05-31), where its record tells. */
  readonly date: string | null;
  /** Fields of its record that are neither text nor id. */
  readonly meta: Readonly<Record<string, unknown>> | null;
  readonly notes: readonly Note[];
  /** Where it stands as a record; null where the input itself is the article. */
  readonly place: Place | null;
}

/** The line of a record, from 1; of those of a JSON file the line on which the file begins. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

export type Markup = 'html' | 'markdown';

/** What is read out of markup. */
export interface Unmarked {
  readonly text: string;
  /** The file that the text was taken from; null where the text is the file. */
  readonly origin: Origin | null;
  readonly date: string | null;
  readonly meta: Readonly<Record<string, unknown>> | null;
  readonly notes: readonly Note[];
}

/** The article's text alone. What reads markup is loaded only where there is some. */
export async function withoutMarkup(article: Article): Promise<Unmarked> {
  const { text, markup, notes } = article;
  if (markup === null) return { ...article, origin: null };
  const unmarked =
    markup === 'html'
      ? (await import('./html/html.ts')).readHtml(text)
      : (await import('./markdown.ts')).readMarkdown(text);
  return { ...unmarked, notes: [...notes, ...unmarked.notes] };
}

/** Something to know about how an input was read, for `warnings`. */
export interface Note {
  readonly code: string;
  readonly message: string;
}

/** What stands in the place of a record that is no article; the others of its file go on. */
export interface BadRecord extends Place {
  readonly ok: false;
  readonly error: RecordError;
}

/** An article that is its text and no more. */
export const plainArticle = (id: string, text: string): Article => ({
  ok: true,
  id,
  text,
  markup: null,
  date: null,
  meta: null,
  notes: [],
  place: null,
});
