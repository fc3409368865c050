import type { Sentence } from '../../text/document.ts';
import { closesClause, isFiniteVerb, lastWord, type Scene } from '../scene.ts';
import type { Run } from '../sources/noun-phrases.ts';
import { subjectAfter, subjectBefore } from '../sources/subject-phrases.ts';
import { addresseeAt, contentAfter } from './contents.ts';
import type { Cue } from './cues.ts';
import { contentBeyond, findTag, type Tag } from './tags.ts';

/** What the grammar of reporting suggests for a cue: how it is joined to its content, and where content and source are. */
export interface Proposal {
  readonly content: readonly Run[];
  readonly cue: Cue;
  readonly source: Run | null;
  readonly addressee: Run | null;
  readonly shape: ProposalShape;
}

export const SHAPES = ['that', 'clause', 'marks', 'colon', 'infinitive', 'question', 'phrase', 'tag-quotation', 'tag-clause', 'according-to'] as const; // biome-ignore format: a list
export type ProposalShape = (typeof SHAPES)[number];

/**
 * Proposes attributions by rules, from the specific to the broad (as in rsyntax). They are not the result: the model takes
 * them as features, which is worth more than either alone.
 *
 * @param cues by sentence (those inside the contents of others are asked for apart)
 * @returns by the token of the cue's head
 */
export function propose(scene: Scene, cues: readonly (readonly Cue[])[]): Map<number, Proposal> {
  const out = new Map<number, Proposal>();
  scene.doc.sentences.forEach((s, k) => {
    if (cues[k].length) for (const p of proposalsOf(scene, s, cues[k])) out.set(p.cue.head, p);
  });
  return out;
}

const covers = (run: Run, token: number): boolean => run.first <= token && token < run.last;
const holds = (proposal: Proposal, token: number): boolean => proposal.content.some((run) => covers(run, token));

function proposalsOf(scene: Scene, s: Sentence, cues: readonly Cue[]): Proposal[] {
  const tags = new Map<Cue, Tag>();
  for (const cue of cues) {
    const tag = findTag(scene, cue, s, contentAfter(scene, cue, s, s.last) !== null);
    if (tag) tags.set(cue, tag);
  }
  const proposals: Proposal[] = [];
  // a tag is outside everything that its clause holds, so that tags come first
  for (const [cue, tag] of tags)
    if (!proposals.some((d) => holds(d, cue.head))) proposals.push(fromTag(scene, s, cue, tag));
  for (const cue of cues) {
    if (tags.has(cue) || proposals.some((d) => holds(d, cue.head))) continue;
    const proposal = cue.lemma === 'accord' ? accordingTo(scene, s, cue) : fromCue(scene, s, cue, proposals, cues);
    if (proposal && !proposals.some((d) => d.content.some((c) => proposal.content.some((r) => overlaps(c, r)))))
      proposals.push(proposal);
  }
  return proposals;
}

const overlaps = (a: Run, b: Run): boolean => a.first < b.last && b.first < a.last;

function fromTag(scene: Scene, s: Sentence, cue: Cue, tag: Tag): Proposal {
  const content = [tag.content];
  const beyond = contentBeyond(scene, s, tag);
  if (beyond) content.push(beyond);
  const shape = tag.quotation ? 'tag-quotation' : 'tag-clause';
  const isPlain = tag.source !== null && tag.source.last <= cue.first && cue.entry.takes.includes('a');
  return { content, cue, source: tag.source, addressee: isPlain ? addresseeAt(scene, cue.last, s.last) : null, shape };
}

function fromCue(
  scene: Scene,
  s: Sentence,
  cue: Cue,
  proposals: readonly Proposal[],
  cues: readonly Cue[],
): Proposal | null {
  const nextTag = proposals.map((d) => d.cue.first).filter((first) => first > cue.head);
  const from = /^["“‘']$/.test(scene.tokens.text[s.first]) ? s.first + 1 : s.first; // “After saying A, I left”
  const opens = cue.first === from || (cue.first === from + 1 && OPENERS.test(scene.tokens.lower[from]));
  const main = cue.participle && opens ? mainClause(scene, s, cue, cues) : null;
  const end = main ? main.comma : Math.min(s.last, ...nextTag);
  const after = contentAfter(scene, cue, s, end);
  if (!after) return null;
  const own = main?.source ?? (isJoined(scene, s, cue) ? null : subjectBefore(scene, cue.first, s.first));
  const source = own ?? sharedSubject(scene, s, cue, proposals);
  if (!source && after.join !== 'that' && after.join !== 'marks' && after.join !== 'colon') return null;
  return { content: [after.content], cue, source, addressee: after.addressee, shape: after.join };
}

/** "After saying A, X left" */
const OPENERS = /^(?:after|before|since|while|when|by|in|without|besides)$/;

/** "Noting that A, X said B": where the participle's clause ends, and whose it is. */
function mainClause(scene: Scene, s: Sentence, cue: Cue, cues: readonly Cue[]): { comma: number; source: Run } | null {
  for (let i = cue.last + 1; i < s.last - 1; i++) {
    const comma = closesClause(scene, i);
    if (comma < 0) continue;
    const source = subjectAfter(scene, i + 1, s.last);
    if (!source) continue;
    const verb = source.last;
    if (cues.some((c) => c.first === verb) || scene.tokens.tag[verb] === 'VERB' || scene.tokens.tag[verb] === 'AUX')
      return { comma, source };
  }
  return null;
}

/** Does the cue lean on a subject further to the left: ", saying", ", while saying", "and said"? */
function isJoined(scene: Scene, s: Sentence, cue: Cue): boolean {
  const before = cue.first - 1;
  if (before < s.first) return false;
  const { tag, lower } = scene.tokens;
  return tag[before] === 'CCONJ' || (cue.participle && (lower[before] === ',' || lower[before] === 'while'));
}

/** "X did C, saying D" and "X stressed A, and said B": the subject of the cue or the clause before. */
function sharedSubject(scene: Scene, s: Sentence, cue: Cue, proposals: readonly Proposal[]): Run | null {
  const { tokens, region } = scene;
  if (!isJoined(scene, s, cue)) return null;
  for (let i = cue.first - 1; i > s.first; i--) {
    const proposal = proposals.find((d) => d.cue.first <= i && i < d.cue.last);
    if (proposal?.source) return proposal.source;
    if (region[i] >= 0 || !isFiniteVerb(tokens, i) || proposals.some((d) => holds(d, i))) continue;
    let first = i;
    while (first > s.first && /^(?:AUX|ADV|PART)$/.test(tokens.tag[first - 1])) first--;
    const subject = subjectBefore(scene, first, s.first);
    if (subject && !/^(?:which|it|that)$/.test(tokens.lower[subject.first])) return subject;
  }
  return null;
}

/** "According to X, …", "…, according to X" and "A, according to X, B". */
function accordingTo(scene: Scene, s: Sentence, cue: Cue): Proposal | null {
  const { tokens, region } = scene;
  const source = subjectAfter(scene, cue.last, s.last);
  if (!source) return null;
  const end = lastWord(scene, s) + 1;
  const content: Run[] = [];
  const before = tokens.text[cue.first - 1] === ',' ? cue.first - 1 : cue.first;
  if (before > s.first) {
    const r = region[before - 1];
    content.push({ first: r >= 0 ? Math.min(s.first, scene.regionFirst[r]) : s.first, last: before });
  }
  let comma = source.last;
  while (comma < end && tokens.text[comma] !== ',' && region[comma] < 0) comma++;
  const first = tokens.text[comma] === ',' ? comma + 1 : comma;
  if (first < end && (cue.first === s.first || comma === source.last)) content.push({ first, last: end });
  if (!content.length) return null;
  return { content, cue, source, addressee: null, shape: 'according-to' };
}
