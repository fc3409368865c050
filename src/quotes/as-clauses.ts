import type { Sentence } from '../text/document.ts';
import { type Draft, draftHolds } from './draft.ts';
import { type Cue, findCues } from './proposals/cues.ts';
import { hasFinite } from './proposals/tags.ts';
import { lastWord, type Scene } from './scene.ts';
import { type Run, subjectBefore } from './sources.ts';

/** Longer ones are taken for a misreading. */
const LONGEST = 25;
/** By judgement: PolNeAR has too few of them to count. */
const PERCENT = 80;

/**
 * "As the mayor announced on Monday, the quay will close": a comment clause (Quirk et al. 1985, 15.53), whose content is the
 * clause around it. The model, which has seen few, does not find those with an adverbial behind the verb.
 *
 * @param drafts what the model finds
 * @returns the same, with such clauses in the place of what was found in them
 */
export function withAsClauses(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const found = scene.doc.sentences.flatMap((s) => asClauses(scene, s)).filter((own) => mayStand(own, drafts));
  const others = drafts.filter(({ cue }) => !found.some(({ clause }) => cue && holds(clause, cue)));
  return [...others, ...found.map(({ draft }) => draft)];
}

const holds = (clause: Run, { first }: Run): boolean => clause.first <= first && first < clause.last;

interface AsClause {
  /** From "as" to the comma, or the end of the sentence. */
  readonly clause: Run;
  readonly draft: Draft;
}

/** Nothing else is said in its content, and the model has not read the clause that way itself. */
function mayStand({ clause, draft }: AsClause, drafts: readonly Draft[]): boolean {
  return drafts.every(({ cue, content }) => {
    if (cue === null) return true;
    return !draftHolds(draft, cue.first) && (!holds(clause, cue) || content.some((run) => holds(clause, run)));
  });
}

function asClauses(scene: Scene, s: Sentence): AsClause[] {
  const { lower } = scene.tokens;
  let cues: readonly Cue[] | undefined;
  const out: AsClause[] = [];
  for (let i = s.first; i < s.last - 3; i++) {
    if (lower[i] !== 'as' || !isOpen(scene, s, i)) continue;
    cues ??= findCues(scene, s);
    const cue = cues.find(({ first }) => first > i + 1);
    const clause = cue && readClause(scene, s, i, cue);
    if (clause) out.push(clause);
  }
  return out;
}

/** Does a clause begin here: at the head of the sentence, or behind a comma? */
function isOpen({ tokens, region }: Scene, s: Sentence, i: number): boolean {
  if (region[i] >= 0) return false;
  return i === s.first || tokens.text[i - 1] === ',' || (i === s.first + 1 && tokens.tag[s.first] === 'CCONJ');
}

function readClause(scene: Scene, s: Sentence, as: number, cue: Cue): AsClause | null {
  const { takes, kind } = cue.entry;
  if (kind !== 'statement' || !takes.includes('c') || cue.participle) return null;
  const source = subjectBefore(scene, cue.first, as + 1);
  const end = source?.first === as + 1 ? adverbialEnd(scene, s, cue.last) : -1;
  if (end < 0 || end - as > LONGEST) return null;
  const content = contentAround(scene, s, as, end);
  if (!content) return null;
  const draft: Draft = {
    content,
    cue,
    verb: cue,
    source,
    addressee: null,
    rule: 'grammar',
    percent: PERCENT,
    evidence: null,
  };
  return { clause: { first: as, last: end }, draft };
}

/** Where the clause ends whose verb has adverbials alone behind it, or -1: an object is what was said, and the clause tells when. */
function adverbialEnd({ tokens, region }: Scene, s: Sentence, from: number): number {
  const { tag, text, lower } = tokens;
  const last = s.last - 1;
  let i = from;
  while (i < last && text[i] !== ',') {
    const mayOpen = tag[i] === 'ADP' || tag[i] === 'ADV' || TIME.test(lower[i]) || OF_TIME.test(lower[i + 1] ?? '');
    if (region[i] >= 0 || /^(?:VERB|AUX|SCONJ|PUNCT)$/.test(tag[i]) || (i === from && !mayOpen)) return -1;
    i++;
  }
  return i;
}
const OF_TIME = /^(?:week|month|year|day|night|morning|spring|summer|autumn|fall|winter)$/;
const TIME = /^(?:yesterday|today|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

/** The clause before it, behind it, or on both sides. */
function contentAround(scene: Scene, s: Sentence, as: number, end: number): Run[] | null {
  const { tokens } = scene;
  const from = as > s.first && tokens.tag[as - 1] !== 'CCONJ' ? s.first : as;
  const before = { first: from, last: Math.max(from, as - 1) };
  const after = { first: end + 1, last: lastWord(scene, s) + 1 };
  const content = [before, after].filter(({ first, last }) => last > first);
  return content.some(({ first, last }) => hasFinite(scene, first, last)) ? content : null;
}
