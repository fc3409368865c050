import { CUE_VERBS } from '../../lexicon/cues.ts';
import { DEEDS } from '../../lexicon/deeds.ts';
import { ANONYMOUS_WORDS } from '../../lexicon/people.ts';
import { PERSON_NOUNS } from '../../lexicon/person-nouns.ts';
import { STANCES } from '../../lexicon/stances.ts';
import type { Sentence, Tokens } from '../../text/document.ts';
import { type Draft, draftByRule, draftHolds } from '../draft.ts';
import { findMark, findMarkBack, isOwnerMark, lastWord, type Scene } from '../scene.ts';
import type { Run } from '../sources/noun-phrases.ts';

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
  const tail = tokens.text.lastIndexOf(',', headline.last - 1);
  const isBlow = tail > headline.first && tokens.lower[tail + 1] === 'in'; // ", in blow to the mayor"
  const verb = isBlow ? tail - 1 : lastWord(scene, headline);
  const inverted = invertedTag(scene, headline);
  if (inverted) {
    const [{ first, last }] = inverted.content;
    const isFound = drafts.some(({ source }) => source && source.first === inverted.source!.first);
    const isOfTag = ({ cue }: Draft): boolean => cue !== null && cue.first >= first && cue.first <= last + 1;
    return isFound ? drafts : [inverted, ...drafts.filter((draft) => !isOfTag(draft))];
  }
  const label = labelOf(scene, headline, verb + 1);
  if (label) return isTaken(drafts, label.content[0].first, headline.last) ? drafts : [label, ...drafts];
  const comma = tokens.text.lastIndexOf(',', verb);
  const source = { first: comma + 1, last: verb };
  const isTag =
    comma > headline.first + 1 && !/^[.!?]$/.test(tokens.text[headline.last - 1]) && isSpeech(tokens.lower[verb]);
  if (!isTag || source.last <= source.first || source.last - source.first > LONGEST_SOURCE) return drafts;
  for (let i = source.first; i < verb; i++) if (!maySpeak(tokens, i)) return drafts;
  // "Support for party slides, poll finds": what is thought is part of what is said
  const others = drafts.filter(({ cue, verb: by }) => !(by && isThought(by) && cue && cue.first < comma));
  if (isTaken(others, comma - 1, headline.last)) return drafts;
  const content = [{ first: headline.first, last: comma }];
  const entry = STANCES.get(tokens.lemma[verb]);
  const draft = draftByRule('grammar', PERCENT, content, { first: verb, last: verb + 1 }, source);
  return [{ ...draft, verb: entry ? { lemma: tokens.lemma[verb], entry } : null }, ...others];
}

/** "Never asked for a new wall, says mayor; guild backs plan" */
function invertedTag(scene: Scene, { first, last }: Sentence): Draft | null {
  const { tokens, region } = scene;
  const semicolon = findMark(tokens, ';', first, last);
  const end = semicolon < 0 ? last : semicolon;
  const comma = findMarkBack(tokens, ',', first, end);
  const verb = comma + 1;
  const isTag =
    comma > first + 1 && region[comma] < 0 && tokens.lower[verb]?.endsWith('s') && isSpeech(tokens.lower[verb]);
  if (!isTag || end - verb < 2 || end - verb > LONGEST_SOURCE || findMark(tokens, ',', first, comma) >= 0) return null;
  for (let i = verb + 1; i < end; i++) if (!maySpeak(tokens, i)) return null;
  const source = { first: verb + 1, last: end };
  const draft = draftByRule('grammar', PERCENT, [{ first, last: comma }], { first: verb, last: verb + 1 }, source);
  const entry = STANCES.get(tokens.lemma[verb]);
  return { ...draft, verb: entry ? { lemma: tokens.lemma[verb], entry } : null };
}

const isThought = ({ lemma, entry }: NonNullable<Draft['verb']>): boolean =>
  entry.kind === 'attitude' || DEEDS.get(lemma) === 'attitude';

/** "leaked memo", "watchdog's report" */
const maySpeak = ({ tag, lower, text }: Tokens, i: number): boolean =>
  /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tag[i]) ||
  isOwnerMark(text[i]) ||
  PERSON_NOUNS.has(lower[i]) || // "skipper" comes as a verb
  (tag[i] === 'VERB' && lower[i].endsWith('ed') && tag[i + 1] === 'NOUN');

/** "says", "finds": a verb that a clause may be tagged with, in the present tense of headlines. */
function isSpeech(word: string): boolean {
  const entry = CUE_VERBS.get(word.endsWith('s') ? word.slice(0, -1) : word);
  return entry !== undefined && entry.kind !== 'attitude' && entry.takes.includes('c');
}

const isTaken = (drafts: readonly Draft[], token: number, end: number): boolean =>
  drafts.some((d) => draftHolds(d, token) || (d.cue !== null && d.cue.first < end));

/** "Dam is safe: minister", "Police: Two held over fire": who says it stands beside the colon; null for none. */
function labelOf(scene: Scene, { first }: Sentence, end: number): Draft | null {
  const { tokens, region } = scene;
  const colon = findMark(tokens, ':', first, end);
  if (colon < 0 || findMark(tokens, ':', colon + 1, end) >= 0 || region[colon + 1] >= 0 || region[colon - 1] >= 0)
    return null;
  const [before, behind] = [
    { first, last: colon },
    { first: colon + 1, last: end },
  ];
  const source = [behind, before].find((run) => isLabel(tokens, run));
  const said = source === behind ? before : behind;
  if (!source || said.last - said.first < LEAST_SAID || !hasVerb(tokens, said)) return null;
  return draftByRule('speaker-line', PERCENT, [said], { first: colon, last: colon + 1 }, source);
}

/** Some words that end in one for people who may speak. */
const isLabel = ({ lower, tag }: Tokens, { first, last }: Run): boolean =>
  last - first <= LONGEST_SOURCE &&
  (PERSON_NOUNS.has(lower[last - 1]) || ANONYMOUS_WORDS.has(lower[last - 1])) &&
  tag.slice(first, last).every((t) => /^(?:ADJ|NOUN|PROPN|NUM|DET)$/.test(t));

const hasVerb = ({ tag }: Tokens, { first, last }: Run): boolean =>
  tag.slice(first, last).some((t) => t === 'VERB' || t === 'AUX');

const LEAST_SAID = 3;
