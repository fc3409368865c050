import { CAMPAIGNS } from '../../lexicon/organizations.ts';
import { PERSON_NOUNS } from '../../lexicon/person-nouns.ts';
import { isCapital } from '../../text/word.ts';
import { groupStart } from '../scoring/cue-stage.ts';
import { TAG, type TokenFeatures } from '../scoring/features.ts';
import { firstRun, SOURCE } from '../scoring/window.ts';

/** What a source's name or office opens with, and the chain leaves out since it is tagged as something else. */

/** "[The San Jose,] California-based company" */
export function takeTown({ scene: { tokens } }: TokenFeatures, first: number, labels: Uint8Array): void {
  const { lower, text } = tokens;
  const source = firstRun(labels, SOURCE);
  const at = first + (source?.first ?? 0);
  if (!source || lower[at + 2] !== 'based' || text[at + 1] !== '-' || text[at - 1] !== ',') return;
  let start = at - 2;
  while (start > first && isCapital(text[start]) && lower[start] !== 'the') start--;
  if (lower[start] === 'the' && start < at - 2) labels.fill(SOURCE, start - first, source.first);
}

/** "[Acting] Premier Ann Lee said", "[Block] Development Officer Jo Orr said": it is tagged as a verb, and opens the sentence. */
export function takeActing(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { tokens, doc, sentenceOf } = f.scene;
  const source = firstRun(labels, SOURCE);
  const word = first + (source?.first ?? 0) - 1;
  if (!source || word < first || tokens.tag[word] !== 'VERB' || !/^\p{Lu}/u.test(tokens.text[word])) return;
  const floor = doc.sentences[sentenceOf[word]].first;
  const office = tokens.lower.slice(word + 1, first + source.last);
  const isName = tokens.text.slice(word + 1, first + source.last).every((text) => /^\p{Lu}/u.test(text));
  const isFirst =
    word === floor && first + source.last === groupStart(f, head, floor) && office.some((w) => PERSON_NOUNS.has(w));
  if (isName && (isFirst || tokens.lower[word] === 'acting')) labels[source.first - 1] = SOURCE;
}

/** "[Keep Our] Buses said", "[Stop the Dam], a residents' group, said": a name that a command opens, at the head of its sentence. */
export function takeCommand({ scene, tag }: TokenFeatures, first: number, labels: Uint8Array): void {
  const { text, lower } = scene.tokens;
  const source = firstRun(labels, SOURCE);
  if (!source) return;
  const from = first + source.first;
  if (text[from - 1] === ',' && !lower.slice(from + 1, first + source.last).some((word) => CAMPAIGNS.has(word))) return;
  const verb = scene.doc.sentences[scene.sentenceOf[from]].first;
  if (verb < first || from <= verb || tag[verb] !== TAG.VERB) return;
  for (let i = verb; i < from; i++) if (!/^(?:\p{Lu}|the$|our$|,$)/u.test(text[i])) return;
  if (/^(?:the|our|your|my)$/i.test(text[verb + 1])) labels.fill(SOURCE, verb - first, source.first);
}
