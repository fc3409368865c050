import type { Draft } from '../draft.ts';
import { isWhenAsked, lastWord, type Scene } from '../scene.ts';
import { subjectAfter } from '../sources/subject-phrases.ts';

/**
 * "Lee said A and suggested B", where the chain found no source for the second: it is the first's, whose content ends there.
 *
 * @param drafts in the order of their cues
 */
export function shareSources(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const { tokens, sentenceOf } = scene;
  const out: Draft[] = [];
  for (const draft of drafts) {
    const before = out.at(-1);
    let and = (draft.cue?.first ?? 0) - 1;
    while (and > 0 && tokens.tag[and] === 'ADV') and--;
    const isNext =
      draft.cue !== null &&
      draft.source === null &&
      !isWhenAsked(scene, draft.cue.first) && // "said A, and when asked"
      before?.source !== undefined &&
      /^(?:and|but|yet|then)$/.test(tokens.lower[and] ?? '') &&
      endsAt(before, tokens.text[and - 1] === ',' ? and - 1 : and) &&
      sentenceOf[before.cue?.first ?? 0] === sentenceOf[and];
    out.push(isNext ? { ...draft, source: before.source } : behindStop(scene, draft));
  }
  return out;
}

/** “A,” said. Ann Lee, a nurse: a stop that strayed in parts the verb from its speaker, who is all that stands behind it. */
function behindStop(scene: Scene, draft: Draft): Draft {
  const { tokens, region, sentenceOf, doc } = scene;
  const { cue, source } = draft;
  if (source || !cue || tokens.text[cue.last] !== '.' || (region[cue.first - 1] ?? -1) < 0) return draft;
  const next = doc.sentences[sentenceOf[cue.first] + 1];
  if (next?.first !== cue.last + 1 || next.paragraph !== doc.sentences[sentenceOf[cue.first]].paragraph) return draft;
  const close = lastWord(scene, next) + 1;
  const speaker = tokens.tag[next.first] === 'PROPN' ? subjectAfter(scene, next.first, close) : null;
  return speaker?.last === close ? { ...draft, source: speaker } : draft;
}

const endsAt = ({ content }: Draft, token: number): boolean => content.some(({ last }) => last === token);
