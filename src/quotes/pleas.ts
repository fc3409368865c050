import { PARTICLES, PLEAS } from '../lexicon/cues.ts';
import { RELATIVES } from '../lexicon/pronouns.ts';
import { STANCES } from '../lexicon/stances.ts';
import { groupStart, isPassive } from './cue-stage.ts';
import { type Draft, draftByRule } from './draft.ts';
import type { TokenFeatures } from './features.ts';
import { isPastForm, lastWord, type Scene } from './scene.ts';
import { type Run, subjectAfter, subjectBefore } from './sources.ts';

/** By judgement: PolNeAR has too few of them to count. */
const PERCENT = 75;

/**
 * "The council advised residents to leave", "Lee appealed to the gunman to give up", "Bathers have been warned not to swim": where
 * grammar leaves no doubt. The judge, which has seen few, lets them go.
 *
 * @param found drafts, which are left as they are: what overlaps with one of them is no plea of its own
 */
export function pleas(f: TokenFeatures, found: readonly Draft[]): Draft[] {
  const { tag, lemma, lower, count } = f.scene.tokens;
  const out: Draft[] = [];
  for (let i = 0; i < count; i++) {
    const isDenial = lemma[i] === 'deny' && tag[i + 1] === 'VERB' && lower[i + 1].endsWith('ing');
    const plea =
      tag[i] !== 'VERB' ? null : isDenial ? objectOf(f, i, i + 1) : PLEAS.has(lemma[i]) ? pleaAt(f, i) : null;
    if (plea) out.push(plea);
  }
  if (!out.length) return out;
  const taken = new Uint8Array(count);
  for (const { content } of found) for (const { first, last } of content) taken.fill(1, first, last);
  return out.filter(({ content: [{ first, last }] }) => !taken.subarray(first, last).includes(1));
}

function pleaAt(f: TokenFeatures, head: number): Draft | null {
  const { scene } = f;
  const { lower, lemma, tag } = scene.tokens;
  const s = scene.doc.sentences[scene.sentenceOf[head]];
  const group = groupStart(f, head, s.first);
  if (f.verb[head] !== 1 || lower[head - 1] === 'well') return null; // "is well advised to"
  if (PARTICLES.has(lemma[head]) && lower[head + 1] === 'for')
    return isThing(f, head + 2) ? objectOf(f, head, head + 2) : null;
  const isToThem = isPassive(f, group, head); // "Bathers have been warned"
  const last = PARTICLES.has(lemma[head]) && /^(?:to|with)$/.test(lower[head + 1]) ? head + 2 : head + 1;
  const whom = isToThem ? { first: last, last } : hearerAt(scene, last, s.last);
  const source = isToThem ? null : subjectBefore(scene, group, s.first);
  const isRelative =
    source !== null && lower.slice(source.first - 1, source.first + 1).some((word) => RELATIVES.has(word));
  if (!whom || (!source && !isToThem) || isRelative) return null; // "which Lee advised the guild to read"
  const to = lower[whom.last] === 'not' ? whom.last + 1 : whom.last;
  if (to + 1 >= s.last || lower[to] !== 'to' || !/^(?:VERB|AUX)$/.test(tag[to + 1])) return null;
  const content = { first: whom.first, last: pleaEnd(scene, to + 2, lastWord(scene, s) + 1) };
  return draftOf(scene, head, { first: group, last }, content, source);
}

const isThing = ({ scene }: TokenFeatures, i: number): boolean =>
  /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/.test(scene.tokens.tag[i] ?? '');

/** "The pope appealed for | calm", "Lee denied | having met her": an object that begins at `first`. */
function objectOf(f: TokenFeatures, head: number, first: number): Draft | null {
  const { scene } = f;
  const s = scene.doc.sentences[scene.sentenceOf[head]];
  const group = groupStart(f, head, s.first);
  const source = isPassive(f, group, head) ? null : subjectBefore(scene, group, s.first);
  if (!source || first >= s.last || RELATIVES.has(scene.tokens.lower[source.first])) return null;
  const content = { first, last: pleaEnd(scene, first + 1, lastWord(scene, s) + 1) };
  return draftOf(scene, head, { first: group, last: first }, content, source);
}

function draftOf({ tokens: { lemma } }: Scene, head: number, cue: Run, content: Run, source: Run | null): Draft {
  const draft = draftByRule('grammar', PERCENT, [content], cue, source);
  const entry = STANCES.get(lemma[head]);
  return entry ? { ...draft, verb: { lemma: lemma[head], entry } } : draft;
}

/** Where the sentence goes on to something else: ", but", ", after", ", saying", "and said". */
function pleaEnd({ tokens }: Scene, from: number, end: number): number {
  const { text, tag, lower } = tokens;
  for (let i = from; i < end - 1; i++) {
    const isNext = tag[i] === 'CCONJ' && tag[i + 1] === 'VERB' && isPastForm(tokens, i + 1);
    const isOther = text[i] === ',' && (/^(?:CCONJ|SCONJ)$/.test(tag[i + 1]) || lower[i + 1].endsWith('ing'));
    if (isNext || isOther) return i;
  }
  return end;
}

const hearerAt = (scene: Scene, first: number, end: number): Run | null =>
  /^(?:me|him|her|us|them|you)$/.test(scene.tokens.lower[first]) && /^(?:to|not)$/.test(scene.tokens.lower[first + 1])
    ? { first, last: first + 1 }
    : subjectAfter(scene, first, end);
