import { WHEN } from '../lexicon/calendar.ts';
import { HEARERS, RULERS } from '../lexicon/venues.ts';
import type { Sentence, Tokens } from '../text/document.ts';
import { type Draft, draftByRule } from './draft.ts';
import { followsComma, hasFinite, lastWord, type Scene } from './scene.ts';
import type { Run } from './sources.ts';

/** By judgement: PolNeAR has hardly any. */
const PERCENT = 80;
/** "The Court of Appeal" */
const LONGEST_SUBJECT = 6;

/**
 * "Hale had been drinking, the court heard on Monday", "…, a tribunal ruled": what a sentence tells before it says which court was
 * told so. British reports close with such a tag what counsel and witnesses say; the model has not met it.
 *
 * @param drafts what is found already
 * @returns the same, with those in whose clause nobody is found to say anything, in the place of what was found of their tags
 */
export function withHearings(scene: Scene, drafts: readonly Draft[]): readonly Draft[] {
  const found = scene.doc.sentences.flatMap((s) => {
    const tag = closingTag(scene, s);
    if (!tag) return [];
    const says = ({ cue, verb }: Draft) =>
      cue && verb?.entry.kind === 'statement' && s.first <= cue.first && cue.first < tag.end;
    return drafts.some(says)
      ? []
      : [draftByRule('grammar', PERCENT, [{ first: s.first, last: tag.end }], tag.cue, tag.source)];
  });
  const isSame = ({ cue }: Draft) =>
    found.some((hearing) => cue && hearing.cue!.first <= cue.first && cue.first < hearing.cue!.last);
  return found.length ? [...drafts.filter((draft) => !isSame(draft)), ...found] : drafts;
}

function closingTag(scene: Scene, s: Sentence): { source: Run; cue: Run; end: number } | null {
  const { tokens } = scene;
  const verb = closingVerb(tokens, s.first, lastWord(scene, s));
  if (verb < 0) return null;
  const isTold = tokens.lower[verb] === 'told';
  const group = tokens.tag[verb - 1] === 'AUX' ? verb - 1 : verb; // "has heard"
  if (isTold && !/^(?:was|were)$/.test(tokens.lower[group])) return null;
  const noun = tokens.lower[group - 1];
  if (!(tokens.lower[verb] === 'ruled' ? RULERS : HEARERS).has(noun)) return null;
  let first = group - 1;
  while (first > group - LONGEST_SUBJECT && /^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens.tag[first - 1])) first--;
  const end = tokens.text[first - 1] === ',' ? first - 1 : first; // inside the marks in “A,” the court heard
  if (!followsComma(scene, first) || end <= s.first || !hasFinite(scene, s.first, end)) return null;
  return { source: { first, last: group }, cue: { first: group, last: verb + 1 }, end };
}

/** The verb with which a sentence closes, but for the day: "heard on Monday"; -1 for another. */
function closingVerb({ lower }: Tokens, first: number, last: number): number {
  let i = last;
  while (i > first && i > last - 3 && (WHEN.has(lower[i]) || lower[i] === 'on')) i--;
  return /^(?:heard|hears|told|ruled)$/.test(lower[i]) ? i : -1;
}
