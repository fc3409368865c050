import { WHEN } from '../../lexicon/calendar.ts';
import { CUE_NOUNS, SAID_NOUNS } from '../../lexicon/cue-nouns.ts';
import { CUE_VERBS } from '../../lexicon/cues.ts';
import { type Draft, draftByRule } from '../draft.ts';
import { endBeforeNext } from '../inner/ends.ts';
import type { RelativeTag } from '../inner/relatives.ts';
import { isFiniteVerb, lastWord, type Scene } from '../scene.ts';
import { NO_AGENTS } from '../sources/passives.ts';
import { subjectAfter } from '../sources/subject-phrases.ts';

/** By judgement: in real texts nine in ten were right. */
const PERCENT = 75;

/**
 * "rejected a claim by *the mayor* [that the dam leaks]", "despite warnings from *his aide* that A": who says it stands behind the noun. The
 * model takes the clause around it, or nothing.
 *
 * @param mayHead tells which tokens may head a cue
 */
export function nounTags(scene: Scene, mayHead: (token: number) => boolean): RelativeTag[] {
  const { tokens, doc, sentenceOf, region } = scene;
  const { lower, lemma, tag, count } = tokens;
  const out: RelativeTag[] = [];
  for (let by = 1; by < count - 3; by++) {
    if (lower[by] !== 'by' && lower[by] !== 'from') continue;
    const head = by - 1;
    if (tag[head] !== 'NOUN' || !SAID_NOUNS.has(lemma[head]) || region[head] >= 0 || !mayHead(head)) continue;
    const verb = CUE_NOUNS.get(lemma[head]) ?? 'say';
    const entry = CUE_VERBS.get(verb);
    const s = doc.sentences[sentenceOf[head]];
    const source = subjectAfter(scene, by + 1, s.last);
    if (!entry || !source || source.first !== by + 1 || isSupposed(scene, head, s.first)) continue;
    if (lower.slice(source.first, source.last).some((word) => NO_AGENTS.has(word))) continue;
    const isDated = /^(?:last|this)$/.test(lower[source.last - 2]) && source.last - 2 > source.first; // "by Ann Lee last week"
    const who = isDated ? { first: source.first, last: source.last - 2 } : source;
    const that = behindTime(scene, who.last);
    // "claims by Orr that were false"
    if (lower[that] !== 'that' || region[that] >= 0 || isFiniteVerb(tokens, that + 1)) continue;
    const cue = { first: head, head, last: by, lemma: verb, entry, participle: false };
    out.push({ cue, source: who, content: { first: that, last: lastWord(scene, s) + 1 } });
  }
  return out;
}

/** "no claim by Orr that A", "would not accept any statement by": of what was not said, or not yet. */
const isSupposed = ({ tokens: { lower } }: Scene, head: number, floor: number): boolean =>
  lower.slice(Math.max(floor, head - 3), head).some((word) => /^(?:any|no|without|never|if)$/.test(word));

/** Behind "last week", "on Monday". */
function behindTime({ tokens: { lower, tag } }: Scene, i: number): number {
  if (/^(?:last|this)$/.test(lower[i]) && tag[i + 1] === 'NOUN') return i + 2;
  const day = lower[i] === 'on' ? i + 1 : i;
  return WHEN.has(lower[day]) ? day + 1 : i;
}

/** Those that stand in nobody else's words. */
export const nounDrafts = (scene: Scene, isTaken: (token: number) => boolean): Draft[] =>
  nounTags(scene, (token) => !isTaken(token)).flatMap(({ cue, source, content }) => {
    const run = endBeforeNext(scene, cue, source, content);
    const isFree = !isTaken(run.first) && !isTaken(run.last - 1) && run.last > run.first + 2;
    return isFree
      ? [{ ...draftByRule('grammar', PERCENT, [run], { first: cue.first, last: cue.last }, source), verb: cue }]
      : [];
  });
