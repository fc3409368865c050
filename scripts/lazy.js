// What is put in place of what string-width and wrap-ansi make at import: to make it takes longer than to wrap a table, and
// most tables never need it.
const { Segmenter } = Intl;

/** In place of Intl.Segmenter. */
export class LazySegmenter {
  segment(text) {
    this.made ??= new Segmenter();
    return this.made.segment(text);
  }
}

/** In place of a regular expression. */
export class LazyExpression {
  constructor(...source) {
    this.source = source;
  }

  test(text) {
    this.made ??= new RegExp(...this.source);
    return this.made.test(text);
  }
}
