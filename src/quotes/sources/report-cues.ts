import { CUE_VERBS } from '../../lexicon/cues.ts';
import { DOCUMENT_WORDS } from '../../lexicon/people.ts';
import { isRecord } from '../../lexicon/records.ts';
import { isCapital } from '../../text/word.ts';
import { behindAuxiliaries, hasFinite, isFiniteVerb, lastWord } from '../scene.ts';
import { TAG, type TokenFeatures } from '../scoring/features.ts';
import { CONTENT, CUE, firstRun, lastPlace, NOTHING, SOURCE } from '../scoring/window.ts';
import { phraseEndingAt } from './noun-phrases.ts';
import { subjectAfter } from './subject-phrases.ts';

/**
 * "[*A report* by Orle College] found that A", "[A 2021 audit *report*] had flagged that A": where the noun that the cue was taken for is
 * the subject of a verb that tells, that is the cue, and the noun its source.
 *
 * @param first of the window's tokens, @param labels by token of the window; changed in place
 */
export function takeReport(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { scene } = f;
  const { lower, lemma, tag } = scene.tokens;
  if (f.tag[head] !== TAG.NOUN || !(DOCUMENT_WORDS.has(lower[head]) || isRecord(lower[head]))) return;
  const s = scene.doc.sentences[scene.sentenceOf[head]];
  const noun = phraseEndingAt(scene, head + 1, Math.max(first, s.first));
  const group = behindPhrase(f, head + 1, s.last);
  const verb = behindAuxiliaries(scene.tokens, group);
  const close = lastWord(scene, s) + 1;
  if (!noun || tag[verb] !== 'VERB' || !isFiniteVerb(scene.tokens, group) || verb + 1 >= close) return;
  const isTold = lower[verb + 1] === 'that' || CUE_VERBS.get(lemma[verb])?.takes.includes('c');
  if (!isTold || !hasFinite(scene, verb + 1, close)) return;
  const last = Math.max(close, lastPlace(labels, CONTENT) + 1 + first);
  labels.fill(NOTHING);
  labels.fill(SOURCE, noun.first - first, group - first);
  labels.fill(CUE, group - first, verb + 1 - first);
  labels.fill(CONTENT, verb + 1 - first, Math.min(last - first, labels.length));
}

/**
 * "[Reports in Norland claim Lee] has told friends that A": does the source hold another's verb, tagged as a noun? Then that says it, and
 * what Lee has told is a part of it.
 */
export function isClaimed({ scene }: TokenFeatures, first: number, labels: Uint8Array): boolean {
  const source = firstRun(labels, SOURCE);
  if (!source || source.last - source.first < 3) return false;
  const { lower, tag, text } = scene.tokens;
  const from = first + source.first;
  for (let i = from + 1; i < first + source.last - 1; i++) {
    const isVerb = /^(?:claim|report|fear|hope)$/.test(lower[i]) && tag[i] === 'NOUN' && isCapital(text[i + 1]);
    if (isVerb)
      return lower[from].endsWith('s') && (i === from + 1 || (tag[from + 1] === 'ADP' && tag[i - 1] === 'PROPN'));
  }
  return false;
}

/** Where what hangs on a noun ends: "by Orle College", "into the fire". */
function behindPhrase({ scene }: TokenFeatures, i: number, ceiling: number): number {
  while (/^(?:by|from|of|into|on|for)$/.test(scene.tokens.lower[i] ?? '')) {
    const phrase = subjectAfter(scene, i + 1, ceiling);
    if (!phrase) break;
    i = phrase.last;
  }
  return i;
}
