import { CUE_VERBS } from '../lexicon/cues.ts';
import { RULE_PRECISION } from '../lexicon/precision.ts';
import type { Span } from '../text/document.ts';
import type { Draft } from './draft.ts';
import type { Attribution, QuoteType } from './quote.ts';
import type { Scene } from './scene.ts';
import type { Run } from './sources.ts';

/** Turns drafts into attributions with exact spans, in the order of the text. */
export function finish(scene: Scene, drafts: readonly Draft[]): Attribution[] {
  const start = (d: Draft) => Math.min(d.content[0].first, d.cue?.first ?? Infinity, d.source?.first ?? Infinity);
  const ordered = drafts
    .map((d) => ({ draft: d, content: contentSpans(scene, d.content), start: start(d) }))
    .filter(({ content }) => content.length > 0)
    .sort((a, b) => a.start - b.start || a.draft.content[0].first - b.draft.content[0].first);
  return ordered.map(({ draft, content }, i) => ({
    type: typeOf(scene, draft.content),
    kind: draft.verb ? draft.verb.entry.kind : 'statement',
    content,
    cue: draft.cue ? [span(scene, draft.cue)] : [],
    source: draft.source ? [span(scene, draft.source)] : [],
    verb: draft.verb ? { lemma: draft.verb.lemma, stance: CUE_VERBS.get(draft.verb.lemma)?.stance ?? 'neutral' } : null,
    addressee: draft.addressee ? span(scene, draft.addressee) : null,
    follows: draft.rule === 'no-cue' ? i - 1 : -1,
    confidence: RULE_PRECISION[draft.rule],
    rule: draft.rule,
  }));
}

function span(scene: Scene, run: Run): Span {
  return { start: scene.tokens.start[run.first], end: scene.tokens.end[run.last - 1] };
}

/** Content without the full stop, commas and brackets at its edges; quotation marks stay. Pieces that touch are joined. */
function contentSpans(scene: Scene, runs: readonly Run[]): Span[] {
  const { tokens, region } = scene;
  const out: Span[] = [];
  for (const run of [...runs].sort((a, b) => a.first - b.first)) {
    let { first, last } = run;
    while (last > first && region[last - 1] < 0 && /^[.,;:–—-]$/.test(tokens.text[last - 1])) last--;
    while (first < last && region[first] < 0 && /^[,;:–—-]$/.test(tokens.text[first])) first++;
    if (last <= first) continue;
    const next = span(scene, { first, last });
    const before = out.at(-1);
    if (before && next.start <= before.end)
      out[out.length - 1] = { start: before.start, end: Math.max(before.end, next.end) };
    else out.push(next);
  }
  return out;
}

/** Direct: all words of the content stand in marks; mixed: some; indirect: none. */
export function typeOf(scene: Scene, runs: readonly Run[]): QuoteType {
  let inside = 0;
  let words = 0;
  for (const run of runs) {
    for (let i = run.first; i < run.last; i++) {
      if (scene.tokens.tag[i] === 'PUNCT') continue;
      words++;
      if (scene.region[i] >= 0) inside++;
    }
  }
  return inside === 0 ? 'indirect' : inside === words ? 'direct' : 'mixed';
}
