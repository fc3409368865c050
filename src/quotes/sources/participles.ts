import { CUE_VERBS } from '../../lexicon/cues.ts';
import { DOCUMENT_WORDS, isSpeaking } from '../../lexicon/people.ts';
import { PERSON_NOUNS } from '../../lexicon/person-nouns.ts';
import { isRecord } from '../../lexicon/records.ts';
import type { Tokens } from '../../text/document.ts';
import { isBehindViews, viewsEnd } from '../../text/views.ts';
import { isCapital } from '../../text/word.ts';
import { isIssued } from '../added/closing-tags.ts';
import { isPetition, SIGNS } from '../contents/mains.ts';
import { isFiniteVerb } from '../scene.ts';
import { groupStart } from '../scoring/cue-stage.ts';
import type { TokenFeatures } from '../scoring/features.ts';
import { CUE, firstRun, SOURCE, setSource } from '../scoring/window.ts';
import { takeSubject } from './clauses.ts';
import { phraseEndingAt } from './noun-phrases.ts';
import { beginsClause } from './whole-subjects.ts';

/**
 * "*A woman arrested after a crash near [Leeds]* said A": of two finite verbs with nothing between their clauses the first is a
 * participle, and what opens the sentence is the subject of the second.
 *
 * @param first of the window's tokens, @param labels by token of the window; changed in place
 */
export function takeBearer(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { tokens, doc, sentenceOf } = f.scene;
  const { first: opens } = doc.sentences[sentenceOf[head]];
  const source = firstRun(labels, SOURCE);
  if (opens < first || !/^(?:DET|NUM)$/.test(tokens.tag[opens])) return;
  const group = groupStart(f, head, opens);
  const [from, to] = source ? [first + source.first, first + source.last] : [group, group];
  if (to === group ? from === opens : from !== opens) return;
  if (!isFiniteVerb(tokens, group)) return;
  const participle = participleAfter(f, opens, group);
  if (participle < 0) return;
  for (let i = participle + 2; i < group; i++) {
    if (tokens.lower[i] === 'and' && joinsPhrase(tokens, i)) i++;
    else if (f.verb[i] === 1 || BREAKS.test(tokens.tag[i]) || CLAUSE.test(tokens.lower[i])) return;
  }
  setSource(labels, first, { first: opens, last: group });
}

/** "*Posts viewed millions of times in recent days* claim A": what is said of them is no subject, nor a part of it. */
export function takeViewed(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { tokens, doc, sentenceOf } = f.scene;
  if (!isBehindViews(tokens, head)) return;
  let opens = head;
  const floor = Math.max(first, doc.sentences[sentenceOf[head]].first);
  while (opens > floor && viewsEnd(tokens, opens) < 0) opens--;
  const noun = phraseEndingAt(f.scene, opens, floor);
  if (noun && beginsClause(f.scene, noun.first, floor)) setSource(labels, first, { first: noun.first, last: head });
}

/**
 * "[Parents] were angry, and *a petition* calling for A drew 400 names": behind ", and" it is the subject of what comes next; "*More than 400
 * [people]* signed a petition calling for A": the subject is whole.
 */
export function takePetition(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { tokens, doc, sentenceOf } = f.scene;
  const floor = Math.max(first, doc.sentences[sentenceOf[head]].first);
  const noun = isPetition(tokens, head) ? phraseEndingAt(f.scene, head + 1, floor) : null;
  if (!noun || noun.first - 2 < floor) return;
  const before = noun.first - 1;
  if (tokens.tag[before] === 'CCONJ' && tokens.text[before - 1] === ',') setSource(labels, first, noun);
  else if (SIGNS.test(tokens.lemma[before])) takeSubject(f, first, before, labels);
}

/** "[Police] received *calls* saying A", "[The list] included *staff members* suggesting A": what somebody gets or holds says it, not who does. */
export function takeReceived(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { tokens, doc, sentenceOf } = f.scene;
  const { lower, lemma } = tokens;
  if (!lower[head].endsWith('ing')) return;
  const source = firstRun(labels, SOURCE);
  if (!source || first + source.last > head) return;
  const floor = Math.max(first, doc.sentences[sentenceOf[head]].first);
  const group = groupStart(f, head, floor);
  const object = phraseEndingAt(f.scene, group, floor);
  if (!object || object.first - 1 < floor || !RECEIVES.test(lemma[object.first - 1])) return;
  if (f.verb[object.first - 1] === 0 || labels[object.first - 1 - first] === CUE) return;
  if (first + source.last < object.first - 1 || first + source.first >= object.first) return;
  let noun = object.last - 1;
  for (let i = noun; i > object.first; i--) if (tokens.tag[i] === 'ADP') noun = i - 1; // "a report from the bank"
  const tells = isSpeaking(lower[noun], lemma[noun]) || isRecord(lower[noun]) || lemma[noun] === 'call';
  if (tells) setSource(labels, first, object);
}

const RECEIVES = /^(?:receive|get|include|contain|find|see|hear|cite)$/;

/** "A, *results [published in March]* showed": of a tag that closes a sentence the whole phrase. */
export function takeIssued(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { tokens } = f.scene;
  const { tag, text, lower } = tokens;
  const source = firstRun(labels, SOURCE);
  const group = groupStart(f, head, first);
  let from = group;
  while (from > first && (/^(?:DET|ADJ|NOUN|PROPN)$/.test(tag[from - 1]) || isIssued(tokens, from - 1))) from--;
  if (from === group || text[from - 1] !== ',' || tag[from] === 'VERB' || !tag.slice(from, group).includes('VERB')) return; // biome-ignore format: one condition
  if (source && (first + source.first < from || first + source.last > group)) return;
  if (lower.slice(from, group).some(isRecord)) setSource(labels, first, { first: from, last: group });
}

/** The participle behind the noun that opens a sentence, where a preposition follows it; -1 for none. */
function participleAfter({ scene: { tokens } }: TokenFeatures, opens: number, to: number): number {
  const { tag, lower, text, lemma } = tokens;
  let i = opens + 1;
  while (i < to && (/^(?:ADJ|NOUN|PROPN|NUM)$/.test(tag[i]) || isHyphened(text, i))) i++;
  // "Months passed before a judge said"
  const isWritten = DOCUMENT_WORDS.has(lower[i - 1]) && lower[i + 1] === 'by'; // "a memo drafted by Orr"
  if (!isWritten && !PERSON_NOUNS.has(lemma[i - 1]) && !isSpeaking(lower[i - 1], lemma[i - 1])) return -1;
  const isParticiple = i < to && tag[i] === 'VERB' && /(?:ed|[hn]t|wn|rn|d)$/.test(lower[i]);
  if (!isParticiple || !/^(?:ADP|SCONJ)$/.test(tag[i + 1]) || CLAUSE.test(lower[i + 1])) return -1;
  // "The minister said on Monday police told him"; "accused of"
  return CUE_VERBS.get(lemma[i])?.takes.includes('c') && lower[i + 1] !== 'of' ? -1 : i;
}

/** "drafted by Orr *and* seen by Lee", "the Star *and* Mail" */
const joinsPhrase = ({ tag, lower, text }: Tokens, and: number): boolean =>
  (isCapital(text[and - 1]) && isCapital(text[and + 1] ?? '')) ||
  (/(?:ed|[hn]t|wn|rn|en)$/.test(lower[and + 1] ?? '') &&
    /^(?:by|to)$/.test(lower[and + 2]) &&
    tag[and + 1] === 'VERB');

/** "live-in" */
const isHyphened = (text: readonly string[], i: number): boolean =>
  text[i] === '-' || text[i - 1] === '-' || text[i + 1] === '-';

const BREAKS = /^(?:PUNCT|PRON|SCONJ|AUX)$/;
const CLAUSE = /^(?:that|who|whom|whose|which|what|and|but|if|whether|while|when|where|how|why)$/;
