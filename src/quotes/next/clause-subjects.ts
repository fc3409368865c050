import { isSpeaking, THING_WORDS } from '../../lexicon/people.ts';
import { POSSESSIVES } from '../../lexicon/pronouns.ts';
import { VEHICLES_AND_WORKS } from '../../lexicon/speakers-deeds.ts';
import { MAY_SPEAK } from '../../lexicon/speaking-nouns.ts';
import type { Tokens } from '../../text/document.ts';
import { isFiniteVerb, isOwnerMark, type Scene } from '../scene.ts';

/**
 * The only finite verb of a clause between two tokens, where its group begins; -1 for none, and for a clause with another in it.
 * What stands in marks does not count.
 */
export function onlyVerb({ tokens, region }: Scene, from: number, to: number): number {
  const { tag, lower } = tokens;
  let verb = lower[from] === 'that' ? from + 1 : from;
  const isVerb = (i: number) => region[i] < 0 && isFiniteVerb(tokens, i) && lower[i - 1] !== 'than'; // "weaker than expected"
  while (verb < to && !isVerb(verb)) verb++;
  let end = verb + 1;
  while (end < to && (/^(?:AUX|ADV|VERB)$/.test(tag[end]) || NOT.test(lower[end]))) end++;
  for (let i = end; i < to; i++) if (isVerb(i)) return -1;
  return verb < to ? verb : -1;
}

const NOT = /^(?:not|n['’]t)$/;

/** The same of a clause whose subject is a thing; -1 for somebody's too. */
export function verbOfThing(scene: Scene, from: number, to: number): number {
  const { tokens, region } = scene;
  const { lower, lemma, tag } = tokens;
  const verb = onlyVerb(scene, from, to);
  let i = lower[from] === 'that' ? from + 1 : from;
  for (; i < verb; i++) {
    if (region[i] >= 0 || !IN_PHRASE.test(tag[i])) return -1;
    if (tag[i] === 'PRON' && !POSSESSIVES.has(lower[i])) return -1;
    if (isOwnerMark(lower[i + 1])) continue; // "the court's ruling"
    const end = endOfThingName(tokens, i, verb);
    const isName = tag[i] === 'PROPN' && !/^(?:NOUN|PART)$/.test(tag[i + 1]); // but "the Orle ferry"
    if (end > 0) i = end - 1;
    else if (isName || isSpeaking(lower[i], lemma[i]) || ALIVE.test(lower[i])) return -1;
  }
  return verb;
}

const IN_PHRASE = /^(?:DET|ADJ|NOUN|PROPN|PRON|ADP|NUM|PART)$/;
/** Those who think, and are no speakers by trade. */
const ALIVE =
  /^(?:crew|famil(?:y|ie)|couple|pair|guard|patient|public|countr(?:y|ie)|nation|side|child|mob|crowd|squad|camp|market|troop|state|regime|rebel|tank|dog|cat|animal)s?$|^(?:children|cattle)$/;

/** "the | Orle Park *Hotel*", "the | Northern Line *Express*": behind a name that its last word makes a thing; -1 for another. */
function endOfThingName({ text, lower }: Tokens, first: number, to: number): number {
  let end = first;
  while (end < to && /^\p{Lu}/u.test(text[end])) end++;
  return end > first + 1 && lower[first - 1] === 'the' && isThing(lower[end - 1]) ? end : -1;
}

/** Not "the Golf Club", "the Unity Party", "the Orle Fund". */
const isThing = (noun: string): boolean =>
  VEHICLES_AND_WORKS.has(noun) || (THING_WORDS.has(noun) && !isSpeaking(noun, noun) && !MAY_SPEAK.has(noun));
