import type { Tokens } from '../../text/document.ts';

/** Whom it was said to takes so many tokens at most. */
export const REACH = 14;
/** Lemmas of verbs whose object is whom it was said to. */
export const TELLS = /^(?:tell|assure|reassure|promise|warn|remind|inform|advise)$/;

/** Behind the nouns of a subject that begins at `from`: "[the head of the firm] said". */
export function subjectEnd({ tag, lower }: Tokens, from: number): number {
  let i = from;
  while (/^(?:NOUN|PROPN|ADJ|DET|ADP|NUM)$/.test(tag[i]) && !STOPS.test(lower[i])) i++;
  return i;
}

const STOPS = /^(?:that|what|who|which|how|why|when|where|whether|if|of|to)$/;
