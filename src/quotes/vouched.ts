import { CUE_VERBS } from '../lexicon/cues.ts';
import { isSpeaking } from '../lexicon/people.ts';
import { RELATIVES } from '../lexicon/pronouns.ts';
import { isRecord } from '../lexicon/records.ts';
import { isPetition } from './contents/mains.ts';
import { putsFigure } from './cues/figures.ts';
import { isHeard, startsHearing } from './cues/heard.ts';
import { tellsBeside } from './next/with-tellers.ts';
import { hasFinite, isFiniteVerb, isVerbLike, lastWord, type Scene } from './scene.ts';
import type { Judged } from './scoring/candidates.ts';
import { OPENS, type TokenFeatures } from './scoring/features.ts';
import { CONTENT, type Window } from './scoring/window.ts';
import { isNamed } from './sources/callers.ts';
import { MAKES } from './sources/made-to-say.ts';
import { claimLink } from './sources/others-claims.ts';
import { clearSubject } from './sources/own-subjects.ts';
import { agentWithAs } from './sources/passive-agents.ts';
import { leadBefore, nounOf } from './tags/leads.ts';
import { isAdvice, isMainClause } from './tags/speakers.ts';

/** How far below the bar the judge may be. */
const RELIEF = 1700;
/** The same where a report opens with what it tells. */
const RELIEF_OF_LEADS = 2500;

/**
 * Raises to the bar what grammar makes plain and the judge gives a little too little, having seen but a few, half of them left out by
 * the annotators: "a law, which critics say would gut A", "what one guest called “B”", "was dismissed by her boss as gossip",
 * "is heard shouting: “C”", "denies murder", "prompting police to tell drivers it was shut", "shocked by reports that D", "was clear that E",
 * "signed a petition calling for F", "G, advises Lee", "G, she advises", "with Orr saying H and Hale accusing him of I".
 */
export function vouch(f: TokenFeatures, judged: readonly Judged[], threshold: number): Judged[] {
  const vouched = judged.map((j) => (j.score < threshold && isSafe(f, j, threshold) ? { ...j, score: threshold } : j));
  return vouched.map((j, i) =>
    j.score >= threshold && (closesSentence(f.scene, j) || opensReport(f.scene, j)) ? aboveInner(vouched, i) : j,
  );
}

const isSafe = (f: TokenFeatures, j: Judged, threshold: number): boolean =>
  (j.score > threshold - RELIEF && isPlain(f, j)) || (j.score > threshold - RELIEF_OF_LEADS && opensReport(f.scene, j));

/** "*[The sides agreed that A]*, according to a memo", "…, said a statement", "…, the paper reported": a tag whose content is all that stands before it. */
function closesSentence(
  { tokens, doc, sentenceOf, region }: Scene,
  { candidate, contentFirst, contentLast, sourceFirst }: Judged,
): boolean {
  const { head } = candidate;
  if (region[head] >= 0 && region[head] !== region[contentFirst]) return false; // Lee said “half of them, according to her data, are ill.”
  const isBehind = sourceFirst > head;
  if (!(isBehind ? TAGS : REPORTS).test(tokens.lower[head]) || contentLast > head) return false;
  const comma = (isBehind ? head : sourceFirst) - 1;
  return contentFirst === doc.sentences[sentenceOf[head]].first && tokens.text[comma] === ',' && contentLast < comma;
}

const TAGS = /^(?:according|sa(?:id|ys))$/;
const REPORTS = /^report(?:s|ed)$/;

/** At least as sure as what others say in its content, which is found again inside: all of them come before it in the text. */
function aboveInner(judged: readonly Judged[], index: number): Judged {
  const outer = judged[index];
  const { contentFirst, contentLast } = outer;
  let { score } = outer;
  for (let k = index - 1; k >= 0 && judged[k].candidate.head >= contentFirst; k--)
    if (judged[k].candidate.head <= contentLast) score = Math.max(score, judged[k].score + 1);
  return score === outer.score ? outer : { ...outer, score };
}

function isPlain(f: TokenFeatures, { candidate, sourceFirst, sourceSize }: Judged): boolean {
  const { scene, mark } = f;
  const { head, window, labels } = candidate;
  const { lower, lemma, tag } = scene.tokens;
  if (isAdvice(scene.tokens, head) && closesClause(scene, candidate, sourceFirst, sourceSize)) return true;
  if (lower[head + 1] === 'by' && sourceFirst === head + 2)
    return labels.includes(CONTENT) && agentWithAs(scene, head) !== null;
  if (isParenthesis(scene, candidate, sourceFirst, sourceSize)) return true;
  if (sourceSize === 0) return labels.includes(CONTENT) && claimLink(scene.tokens, window.first, head, labels) >= 0;
  if (isHeard(scene.tokens, head) || clearSubject(f, head)?.first === sourceFirst) return true;
  if (isPetition(scene.tokens, head) && sourceFirst < head) return labels.includes(CONTENT);
  if (lower[head - 1] === 'to' && sourceFirst + sourceSize === head - 1)
    return tellsAs(scene, head, sourceFirst) && hasClause(scene, window, labels);
  if (lower[sourceFirst - 1] === 'what' && sourceFirst < head)
    return isNamed(lower[head]) && mark[lower[head + 1] === 'as' ? head + 2 : head + 1] === OPENS;
  if (sourceFirst + sourceSize !== head || labels[head + 1 - window.first] !== CONTENT) return false;
  if (putsFigure(scene.tokens, head) || startsHearing(scene, head)) return true;
  if (tellsBeside(scene.tokens, sourceFirst, head, scene.doc.sentences[scene.sentenceOf[head]].first)) return true;
  if (lemma[head] === 'deny') return tag[head + 1] === 'NOUN';
  const { kind, takes } = CUE_VERBS.get(lemma[head]) ?? {};
  const isStatement = kind === 'statement' && takes!.includes('c');
  const isVerb = isFiniteVerb(scene.tokens, head + 1) || isVerbLike(scene.tokens, head + 1);
  return isStatement && RELATIVES.has(lower[sourceFirst - 1]) && isVerb;
}

/** "In warm water, [they found], mortar fails": who says it and the verb between commas, and on both sides what is said. */
function isParenthesis(
  scene: Scene,
  { head, window: { first }, labels }: Judged['candidate'],
  source: number,
  size: number,
): boolean {
  const { text, lemma, lower, tag } = scene.tokens;
  if (size === 0 || source + size !== head || text[source - 1] !== ',' || text[head + 1] !== ',') return false;
  const { first: opens, last } = scene.doc.sentences[scene.sentenceOf[head]];
  if (!hasFinite(scene, head + 2, last)) return false; // not "she found, with relief, a way"
  const isWhole = labels[(tag[opens] === 'CCONJ' ? opens + 1 : opens) - first] === CONTENT;
  const isAround = labels[source - 2 - first] === CONTENT && labels[head + 2 - first] === CONTENT;
  return isWhole && isAround && lower[source] !== 'you' && (CUE_VERBS.get(lemma[head])?.takes.includes('c') ?? false);
}

/** "[Avoid August], advises Lee", "[Avoid August], he advises": a whole clause, and who says it beside the verb behind the comma. */
function closesClause(
  scene: Scene,
  { head, window: { first }, labels }: Judged['candidate'],
  source: number,
  size: number,
): boolean {
  const { tokens, doc, sentenceOf } = scene;
  const s = doc.sentences[sentenceOf[head]];
  const comma = (source < head ? source : head) - 1;
  if (size === 0 || tokens.text[comma] !== ',' || (source < head ? source + size !== head : source !== head + 1))
    return false;
  if (s.first < first || labels[s.first - first] !== CONTENT || labels[comma - 1 - first] !== CONTENT) return false;
  if (source < head && head !== lastWord(scene, s) && tokens.text[head + 1] !== ',') return false;
  return isMainClause(scene, s.first, comma);
}

/** "*[The firm broke the law]*, a court ruled, ordering it to pay": a whole main clause, and behind it one who may say it. */
function opensReport(scene: Scene, { candidate, sourceFirst, sourceSize }: Judged): boolean {
  const { head, window, labels } = candidate;
  if (sourceSize === 0 || sourceFirst > head) return false;
  const source = { first: sourceFirst, last: sourceFirst + sourceSize };
  const lead = leadBefore(scene, head, source);
  if (!lead || lead.first < window.first || labels[lead.first - window.first] !== CONTENT) return false;
  const { lower, lemma, tag } = scene.tokens;
  const noun = nounOf(scene.tokens, source);
  const isSomebody = tag[noun] === 'PROPN' || isRecord(lower[noun]) || isSpeaking(lower[noun], lemma[noun]);
  return isSomebody || /^(?:said|ruled)$/.test(lower[head]);
}

/** "[prompting] police to tell" */
const tellsAs = ({ tokens: { lemma } }: Scene, head: number, source: number): boolean =>
  /^(?:tell|warn|assure)$/.test(lemma[head]) && MAKES.test(lemma[source - 1] ?? '');

/** Not "to tell drivers to turn back", nor "about it". */
function hasClause(scene: Scene, { first }: Window, labels: Uint8Array): boolean {
  const begins = first + labels.indexOf(CONTENT);
  const { lower } = scene.tokens;
  return (
    !/^(?:to|not|about|of)$/.test(lower[begins]) && hasFinite(scene, begins, first + labels.lastIndexOf(CONTENT) + 1)
  );
}
