import { WHEN } from '../../lexicon/calendar.ts';
import { CUE_VERBS } from '../../lexicon/cues.ts';
import { RELATIVES } from '../../lexicon/pronouns.ts';
import type { Tokens } from '../../text/document.ts';
import { isInHeadline } from '../../text/paragraphs.ts';
import type { Proposal } from '../proposals/propose.ts';
import { findMark, findMarkBack, hasFinite, isFiniteVerb, lastWord, type Scene } from '../scene.ts';
import { TAG, type TokenFeatures } from '../scoring/features.ts';
import { CONTENT, CUE, firstPlace, firstRun, NOTHING, SOURCE, setSource } from '../scoring/window.ts';
import { isBlamed } from '../sources/headlines.ts';
import type { Run } from '../sources/noun-phrases.ts';
import { joinBehindTag } from './joined.ts';
import { startTag } from './starts.ts';
import { takeStopped } from './stopped.ts';

/**
 * Makes whole what a tag reports, on both sides of it.
 *
 * @param first of the window's tokens, @param labels by token of the window; changed in place
 */
export function completeTag(
  f: TokenFeatures,
  first: number,
  head: number,
  labels: Uint8Array,
  proposal: Proposal | undefined,
): void {
  takeStopped(f, first, head, labels);
  startTag(f, first, labels, proposal);
  completeClause(f, first, labels, proposal);
  completePredicate(f.scene, first, head, labels);
  completeWhat(f, first, labels);
  completeSubject(f, first, labels);
  completeQuotation(f, first, labels, proposal);
  completeSecond(f.scene, first, labels);
  joinBehindTag(f.scene, first, labels);
  leaveHeadline(f, first, labels, proposal);
}

/** "Council drops plan: ‘We listened’, says leader", "Nine die, leader says toll is higher": in a headline, what stands before is the news. */
function leaveHeadline(
  { scene }: TokenFeatures,
  first: number,
  labels: Uint8Array,
  proposal: Proposal | undefined,
): void {
  if (!isInHeadline(scene.doc, first)) return;
  const news = firstRun(labels, CONTENT);
  const cue = firstRun(labels, CUE);
  const said = cue?.last ?? 0;
  if (cue && isBlamed(scene.tokens.lower[first + cue.first])) return; // "MPs accused of A"
  const isSaid = news !== null && news.last < said && labels[said] === CONTENT && labels[said + 1] === CONTENT;
  if (isSaid && isInHeadline(scene.doc, first + said) && scene.region[first + news.first] < 0)
    labels.fill(NOTHING, news.first, news.last);
  if (!proposal?.source || !/^tag-/.test(proposal.shape)) return;
  const { cue: tag, source } = proposal;
  const { text } = scene.tokens;
  const last = text[tag.first - 1] === ',' ? tag.first - 1 : tag.first;
  const region = scene.region[last - 1];
  if (region < 0 || !isInHeadline(scene.doc, last) || source.first < last) return;
  const from = scene.regionFirst[region];
  if (from <= first || !/^(?:[:;–—-]|--)$/.test(text[from - 1])) return;
  for (let p = 0; p < labels.length; p++) if (labels[p] === CONTENT) labels[p] = NOTHING;
  labels.fill(CONTENT, from - first, last - first);
  setSource(labels, first, source);
}

/** "It was, Lee said, a bad day" says it all: a clause that breaks off before its tag goes on behind it. */
function completeClause(f: TokenFeatures, first: number, labels: Uint8Array, proposal: Proposal | undefined): void {
  if (proposal?.shape !== 'tag-clause' || proposal.content.length < 2) return;
  const [before, behind] = proposal.content;
  const last = before.last - 1;
  const breaksOff = f.tag[last] === TAG.AUX || !hasFinite(f.scene, before.first, before.last);
  const rest = labels.subarray(behind.first - first, behind.last - first);
  if (breaksOff && labels[last - first] === CONTENT && rest.every((label) => label === NOTHING)) rest.fill(CONTENT);
}

/** "The part, Lee recalled in an interview with the Post, [had worn her out]", "The pier, he said *afterwards*, was sound": its predicate, and not when that was said. */
function completePredicate(scene: Scene, first: number, head: number, labels: Uint8Array): void {
  const { tokens, region } = scene;
  const { text } = tokens;
  const source = firstRun(labels, SOURCE);
  const { takes } = CUE_VERBS.get(tokens.lemma[head]) ?? { takes: '' };
  if (!source || !takes.includes('c') || RELATIVES.has(tokens.lower[first + source.first])) return;
  const run = firstRun(labels, CONTENT);
  const isBefore = run !== null && run.first < source.first;
  const subject = isBefore ? run : subjectBefore(scene, first, source);
  if (!subject || source.first !== subject.last + 1 || first + source.last > head || text[first + subject.last] !== ',')
    return;
  const from = head + 1;
  const s = scene.doc.sentences[scene.sentenceOf[head]];
  const comma = findMark(tokens, ',', from, Math.min(s.last - 1, from + LONGEST_OCCASION));
  if (first + subject.first < s.first || comma < 0 || region[comma] >= 0 || hasFinite(scene, from, comma)) return;
  if (run && first + run.first > comma) return; // `takeSubject` is for that
  const verb = tokens.tag[comma + 1] === 'ADV' ? comma + 2 : comma + 1;
  if (!isFiniteVerb(tokens, verb) || hasFinite(scene, first + subject.first, first + subject.last)) return;
  if (!isOccasion(tokens, from, comma) && !takes.includes('a')) return;
  labels.fill(CONTENT, subject.first, subject.last);
  for (let i = from; i <= comma; i++) if (labels[i - first] === CONTENT) labels[i - first] = NOTHING;
  const rest = labels.subarray(comma + 1 - first, lastWord(scene, s) + 1 - first);
  if (rest.every((label) => label === NOTHING || label === CONTENT))
    rest.fill(CONTENT, 0, rest.includes(CONTENT) ? rest.indexOf(CONTENT) : rest.length);
}

/** The noun phrase that a sentence begins with, before the comma of a tag, by places of the window; null for none. */
function subjectBefore({ tokens, region, doc, sentenceOf }: Scene, first: number, source: Run): Run | null {
  const s = doc.sentences[sentenceOf[first + source.first]];
  const isPhrase = /^(?:DET|PRON|PROPN|NOUN|ADJ|NUM)$/.test(tokens.tag[s.first]) && region[s.first] < 0;
  return isPhrase && s.first >= first && s.first - first < source.first - 1
    ? { first: s.first - first, last: source.first - 1 }
    : null;
}

/** Nothing, "afterwards", "in one interview", "on Friday", but no "the board": where or when somebody says something. */
const isOccasion = ({ tag, lower }: Tokens, from: number, to: number): boolean =>
  from === to || tag[from] === 'ADP' || (to - from < 3 && (tag[from] === 'ADV' || WHEN.has(lower[from])));

const LONGEST_OCCASION = 12;

/** "What followed, according to Lee, was a farce": a subject that is a clause goes on behind the tag. */
function completeWhat({ scene }: TokenFeatures, first: number, labels: Uint8Array): void {
  const { lower, text } = scene.tokens;
  const run = firstRun(labels, CONTENT);
  if (!run || lower[first + run.first] !== 'what') return;
  const source = firstRun(labels, SOURCE);
  if (!source || source.first < run.last) return;
  const comma = first + source.last;
  const s = scene.doc.sentences[scene.sentenceOf[comma - 1]];
  if (text[comma] !== ',' || !isFiniteVerb(scene.tokens, comma + 1) || labels.includes(CONTENT, run.last)) return;
  labels.fill(CONTENT, comma + 1 - first, lastWord(scene, s) + 1 - first);
}

/** "Her aunt, Lee told a friend, “never owned a clock”": the subject stands before the tag. */
function completeSubject({ scene }: TokenFeatures, first: number, labels: Uint8Array): void {
  const { text, tag } = scene.tokens;
  const source = firstRun(labels, SOURCE);
  const comma = source ? first + source.first - 1 : -1;
  if (!source || comma < 0 || text[comma] !== ',') return;
  const run = firstRun(labels, CONTENT);
  if (!run || source.last > run.first) return;
  const opens = first + run.first;
  const { first: floor } = scene.doc.sentences[scene.sentenceOf[comma]];
  const isRest =
    scene.region[opens] >= 0 && /^\p{Ll}/u.test(text[opens + 1]) && /^(?:VERB|AUX|ADV)$/.test(tag[opens + 1]);
  if (!isRest || text[opens - 1] !== ',' || floor < first || scene.region[floor] >= 0) return;
  const isNoun = /^(?:DET|PRON|PROPN|NOUN|ADJ)$/.test(tag[floor]) && !hasFinite(scene, floor, comma);
  if (isNoun && labels.subarray(floor - first, comma - first).every((label) => label === NOTHING))
    labels.fill(CONTENT, floor - first, comma - first);
}

/** “It is,” Lee said on air, “a bad day”: a quotation that goes on in small letters behind its tag. */
function completeQuotation(
  { scene }: TokenFeatures,
  first: number,
  labels: Uint8Array,
  proposal: Proposal | undefined,
): void {
  if (proposal?.shape !== 'tag-quotation' || proposal.content.length < 2) return;
  const { first: from, last } = proposal.content[1];
  const goesOn = scene.tokens.text[from - 1] === ',' && /^\p{Ll}/u.test(scene.tokens.text[from + 1]);
  const rest = labels.subarray(from - first, last - first);
  if (goesOn && from >= first && rest.every((label) => label === NOTHING)) rest.fill(CONTENT);
}

/** "It is weak, Lee told the panel, [and all who took it] “fell ill”": behind the tag it goes on at the conjunction. */
function completeSecond({ tokens, region, sentenceOf }: Scene, first: number, labels: Uint8Array): void {
  const { text, lower, tag } = tokens;
  const run = firstRun(labels, CONTENT);
  if (!run || region[first + run.first] >= 0) return;
  const opens = firstPlace(labels, CONTENT, run.last);
  if (opens < 0) return;
  const source = firstPlace(labels, SOURCE);
  if (source < run.last || source > opens) return;
  const i = first + opens;
  const isRest = region[i] < 0 ? tag[i] === 'ADP' : /^\p{Ll}/u.test(text[i + 1]) && /^(?:VERB|AUX)$/.test(tag[i + 1]);
  const comma = findMarkBack(tokens, ',', first + source, i);
  const isJoined = comma > 0 && /^(?:and|but)$/.test(lower[comma + 1]) && sentenceOf[comma] === sentenceOf[i];
  const between = labels.subarray(comma + 1 - first, opens);
  if (isRest && isJoined && between.every((label) => label === NOTHING)) between.fill(CONTENT);
}
