import type { Tokens } from '../../text/document.ts';
import { commaOr } from '../contents/writers-words.ts';
import { isFiniteVerb, isPastForm, type Scene } from '../scene.ts';
import { subjectAfter } from '../sources/subject-phrases.ts';
import { verbOfThing } from './clause-subjects.ts';
import { tells } from './tags.ts';

/** "said that the ferry was sound, and believed the crew was to blame", "fear that the rain is over, and warn that B" */
export function feelingOf(scene: Scene, from: number, to: number, head: number): number {
  const worry = worryAfter(scene, from, to, head);
  return worry < 0 && tells(scene.tokens, head) ? feelingAfter(scene, from, to) : worry;
}

/**
 * "said that the ferry was sound, [and believed the crew was to blame]": where goes on what he thinks who says it, since a thing thinks
 * nothing; -1 for nowhere.
 *
 * @param from the content's first token, `to` the one behind its last
 */
function feelingAfter(scene: Scene, from: number, to: number): number {
  const { tokens, region } = scene;
  const { lower, tag } = tokens;
  for (let i = from + 2; i < to - 2; i++) {
    if (tag[i] !== 'CCONJ' || region[i] >= 0 || !/^(?:and|but)$/.test(lower[i])) continue;
    const isBlame = blames(tokens, i + 1);
    const verb = isBlame || feels(scene, i + 1, to) ? verbOfThing(scene, from, i) : -1;
    if (verb >= 0 && (!isBlame || isPast(tokens, verb))) return commaOr(tokens, i);
  }
  return -1;
}

/** "Growers fear that the rain is over, [and warn that B]": what else many say who fear it; not "fear that guards lie and say that B". */
function worryAfter({ tokens, region }: Scene, from: number, to: number, head: number): number {
  const { lower, lemma, tag } = tokens;
  if (!FEARS.test(lower[head]) || !/^(?:NOUN|PRON|ADV)$/.test(tag[head - 1] ?? '')) return -1;
  for (let i = from; i < to - 3; i++) {
    if (region[i] >= 0 || (tag[i] === 'VERB' && isFiniteVerb(tokens, i) && lower[i] === lemma[i])) return -1;
    if (lower[i] !== 'and' || lower[i + 1] !== lemma[i + 1] || !(tells(tokens, i + 1) || THINKS.test(lower[i + 1])))
      continue;
    const isClause =
      lower[i + 2] === 'that' || (/^(?:he|she|they|it)$/.test(lower[i + 2]) && isFiniteVerb(tokens, i + 3));
    if (isClause) return commaOr(tokens, i);
  }
  return -1;
}

const FEARS = /^(?:fear|worry|doubt|question|hope|believe)$/;

/** "believed the weather was", "hopes to go", "feared the worst": finite, and no participle as in "was late and feared lost". */
function feels(scene: Scene, i: number, to: number): boolean {
  const { lower, tag, lemma } = scene.tokens;
  if (!THINKS.test(lemma[i]) && !THINKS.test(lower[i].slice(0, -1))) return false;
  const next = tag[i + 1];
  if (lower[i].endsWith('s')) return /^(?:DET|PRON|PROPN|SCONJ)$/.test(next) || lower[i + 1] === 'that';
  if (lower[i + 1] === 'that' || (lower[i + 1] === 'to' && /^(?:hope|wish)$/.test(lemma[i]))) return true;
  const isObject = /^(?:DET|NUM)$/.test(next) || (next === 'ADJ' && tag[i + 2] === 'NOUN');
  if (isObject && /^(?:fear|doubt|expect|suspect)$/.test(lemma[i])) return true;
  const subject = subjectAfter(scene, i + 1, to);
  return subject !== null && isFiniteVerb(scene.tokens, subject.last);
}

const THINKS = /^(?:believe|think|suspect|fear|hope|doubt|expect|assume|worry|wish|regret|reckon)$/;

/** "was a sham and blames the mayor": in another tense than what is said. */
const blames = ({ lower, tag }: Tokens, i: number): boolean =>
  /^(?:blames|accuses)$/.test(lower[i]) && /^(?:DET|PROPN|PRON)$/.test(tag[i + 1]);

const isPast = (tokens: Tokens, i: number): boolean =>
  /^(?:was|were|had)$/.test(tokens.lower[i]) || isPastForm(tokens, i);
