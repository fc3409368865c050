import { WHEN } from '../../lexicon/calendar.ts';
import { UTTERANCES } from '../../lexicon/cue-nouns.ts';
import { DOCUMENT_WORDS, isSpeaking } from '../../lexicon/people.ts';
import { RELATIVES } from '../../lexicon/pronouns.ts';
import { isRecord } from '../../lexicon/records.ts';
import type { Tokens } from '../../text/document.ts';
import { isVerdict } from '../contents/writers-words.ts';
import { findMark, followsComma, hasFinite, isOwnerMark, type Scene } from '../scene.ts';
import { groupStart } from '../scoring/cue-stage.ts';
import { OPENS, TAG, type TokenFeatures } from '../scoring/features.ts';
import { CONTENT, firstPlace, firstRun, NOTHING, SOURCE, setSource } from '../scoring/window.ts';
import { takeSubject } from './clauses.ts';
import { phraseEndingAt } from './noun-phrases.ts';
import { subjectAfter } from './subject-phrases.ts';

/**
 * Takes out of the source whom and what else the sentence names: what happened before somebody spoke, whom it was written to, who has
 * seen a letter, how long ago it was.
 *
 * @param first of the window's tokens, @param labels by token of the window; changed in place
 */
export function leaveParties(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  leaveEvent(f.scene, first, labels);
  leaveShares(f.scene, first, labels);
  leaveRecipient(f, first, head, labels);
  leaveReader(f, first, head, labels);
  leaveAgo(f, first, head, labels);
  takeAntecedent(f.scene, first, head, labels);
  takeOwned(f, first, head, labels);
  leaveComment(f.scene, first, head, labels);
  leaveTitle(f, first, labels);
  leaveNext(f.scene.tokens, first, labels);
  leaveVerdict(f.scene, first, head, labels);
}

/** "“A,” [a word *the envoy*] later repeated": what the envoy repeats is no part of who does. */
function leaveVerdict(scene: Scene, first: number, head: number, labels: Uint8Array): void {
  const { lower, tag } = scene.tokens;
  const source = firstRun(labels, SOURCE);
  const start = first + (source?.first ?? 0);
  if (!source || first + source.last > head || !/^an?$/.test(lower[start]) || !followsComma(scene, start)) return;
  if (source.last - source.first < 3 || !/^(?:DET|PROPN|PRON)$/.test(tag[start + 2]) || !isVerdict(scene.tokens, start))
    return;
  for (let p = 0; p < source.first; p++) if (labels[p] === CONTENT) labels[p] = NOTHING;
  labels.fill(CONTENT, source.first, source.first + 2);
}

/** "[Storr shares rose 4% after the firm] said": who speaks stands behind that word. */
function leaveEvent(scene: Scene, first: number, labels: Uint8Array): void {
  const { lower, tag } = scene.tokens;
  const source = firstRun(labels, SOURCE);
  if (!source) return;
  for (let p = source.last - 2; p > source.first; p--) {
    const i = first + p;
    if (lower[i] !== 'after' || !/^(?:DET|PRON|PROPN|NOUN)$/.test(tag[i + 1])) continue;
    const isEvent =
      hasFinite(scene, first + source.first, i) || tag[i - 1] === 'NUM' || /^(?:%|percent)$/.test(lower[i - 1]);
    if (isEvent && !lower.slice(first + source.first, i).some((word) => RELATIVES.has(word)))
      labels.fill(NOTHING, source.first, p + 1);
    return;
  }
}

/** "[Shares of] Storr fell after saying that A" */
function leaveShares({ tokens }: Scene, first: number, labels: Uint8Array): void {
  const source = firstRun(labels, SOURCE);
  const at = first + (source?.first ?? 0);
  const isShares = /^(?:shares|stock)$/.test(tokens.lower[at]) && /^(?:of|in)$/.test(tokens.lower[at + 1]);
  if (!source || !isShares || tokens.tag[at + 2] !== 'PROPN') return;
  let last = at + 3;
  while (tokens.tag[last] === 'PROPN') last++;
  setSource(labels, first, { first: at + 2, last: Math.max(last, first + source.last) });
}

/** "Dole texted his wife, [Anna]: “A”": who writes, and not whom it was written to. */
function leaveRecipient(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { text, tag, lower } = f.scene.tokens;
  if (text[head] !== ':') return;
  const source = firstRun(labels, SOURCE);
  if (!source || first + source.last > head) return;
  let verb = first + source.first - 1;
  while (
    verb > first &&
    (/^(?:DET|ADJ|NOUN|PROPN|PRON)$/.test(tag[verb]) || text[verb] === ',' || lower[verb] === 'to')
  )
    verb--;
  if (/^(?:texted|emailed|e-mailed|messaged|wrote|written|cabled|whatsapped)$/.test(lower[verb]))
    takeSubject(f, first, verb, labels);
}

/** "An email sent to staff and seen by [the Herald] said": the document, and not who has it. */
function leaveReader(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { tokens, doc, sentenceOf } = f.scene;
  const { lower, tag } = tokens;
  const s = doc.sentences[sentenceOf[head]];
  const source = firstRun(labels, SOURCE);
  const opens = first + (source?.first ?? 0);
  const preposition = lower[opens] === 'by' ? opens : opens - 1;
  if (!source || s.first < first || preposition <= s.first) return;
  const isPassedOn = /^(?:to|by)$/.test(lower[preposition]) && PASSED.test(lower[preposition - 1]);
  if (!isPassedOn || first + source.last !== groupStart(f, head, s.first)) return;
  const behind = followsComma(f.scene, opens) ? null : phraseEndingAt(f.scene, preposition - 1, s.first);
  const isTag = behind !== null && followsComma(f.scene, behind.first); // “A,” [a letter seen by the Herald] said
  const subject = isTag ? { ...behind, last: first + source.last } : subjectAfter(f.scene, s.first, preposition - 1);
  if (!subject || /^(?:PRON)$/.test(tag[subject.first])) return;
  const isDocument = tokens.lemma
    .slice(subject.first, subject.last)
    .some((noun) => UTTERANCES.has(noun) || isRecord(noun));
  if (isDocument) setSource(labels, first, subject);
}

const PASSED = /^(?:leaked|sent|seen|obtained|shared|reviewed|handed|given|shown|addressed|passed|forwarded|viewed)$/;

/** "The inquiry, led by a judge, concluded [two years] ago that A" */
function leaveAgo(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const source = firstRun(labels, SOURCE);
  if (!source || first + source.first < head || f.scene.tokens.lower[first + source.last] !== 'ago') return;
  takeSubject(f, first, head, labels);
  for (let p = 0; p < head - first; p++) if (labels[p] === CONTENT) labels[p] = NOTHING; // "led by a judge"
}

/** "Hatch, [who is 58], says": whom the clause is about. */
function takeAntecedent(scene: Scene, first: number, head: number, labels: Uint8Array): void {
  const { lower, text } = scene.tokens;
  const source = firstRun(labels, SOURCE);
  if (!source || source.last - source.first < 2 || first + source.last > head) return;
  const who = first + source.first;
  const floor = scene.doc.sentences[scene.sentenceOf[head]].first;
  const isAside = text[who - 1] === ',' && (text[first + source.last] === ',' || text[first + source.last - 1] === ',');
  if (!/^(?:who|which)$/.test(lower[who]) || !isAside || !hasFinite(scene, who, first + source.last)) return;
  const noun = phraseEndingAt(scene, who - 1, Math.max(floor, first));
  if (noun && noun.last === who - 1) setSource(labels, first, noun);
}

/** "according to [a survey on Friday, a setback for the mayor]": what that means for others. */
function leaveComment({ tokens }: Scene, first: number, head: number, labels: Uint8Array): void {
  const { lower, lemma } = tokens;
  if (lower[head] !== 'according') return;
  const source = firstRun(labels, SOURCE);
  if (!source) return;
  const comma = findMark(tokens, ',', first + source.first, first + source.last);
  const isNamed = tokens.tag[comma - 1] === 'PROPN' && !WHEN.has(lower[comma - 1]); // "a suit by Lee, a former mayor"
  if (comma < 0 || isNamed || !/^an?$/.test(lower[comma + 1])) return;
  const isDocument = (from: number, to: number) => lemma.slice(from, to).some((noun) => DOCUMENT_WORDS.has(noun));
  if (isDocument(first + source.first, comma) && !isDocument(comma, first + source.last))
    labels.fill(NOTHING, comma - first, source.last);
}

/** "a study by Orle College [titled “Dirty Water”]": what it is called. */
function leaveTitle({ scene, mark }: TokenFeatures, first: number, labels: Uint8Array): void {
  const { lower, text } = scene.tokens;
  const source = firstRun(labels, SOURCE);
  if (!source) return;
  for (let p = source.first + 1; p < source.last - 1; p++) {
    if (!/^(?:titled|entitled)$/.test(lower[first + p]) || mark[first + p + 1] !== OPENS) continue;
    labels.fill(NOTHING, text[first + p - 1] === ',' ? p - 1 : p, source.last);
    return;
  }
}

/** "said [Lee, and then, with a grin,] “B”": when and how he went on. */
function leaveNext(tokens: Tokens, first: number, labels: Uint8Array): void {
  const { lower, text } = tokens;
  const source = firstRun(labels, SOURCE);
  if (!source) return;
  for (let p = source.first + 1; p < source.last - 1; p++)
    if (text[first + p] === ',' && lower[first + p + 1] === 'and' && lower[first + p + 2] === 'then')
      labels.fill(NOTHING, p, source.last);
}

/** "[The head of Norland]'s most indebted firm was accused": up to the noun that is owned. */
function takeOwned(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { text, tag, lower, lemma } = f.scene.tokens;
  const source = firstRun(labels, SOURCE);
  if (!source) return;
  const mark = isOwnerMark(text[first + source.last - 1]) ? first + source.last - 1 : first + source.last;
  if (!isOwnerMark(text[mark] ?? '')) return;
  let end = mark + 1;
  while (/^(?:ADV|ADJ|NOUN|PROPN|NUM)$/.test(tag[end] ?? '')) end++;
  const group = groupStart(f, head, f.scene.doc.sentences[f.scene.sentenceOf[head]].first);
  const isPerson = end > mark + 1 && isSpeaking(lower[end - 1], lemma[end - 1]); // not "Lee's policy"
  if (isPerson && end <= group) labels.fill(SOURCE, source.first, end - first);
}

/** "According to the survey Professor Lee is ahead": content does not begin with its verb; a name with a title is its subject. */
export function splitSource(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  if (f.scene.tokens.lower[head] !== 'according') return;
  const begins = firstPlace(labels, CONTENT);
  if (labels[begins - 1] !== SOURCE || f.verb[first + begins] !== 1) return;
  for (let p = begins - 1; labels[p - 1] === SOURCE; p--) {
    if (f.tag[first + p - 1] !== TAG.PROPN || !TITLES.test(f.scene.tokens.lower[first + p])) continue;
    labels.fill(CONTENT, p, begins);
    return;
  }
}

const TITLES =
  /^(?:mrs?|ms|dr|prof|sen|rep|gov|gen)\.?$|^(?:professor|doctor|president|senator|representative|governor|mayor|general|judge|minister|king|queen|prince|princess)$/;
