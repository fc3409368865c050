import { STATES_OF_MIND } from '../../lexicon/feelings.ts';
import { FIRST_NAME } from '../../lexicon/naming.ts';
import { ANONYMOUS_WORDS } from '../../lexicon/people.ts';
import { PERSON_NOUNS } from '../../lexicon/person-nouns.ts';
import type { Tokens } from '../../text/document.ts';
import { isInHeadline } from '../../text/paragraphs.ts';
import { isInTitleCase } from '../cues/thing-names.ts';
import { type Draft, draftByRule, regionRuns } from '../draft.ts';
import { lastWord, type Scene } from '../scene.ts';
import type { Run } from '../sources/noun-phrases.ts';
import { subjectAfter } from '../sources/subject-phrases.ts';
import { isHeading, isUtterance } from './lines.ts';

/** ‘…’: mayor quits after ten years */
export function headlineWords(scene: Scene, r: number): Draft | null {
  const { tokens, doc, sentenceOf } = scene;
  const first = scene.regionFirst[r];
  const colon = scene.regionLast[r];
  if (!isInHeadline(doc, first) || first !== doc.sentences[sentenceOf[first]].first || tokens.text[colon] !== ':')
    return null;
  if (colon - first < LEAST_WORDS + 2) return null;
  const s = doc.sentences[sentenceOf[first]];
  const own = surnameAt(scene, colon + 1, lastWord(scene, s));
  const source = own ?? nameAt(scene, colon + 1) ?? subjectAfter(scene, colon + 1, s.last);
  const speaks = own !== null || (source !== null && maySpeak(tokens, source));
  return draftByRule(
    'speaker-line',
    75,
    regionRuns(scene, r),
    { first: colon, last: colon + 1 },
    speaks ? source : null,
  );
}

/** Fewer are a term: ‘Snow moon’: when to see it. */
const LEAST_WORDS = 3;

/**
 * “I paid £90 for a chair”, ‘Like a war zone’, Crews ‘stretched to the limit’: a headline, a part of it, or a line between paragraphs, whose
 * words a quotation of the text below has again.
 */
export function lineAgain(scene: Scene, r: number): Draft | null {
  const { tokens, doc, regions, regionFirst, regionLast } = scene;
  const [first, last] = [regionFirst[r] + 1, regionLast[r] - 1];
  const { start, end } = doc.paragraphs[regions[r].paragraph];
  const isAlone = tokens.start[first - 1] === start && tokens.end[last] === end && !isUtterance(scene, r);
  const isPart = isHeading(scene, start, end) && !isInTitleCase(scene, r);
  if (!(isAlone || isPart) || last - first < LEAST_AGAIN || last - first > LONGEST_AGAIN) return null;
  for (
    let i = tokens.lower.indexOf(tokens.lower[first], last);
    i > 0;
    i = tokens.lower.indexOf(tokens.lower[first], i + 1)
  ) {
    const other = scene.region[i];
    if (other < 0 || regionLast[other] - regionFirst[other] <= last - first + 2) continue; // a term in marks again
    let k = 1;
    while (first + k < last && tokens.lower[i + k] === tokens.lower[first + k]) k++;
    if (first + k === last || (first + k === last - 1 && tokens.tag[last - 1] === 'PUNCT'))
      return draftByRule('no-cue', 60, regionRuns(scene, r), null, null);
  }
  return null;
}

const LEAST_AGAIN = 3;

const LONGEST_AGAIN = 25;

/** Ann Lee ‘truly sorry’ after strike: what somebody is said to be, who has said so. */
export function headlineState(scene: Scene, r: number): Draft | null {
  const { tokens, doc, sentenceOf } = scene;
  const first = scene.regionFirst[r];
  const last = scene.regionLast[r];
  const s = doc.sentences[sentenceOf[first]];
  if (!isInHeadline(doc, first) || last - first > LONGEST_STATE || !STATES_OF_MIND.has(tokens.lower[last - 2]))
    return null;
  let i = s.first;
  while (i < first && /^(?:PROPN|NOUN|ADJ)$/.test(tokens.tag[i])) i++;
  const isName = i === first && i > s.first && (tokens.word[Math.max(s.first, first - 2)].lists & FIRST_NAME) > 0;
  return isName ? draftByRule('speaker-line', 75, regionRuns(scene, r), null, { first: s.first, last: first }) : null;
}

const LONGEST_STATE = 7;

/** ‘…’: Lee; ‘…’: Lee rages at his players, where the text has Lee's first name. */
function surnameAt({ tokens: { tag, text, word, count } }: Scene, at: number, last: number): Run | null {
  const run = { first: at, last: at + 1 };
  if (tag[at] !== 'PROPN') return null;
  if (at === last) return run;
  for (let i = text.indexOf(text[at], last); i > 0 && i < count; i = text.indexOf(text[at], i + 1))
    if (word[i - 1].lists & FIRST_NAME) return run;
  return null;
}

/** ‘…’: Ann Lee on her new novel; ‘…’: Storr chief quits, where "chief" comes as an adjective. */
function nameAt({ tokens }: Scene, first: number): Run | null {
  let last = first;
  while (tokens.tag[last] === 'PROPN') last++;
  if (PERSON_NOUNS.has(tokens.lower[last])) last++;
  return last > first + 1 ? { first, last } : null;
}

/** A harvest delights, but says nothing; "apples delight growers" comes as one phrase. */
function maySpeak({ lemma, lower, word }: Tokens, { first, last }: Run): boolean {
  const isPerson = PERSON_NOUNS.has(lemma[last - 1]) || ANONYMOUS_WORDS.has(lower[last - 1]);
  const isOne = lower.slice(first, last - 1).every((noun, i) => !noun.endsWith('s') || noun === lemma[first + i]);
  if (isPerson || /^famil(?:y|ies)$/.test(lower[last - 1])) return isOne;
  return (word[first].lists & FIRST_NAME) > 0;
}
