import { NAMING } from '../../lexicon/cues.ts';
import { isSpeaking } from '../../lexicon/people.ts';
import { PERSON_NOUNS } from '../../lexicon/person-nouns.ts';
import { TITLED_THINGS } from '../../lexicon/works.ts';
import { isCapital } from '../../text/word.ts';
import type { Scene } from '../scene.ts';

/** "an app called “Pocket Pal”", "was named “The Long Show,”", "Its title: “The Sky Tonight”": what is called so, by its verb or colon, and nobody who says so. */
export function isNameOfThing(scene: Scene, i: number): boolean {
  const { tokens, region } = scene;
  let opens = i + 1;
  while (opens < i + LONGEST_CUE && (region[opens] ?? 0) < 0) opens++;
  const r = region[opens] ?? -1;
  if (r < 0 || region[i] >= 0) return false;
  if (isTitleBehind(scene, r)) return true; // "He [teaches] a course: “Stars for All.”"
  if (opens > i + 1 || !NAMING.has(tokens.lower[i]) || !isInTitleCase(scene, r)) return false;
  const { tag, lower, lemma } = tokens;
  const before = tag[i - 1] === 'ADV' ? i - 2 : i - 1;
  if (/^(?:was|were|is|are|been|being)$/.test(lower[before])) return tokens.lower[scene.regionLast[r]] !== 'by';
  if (tag[before] !== 'NOUN' || (PERSON_NOUNS.has(lemma[before]) && CALLS.test(lower[i]))) return false;
  const mayCall = isSpeaking(lower[before], lemma[before]); // "The club called “Red Mist” a folly"
  for (let k = before; k > before - LONGEST_NOUN && k >= 0; k--) {
    if (/^(?:what|which|that|as)$/.test(lower[k])) return false; // "what the paper called “Plan B”"
    if (/^(?:an?|another)$/.test(lower[k])) return true;
    if (/^(?:the|one|his|her|its|their|our|my)$/.test(lower[k])) return !mayCall;
  }
  return false;
}

/** Only "named" is not what a noun for people may do: "a man named “Sarge”", "a critic called “Plan B”". */
const CALLS = /^(?:called|dubbed)$/;
const LONGEST_NOUN = 6;
const LONGEST_CUE = 5;

/** "The band's name: “Red Kettle.”", "He teaches a course: “Stars for All.”" */
export function isTitleBehind(scene: Scene, r: number): boolean {
  const { text, lower } = scene.tokens;
  const colon = scene.regionFirst[r] - 1;
  return text[colon] === ':' && TITLED_THINGS.has(lower[colon - 1] ?? '') && isInTitleCase(scene, r);
}

/** Do all words of a few begin with a capital, but the small ones between? */
export function isInTitleCase({ tokens: { text, tag }, regionFirst, regionLast }: Scene, r: number): boolean {
  const [first, last] = [regionFirst[r] + 1, regionLast[r] - 1];
  if (last - first > LONGEST_TITLE || !isCapital(text[first])) return false;
  for (let i = first; i < last; i++) {
    if (/^[?!]$/.test(text[i])) return false;
    if (/^(?:NOUN|PROPN|VERB|ADJ|ADV|PRON)$/.test(tag[i]) && !isCapital(text[i])) return false;
  }
  return true;
}

const LONGEST_TITLE = 9;

/** "*Did she think of leaving?* “Never.”": nothing in a question of the writer's is said where the answer stands behind it in marks. */
export function isInQuestion({ tokens: { text, lower, tag }, doc, sentenceOf, region }: Scene, i: number): boolean {
  const { first, last, paragraph } = doc.sentences[sentenceOf[i]];
  if (text[last - 1] !== '?' || (region[last] ?? -1) < 0 || region[last - 1] >= 0) return false;
  return ASKS.test(lower[first]) && /^(?:PRON|PROPN)$/.test(tag[first + 1]) && doc.sentences[sentenceOf[last]].paragraph === paragraph; // biome-ignore format: one condition
}

const ASKS = /^(?:did|does|do|is|was|were|are|has|had|have|can|could|would|will|should|might)$/;
