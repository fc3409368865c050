import { FINDERS } from '../lexicon/deeds.ts';
import { isSpeaking } from '../lexicon/people.ts';
import { PERSON_NOUNS } from '../lexicon/person-nouns.ts';
import { isRecord, RECORDS } from '../lexicon/records.ts';
import type { Tokens } from '../text/document.ts';
import type { Draft } from './draft.ts';
import { isNominal, type Scene } from './scene.ts';

/** Words that open a clause. */
export const CLAUSE = /^(?:that|which|who|whose|whom|how|what|why|whether|when|where)$/;

/** "The auditors determined that money was missing": no resolve, as in "determined that she would leave", and no question. */
export function isFinding(
  { tokens: { lower, tag } }: Scene,
  { cue, content: [{ first, last }], source }: Draft,
): boolean {
  if (!cue || !source || lower[cue.last - 1] !== 'determined') return false;
  if (lower.slice(cue.first, cue.last).some((word) => UNFOUND.test(word))) return false;
  if (lower[first] !== 'that' && !/^(?:DET|PRON|NOUN|PROPN)$/.test(tag[first])) return false;
  const opening = lower.slice(first, Math.min(last, first + LONGEST_OPENING));
  return !QUESTION.test(lower[first]) && !opening.some((word) => RESOLVES.test(word));
}

const LONGEST_OPENING = 8;
const UNFOUND = /^(?:is|are|was|were|be|been|being|am|not|n['’]t|never|to|will|would|should|must|may|might|could|can)$/;
const QUESTION = /^(?:wh(?:at|o|om|ose|ich|ether|en|ere|y)|how|if)$/;
const RESOLVES = /^(?:would|will|should|must|shall)$/;

/** "Replays suggested that A", "A study by Orle College suggests that A" */
export function isOfRecord({ tokens: { lower, tag } }: Scene, { source }: Draft): boolean {
  if (!source) return false;
  let head = source.first;
  while (head + 1 < source.last && !ENDS_PHRASE.test(tag[head + 1])) head++;
  if (/^numbers?$/.test(lower[head]) && lower[head + 1] === 'of') return false; // "a number of writers"
  return [head, source.last - 1].some((i) => RECORDS.has(lower[i]) || STUDIES.test(lower[i]));
}

const STUDIES = /^(?:stud(?:y|ies)|surveys?|polls?|research|analys[ie]s|reviews?|audits?|census|reports?)$/;

/** Neither a document nor, of a verb that people say things with, somebody who may. */
export function isUndocumented({ tokens }: Scene, verb: string, { source, content }: Draft): boolean {
  if (!source) return false;
  const object = content[0].first;
  let head = source.first;
  for (let i = source.first; i < source.last && !ENDS_PHRASE.test(tokens.tag[i]) && !CLAUSE.test(tokens.lower[i]); i++)
    if (isNominal(tokens.tag[i])) head = i;
  const noun = tokens.lower[head];
  const words = tokens.lower.slice(source.first, source.last);
  if (words.some(isRecord) || /^(?:it|they|this|these|which|that)$/.test(noun)) return false;
  if (verb === 'find' || verb === 'discover') {
    const who = noun.replace(/s$/, '');
    // "Lee found her voice", but "Storr finds prices rising": of whom a name does not tell what it is
    const isNamed = tokens.tag[head] === 'PROPN' && !PERSON_NOUNS.has(who);
    if (!isNamed) return !FINDERS.has(who);
    return tokens.tag[object] === 'PRON' || isPrivate(tokens, head + 1, source.last);
  }
  if (!SAID_WITH.test(verb)) return true;
  return (
    tokens.tag[head] === 'NOUN' && !isSpeaking(noun, tokens.lemma[head]) && !/(?:ers|ors|ists|men|women)$/.test(noun)
  );
}

/** Of these a thing says nothing, whatever it underscores: "The rain underscored the need for a wall". */
export const SAID_WITH = /^(?:underscore|underline|highlight|reveal|confirm)$/;

/** "Lee, a nurse, found": does an apposition tell of somebody whose finds are no findings? */
function isPrivate({ lower, text, tag }: Tokens, comma: number, end: number): boolean {
  if (text[comma] !== ',') return false;
  let head = comma + 1;
  while (head < end - 1 && isNominalOrAdjective(tag[head + 1])) head++;
  return PERSON_NOUNS.has(lower[head]) && !FINDERS.has(lower[head]);
}

const isNominalOrAdjective = (tag: string): boolean => isNominal(tag) || tag === 'ADJ';

const ENDS_PHRASE = /^(?:ADP|VERB|AUX|PUNCT)$/;
