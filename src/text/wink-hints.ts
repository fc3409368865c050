import { TOKEN_SIZE, type Transformer } from './wink-model.ts';

/**
 * wink-nlp looks up by name what hint each token's word gives its machines, again for each machine: a seventh of the time that it
 * reads. They hang on the word alone, and are kept for those of its own list.
 */

const UNKNOWN = -1;

/** @param transform of the tagger: the hint of a token's word, or else the tag, @param own how many words are wink's own */
export function tagHints(transform: Transformer, own: number): Transformer {
  const hints = new Int32Array(own).fill(UNKNOWN);
  return (tag, cache, tokens, i) => {
    const word = tokens[i * TOKEN_SIZE];
    if (word >= own) return transform(tag, cache, tokens, i);
    if (hints[word] === UNKNOWN) hints[word] = transform(0, cache, tokens, i);
    return hints[word] || tag;
  };
}

/** The same for sentences; a mark's hint hangs on the blanks before it too: only that a word gives none is kept. */
export function sentenceHints(transform: Transformer, own: number): Transformer {
  /** Words by number: the form that it was asked with, where that gives no hint. */
  const plain = new Int32Array(own).fill(UNKNOWN);
  return (form, cache, tokens, i) => {
    const word = tokens[i * TOKEN_SIZE];
    if (word < own && plain[word] === form) return form;
    const symbol = transform(form, cache, tokens, i);
    if (symbol === form && word < own && form < own) plain[word] = form;
    return symbol;
  };
}
