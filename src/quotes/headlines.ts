import { CUE_VERBS } from '../lexicon/cues.ts';
import { type Draft, draftByRule, draftHolds } from './draft.ts';
import { lastWord, type Scene } from './scene.ts';

/** By judgement: PolNeAR's headlines have too few of them to count. */
const PERCENT = 75;
/** A headline has so many words at most, who speaks in it so many. */
const LONGEST = 30;
const LONGEST_SOURCE = 5;

/**
 * "Ferry strike to go on, union says": what the headline of a text tells before its last comma is said by whoever stands behind it.
 * The model, which has seen few, leaves those without a finite verb.
 *
 * @param drafts what is found already
 * @returns the same, with the headline's where nothing in it was found
 */
export function withHeadline(scene: Scene, drafts: readonly Draft[]): readonly Draft[] {
  const { tokens, doc } = scene;
  const [headline, next] = doc.sentences;
  if (!next || next.paragraph === headline.paragraph || headline.last - headline.first > LONGEST) return drafts;
  const verb = lastWord(scene, headline);
  const comma = tokens.text.lastIndexOf(',', verb);
  const source = { first: comma + 1, last: verb };
  const isTag =
    comma > headline.first + 1 && !/^[.!?]$/.test(tokens.text[headline.last - 1]) && isSpeech(tokens.lower[verb]);
  if (!isTag || source.last <= source.first || source.last - source.first > LONGEST_SOURCE) return drafts;
  for (let i = source.first; i < verb; i++) if (!/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens.tag[i])) return drafts;
  const isTaken = drafts.some((d) => draftHolds(d, comma - 1) || (d.cue !== null && d.cue.first < headline.last));
  if (isTaken) return drafts;
  const content = [{ first: headline.first, last: comma }];
  return [draftByRule('grammar', PERCENT, content, { first: verb, last: verb + 1 }, source), ...drafts];
}

/** "says", "finds": a verb that a clause may be tagged with, in the present tense of headlines. */
function isSpeech(word: string): boolean {
  const entry = CUE_VERBS.get(word.endsWith('s') ? word.slice(0, -1) : word);
  return entry !== undefined && entry.kind !== 'attitude' && entry.takes.includes('c');
}
