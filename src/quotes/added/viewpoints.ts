import { VIEWPOINTS } from '../../lexicon/cue-nouns.ts';
import { STANCES } from '../../lexicon/stances.ts';
import type { Sentence } from '../../text/document.ts';
import { draftByRule } from '../draft.ts';
import { hasFinite, isOwnerMark, type Scene } from '../scene.ts';
import type { Run } from '../sources/noun-phrases.ts';
import { subjectAfter } from '../sources/subject-phrases.ts';
import { type Comment, contentAround } from './comment.ts';

/** Longer ones are taken for a misreading. */
const LONGEST = 15;
/** By judgement: PolNeAR has a dozen of them. */
const PERCENT = 75;

/**
 * "In the mayor's view, the quay is lost", "the quay, in the words of the mayor, is lost".
 *
 * @param starts tokens of the sentence where one may begin
 */
export function viewpoints(scene: Scene, s: Sentence, starts: readonly number[]): Comment[] {
  const { lower } = scene.tokens;
  const out: Comment[] = [];
  for (const i of starts) {
    if (lower[i] !== 'in') continue;
    const comment = readViewpoint(scene, s, i);
    if (comment) out.push(comment);
  }
  return out;
}

function readViewpoint(scene: Scene, s: Sentence, at: number): Comment | null {
  const phrase = ownedBefore(scene, s, at) ?? ownedBehind(scene, s, at);
  if (!phrase) return null;
  const { noun, source, last } = phrase;
  const clause = { first: at, last };
  const isWhole = last === s.last - 1 || scene.tokens.text[last] === ',';
  // "speaks for, in her view, a majority": where a verb stands before it, it may belong to a part of the sentence alone
  const isInside = last < s.last - 1 && at > s.first + 1 && hasFinite(scene, s.first, at);
  const content = isWhole && !isInside ? contentAround(scene, s, clause) : null;
  if (!content) return null;
  const lemma = VIEWPOINTS.get(scene.tokens.lower[noun])!;
  const draft = draftByRule('grammar', PERCENT, content, { first: noun, last: noun + 1 }, source);
  return { clause, draft: { ...draft, verb: { lemma, entry: STANCES.get(lemma)! } } };
}

interface Viewpoint {
  readonly noun: number;
  readonly source: Run;
  /** Token behind the phrase. */
  readonly last: number;
}

/** "in the mayor's view", "in her opinion", but not "in her eyes", which may be her eyes; "my view" is the speaker's anyway. */
function ownedBefore({ tokens }: Scene, s: Sentence, at: number): Viewpoint | null {
  for (let noun = at + 2; noun < Math.min(s.last, at + LONGEST); noun++) {
    if (!VIEWPOINTS.has(tokens.lower[noun])) {
      if (/^(?:VERB|AUX|PUNCT)$/.test(tokens.tag[noun]) && !isOwnerMark(tokens.text[noun])) return null;
      continue;
    }
    const owner = noun - 1;
    if (isOwnerMark(tokens.text[owner])) return { noun, source: { first: at + 1, last: owner }, last: noun + 1 };
    const isTheirs = owner === at + 1 && /^(?:his|her|their|its)$/.test(tokens.lower[owner]);
    return isTheirs && !/^(?:eyes|mind)$/.test(tokens.lower[noun])
      ? { noun, source: { first: owner, last: noun }, last: noun + 1 }
      : null;
  }
  return null;
}

/** "in the opinion of the mayor" */
function ownedBehind(scene: Scene, s: Sentence, at: number): Viewpoint | null {
  const { lower } = scene.tokens;
  const noun = at + 2;
  if (lower[at + 1] !== 'the' || !VIEWPOINTS.has(lower[noun]) || lower[noun + 1] !== 'of') return null;
  const source = subjectAfter(scene, noun + 2, Math.min(s.last, at + LONGEST));
  return source && !/^(?:law|god)$/.test(lower[source.last - 1]) ? { noun, source, last: source.last } : null;
}
