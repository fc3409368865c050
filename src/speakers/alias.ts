import type { Gender } from './names/names.ts';
import { withoutArticle } from './names/words.ts';

/** Somebody on the user's own list of people: what to call them, and by which names the text may. */
export interface Alias {
  readonly name: string;
  /** Other names. */
  readonly aliases: readonly string[];
  readonly role: string | null;
  readonly gender: Gender | null;
}

/** A name as its words in lower case: how names of a list and of a text are compared. */
export const nameKey = (name: string): string =>
  (name.toLowerCase().match(/[\p{L}\p{M}\p{N}.'’-]+/gu) ?? []).map(withoutArticle).join(' ');
