import { HABITS } from '../../lexicon/cues.ts';
import { DEMONYM } from '../../lexicon/naming.ts';
import { isSpeaking } from '../../lexicon/people.ts';
import { PERSON_NOUNS } from '../../lexicon/person-nouns.ts';
import type { Tokens } from '../../text/document.ts';
import { isFiniteVerb, isOwnerMark, type Scene } from '../scene.ts';

/**
 * "She says this over a slice of pie", "disclosed this on Monday while opening A", "likes to say so at rallies": the words are elsewhere, and not in what follows, where neither marks
 * nor a clause do.
 */
export function isPointedAt({ tokens, region, doc, sentenceOf }: Scene, i: number): boolean {
  const { lower, lemma, tag, text } = tokens;
  const say = HABITS.has(lemma[i]) && lower[i + 1] === 'to' ? i + 2 : i;
  const isThis = lower[say + 1] === 'this' && TELLS.test(lemma[say]);
  if (!isThis && (lemma[say] !== 'say' || !/^(?:it|so)$/.test(lower[say + 1] ?? ''))) return false;
  const next = say + 2;
  const { first, last } = doc.sentences[sentenceOf[i]];
  if (lower[say + 1] === 'so' && lower[say] === 'said') return false; // "half said so in May" counts them
  const isAdjunct = /^(?:ADP|PUNCT)$/.test(tag[next] ?? 'PUNCT') || ADJUNCTS.test(lower[next]);
  if (!isAdjunct || region[first] >= 0 || region[first - 1] >= 0) return false; // “A.” She says this with a smile.
  for (let k = next; k < last; k++) {
    if (region[k] >= 0 || text[k] === ':') return false;
    if (tag[k] === 'SCONJ') break;
  }
  return lower[say + 1] === 'so' || lower[next] === 'to' || !isFiniteVerb(tokens, behindPhrase(tokens, next));
}

const TELLS = /^(?:say|disclose|announce|state|deny|confirm|reveal|declare|explain|admit|acknowledge|write)$/;
const ADJUNCTS = /^(?:to|every|all|while|when|after|before|as|yesterday|today)$/;

/** "says it in [fact] | is": the first token that no phrase is made of. */
function behindPhrase({ tag }: Tokens, i: number): number {
  while (/^(?:ADP|DET|ADJ|NOUN|PROPN|NUM|PRON)$/.test(tag[i] ?? '')) i++;
  return i;
}

/** "*pointed to* a man in the crowd": with a finger, and not "to a man who lost his job". */
export function isFingered({ lower, lemma, tag }: Tokens, i: number): boolean {
  if (lemma[i] !== 'point' || !/^(?:to|at)$/.test(lower[i + 1] ?? '') || tag[i + 2] !== 'DET') return false;
  let noun = i + 3;
  while (/^(?:ADJ|NOUN)$/.test(tag[noun] ?? '') && !(PERSON_NOUNS.has(lemma[noun]) && tag[noun] === 'NOUN')) noun++;
  if (!PERSON_NOUNS.has(lemma[noun] ?? '') || !/^(?:in|at|on|from)$/.test(lower[noun + 1] ?? '')) return false;
  return lower.slice(noun + 2, noun + 2 + LONGEST_PLACE).some((word) => PLACES.test(word));
}

const LONGEST_PLACE = 4;
const PLACES = /^(?:crowd|audience|row|rally|rallies|stage|gallery|stands?|room|hall|back|front)$/;

/** "Americans" */
const isPeople = ({ lower, word }: Tokens, i: number): boolean =>
  (word[i].lists & DEMONYM) > 0 && lower[i].endsWith('s');

/**
 * "*Citing* two officials, Reuters reported A", ", quoting a spokesman": whom the reporter has it from; not "citing Lee’s appeal",
 * "citing “bias”", "quoting Lee as saying A".
 */
export function isCited({ tokens, doc, sentenceOf, region }: Scene, i: number): boolean {
  const { lower, text, tag } = tokens;
  if (/^(?:cited|quoted|mentioned|named)$/.test(lower[i]) && /^(?:above|earlier|below)$/.test(lower[i + 1]))
    return true; // "one of the people *cited* above"
  if (!/^(?:citing|quoting)$/.test(lower[i])) return false;
  const { first, last } = doc.sentences[sentenceOf[i]];
  let end = i + 1;
  while (end < last && text[end] !== ',') {
    if (region[end] !== region[i] || /^(?:as|that|:)$/.test(lower[end])) return false;
    end++;
  }
  let noun = i + 1;
  while (noun + 1 < end && (/^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(tag[noun + 1]) || isOwnerMark(text[noun + 1]))) noun++;
  if (i === first && lower[noun] === 'lack') return true;
  if (lower.slice(i + 1, noun).includes('many')) return false; // "citing the many voters who have given up"
  return tag[noun] === 'PROPN' ? !isPeople(tokens, noun) : isSpeaking(lower[noun], tokens.lemma[noun]);
}
