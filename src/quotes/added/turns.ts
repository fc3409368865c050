import { isTitleBehind } from '../cues/thing-names.ts';
import { type Draft, regionRuns } from '../draft.ts';
import { asksInMarks, hasFinite, isFiniteVerb, type Scene } from '../scene.ts';
import type { Run } from '../sources/noun-phrases.ts';
import { extendOverBlocks } from './blocks.ts';
import { headlineState, headlineWords, lineAgain } from './headline-lines.ts';
import { announced, answered, introduced, isUtterance, namedLine, quotationAlone, signature } from './lines.ts';
import { ofWholeLine, personAbove, personLine } from './name-lines.ts';
import { tagged } from './tags.ts';
import { cameDownTo, worded } from './wording.ts';

/**
 * Quotations that no cue has claimed: the second half of “A,” he said. “B.”, speaker lines ("X: …"), signatures
 * (“…” – X), and whole quotations that go on with the last speaker's turn. Scare quotes are left alone.
 */
export function claimLooseQuotations(scene: Scene, given: readonly Draft[]): Draft[] {
  const turns = new Turns(scene);
  const found = given.map((draft) => ofWholeLine(scene, draft));
  for (const d of found) {
    extendOverParagraphs(scene, d);
    extendOverBlocks(scene, d);
  }
  const outermost = outermostOf(scene, found);
  const drafts: Draft[] = [];
  const inMarks = new Map<number, Draft[]>();
  for (const d of outermost) {
    const r = regionAround(scene, d);
    if (r < 0) drafts.push(d);
    else inMarks.set(r, [...(inMarks.get(r) ?? []), d]);
  }
  for (const d of drafts) turns.add(d);
  for (let r = 0; r < scene.regions.length; r++) {
    if (turns.claimed[r]) {
      drafts.push(...(inMarks.get(r) ?? []));
      continue;
    }
    if (isTitleBehind(scene, r)) continue;
    const named =
      namedLine(scene, r) ??
      personLine(scene, r) ??
      personAbove(scene, r) ??
      introduced(scene, r) ??
      answered(scene, r) ??
      announced(scene, r) ??
      headlineWords(scene, r) ??
      headlineState(scene, r) ??
      lineAgain(scene, r) ??
      signature(scene, r) ??
      tagged(scene, r) ??
      worded(scene, r) ??
      cameDownTo(scene, r);
    const before = named ? undefined : turns.goesOn(r);
    const alone = named || before ? null : quotationAlone(scene, r);
    const inside = named || before || (alone && holdsSeveral(scene, r)) ? undefined : inMarks.get(r);
    if (inside) {
      for (const d of inside) turns.add(d);
      drafts.push(...inside);
      continue;
    }
    const draft = named ?? before ?? alone;
    if (!draft) continue;
    if (before) before.content.push(...continuation(scene, before, r));
    else drafts.push(draft);
    turns.add(draft);
  }
  return outermostOf(scene, drafts);
}

/** The region that holds all of what the model found, cue and content: "She said it was late" in somebody's words; else -1. */
function regionAround({ region }: Scene, { rule, cue, content }: Draft): number {
  const r = cue && rule === 'model' ? region[cue.first] : -1;
  return r >= 0 && content.every((run) => region[run.first] === r && region[run.last - 1] === r) ? r : -1;
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
    if (draft.rule === 'no-cue') return;
    if (draft.cue) this.hasCue[sentenceOf[draft.cue.first]] = 1;
    const end = Math.max(draft.cue?.last ?? 0, ...draft.content.map((c) => c.last));
    if (draft.content.some((run) => region[run.first] >= 0)) this.speaking.set(sentenceOf[end - 1], draft);
  }

  claim(run: Run): void {
    for (let i = run.first; i < run.last; i++) if (this.scene.region[i] >= 0) this.claimed[this.scene.region[i]] = 1;
  }

  /** “Why?” asked Lee, and in the next paragraph a quotation */
  private answers({ cue }: Draft, first: number): boolean {
    const { paragraphOf } = this.scene;
    return cue !== null && paragraphOf[cue.first] !== paragraphOf[first] && asksInMarks(this.scene, cue.first);
  }

  /** The draft that region r goes on from: it ends in the same sentence or the one before, and r's has no cue. */
  goesOn(r: number): Draft | undefined {
    const first = this.scene.regionFirst[r];
    const s = this.scene.sentenceOf[first];
    // not: The sign was blunt: “Keep out.” Nor: Her first show was “The Long Way,” in May.
    const then = this.speaking.get(s);
    if (then && isUtterance(this.scene, r) && isThen(this.scene, then, first)) return then;
    const { first: start } = this.scene.doc.sentences[s];
    const opens = this.scene.tokens.text[first - 1] !== ':' && !hasFinite(this.scene, start, first);
    if (!isUtterance(this.scene, r) || this.hasCue[s] || !opens || isApposed(this.scene, r)) return undefined;
    const before = this.speaking.get(s) ?? this.speaking.get(s - 1);
    if (!before || before.content[0].last > first || this.answers(before, first)) return undefined;
    return before;
  }
}

/** “A,” Lee told me, and then, after a pause, “B.”: nothing but when and how stands between. */
function isThen(scene: Scene, { cue, source, content }: Draft, first: number): boolean {
  const end = Math.max(cue?.last ?? 0, source?.last ?? 0, ...content.map((run) => run.last));
  return scene.tokens.lower.slice(end, first).includes('then') && !hasFinite(scene, end, first);
}

/** Her novel, “The Long Way,” won: the name of what stands before it. */
const isApposed = ({ tokens, regionFirst, regionLast }: Scene, r: number): boolean =>
  tokens.text[regionFirst[r] - 1] === ',' && isFiniteVerb(tokens, regionLast[r]);

/** A quotation at the head of its sentence goes on as it is; one further in takes the sentence with it. */
function continuation(scene: Scene, { cue }: Draft, r: number): Run[] {
  const s = scene.doc.sentences[scene.sentenceOf[scene.regionFirst[r]]];
  const isTagged = cue !== null && s.first <= cue.first && cue.first < s.last; // “A,” Lee told me, and then “B”
  return isTagged || scene.regionFirst[r] === s.first ? regionRuns(scene, r) : [{ first: s.first, last: s.last }];
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

/** “My niece told me that nobody reads. She was kind.”: is a quotation of several sentences, of which one reports? */
const holdsSeveral = ({ sentenceOf, regionFirst, regionLast }: Scene, r: number): boolean =>
  sentenceOf[regionLast[r] - 1] > sentenceOf[regionFirst[r]];
