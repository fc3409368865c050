import { POSSESSIVES } from '../../lexicon/pronouns.ts';
import { isRecord } from '../../lexicon/records.ts';
import type { Tokens } from '../../text/document.ts';
import { isDuty } from './duties.ts';

/** A verb of speech, or a noun for what is uttered, that tells how things are done, as a rule or soon: nobody has said anything yet. */
export const isProcedure = (tokens: Tokens, i: number): boolean =>
  isComing(tokens, i) || isPassedOn(tokens, i) || isKeptBack(tokens, i) || isLifted(tokens, i) || isDuty(tokens, i);

/** "Visitors will be asked to show a pass", "will be called on to ask", and what they are to say then: "will be asked to explain A". */
export function isComing({ lower, text }: Tokens, i: number): boolean {
  const participle = lower[i - 1] === 'to' ? i - 2 : i;
  if (!TOLD.test(lower[participle] ?? '') || lower[participle - 1] !== 'be') return false;
  const modal = participle - (lower[participle - 2]?.endsWith('ly') ? 3 : 2); // "will only be told"
  if (!/^(?:will|shall|['’]ll)$/.test(lower[modal] ?? '')) return false;
  const to = /^(?:on|upon)$/.test(lower[participle + 1]) ? participle + 2 : participle + 1;
  if (!/^(?:to|whether|if)$/.test(lower[to])) return false;
  for (let k = to; k < to + LONGEST && !/^[.!?]$/.test(text[k] ?? '.'); k++) if (/^["“‘]$/.test(text[k])) return false; // somebody's words
  return true;
}

const LONGEST = 40;
const TOLD = /^(?:asked|told|urged|required|requested|advised|invited|called|ordered|instructed|encouraged)$/;

/** "referred questions about the raid to the FBI": neither the verb nor what was asked. */
function isPassedOn({ lower, lemma, tag }: Tokens, i: number): boolean {
  let verb = i;
  if (ASKED.test(lower[i])) while (verb > i - LONGEST_OBJECT && !PASSES.test(lemma[verb] ?? '')) verb--;
  if (!PASSES.test(lemma[verb] ?? '')) return false;
  let noun = verb + 1;
  while (noun < verb + LONGEST_OBJECT && /^(?:DET|ADJ|NUM|NOUN|PRON|VERB)$/.test(tag[noun]) && !ASKED.test(lower[noun]))
    noun++;
  return ASKED.test(lower[noun] ?? '');
}

const PASSES = /^(?:refer|redirect|direct|forward|route|defer)$/;
const ASKED = /^(?:question|quer(?:y|ie)|inquir(?:y|ie)|enquir(?:y|ie)|request|call|complaint)s?$/;
/** "all further media questions" */
const LONGEST_OBJECT = 5;

/** "The bureau does not report the number of trucks", "does not say how many officers it has": a practice; a paper that "does not say how many" is read. */
function isKeptBack({ lower, tag }: Tokens, i: number): boolean {
  const isCount = lower[i] === 'say' && lower[i + 1] === 'how' && /^(?:many|much)$/.test(lower[i + 2]);
  if (
    !isCount &&
    !(DISCLOSES.test(lower[i]) && (OBJECT.test(tag[i + 1]) || POSSESSIVES.has(lower[i + 1])) && lower[i + 1] !== 'that')
  )
    return false;
  let not = i - 1;
  if (lower[not]?.endsWith('ly')) not--; // "does not usually say"
  if (!/^(?:not|n['’]t)$/.test(lower[not] ?? '') || !/^do(?:es)?$/.test(lower[not - 1] ?? '')) return false;
  return !isRecord(lower[not - 2] ?? '');
}

const DISCLOSES = /^(?:report|disclose|announce|reveal|divulge|publish|release|discuss)$/;
const OBJECT = /^(?:DET|ADJ|NOUN|PROPN|NUM)$/;

/** "has lifted the tsunami warning for the coast", "the warning for the coast was lifted": what is in force, or no longer; not "lifted the warning that A". */
function isLifted({ lower, lemma, tag }: Tokens, i: number): boolean {
  if (!/^(?:warning|alert|order)s?$/.test(lower[i]) || lower[i + 1] !== 'for') return false;
  const lifts = (k: number) => LIFTS.test(lemma[k] ?? '') || LIFTS.test(lower[k] ?? '');
  let verb = i - 1;
  while (verb > i - LONGEST_OBJECT && /^(?:DET|ADJ|NOUN|PROPN|PRON)$/.test(tag[verb])) verb--;
  if (lifts(verb)) return true;
  let aux = i + 2;
  while (aux < i + LONGEST_OBJECT && tag[aux] !== 'AUX') aux++;
  while (tag[aux] === 'AUX') aux++;
  return tag[aux - 1] === 'AUX' && lifts(aux);
}

const LIFTS =
  /^(?:lift|cancel|cancelled|canceled|drop|end|extend|withdraw|rescind|revoke|scrap|remove|ease|lower|upgrade|downgrade)$/;
