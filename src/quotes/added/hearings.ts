import { WHEN } from '../../lexicon/calendar.ts';
import { HEARERS, RULERS } from '../../lexicon/venues.ts';
import type { Sentence, Tokens } from '../../text/document.ts';
import type { Draft } from '../draft.ts';
import { findMark, lastWord, type Scene } from '../scene.ts';
import { tagBefore } from './closing-tags.ts';

/**
 * "Hale had been drinking, the court heard on Monday", "…, a tribunal ruled": what a sentence tells before it says which court was
 * told so. British reports close with such a tag what counsel and witnesses say; the model has not met it.
 *
 * @param drafts what is found already
 * @returns the same, with those in whose clause nobody is found to say anything, in the place of what was found of their tags
 */
export function withHearings(scene: Scene, drafts: readonly Draft[]): readonly Draft[] {
  const tags = new Map<number, Draft>();
  scene.doc.sentences.forEach((s, k) => {
    const tag = closingTag(scene, s);
    if (tag) tags.set(k, tag);
  });
  if (!tags.size) return drafts;
  for (const draft of drafts) {
    const { cue, verb } = draft;
    const tag = cue && tags.get(scene.sentenceOf[cue.first]);
    if (tag && verb?.entry.kind === 'statement' && cue.first < tag.content[0].last && !isAside(scene, draft, tag))
      tags.delete(scene.sentenceOf[cue.first]);
  }
  const isOfTag = (draft: Draft) => {
    const { cue } = draft;
    const tag = cue && tags.get(scene.sentenceOf[cue.first]);
    return tag !== undefined && tag !== null && (tag.cue!.first <= cue!.first || isAside(scene, draft, tag));
  };
  const others = drafts.filter((draft) => !isOfTag(draft));
  return [...others, ...tags.values()];
}

/**
 * "A surgeon [said] he would operate drunk, a tribunal heard", "A woman died after doctors [told] her to go", "A man who [said] A was late": what
 * the court was told that somebody said, and not in marks.
 */
function isAside({ tokens, region }: Scene, { cue, content }: Draft, tag: Draft): boolean {
  const [{ first, last }] = tag.content;
  if (content.some((run) => region.slice(run.first, run.last).some((r) => r >= 0))) return false;
  if (content.every((run) => run.first > cue!.first)) return true;
  for (let i = cue!.first - 1; i >= first && (tokens.text[i] !== ',' || i === cue!.first - 1); i--) {
    if (region[i] >= 0) continue;
    if (/^(?:who|whose|which)$/.test(tokens.lower[i])) return true;
    if (OPENERS.test(tokens.lower[i])) return i > first || findMark(tokens, ',', cue!.first, last) > 0;
  }
  return false;
}

const OPENERS = /^(?:after|when|before|because|as|while|since|despite|once|until)$/;

function closingTag(scene: Scene, s: Sentence): Draft | null {
  const { tokens } = scene;
  const verb = closingVerb(tokens, s.first, lastWord(scene, s));
  if (verb < 0) return null;
  const isTold = tokens.lower[verb] === 'told';
  const aux = tokens.tag[verb - 1] === 'AUX' ? verb - 1 : verb; // "has heard"
  const isPerfect = tokens.lower[aux] === 'been' && tokens.tag[aux - 1] === 'AUX'; // "has been told"
  const group = isPerfect ? aux - 1 : aux;
  if (isTold && !isPerfect && !/^(?:was|were)$/.test(tokens.lower[aux])) return null;
  const isCourt = (tokens.lower[verb] === 'ruled' ? RULERS : HEARERS).has(tokens.lower[group - 1]);
  return isCourt ? tagBefore(scene, s.first, group, verb) : null;
}

/** The verb with which a sentence closes, but for the day: "heard on Monday"; -1 for another. */
function closingVerb({ lower }: Tokens, first: number, last: number): number {
  let i = last;
  while (i > first && i > last - 3 && (WHEN.has(lower[i]) || lower[i] === 'on')) i--;
  return /^(?:heard|hears|told|ruled)$/.test(lower[i]) ? i : -1;
}
