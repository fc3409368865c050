import { CUE_VERBS } from '../../lexicon/cues.ts';
import type { Sentence } from '../../text/document.ts';
import { behindAuxiliaries, followsComma, isFiniteVerb, isPastForm, lastWord, type Scene } from '../scene.ts';
import { subjectAfter } from '../sources/subject-phrases.ts';
import { type Cue, isNaming } from './cues.ts';

/** Where the clause that begins at `first` ends: before a second cue with the same subject, a tag, or the full stop. */
export function clauseEnd(scene: Scene, cue: Cue, s: Sentence, first: number, end: number): number {
  const { tokens, region } = scene;
  let last = Math.min(end, lastWord(scene, s) + 1);
  for (let i = first + 1; i < last; i++) {
    if (region[i] >= 0) {
      i = Math.max(i, scene.regionLast[region[i]] - 1);
      continue;
    }
    if (startsSecondCue(scene, cue, i)) {
      last = /^[,;]$/.test(tokens.text[i - 1]) ? i - 1 : i;
      break;
    }
  }
  const r = last > 0 ? region[last - 1] : -1;
  return r >= 0 ? Math.max(last, scene.regionLast[r]) : last;
}

/** "condemned the fire, and called for": an object ends where the subject does something else that tells what it thinks. */
export function objectEnd(scene: Scene, cue: Cue, first: number, end: number): number {
  const { tokens, region } = scene;
  const isInfinitive = tokens.lower[first] === 'to';
  for (let i = first + 1; i < end - 1; i++) {
    if (region[i] >= 0) continue;
    // of that clause's subject, then; not of "progress made by", "of being"
    if (isFiniteVerb(tokens, i) && tokens.lower[i] !== 'being' && tokens.lower[i + 1] !== 'by') return end;
    if (tokens.tag[i] !== 'CCONJ') continue;
    const verb = tokens.tag[i + 1] === 'ADV' ? i + 2 : i + 1;
    if (!isFiniteVerb(tokens, verb) || isPast(scene, verb) !== isPast(scene, cue.head)) continue;
    // "urged it to end the ban and support": an infinitive's, too
    if (isInfinitive && tokens.lower[verb] === tokens.lemma[verb]) continue;
    if (CUE_VERBS.has(tokens.lemma[verb])) return tokens.text[i - 1] === ',' ? i - 1 : i;
  }
  return end;
}

/** Past, or a participle behind a form of "have"; "is telling" is present. */
function isPast({ tokens }: Scene, verb: number): boolean {
  if (tokens.lower[verb].endsWith('ing')) return /^(?:was|were|been|kept)$/.test(tokens.lower[verb - 1]);
  return isPastForm(tokens, verb);
}

/** ", and said that", "but added", ", saying", ", according to": another attribution begins at i. */
function startsSecondCue(scene: Scene, cue: Cue, i: number): boolean {
  const { tokens } = scene;
  if (tokens.lower[i] === 'according' && tokens.lower[i + 1] === 'to') return true;
  if (tokens.text[i - 1] === ',' && tokens.lower[i].endsWith('ing'))
    return isSpeech(scene, i) || isNaming(scene, i) || isRuling(scene, i);
  if (followsComma(scene, i) && tokens.lower[i] === 'while' && tokens.lower[i + 1]?.endsWith('ing'))
    return CUE_VERBS.has(tokens.lemma[i + 1]);
  if (tokens.text[i - 1] === ',' && tokens.lower[i] === 'with') return isAbsolute(scene, i);
  if (tokens.text[i - 1] === ';') return isClauseOfSpeech(scene, i);
  if (tokens.tag[i] !== 'CCONJ') return false;
  if (tokens.text[i - 1] === ',' && bringsWords(scene, i + 1)) return true;
  let verb = i + 1;
  for (; /^(?:ADV|AUX)$/.test(tokens.tag[verb] ?? ''); verb++)
    // "found that he had lied and had told nobody"
    if (tokens.tag[verb] === 'AUX' && !tokens.lower.slice(cue.first, cue.head).includes(tokens.lower[verb]))
      return false;
  if (!isSpeech(scene, verb) || cue.participle) return false;
  return isPast(scene, verb) === isPast(scene, cue.head) && !tokens.lower[verb].endsWith('ing');
}

/** “She asked if it was late, and [I said, ‘No’]” */
const bringsWords = (scene: Scene, i: number): boolean =>
  /^(?:i|he|she|we|they)$/.test(scene.tokens.lower[i] ?? '') &&
  isSpeech(scene, i + 1) &&
  (scene.tokens.text[i + 2] === ',' || scene.region[i + 2] >= 0);

/** "…, with an aide saying that": a clause of its own behind "with". */
function isAbsolute(scene: Scene, i: number): boolean {
  for (let j = i + 2; j < i + 16 && j < scene.tokens.count && !/^[,.;]$/.test(scene.tokens.text[j]); j++) {
    if (scene.tokens.lower[j].endsWith('ing') && isSpeech(scene, j)) return true;
  }
  return false;
}

/** ", ruling that", ", vowing to": done in words, with what was said behind it. */
const isRuling = ({ tokens: { lower, lemma } }: Scene, i: number): boolean =>
  CUE_VERBS.get(lemma[i])?.kind === 'act' && /^(?:that|to)$/.test(lower[i + 1]);

/** "; Hale said that": somebody else's. */
function isClauseOfSpeech(scene: Scene, i: number): boolean {
  const subject = subjectAfter(scene, i, scene.tokens.count);
  return subject !== null && isSpeech(scene, behindAuxiliaries(scene.tokens, subject.last));
}

function isSpeech(scene: Scene, i: number): boolean {
  const verb = CUE_VERBS.get(scene.tokens.lemma[i] ?? '');
  return scene.tokens.tag[i] === 'VERB' && verb?.kind === 'statement' && /[cqn]/.test(verb.takes);
}
