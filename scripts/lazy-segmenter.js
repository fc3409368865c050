// What esbuild puts in place of Intl.Segmenter: string-width and wrap-ansi make one each when they are loaded, which takes
// longer than to wrap a table, and most tables never need it.
const { Segmenter } = Intl;

export class LazySegmenter {
  segment(text) {
    this.made ??= new Segmenter();
    return this.made.segment(text);
  }
}
