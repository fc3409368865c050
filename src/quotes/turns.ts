import { extendOverBlocks } from './blocks.ts';
import { type Draft, regionRuns } from './draft.ts';
import { endsLabel, type Scene } from './scene.ts';
import { phraseEndingAt, type Run, subjectAfter, subjectBefore } from './sources.ts';
import { tagged } from './tags.ts';

/**
 * Quotations that no cue has claimed: the second half of “A,” he said. “B.”, speaker lines ("X: …"), signatures
 * (“…” – X), and whole quotations that go on with the last speaker's turn. Scare quotes are left alone.
 */
export function claimLooseQuotations(scene: Scene, found: readonly Draft[]): Draft[] {
  const turns = new Turns(scene);
  for (const d of found) {
    extendOverParagraphs(scene, d);
    extendOverBlocks(scene, d);
  }
  const drafts = outermostOf(scene, found);
  for (const d of drafts) turns.add(d);
  for (let r = 0; r < scene.regions.length; r++) {
    if (turns.claimed[r]) continue;
    const named = namedLine(scene, r) ?? announced(scene, r) ?? signature(scene, r) ?? tagged(scene, r);
    const before = named ? undefined : turns.goesOn(r);
    const draft = named ?? before ?? quotationAlone(scene, r);
    if (!draft) continue;
    if (before) before.content.push(...continuation(scene, r));
    else drafts.push(draft);
    turns.add(draft);
  }
  return drafts;
}

/** Who speaks where: what a loose quotation may go on from. */
class Turns {
  readonly claimed: Uint8Array;
  private readonly scene: Scene;
  private readonly hasCue: Uint8Array;
  /** By sentence, the last draft that speaks in marks and ends there. */
  private readonly speaking = new Map<number, Draft>();

  constructor(scene: Scene) {
    this.scene = scene;
    this.claimed = new Uint8Array(scene.regions.length);
    this.hasCue = new Uint8Array(scene.doc.sentences.length);
  }

  add(draft: Draft): void {
    const { region, sentenceOf } = this.scene;
    for (const run of draft.content) this.claim(run);
    if (!draft.cue) return;
    this.hasCue[sentenceOf[draft.cue.first]] = 1;
    const end = Math.max(draft.cue.last, ...draft.content.map((c) => c.last));
    if (draft.content.some((run) => region[run.first] >= 0)) this.speaking.set(sentenceOf[end - 1], draft);
  }

  claim(run: Run): void {
    for (let i = run.first; i < run.last; i++) if (this.scene.region[i] >= 0) this.claimed[this.scene.region[i]] = 1;
  }

  /** The draft that region r goes on from: it ends in the same sentence or the one before, and r's has no cue. */
  goesOn(r: number): Draft | undefined {
    const first = this.scene.regionFirst[r];
    const s = this.scene.sentenceOf[first];
    if (!isUtterance(this.scene, r) || this.hasCue[s]) return undefined;
    const before = this.speaking.get(s) ?? this.speaking.get(s - 1);
    return before && before.content[0].last <= first ? before : undefined;
  }
}

/** A quotation at the head of its sentence goes on as it is; one further in takes the sentence with it. */
function continuation(scene: Scene, r: number): Run[] {
  const s = scene.doc.sentences[scene.sentenceOf[scene.regionFirst[r]]];
  return scene.regionFirst[r] === s.first ? regionRuns(scene, r) : [{ first: s.first, last: s.last }];
}

/** A quotation that opens anew at each paragraph is one, whichever of its paragraphs the cue stands at. */
function extendOverParagraphs(scene: Scene, draft: Draft): void {
  const { region, regions } = scene;
  if (draft.cue && region[draft.cue.first] >= 0) return;
  for (const run of [...draft.content]) {
    for (const edge of [run.first, run.last - 1]) {
      if (region[edge] < 0) continue;
      for (const other of regionRuns(scene, region[edge]))
        if (regions[region[other.first]].paragraph !== regions[region[edge]].paragraph) draft.content.push(other);
    }
  }
}

/** Those whose cue does not stand in the content of another, which may have grown over it. */
function outermostOf(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const holder = new Int32Array(scene.tokens.count).fill(-1);
  drafts.forEach((draft, k) => {
    for (const run of draft.content) holder.fill(k, run.first, run.last);
  });
  return drafts.filter(({ cue }, k) => !cue || holder[cue.first] < 0 || holder[cue.first] === k);
}

/** X: “…” and, in headlines, X: ‘…’ and the rest */
function namedLine(scene: Scene, r: number): Draft | null {
  const first = scene.regionFirst[r];
  const last = scene.regionLast[r];
  const s = scene.doc.sentences[scene.sentenceOf[first]];
  if (scene.tokens.text[first - 1] !== ':' || first - 1 <= s.first || first - s.first >= 14) return null;
  const source = phraseEndingAt(scene, first - 1, s.first);
  if (source?.first !== s.first || isLabelled(scene, r)) return null;
  const content = last < s.last ? [{ first, last: s.last }] : regionRuns(scene, r);
  return {
    content,
    cue: { first: first - 1, last: first },
    verb: null,
    source,
    addressee: null,
    rule: 'speaker-line',
    percent: 75,
    evidence: null,
  };
}

/** ANSWER: “…” */
const isLabelled = (scene: Scene, r: number): boolean => endsLabel(scene, scene.regionFirst[r] - 1);

/** "X issued the following statement:", and a paragraph in marks */
function announced(scene: Scene, r: number): Draft | null {
  const { tokens, doc, sentenceOf } = scene;
  const first = scene.regionFirst[r];
  const s = doc.sentences[sentenceOf[first]];
  const before = doc.sentences[sentenceOf[first] - 1];
  if (first !== s.first || !before || tokens.text[before.last - 1] !== ':' || !isUtterance(scene, r)) return null;
  for (let i = before.first + 1; i < before.last; i++) {
    if (!ISSUES.test(tokens.lemma[i]) || tokens.tag[i] !== 'VERB') continue;
    const says = tokens.lower.slice(i + 1, before.last).some((word) => STATEMENT.test(word));
    const source = says ? subjectBefore(scene, i, before.first) : null;
    if (!source) continue;
    const cue = { first: i, last: before.last };
    return { content: regionRuns(scene, r), cue, verb: null, source, addressee: null, rule: 'speaker-line', percent: 75, evidence: null }; // biome-ignore format: one line
  }
  return null;
}

const ISSUES = /^(?:issue|release|provide|make|give|publish|post|read|deliver|send|offer|write)$/;
const STATEMENT = /^(?:statement|statements|remarks|comment|comments|message|letter|reply|response|answer|tweet|post)$/;

/** “…” – X */
function signature(scene: Scene, r: number): Draft | null {
  const { tokens, doc } = scene;
  const dash = scene.regionLast[r];
  if (!/^[–—―-]+$/.test(tokens.text[dash] ?? '') || !isUtterance(scene, r)) return null;
  const source = subjectAfter(scene, dash + 1, tokens.count);
  if (!source || source.last - source.first >= 12 || tokens.tag[source.first] !== 'PROPN') return null;
  if (tokens.end[source.last - 1] > doc.paragraphs[scene.regions[r].paragraph].end) return null;
  const cue = { first: dash, last: dash + 1 };
  return {
    content: regionRuns(scene, r),
    cue,
    verb: null,
    source,
    addressee: null,
    rule: 'signature',
    percent: 75,
    evidence: null,
  };
}

/** A quotation that is a sentence of its own, with nobody to say it. */
function quotationAlone(scene: Scene, r: number): Draft | null {
  const { tokens, doc, sentenceOf } = scene;
  const first = scene.regionFirst[r];
  const last = scene.regionLast[r];
  const opens = first === doc.sentences[sentenceOf[first]].first || isLabelled(scene, r);
  if (!isUtterance(scene, r) || !opens) return null;
  const goesOn = tokens.end[last - 1] < doc.sentences[sentenceOf[last - 1]].end;
  if (goesOn && !/^[.!?]$/.test(tokens.text[last] ?? '')) return null;
  return {
    content: regionRuns(scene, r),
    cue: null,
    verb: null,
    source: null,
    addressee: null,
    rule: 'no-cue',
    percent: 46,
    evidence: null,
  };
}

/** A statement somebody uttered, not a term: it ends like a sentence, and holds some words. */
function isUtterance(scene: Scene, r: number): boolean {
  const { inner } = scene.regions[r];
  const text = scene.doc.text
    .slice(inner.start, inner.end)
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .trim();
  return /^[\p{Lu}\d[(…$]/u.test(text) && /[.,!?…—–-]['’]?$/.test(text) && /\S\s+\S/.test(text);
}
