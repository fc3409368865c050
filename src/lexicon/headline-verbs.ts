/** Verbs of headlines that are often tagged as nouns: "as rates climb", "as toll rises". Base forms. */
export const HEADLINE_VERBS: ReadonlySet<string> = new Set(
  `
  rise fall climb grow spread rage loom mount soar slide slump plunge drop slow surge swell widen deepen continue begin start open
  near approach hit demand seek face quit enter close end gather march strike rally return leave flee die lose win block back
  warn bite drag fight shut stall struggle suffer tighten top pass reach resume prepare plan press push pull move meet vote walk
  burn flood sink shrink double triple jump leap dip ease cool heat melt storm sweep batter pound shell clash down rebuff resign fire launch test
  `
    .trim()
    .split(/\s+/),
);
