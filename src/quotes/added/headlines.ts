import { CUE_VERBS } from '../../lexicon/cues.ts';
import { DEEDS } from '../../lexicon/deeds.ts';
import { HEADLINE_VERBS } from '../../lexicon/headline-verbs.ts';
import { isLineLabel } from '../../lexicon/line-labels.ts';
import { FEMALE_TITLE, FIRST_NAME, MALE_TITLE, PLACE, ROLE } from '../../lexicon/naming.ts';
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
    const isFound = drafts.some(
      ({ cue, source }) =>
        source && (source.first === inverted.source!.first || (cue?.first === last + 1 && source.last <= last)), // "Lee sees no rush, says wages key"
    );
    const isOfTag = ({ cue }: Draft): boolean => cue !== null && cue.first >= first && cue.first <= last + 1;
    return isFound ? drafts : [inverted, ...drafts.filter((draft) => !isOfTag(draft))];
  }
  const label = labelOf(scene, headline, verb + 1);
  if (label) {
    // "Coast road to close: BBC": the chain takes what is said for who says it
    const others = drafts.filter(
      ({ source, cue }) => cue?.first !== label.cue!.first || source?.first === label.source!.first,
    );
    return isTaken(others, label.content[0].first, headline.last) ? drafts : [label, ...others];
  }
  const comma = tokens.text.lastIndexOf(',', verb);
  const source = { first: comma + 1, last: verb };
  const isTag =
    comma > headline.first + 1 && !/^[.!?]$/.test(tokens.text[headline.last - 1]) && isSpeech(tokens.lower[verb]);
  if (!isTag || source.last <= source.first || source.last - source.first > LONGEST_SOURCE) return drafts;
  for (let i = source.first; i < verb; i++) if (!maySpeak(tokens, i)) return drafts;
  // "Support for party slides, poll finds": what is thought is part of what is said
  const others = drafts.filter(({ cue, verb: by }) => !(by && isThought(by) && cue && cue.first < comma));
  if (isTaken(others, comma - 1, headline.last)) return drafts;
  const content = [{ first: behindKicker(tokens, headline.first), last: comma }];
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

/** "[Exclusive-]Norland to buy Corvid, sources say" */
const behindKicker = ({ lower, text }: Tokens, first: number): number =>
  isLineLabel(lower[first]) && /^[-–—]$/.test(text[first + 1] ?? '') ? first + 2 : first;

/** "Dam is safe: minister", "Police: Two held over fire", "Talks to go on: Lee", "Tax to rise - ministry source": who says it stands beside the mark; null for none. */
function labelOf(scene: Scene, { first: opens }: Sentence, end: number): Draft | null {
  const { tokens, region } = scene;
  const first = behindKicker(tokens, opens);
  const colon = findMark(tokens, ':', first, end);
  if (colon < 0) return dashLabel(scene, first, end);
  if (findMark(tokens, ':', colon + 1, end) >= 0 || region[colon + 1] >= 0 || region[colon - 1] >= 0) return null;
  const behind = { first: colon + 1, last: end };
  const before = { first, last: colon };
  const isBehind = isLabel(tokens, behind) || isTeller(scene, behind);
  const source = isBehind ? behind : isLabel(tokens, before) ? before : null;
  const said = isBehind ? before : behind;
  if (!source || said.last - said.first < LEAST_SAID || !hasVerb(tokens, said)) return null;
  return draftByRule('speaker-line', PERCENT, [said], { first: colon, last: colon + 1 }, source);
}

/** "Tax to rise next year - finance ministry source": in small letters, since an outlet's name may stand there too. */
function dashLabel({ tokens }: Scene, first: number, end: number): Draft | null {
  const { text, lower, start, end: ends } = tokens;
  let dash = end - 1;
  while (dash > first && !/^[-–—]$/.test(text[dash])) dash--;
  const isParted = start[dash] > (ends[dash - 1] ?? 0) && start[dash + 1] > ends[dash];
  const label = { first: dash + 1, last: end };
  const said = { first, last: dash };
  if (!isParted || dash - first < LEAST_SAID || text[end - 1] !== lower[end - 1] || !isLabel(tokens, label))
    return null;
  return hasVerb(tokens, said)
    ? draftByRule('speaker-line', PERCENT, [said], { first: dash, last: dash + 1 }, label)
    : null;
}

/** Some words that end in one for people who may speak. */
const isLabel = ({ lower, tag }: Tokens, { first, last }: Run): boolean =>
  last > first &&
  last - first <= LONGEST_SOURCE &&
  (PERSON_NOUNS.has(lower[last - 1]) || ANONYMOUS_WORDS.has(lower[last - 1])) &&
  tag.slice(first, last).every((t) => /^(?:ADJ|NOUN|PROPN|NUM|DET)$/.test(t));

/** Behind the colon: "report", "ministry", "BBC", "Lee", whom the text calls by a first name or an office too. */
function isTeller({ tokens }: Scene, { first, last }: Run): boolean {
  const { lower, text, tag, word, count } = tokens;
  if (last - first > LONGEST_TELLER || QUESTION.test(lower[0])) return false;
  const noun = lower[last - 1];
  if (TELLERS.has(noun)) return tag.slice(first, last).every((t) => /^(?:ADJ|NOUN|PROPN)$/.test(t));
  if (last - first > 1 || (word[first].lists & (PLACE | FIRST_NAME)) > 0) return false;
  if (/^\p{Lu}{2,6}$/u.test(text[first])) return true;
  for (let i = text.indexOf(text[first], last); i > 0 && i < count; i = text.indexOf(text[first], i + 1))
    if ((word[i - 1].lists & (FIRST_NAME | ROLE | MALE_TITLE | FEMALE_TITLE)) > 0) return true;
  return false;
}

const LONGEST_TELLER = 3;
/** What is heard in the headlines of agencies, and is nobody's own name. */
const TELLERS: ReadonlySet<string> = new Set(
  'report reports study survey poll data census ministry army military police court tribunal watchdog regulator union government govt agency commission council media un embassy navy union think-tank charity company'.split(' '), // biome-ignore format: a list
);
const QUESTION = /^(?:what|how|why|where|when|who|which|whose)$/;

const hasVerb = ({ tag, lower }: Tokens, { first, last }: Run): boolean => {
  for (let i = first; i < last; i++)
    if (
      /^(?:VERB|AUX)$/.test(tag[i]) ||
      (i > first && tag[i] === 'NOUN' && HEADLINE_VERBS.has(lower[i].replace(/s$/, '')))
    )
      return true;
  return false;
};

const LEAST_SAID = 3;
