import { WHEN } from '../lexicon/calendar.ts';
import { ANONYMOUS_WORDS, DOCUMENT_WORDS, PERSON_NOUNS } from '../lexicon/people.ts';
import { type Draft, draftByRule } from './draft.ts';
import { followsComma, hasFinite, lastWord, type Scene } from './scene.ts';

/** By judgement: PolNeAR has hardly any. */
const PERCENT = 80;
/** "The Court of Appeal" */
const LONGEST_SUBJECT = 6;
/** "on Monday in the Journal of Nature Studies" */
const LONGEST_VENUE = 9;

/**
 * "A van was seen, the affidavit states", "The comet is old, researchers report in Nature Sky": a clause, and a tag that closes the
 * sentence, whose verb is tagged as a noun, so that the model does not look at it.
 *
 * @param drafts what is found already; what of theirs reaches into such a tag is cut off
 * @returns the same, with the tags where nothing was found
 */
export function withClosingTags(scene: Scene, drafts: readonly Draft[]): readonly Draft[] {
  const tags = scene.doc.sentences.map((s) => {
    const end = lastWord(scene, s);
    const verb = isStated(scene, end) ? end : journalVerb(scene, end, s.first);
    return verb < 0 ? null : tagBefore(scene, s.first, verb, verb);
  });
  if (!tags.some((tag) => tag !== null)) return drafts;
  for (const { cue } of drafts) {
    const s = cue ? scene.sentenceOf[cue.first] : -1;
    if (cue && tags[s] && tags[s].source!.first <= cue.first) tags[s] = null; // found already
  }
  for (const { content } of drafts)
    content.forEach(({ first, last }, k) => {
      const end = tags[scene.sentenceOf[last - 1]]?.content[0].last ?? last;
      if (first < end && end < last) content[k] = { first, last: end };
    });
  return [...drafts, ...tags.filter((tag) => tag !== null)];
}

/** "the affidavit states" */
const isStated = ({ tokens: { lower } }: Scene, verb: number): boolean =>
  /^(?:states|alleges|notes|says|shows|reads|concludes)$/.test(lower[verb]) &&
  DOCUMENT_WORDS.has(lower[verb - 1] ?? '');

/** "researchers report in Nature Sky", "the team reports Monday in Nature Sky": the verb; -1 for none. */
function journalVerb({ tokens: { tag, lower } }: Scene, end: number, floor: number): number {
  let i = end;
  while (i > end - LONGEST_VENUE && i > floor && (tag[i] === 'PROPN' || /^(?:of|the|and)$/.test(lower[i]))) i--;
  if (i === end || lower[i] !== 'in') return -1;
  i--;
  while (i > floor && (WHEN.has(lower[i]) || lower[i] === 'on')) i--;
  const isBody = lower[i - 1] === 'team' || arePeople(lower[i - 1] ?? '');
  return /^(?:report|reports|write|writes|conclude|concludes)$/.test(lower[i]) && isBody ? i : -1;
}

const arePeople = (noun: string): boolean =>
  noun.endsWith('s') && (ANONYMOUS_WORDS.has(noun) || PERSON_NOUNS.has(noun.slice(0, -1)));

/**
 * A clause, and the tag that stands behind its comma: "A, the court | has heard".
 *
 * @param opens the sentence's first token
 * @param group where the verb group begins
 * @param verb its last token
 * @returns null where no noun phrase, no comma or no clause stands before the verb
 */
export function tagBefore(scene: Scene, opens: number, group: number, verb: number): Draft | null {
  const { tag, text } = scene.tokens;
  let first = group;
  while (first > opens && first > group - LONGEST_SUBJECT && /^(?:DET|ADJ|NOUN|PROPN)$/.test(tag[first - 1])) first--;
  const end = text[first - 1] === ',' ? first - 1 : first; // inside the marks in “A,” the court heard
  if (first === group || !followsComma(scene, first) || !hasFinite(scene, opens, end)) return null;
  const cue = { first: group, last: verb + 1 };
  return draftByRule('grammar', PERCENT, [{ first: opens, last: end }], cue, { first, last: group });
}
