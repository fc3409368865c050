import type { Tokens } from '../../text/document.ts';
import { lapseEnd } from '../next/times.ts';
import { closesClause, findMark, isFiniteVerb, isPause, type Scene } from '../scene.ts';
import { OUTSIDE, TAG, type TokenFeatures } from '../scoring/features.ts';
import type { Run } from '../sources/noun-phrases.ts';
import { subjectAfter } from '../sources/subject-phrases.ts';
import { reports } from '../sweep.ts';

const SUBORDINATOR =
  /^(?:when|whenever|after|as|while|if|because|although|though|since|before|until|once|unless|whereas)$/;

/**
 * "While Lee said A, [the board voted for it]": whoever opens a sentence with a subordinate clause closes it with a main one.
 *
 * @param from the first token of the content, @param to behind its last, @param head of its cue
 * @returns where the main clause's comma, or what stands behind the closing mark with it, is; -1 for nowhere
 */
export function mainClauseAfter(f: TokenFeatures, head: number, from: number, to: number): number {
  const { scene } = f;
  const { tokens, sentenceOf } = scene;
  const { last } = scene.doc.sentences[sentenceOf[head]];
  if (from <= head || !isFronted(f, head, from)) return -1;
  // "As Lee said, A": a comment on the main clause
  if (tokens.text[from - 1] === ',' || SUBORDINATOR.test(tokens.lower[tokens.lower[from] === 'that' ? from + 1 : from]))
    return -1;
  // "But, as Lee said a day ago, today, the vote is": nor does a clause come behind "said" without its verb
  const isComment = tokens.lower[openerOf(scene, sentenceOf[head])] === 'as' && tokens.lower[head] === 'said';
  let isClause = false;
  for (let i = from; i < Math.min(to, last - 1); i++) {
    if (isFiniteVerb(tokens, i)) isClause = true;
    const end = closesClause(scene, i);
    const subject = end < 0 ? null : mainSubject(scene, behindNot(tokens, i + 1), last);
    if (!subject || isRelative(scene, subject) || !hasVerb(scene, subject)) continue;
    if (isClause) return end;
    if (isComment) return -1;
    if (!tokens.lower.slice(subject.first, subject.last).includes('and')) return end; // "murder, theft and arson were"
  }
  return -1;
}

/**
 * "predicted that if Lee ran, [he would lose]": a content that opens with a subordinate clause goes on with its main one.
 *
 * @param begins of the content's tokens, @param at the one behind its last, @param close where the sentence ends
 * @returns `close`, or the comma before what is somebody else's ("that if Lee ran, [he would lose], which she called”); -1 where
 *   no main clause follows, or the content has one
 */
export function mainClauseEnd(f: TokenFeatures, head: number, begins: number, at: number, close: number): number {
  const { scene, tag, mark } = f;
  const { tokens, region } = scene;
  const { lower, text } = tokens;
  const isThat = /^(?:that|how)$/.test(lower[begins]);
  const opener = isThat ? begins + 1 : begins;
  if (begins <= head || text[at] !== ',' || region[at] >= 0) return -1;
  const isPhrase = isThat && tag[opener] === TAG.ADP && !isClause(scene, opener, at); // "that on her way home, [she]"
  if (!isPhrase && !SUBORDINATOR.test(lower[opener])) return -1;
  if (!isThat && (/^(?:if|when|as)$/.test(lower[opener]) || text[begins - 1] === ',')) return -1; // "asked if A", "described it as A"
  for (let i = opener; i < at; i++) if (closesClause(scene, i) >= 0) return -1;
  const subject = subjectAfter(scene, at + 1, close);
  if (!subject || isRelative(scene, subject) || !hasVerb(scene, subject)) return -1;
  let comma = -1;
  for (let i = at; i < close; i++) {
    if (mark[i] !== OUTSIDE || reports(f, i)) return comma; // somebody else's, maybe
    if (text[i] === ',' && i > subject.last) comma = i;
  }
  return close;
}

/** Does a finite verb stand here, but for a participle: not "of the five shops [approved by] the board"? */
function isClause(scene: Scene, first: number, last: number): boolean {
  const { lower } = scene.tokens;
  for (let i = first; i < last; i++) if (isFiniteVerb(scene.tokens, i) && lower[i + 1] !== 'by') return true;
  return false;
}

/** Does the cue stand in a clause or a phrase that the sentence opens with, before its main verb? */
function isFronted({ scene, sweep, tag, mark }: TokenFeatures, head: number, from: number): boolean {
  const { tokens, sentenceOf } = scene;
  const { lower, text } = tokens;
  const s = sentenceOf[head];
  const opener = openerOf(scene, s);
  const firstVerb = sweep.firstVerb[s];
  // "Despite her claim that A, the board", "Despite polls showing A": no verb before it, so that the sentence's is still to come
  const isNoun = tag[head] === TAG.NOUN || (tag[head] === TAG.VERB && lower[head].endsWith('ing'));
  if (isNoun && firstVerb >= from && (tag[opener] === TAG.ADP || lower[opener] === 'contrary')) return true;
  if (head === opener) return /^(?:asked|told|pressed)$/.test(lower[head]); // "Asked whether A, she smiled"
  if (!SUBORDINATOR.test(lower[opener])) return isFrontedAgain(scene, head);
  let isOwn = true; // is the clause's first verb the cue's?
  for (let i = firstVerb; i < head && isOwn; i++) isOwn = tag[i] === TAG.AUX || tag[i] === TAG.ADV;
  // "When Lee spoke of the fire and said A, the crowd": still the same clause
  for (let i = opener; i < head && !isOwn; i++) if (isPause(text[i]) || mark[i] !== OUTSIDE) return false;
  return true;
}

/** "The vote is close, and while Lee said A, [it will pass]": does the cue stand in such a clause behind a conjunction? */
function isFrontedAgain({ tokens, region }: Scene, head: number): boolean {
  const { lower, tag, text } = tokens;
  let i = head - 1;
  while (i > head - LONGEST_SUBJECT && region[i] < 0 && IN_SUBJECT.test(tag[i]) && !CONCEDES.test(lower[i])) i--;
  return CONCEDES.test(lower[i]) && i < head - 1 && tag[i - 1] === 'CCONJ' && /^[,;]$/.test(text[i - 2]);
}

const LONGEST_SUBJECT = 8;
const IN_SUBJECT = /^(?:DET|ADJ|NOUN|PROPN|PRON|PART|ADV|AUX|NUM|SCONJ)$/;
const CONCEDES = /^(?:while|although|though)$/;

/** The word that opens a sentence, behind "And", "But,", "And even", "Just months". */
function openerOf(scene: Scene, s: number): number {
  const { tokens, doc } = scene;
  const { tag, text, lower } = tokens;
  let opener = doc.sentences[s].first;
  if (tag[opener] === 'CCONJ') opener += text[opener + 1] === ',' ? 2 : 1;
  const after = lapseEnd(scene, opener); // "Two days [after] Lee said A, B"
  if (after >= 0) return after;
  return /^(?:even|yet|just|only)$/.test(lower[opener]) ? opener + 1 : opener;
}

/** A subject, one in marks too: "the “Orle Spring” [was]". */
function mainSubject(scene: Scene, i: number, ceiling: number): Run | null {
  const { tokens, region, regionLast } = scene;
  const marked = tokens.tag[i] === 'DET' && region[i] < 0 ? region[i + 1] : -1;
  return marked >= 0 ? { first: i, last: regionLast[marked] } : subjectAfter(scene, i, ceiling);
}

/** "[not] one of them" */
const behindNot = ({ lower }: Tokens, i: number): number => (lower[i] === 'not' ? i + 1 : i);

/** Does the verb of a subject stand behind it, be it behind the comma that closes an apposition ("the firm's head, Ann Lee, | told")? */
function hasVerb(scene: Scene, subject: Run): boolean {
  const { tokens } = scene;
  const { first, last } = subject;
  if (tokens.lower[last - 1] === 'shot' && tokens.lower[last] === 'back') return last - first > 1; // it comes as a noun
  const isParted = tokens.text[last] === ',' && findMark(tokens, ',', first, last) >= 0;
  let verb = isParted ? last + 1 : last;
  while (tokens.tag[verb] === 'ADV' || (tokens.lower[verb] === 'not' && tokens.lower[verb + 1] === 'only')) verb++;
  return verb < tokens.count && isFiniteVerb(tokens, verb);
}

/** "women, most of whom are": a clause that belongs to what stands before it. */
const isRelative = ({ tokens }: Scene, { first, last }: Run): boolean =>
  tokens.lower.slice(first, last + 1).some((word) => /^(?:who|whom|whose|which)$/.test(word));
