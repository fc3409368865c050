import { WHEN } from '../../lexicon/calendar.ts';
import { PERSON_NOUNS } from '../../lexicon/person-nouns.ts';
import { RELATIVES } from '../../lexicon/pronouns.ts';
import type { Tokens } from '../../text/document.ts';
import { hasFinite, isDash, isFiniteVerb, isPastForm, lastWord, type Scene } from '../scene.ts';
import { groupStart, isPassive } from '../scoring/cue-stage.ts';
import { OUTSIDE, type TokenFeatures } from '../scoring/features.ts';
import { CONTENT, firstPlace, firstRun, NOTHING, SOURCE, setSource } from '../scoring/window.ts';
import { phraseEndingAt, type Run } from './noun-phrases.ts';
import { subjectBefore } from './subject-phrases.ts';
import { beginsClause } from './whole-subjects.ts';

/** A subject that a clause between commas parts from its verb: the noun, the comma behind it, and the one before the verb. */
interface Parted {
  readonly noun: Run;
  readonly opens: number;
  readonly closes: number;
}

/**
 * "[Ann Lee], who runs two mills, *says* every slump costs jobs", "The memo, written by the editor, [Jo Orr], *describes* A": who speaks
 * is the noun before the clause, and neither what stands in it nor what follows the verb.
 *
 * @param first of the window's tokens, @param labels by token of the window; changed in place
 */
export function takeAcrossClause(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { scene } = f;
  const s = scene.doc.sentences[scene.sentenceOf[head]];
  const source = firstRun(labels, SOURCE);
  const verb = firstVerb(f, first + (source?.first ?? 0), groupStart(f, head, s.first), s.first);
  // "states", "claims" come as nouns
  const isVerb = isFiniteVerb(scene.tokens, verb) || (verb === head && scene.tokens.lower[head].endsWith('s'));
  const parted = isVerb ? partedSubject(scene, verb, Math.max(first, s.first)) : null;
  if (!parted || !mayFollow(scene.tokens, verb, head) || isPassive(f, verb, head)) return;
  const { noun, opens, closes } = parted;
  const [from, to] = source ? [first + source.first, first + source.last] : [opens + 1, opens + 1];
  const isWhole = from <= noun.first && (to === opens || to === closes || to === verb);
  if (isWhole && labels.includes(CONTENT, head + 1 - first))
    // nor is the clause said
    for (let p = opens - first; p < closes - first; p++) if (labels[p] === CONTENT) labels[p] = NOTHING;
  if (isWhole || from < noun.first) return;
  if (from > closes && !followsVerb(f, first, from, to, opens, labels)) return;
  const close = lastWord(scene, s) + 1;
  if (from > closes || (!labels.includes(CONTENT, head + 1 - first) && verb === head)) {
    if (close <= head + 1 || f.mark[head + 1] !== OUTSIDE) return;
    labels.fill(CONTENT, head + 1 - first, close - first);
  }
  for (let p = noun.first - first; p <= closes - first; p++) if (labels[p] === CONTENT) labels[p] = NOTHING;
  for (let p = closes - first; p < labels.length; p++) if (labels[p] === SOURCE) labels[p] = CONTENT;
  setSource(labels, first, from <= opens ? { first: noun.first, last: closes } : noun);
}

/** "*Three members* – Ann Lee, [Tom Orr and Max Hale] – argued": those whom dashes name are the subject before them. */
export function takeDashed(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { scene } = f;
  const { tokens, doc, sentenceOf } = scene;
  const floor = Math.max(first, doc.sentences[sentenceOf[head]].first);
  const closes = groupStart(f, head, floor) - 1;
  const source = firstRun(labels, SOURCE);
  if (!source || closes <= floor || !isDash(tokens.text[closes]) || !isFiniteVerb(tokens, closes + 1)) return;
  let opens = closes - 1;
  while (opens > floor && !isDash(tokens.text[opens])) opens--;
  const subject = opens > floor ? phraseEndingAt(scene, opens, floor) : null;
  if (!subject || first + source.first <= opens || first + source.first > closes) return;
  if (!beginsClause(scene, subject.first, floor)) return;
  const isMany = /(?:s|men|people)$/.test(tokens.lower[subject.last - 1]); // several names would stand for one speaker
  setSource(labels, first, isMany ? subject : { first: subject.first, last: closes });
}

/** "Lee, who was late, *cleared* her throat and said", "The memo, sent by Orr, *tells* A and says": the subject's verb, where another joins the cue to it. */
function firstVerb({ scene }: TokenFeatures, source: number, group: number, floor: number): number {
  const { text, lower } = scene.tokens;
  const isSent = lower[source - 1] === 'by' && text[source - 3] === ',' && isParticiple(scene.tokens, source - 2);
  if (!/^(?:and|but)$/.test(lower[group - 1] ?? '') || !(RELATIVES.has(lower[source]) || isSent)) return group;
  for (let i = Math.max(source, floor) + 1; i < group; i++)
    if (text[i - 1] === ',' && isFiniteVerb(scene.tokens, i)) return i;
  return group;
}

/** The subject of a finite verb behind a comma, where a relative clause or a participle stands between. */
function partedSubject(scene: Scene, verb: number, floor: number): Parted | null {
  const { tokens, region } = scene;
  const closes = /^(?:["”’]|'')$/.test(tokens.text[verb - 1] ?? '') ? verb - 2 : verb - 1; // "who rates it a “hold,” *expects* A"
  if (closes <= floor || tokens.text[closes] !== ',' || (closes === verb - 1 && region[closes] >= 0)) return null;
  for (let i = closes - 1; i > floor && i > closes - LONGEST; i--) {
    if (tokens.text[i] !== ',' || (closes < verb - 1 && region[i] >= 0)) continue;
    if (isFiniteVerb(tokens, tokens.tag[i + 1] === 'ADV' ? i + 2 : i + 1) && !isParticiple(tokens, i + 1)) return null;
    if (!opensClause(tokens, i + 1)) continue;
    // "which Lee, the mayor, called “unfair”"; of "who chairs the board" wink may take the verb for a noun
    if (tokens.lower[i + 1] !== 'who' && !ADVERBIAL.test(tokens.lower[i + 1]) && !hasVerb(tokens, i + 1, closes))
      return null;
    const noun = nounBefore(scene, i, floor);
    if (noun) return { noun, opens: i, closes };
  }
  return null;
}

/** "Lee, *after* a long pause, said" */
const ADVERBIAL = /^(?:after|during|despite|amid)$/;
const LONGEST = 40;

const hasVerb = ({ tag }: Tokens, from: number, to: number): boolean =>
  tag.slice(from, to).some((word) => word === 'VERB' || word === 'AUX');

/** "who", "to which", "parts of which", "a copy of which", "written by". */
function opensClause(tokens: Tokens, i: number): boolean {
  const { lower, tag } = tokens;
  if (/^(?:who|whose|which|whom)$/.test(lower[i]) || ADVERBIAL.test(lower[i])) return true;
  const of = tag[i] === 'DET' ? i + 2 : i + 1;
  if (/^(?:which|whom|whose)$/.test(lower[tag[i] === 'ADP' ? i + 1 : of + 1] ?? '')) return true;
  return isParticiple(tokens, i);
}

/** "published in", "written by" */
export const isParticiple = (tokens: Tokens, i: number): boolean =>
  tokens.tag[i] === 'VERB' && isPastForm(tokens, i) && /^(?:ADP|ADV)$/.test(tokens.tag[i + 1] ?? '');

/** The noun before a comma that begins a clause, with its apposition. */
function nounBefore(scene: Scene, comma: number, floor: number): Run | null {
  const { text, tag, lower } = scene.tokens;
  let end = comma;
  while (end - 1 > floor && tag[end - 1] === 'ADV' && /^\p{Lu}/u.test(text[end - 1])) end--; // "Relief Now"
  const phrase = phraseEndingAt(scene, end, floor);
  if (!phrase) return null;
  let { first } = phrase;
  const isRole =
    text[first - 1] === ',' &&
    (tag[first - 2] === 'PROPN' || PERSON_NOUNS.has(lower[first - 2])) &&
    !WHEN.has(lower[first - 2]);
  if (isRole) first = subjectBefore(scene, comma + 1, floor)?.first ?? first; // "Ann Lee, a nurse", not "This week, Ann Lee"
  // "Outside court [a guard at the gate]", but not "all the guards"
  for (let i = first + 1; i < phrase.last; i++)
    if (tag[i] === 'DET' && /^(?:NOUN|PROPN|ADJ)$/.test(tag[i - 1]) && !PREDETERMINERS.test(lower[i - 1]))
      return { first: i, last: comma };
  if (first - 1 === floor && tag[floor] === 'VERB' && text[floor].endsWith('ing')) first = floor; // "Neighbouring Norland"
  const isFirst = beginsClause(scene, first, floor) || (first - 1 === floor && tag[floor] === 'ADV');
  return isFirst ? { first, last: comma } : null;
}

/** Is the verb one of the subject: not "Lee, who was ill, accused of theft, left"? */
const mayFollow = ({ lower }: Tokens, verb: number, head: number): boolean =>
  verb !== head ||
  !(lower[head + 1] === 'by' || (/^(?:accused|charged)$/.test(lower[head]) && /^(?:of|with)$/.test(lower[head + 1])));

/** Is what follows the verb said, and not who says it ("Fees, which rose in May, *says* Lee, will fall")? */
function followsVerb(
  f: TokenFeatures,
  first: number,
  from: number,
  to: number,
  opens: number,
  labels: Uint8Array,
): boolean {
  const { scene } = f;
  if (labels[opens + 1 - first] === CONTENT && labels[opens - first] !== CONTENT) return true;
  const isInTwo = labels.subarray(0, from - first).includes(CONTENT) && scene.tokens.text[to] === ',';
  return !isInTwo && hasFinite(scene, from, lastWord(scene, scene.doc.sentences[scene.sentenceOf[from]]) + 1);
}

const PREDETERMINERS = /^(?:all|both|half|such|many|twice|quite)$/;

/** "[A hiring ban, which began in May,] had made it worse, she claimed": content that begins in the clause, or behind it, begins at its noun. */
export function takeParted(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { tokens, doc, sentenceOf } = f.scene;
  const begins = first + firstPlace(labels, CONTENT);
  if (begins < first || begins > head || tokens.text[begins - 1] !== ',' || f.mark[begins] !== OUTSIDE) return;
  let verb = begins;
  if (RELATIVES.has(tokens.lower[begins])) {
    while (labels[verb - first] === CONTENT && tokens.text[verb] !== ',') verb++;
    if (labels[++verb - first] !== CONTENT) return;
  }
  if (!isFiniteVerb(tokens, verb)) return;
  const noun = partedSubject(f.scene, verb, Math.max(first, doc.sentences[sentenceOf[begins]].first))?.noun;
  if (noun && labels.subarray(noun.first - first, begins - first).every((label) => label === NOTHING))
    labels.fill(CONTENT, noun.first - first, begins - first);
}
