import type { Draft } from './draft.ts';
import type { Scene } from './scene.ts';

/**
 * "Lee said A and suggested B", where the chain found no source for the second: it is the first's, whose content ends there.
 *
 * @param drafts in the order of their cues
 */
export function shareSources({ tokens, sentenceOf }: Scene, drafts: readonly Draft[]): Draft[] {
  const out: Draft[] = [];
  for (const draft of drafts) {
    const before = out.at(-1);
    let and = (draft.cue?.first ?? 0) - 1;
    while (and > 0 && tokens.tag[and] === 'ADV') and--;
    const isNext =
      draft.cue !== null &&
      draft.source === null &&
      before?.source !== undefined &&
      /^(?:and|but|yet|then)$/.test(tokens.lower[and] ?? '') &&
      endsAt(before, tokens.text[and - 1] === ',' ? and - 1 : and) &&
      sentenceOf[before.cue?.first ?? 0] === sentenceOf[and];
    out.push(isNext ? { ...draft, source: before.source } : draft);
  }
  return out;
}

const endsAt = ({ content }: Draft, token: number): boolean => content.some(({ last }) => last === token);
