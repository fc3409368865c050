import { CUE_VERBS, DEEDS, PARTICLES } from '../lexicon/cues.ts';
import { stanceBase } from '../lexicon/stances.ts';
import { VENUES } from '../lexicon/venues.ts';
import type { Tokens } from '../text/document.ts';
import { TAG, type TokenFeatures } from './features.ts';
import type { Proposal } from './proposals/propose.ts';
import { behindAuxiliaries, closesClause, followsComma, isFiniteVerb, isPastForm, type Scene } from './scene.ts';
import { type Run, subjectAfter } from './sources.ts';
import { CONTENT, NOTHING, type Window } from './window.ts';

/**
 * Takes off the end of a cue's content what the sentence says of its own: the main clause behind a subordinate one, what the
 * subject does or says next, where it was said, and whom it cites.
 *
 * @param labels by token of the window; changed in place
 */
export function endContent(f: TokenFeatures, { first, head }: Window, labels: Uint8Array, proposal?: Proposal): void {
  const begins = labels.indexOf(CONTENT, head + 1 - first);
  if (begins < 0) return;
  leaveRelative(f, first, head, labels);
  const end = endOf(f, first, begins, labels);
  const [from, to] = [first + begins, first + end];
  const bounds = [
    mainClauseAfter(f, head, from, to),
    relativeEnd(f, head, from, to),
    mayBeObject(f, from, proposal) ? secondVerbAfter(f.scene, head, from, to) : -1,
    citationAfter(f.scene, from, to),
    secondCueAfter(f.scene, head, from, to),
    venueAfter(f.scene, from, to),
    verdictAfter(f.scene, from, to),
    participleAfter(f.scene, from, to),
  ].filter((at) => at >= 0);
  if (bounds.length) labels.fill(NOTHING, Math.min(...bounds) - first, end);
}

/** Behind the last of its tokens in the sentence where it begins, before any source or cue. */
function endOf({ scene }: TokenFeatures, first: number, begins: number, labels: Uint8Array): number {
  const { last } = scene.doc.sentences[scene.sentenceOf[first + begins]];
  let end = begins;
  for (
    let p = begins;
    p < Math.min(labels.length, last - first) && (labels[p] === CONTENT || labels[p] === NOTHING);
    p++
  )
    if (labels[p] === CONTENT) end = p + 1;
  return end;
}

/** Of these the subject may do something else behind "and": not of a clause with "that". */
const SHAPES: ReadonlySet<string> = new Set(['phrase', 'clause', 'infinitive']);

const mayBeObject = (f: TokenFeatures, begins: number, proposal?: Proposal): boolean =>
  proposal ? SHAPES.has(proposal.shape) : f.tag[begins] === TAG.DET;

/** "The firm, which argues that A, is in Orle": a clause between commas ends at the second, where a verb stands behind it. */
function relativeEnd({ scene }: TokenFeatures, head: number, from: number, to: number): number {
  const { tokens, region, doc, sentenceOf } = scene;
  const floor = doc.sentences[sentenceOf[head]].first;
  let who = head - 1;
  while (who > floor && /^(?:AUX|ADV|PART|VERB)$/.test(tokens.tag[who])) who--;
  if (!/^(?:whom?|which)$/.test(tokens.lower[who])) return -1;
  if (tokens.lower[who - 1] === 'of') who -= 2; // "many of whom"
  if (!/^(?:,|--|[–—-])$/.test(tokens.text[who - 1])) return -1;
  for (let i = from; i < to - 1; i++)
    if (region[i] < 0 && tokens.text[i] === tokens.text[who - 1] && startsVerb(scene, i + 1)) return i;
  return -1;
}

const SUBORDINATOR =
  /^(?:when|whenever|after|as|while|if|because|although|though|since|before|until|once|unless|whereas)$/;

/** "While Lee said A, the board voted for it": whoever opens a sentence with a subordinate clause closes it with a main one. */
function mainClauseAfter({ scene, sweep, tag }: TokenFeatures, head: number, from: number, to: number): number {
  const { tokens, sentenceOf } = scene;
  const s = sentenceOf[head];
  const { first, last } = scene.doc.sentences[s];
  let opener = tag[first] === TAG.CCONJ ? first + 1 : first;
  if (tokens.lower[opener] === 'even') opener++;
  // "Despite her claim that A, the board": no verb before it, so that the sentence's is still to come
  const isNoun =
    tag[head] === TAG.NOUN &&
    sweep.firstVerb[s] >= from &&
    (tag[opener] === TAG.ADP || tokens.lower[opener] === 'contrary');
  const isAsked = head === opener && /^(?:asked|told|pressed)$/.test(tokens.lower[head]); // "Asked whether A, she smiled"
  if (!(SUBORDINATOR.test(tokens.lower[opener]) || isNoun || isAsked) || from <= head) return -1;
  for (let i = sweep.firstVerb[s]; i < head; i++) if (tag[i] !== TAG.AUX && tag[i] !== TAG.ADV) return -1;
  // "As Lee said, A": a comment on the main clause
  if (tokens.text[from - 1] === ',' || SUBORDINATOR.test(tokens.lower[tokens.lower[from] === 'that' ? from + 1 : from]))
    return -1;
  let isClause = false;
  for (let i = from; i < Math.min(to, last - 1); i++) {
    if (isFiniteVerb(tokens, i)) isClause = true;
    const end = closesClause(scene, i);
    const subject = end < 0 ? null : subjectAfter(scene, i + 1, last);
    if (!subject || isRelative(scene, subject) || !startsVerb(scene, subject.last)) continue;
    if (isClause || !tokens.lower.slice(subject.first, subject.last).includes('and')) return end; // "murder, theft and arson were"
  }
  return -1;
}

/** "women, most of whom are": a clause that belongs to what stands before it. */
const isRelative = ({ tokens }: Scene, { first, last }: Run): boolean =>
  tokens.lower.slice(first, last + 1).some((word) => /^(?:who|whom|whose|which)$/.test(word));

/** A finite verb, maybe behind adverbs. */
function startsVerb({ tokens }: Scene, i: number): boolean {
  while (tokens.tag[i] === 'ADV') i++;
  return i < tokens.count && isFiniteVerb(tokens, i);
}

/** "denied the theft and was jailed", "announced a fund but gave no sum": an object ends where its subject does something else. */
function secondVerbAfter({ tokens, region }: Scene, head: number, from: number, to: number): number {
  const past = isPastForm(tokens, head);
  for (let i = from; i < to - 1; i++) {
    if (region[i] >= 0 || isFiniteVerb(tokens, i)) return -1;
    if (tokens.tag[i] !== 'CCONJ') continue;
    const verb = tokens.tag[i + 1] === 'ADV' ? i + 2 : i + 1;
    if (!past || region[verb] >= 0 || !isFiniteVerb(tokens, verb)) continue;
    const isAux = tokens.tag[verb] === 'AUX';
    if (isAux || isSurelyVerb(tokens, verb)) return tokens.text[i - 1] === ',' ? i - 1 : i;
  }
  return -1;
}

/** "and opened the gate", "and gave it away", but not "and paid leave", "and fabricated by": no participle. */
function isSurelyVerb(tokens: Tokens, i: number): boolean {
  if (!isPastForm(tokens, i) || tokens.lower[i + 1] === 'by') return false;
  return /^(?:DET|PRON|ADP|ADV|PROPN|PART|PUNCT)$/.test(tokens.tag[i + 1]);
}

/** ", citing two officials": where the reporter has it from. */
function citationAfter({ tokens, region }: Scene, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    if (region[i] >= 0 || !/^(?:citing|quoting)$/.test(tokens.lower[i]) || tokens.text[i - 1] !== ',') continue;
    if (i > from) return i - 1;
    return tokens.text.slice(from, to).includes(',') ? -1 : i; // "Reuters, quoting two officials, reported"
  }
  return -1;
}

/** "condemned the raid in a letter": where it was said is not what was condemned. A clause may tell of a letter of its own. */
function venueAfter({ tokens, region }: Scene, from: number, to: number): number {
  const { lower, lemma, tag } = tokens;
  let found = -1;
  for (let i = from; i < to; i++) {
    if (region[i] >= 0) return -1; // "described it in a speech as “done”"
    if (found >= 0) continue;
    if (isFiniteVerb(tokens, i) || lower[i] === 'to') return -1;
    if (i === from || !/^(?:in|during)$/.test(lower[i])) continue;
    let noun = i + 1;
    while (noun < to && !VENUES.has(lemma[noun]) && /^(?:DET|ADJ|NUM|PROPN|NOUN)$/.test(tag[noun])) noun++;
    if (noun < to && VENUES.has(lemma[noun]) && tag[noun + 1] !== 'NOUN') found = i;
  }
  return found;
}

/** ", ruling that B", ", while vowing to go on": what else the one who says A says or does in words. */
function participleAfter(scene: Scene, from: number, to: number): number {
  const { tokens, region } = scene;
  const { text, lower, lemma } = tokens;
  for (let i = from + 1; i < to - 2; i++) {
    if (!followsComma(scene, i) || region[i] >= 0) continue;
    const verb = lower[i] === 'while' ? i + 1 : i;
    // "ruling" comes as a noun
    const entry = lower[verb].endsWith('ing') ? CUE_VERBS.get(stanceBase(lower[verb]) ?? lemma[verb]) : undefined;
    if (!entry || entry.kind === 'attitude' || entry.kind === 'evidence') continue;
    if (lower[verb + 1] === 'that' || (lower[verb + 1] === 'to' && entry.takes.includes('t')))
      return text[i - 1] === ',' ? i - 1 : i;
  }
  return -1;
}

/** ", a claim that he denies": what the writer says of it. */
function verdictAfter(scene: Scene, from: number, to: number): number {
  const { tokens, region } = scene;
  const { text, lower, lemma } = tokens;
  for (let i = to - 3; i > from; i--) {
    const isNoun = /^(?:an?|which)$/.test(lower[i]) && VERDICTS.test(lemma[i + 1]);
    if (isNoun && followsComma(scene, i) && region[i] < 0 && lemma.slice(i + 2, to).some((word) => DENIES.test(word)))
      return text[i - 1] === ',' ? i - 1 : i;
    // "A, something Hale calls “hard”"
    if (lower[i] === 'something' && text[i - 1] === ',') {
      const subject = subjectAfter(scene, i + 1, tokens.count);
      if (subject && CUE_VERBS.has(lemma[subject.last])) return i - 1;
    }
    if (/^(?:--|[–—])$/.test(text[i - 1]) && lower[i] === 'a' && lower[i + 1] === 'fact') return i - 1; // "— a fact that"
  }
  return -1;
}

const VERDICTS = /^(?:claim|charge|accusation|allegation|assertion|suggestion|characterization|account|argument)$/;
const DENIES = /^(?:deny|reject|dispute|dismiss|refute|contest|repeat|make|echo)$/;

/** "A, according to Hale, who said B": what he said beside it. */
function leaveRelative({ scene }: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { lower } = scene.tokens;
  if (lower[head] !== 'according') return;
  for (let p = head + 2 - first; p < labels.length; p++) {
    if (labels[p] !== CONTENT || labels[p - 1] === CONTENT || !/^wh(?:o|ich)$/.test(lower[first + p])) continue;
    for (let k = p; k < labels.length && labels[k] === CONTENT; k++) labels[k] = NOTHING;
  }
}

/** "said that A and called B", "said A, but he denied B": the next thing that somebody says. */
function secondCueAfter(scene: Scene, head: number, from: number, to: number): number {
  const { tokens, region } = scene;
  if (!tells(tokens, head)) return -1;
  for (let i = from + 1; i < to - 1; i++) {
    if (region[i] >= 0) continue;
    if (tells(tokens, i)) return -1; // "noted that Lee said A, and that she called B"
    if (tokens.tag[i] === 'CCONJ' && AND.test(tokens.lower[i]) && tellsNext(tokens, head, i + 1))
      return tokens.text[i - 1] === ',' ? i - 1 : i;
    const isLink = followsComma(scene, i) && LINKS.test(tokens.lower[i]) && tokens.lower[i + 1] !== 'that';
    if (tokens.text[i] !== ';' && !isLink) continue;
    if (somebodyTells(scene, LINKS.test(tokens.lower[i + 1]) ? i + 2 : i + 1, to))
      return tokens.text[i - 1] === ',' ? i - 1 : i;
  }
  return -1;
}

/** "Hale added", "her deputy, Hale, added" */
function somebodyTells(scene: Scene, from: number, to: number): boolean {
  const { tokens } = scene;
  const subject = subjectAfter(scene, from, to);
  if (!subject) return false;
  const isParted = tokens.text[subject.last] === ',';
  const comma = isParted ? tokens.text.indexOf(',', subject.last + 1) : -1;
  const isApposed = comma >= 0 && comma < subject.last + LONGEST_APPOSITION;
  const verbs = [isParted ? subject.last + 1 : subject.last, ...(isApposed ? [comma + 1] : [])];
  return verbs.some((verb) => tells(tokens, behindAuxiliaries(tokens, verb)));
}

const LONGEST_APPOSITION = 12;
const AND = /^(?:and|but|yet)$/;
const LINKS = /^(?:but|while|although|though|whereas|and|yet)$/;

/** A verb of saying with the cue's own subject, in the same tense. */
function tellsNext(tokens: Tokens, head: number, from: number): boolean {
  const verb = behindAuxiliaries(tokens, from);
  if (!tells(tokens, verb) || tokens.lower[verb].endsWith('ing')) return false;
  // "noted that he has run twice and has called it hard"
  for (let i = from; i < verb; i++)
    if (tokens.tag[i] === 'AUX' && !tokens.lower.slice(head - 2, head).includes(tokens.lower[i])) return false;
  if (isPastForm(tokens, head)) return isPastForm(tokens, verb);
  return tokens.lower[head].endsWith('s') && tokens.lower[verb].endsWith('s');
}

function tells({ tag, lemma, lower }: Tokens, i: number): boolean {
  if (tag[i] !== 'VERB') return false;
  const entry = CUE_VERBS.get(lemma[i]);
  if ((entry?.kind !== 'statement' && entry?.kind !== 'act') || DEEDS.has(lemma[i])) return false;
  const particles = PARTICLES.get(lemma[i]);
  return !particles || entry.takes.includes('q') || lemma[i] === 'call' || particles.includes(lower[i + 1]);
}
