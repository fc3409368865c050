import type { Sentence } from '../text/document.ts';
import { type Draft, regionRuns } from './draft.ts';
import type { Scene } from './scene.ts';
import { phraseEndingAt, type Run, subjectAfter } from './sources.ts';

/**
 * Quotations that no cue has claimed: the second half of “A,” he said. “B.”, speaker lines ("X: …"), signatures
 * (“…” – X), and whole quotations that go on with the last speaker's turn. Scare quotes are left alone.
 */
export function claimLooseQuotations(scene: Scene, found: readonly Draft[]): Draft[] {
  const drafts = [...found];
  const claimed = new Uint8Array(scene.regions.length);
  for (const d of drafts) for (const run of d.content) markClaimed(scene, claimed, run);
  for (const d of found) extendOverParagraphs(scene, d, claimed);
  for (let r = 0; r < scene.regions.length; r++) {
    if (claimed[r]) continue;
    const draft = fromRegion(scene, r, drafts);
    if (!draft) continue;
    for (const run of draft.content) markClaimed(scene, claimed, run);
    if (!drafts.includes(draft)) drafts.push(draft);
  }
  return drafts;
}

/** A headline or a transcript: "SMITH: The plan is dead." The whole paragraph is what the name at its head says. */
export function speakerLine(scene: Scene, s: Sentence): Draft | null {
  const { tokens, doc, region } = scene;
  const paragraph = doc.paragraphs[s.paragraph];
  if (s.start !== paragraph.start) return null;
  let colon = s.first;
  while (colon < s.last && colon < s.first + 8 && tokens.text[colon] !== ':' && region[colon] < 0) colon++;
  if (tokens.text[colon] !== ':' || colon === s.first || colon + 1 >= s.last || tokens.tag[colon - 1] !== 'PROPN')
    return null;
  for (let i = s.first; i < colon; i++)
    if (!/^(?:PROPN|NOUN|ADJ)$/.test(tokens.tag[i]) && tokens.text[i] !== '.') return null;
  let last = s.last;
  while (last < tokens.count && tokens.start[last] < paragraph.end) last++;
  const source = { first: s.first, last: colon };
  const cue = { first: colon, last: colon + 1 };
  return { content: [{ first: colon + 1, last }], cue, verb: null, source, addressee: null, rule: 'speaker-line' };
}

function markClaimed(scene: Scene, claimed: Uint8Array, run: Run): void {
  for (let i = run.first; i < run.last; i++) if (scene.region[i] >= 0) claimed[scene.region[i]] = 1;
}

/** A quotation that opens anew at each paragraph is one, whichever of its paragraphs the cue stands at. */
function extendOverParagraphs(scene: Scene, draft: Draft, claimed: Uint8Array): void {
  for (const run of [...draft.content]) {
    for (const edge of [run.first, run.last - 1]) {
      if (scene.region[edge] < 0) continue;
      for (const other of regionRuns(scene, scene.region[edge])) {
        if (scene.regions[scene.region[other.first]].paragraph === scene.regions[scene.region[edge]].paragraph)
          continue;
        draft.content.push(other);
        markClaimed(scene, claimed, other);
      }
    }
  }
}

function fromRegion(scene: Scene, r: number, drafts: Draft[]): Draft | null {
  const { tokens, doc } = scene;
  const first = scene.regionFirst[r];
  const last = scene.regionLast[r];
  const s = doc.sentences.find((x) => x.first <= first && first < x.last);
  if (!s || last <= first) return null;
  const content = regionRuns(scene, r);
  const blank = { content, verb: null, addressee: null };
  if (tokens.text[first - 1] === ':' && first - 1 > s.first && first - s.first < 14) {
    const source = phraseEndingAt(scene, first - 1, s.first);
    const headline = last < s.last ? [{ first, last: Math.max(last, s.last) }] : content;
    if (source?.first === s.first)
      return { ...blank, content: headline, cue: { first: first - 1, last: first }, source, rule: 'speaker-line' };
  }
  if (/^[–—-]+$/.test(tokens.text[last] ?? '') && isUtterance(scene, r)) {
    const source = subjectAfter(scene, last + 1, tokens.count);
    const end = doc.paragraphs[scene.regions[r].paragraph].end;
    if (
      source &&
      source.last - source.first < 12 &&
      tokens.tag[source.first] === 'PROPN' &&
      tokens.end[source.last - 1] <= end
    ) {
      return { ...blank, cue: { first: last, last: last + 1 }, source, rule: 'signature' };
    }
  }
  if (!isUtterance(scene, r)) return null;
  const before = drafts.findLast(
    (d) => speaksInMarks(scene, d) && d.content[0].last <= first && follows(scene, d, s, drafts),
  );
  if (before) {
    before.content.push(...(first === s.first ? content : [{ first: s.first, last: s.last }]));
    return before;
  }
  if (first !== s.first) return null;
  const rest = doc.sentences.find((x) => x.first <= last - 1 && last - 1 < x.last);
  if (rest && tokens.end[last - 1] < rest.end && !/^[.!?]$/.test(tokens.text[last] ?? '')) return null;
  return { ...blank, cue: null, source: null, rule: 'no-cue' };
}

/** A statement somebody uttered, not a term: it ends like a sentence, and holds some words. */
function isUtterance(scene: Scene, r: number): boolean {
  const { inner } = scene.regions[r];
  const text = scene.doc.text.slice(inner.start, inner.end).trim();
  return /^[\p{Lu}\d[(…$]/u.test(text) && /[.,!?…—–-]['’]?$/.test(text) && text.split(/\s+/).length >= 2;
}

function speaksInMarks(scene: Scene, draft: Draft): boolean {
  return draft.cue !== null && draft.content.some((run) => scene.region[run.first] >= 0);
}

/** Sentence `s`, which holds no cue of its own, comes right behind what belongs to the draft. */
function follows(scene: Scene, draft: Draft, s: Sentence, drafts: readonly Draft[]): boolean {
  const { sentences } = scene.doc;
  if (drafts.some((d) => d.cue && s.first <= d.cue.first && d.cue.first < s.last)) return false;
  const end = Math.max(draft.cue?.last ?? 0, ...draft.content.map((c) => c.last));
  const own = sentences.findLastIndex((x) => x.first < end);
  const next = sentences[own + 1];
  if (next === undefined || s.first > next.first) return false;
  return s.first === next.first || s === sentences[own];
}
