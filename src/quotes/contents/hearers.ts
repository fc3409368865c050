import { WHEN } from '../../lexicon/calendar.ts';
import { CUE_VERBS } from '../../lexicon/cues.ts';
import { PERSON_NOUNS } from '../../lexicon/person-nouns.ts';
import { POSSESSIVES } from '../../lexicon/pronouns.ts';
import { HEARERS } from '../../lexicon/venues.ts';
import type { Tokens } from '../../text/document.ts';
import { hasFinite, isFiniteVerb, isOwnerMark, lastWord, type Scene } from '../scene.ts';
import { CONTENT, firstPlace, firstRun, NOTHING, SOURCE } from '../scoring/window.ts';
import { takeWithRelative } from './relatives.ts';
import { leaveThose } from './told-clauses.ts';
import { REACH, subjectEnd, TELLS } from './told-whom.ts';

/**
 * Parts a cue's content from those whom it was said to, or who asked for it: "asked [the porter] whether A", "told reporters
 * [prices] were".
 *
 * @param first of the window's tokens, @param labels by token of the window; changed in place
 */
export function leaveHearers(scene: Scene, first: number, head: number, labels: Uint8Array): void {
  const { tokens } = scene;
  leaveAsker(tokens, first, head, labels);
  leaveAsked(tokens, first, head, labels);
  takeSubject(scene, first, head, labels);
  takeUrged(tokens, first, head, labels);
  leaveTold(tokens, first, head, labels);
  leavePronoun(tokens, first, head, labels);
  leaveMany(scene, first, head, labels);
  leaveThose(tokens, first, head, labels);
  takeInformed(scene, first, head, labels);
}

/** "Asked by [a guest] in May how she was", "Asked [on the stairs] whether A": who asks is the source, and where is no content. */
function leaveAsker(tokens: Tokens, first: number, head: number, labels: Uint8Array): void {
  const { lower, tag, text } = tokens;
  if (lower[head] !== 'asked') return;
  const begins = firstPlace(labels, CONTENT, head + 1 - first);
  if (begins < 0) return;
  const isBy = lower[head + 1] === 'by';
  const isPlace = tag[first + begins] === 'ADP' || tag[first + begins - 1] === 'ADP';
  if (!isBy && !(text[head] === 'Asked' && isPlace && lower[head + 1] !== 'about')) return;
  let question = isBy ? head + 2 - first : begins;
  while (question < begins + REACH && !ASKS.test(lower[first + question])) question++;
  if (labels[question] === SOURCE || question >= begins + REACH || (!isBy && lower[first + question] === 'about'))
    return;
  labels.fill(NOTHING, isBy ? begins : head + 1 - first, Math.max(begins, question));
  for (let p = question; labels[p] === NOTHING && first + p < first + question + REACH && text[first + p] !== ','; p++)
    labels[p] = CONTENT;
  if (!isBy) return;
  const end = phraseEnd(tokens, head + 2);
  const close = text[end] === ',' ? phraseEnd(tokens, end + 1) : end;
  labels.fill(SOURCE, head + 2 - first, (text[close] === ',' && close < first + question ? close : end) - first); // "by the coroner, Ann Lee, if"
}

const ASKS = /^(?:how|whether|if|what|why|who|when|where|about)$/;

/** "asked [the porter] whether A", "asked [her deputy, Ann Lee,] whether A": nor is who is asked. */
function leaveAsked(tokens: Tokens, first: number, head: number, labels: Uint8Array): void {
  const { lower, lemma, text } = tokens;
  if (lemma[head] !== 'ask' || labels[head + 1 - first] !== CONTENT) return;
  let i = phraseEnd(tokens, head + 1);
  const close = text[i] === ',' ? phraseEnd(tokens, i + 1) : i;
  if (close > i && text[close] === ',') i = close + 1;
  else if (i > head + 1 && /^(?:of|in|at|from)$/.test(lower[i])) i = phraseEnd(tokens, i + 1); // "the consul in Orle"
  if (!/^(?:if|whether|why|how|what|when|where)$/.test(lower[i]) || i - first >= labels.length) return;
  labels.fill(NOTHING, head + 1 - first, i - first);
  for (let p = i - first; labels[p] === NOTHING && first + p < i + REACH && !/^[.?!;]$/.test(text[first + p]); p++)
    labels[p] = CONTENT;
}

/** Behind a noun phrase that begins at token `i`, with whose it is: "Hale's young lawyer"; a name may be tagged as a verb ("Ford"). */
function phraseEnd({ tag, lower, text }: Tokens, i: number): number {
  const from = i;
  const isPart = (k: number) => /^(?:DET|ADJ|NOUN|PROPN|PRON)$/.test(tag[k]) || isOwnerMark(lower[k] ?? '');
  while (i < from + REACH && (isPart(i) || (tag[i - 1] === 'PROPN' && tag[i] === 'VERB' && text[i] !== lower[i]))) i++;
  return i;
}

/** "told reporters [inflation] was", "told police [her husband, Max,] had": behind those whom it was told comes the subject of what was told. */
function takeSubject(scene: Scene, first: number, head: number, labels: Uint8Array): void {
  const { tokens } = scene;
  const { tag, lemma, lower, text } = tokens;
  const whom = head + 1;
  if (!CUE_VERBS.get(lemma[head])?.takes.includes('a')) return;
  const subject = behindHearer(tokens, whom);
  if (subject < 0 || !(/^(?:NOUN|PROPN|DET)$/.test(tag[subject]) || POSSESSIVES.has(lower[subject]))) return;
  let verb = subjectEnd(tokens, subject + 1);
  if (takeWithRelative(scene, first, head, { first: subject, last: verb }, labels)) return;
  const begins = firstPlace(labels, CONTENT, whom - first);
  if (text[verb] === ',') verb = behindApposition(tokens, verb);
  if (begins < 0 || verb < 0 || !isFiniteVerb(tokens, verb) || first + begins > verb) return;
  labels.fill(NOTHING, Math.min(begins, whom - first), subject - first);
  labels.fill(CONTENT, subject - first, verb - first);
}

/** The token behind those whom it was told: "reporters", "her deputy", "police", and "the board" where the next phrase begins; -1 for none. */
function behindHearer(tokens: Tokens, whom: number): number {
  const { lower, tag } = tokens;
  if (/^(?:him|them|me|us)$/.test(lower[whom]) && tag[whom + 1] === 'DET') return whom + 1;
  const isOwned = /^(?:his|her|their|its|my|our|this|that)$/.test(lower[whom]);
  const own = isOwned ? whom + 1 : whom;
  if (isHearer(tokens, own, isOwned) || /^(?:police|staff|media)$/.test(lower[whom])) return own + 1;
  const begins = tag[whom] === 'DET' ? whom + 2 : whom + 1;
  const isPhrase = /^(?:NOUN|PROPN)$/.test(tag[begins - 1]) && begins > whom + 1;
  return isPhrase && (/^(?:the|an?)$/.test(lower[begins]) || POSSESSIVES.has(lower[begins])) ? begins : -1;
}

/** Behind the comma that closes what the one at `comma` opens, where no verb stands between; -1 for none. */
function behindApposition({ text, tag }: Tokens, comma: number): number {
  for (let i = comma + 1; i < comma + LONGEST_APPOSITION && !/^(?:VERB|AUX)$/.test(tag[i] ?? 'AUX'); i++)
    if (text[i] === ',') return i + 1;
  return -1;
}

const LONGEST_APPOSITION = 10;

/** "reporters", "MPs", and, where it is somebody's, "her deputy", "this committee" */
function isHearer({ lemma, lower }: Tokens, i: number, isOwned: boolean): boolean {
  const isMany = lower[i] !== lemma[i] || (lower[i]?.endsWith('s') ?? false);
  const isPerson = PERSON_NOUNS.has(lemma[i]) || PERSON_NOUNS.has((lower[i] ?? '').slice(0, -1));
  return isPerson ? isOwned || isMany : isOwned && HEARERS.has(lower[i]);
}

/** "told the board, A": nor is whom a tag in mid-sentence was told to: "His firm, he told [the board], was sound". */
function leaveTold({ tag, text, lemma }: Tokens, first: number, head: number, labels: Uint8Array): void {
  if (lemma[head] !== 'tell') return;
  const source = firstPlace(labels, SOURCE);
  const isTag = labels.subarray(0, head - first).includes(CONTENT) || text[first + source - 1] === ',';
  if (!isTag) return;
  let i = head + 1;
  while (i < head + REACH && /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM)$/.test(tag[i])) i++;
  if (text[i] === ',' && i > head + 1) labels.fill(NOTHING, head + 1 - first, i + 1 - first);
}

/** "told [her] the cause was the river", "warned [them] they had an hour"; "told you [this] place was finished" */
function leavePronoun(tokens: Tokens, first: number, head: number, labels: Uint8Array): void {
  const { lower, lemma, tag } = tokens;
  const whom = head + 1;
  const next = whom + 1 - first;
  if (!TELLS.test(lemma[head]) || !/^(?:him|her|them|me|us|you)$/.test(lower[whom])) return;
  const isThis = /^(?:this|that|these|those)$/.test(lower[whom + 1]);
  if (isThis && labels[next] === NOTHING && labels[next + 1] === CONTENT) labels[next] = CONTENT;
  if (labels[whom - first] !== CONTENT) return;
  if (tag[whom + 1] === 'DET' || tag[whom + 1] === 'PRON' || lower[whom + 1] === 'that') labels[whom - first] = NOTHING;
}

/** "told [a jury of seven women and five men] not to look it up": nor is who they all are. */
function leaveMany({ tokens, doc, sentenceOf }: Scene, first: number, head: number, labels: Uint8Array): void {
  const { lower, lemma, tag } = tokens;
  if (!TELLS.test(lemma[head]) || !/^(?:DET|PRON)$/.test(tag[head + 1])) return;
  let i = head + 1;
  let isOf = false;
  for (; i < head + REACH && (/^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/.test(tag[i]) || /^(?:of|and)$/.test(lower[i])); i++)
    if (lower[i] === 'that') break;
    else if (lower[i] === 'of') isOf = true;
  if (!isOf || !/^(?:that|to|not)$/.test(lower[i]) || i - first >= labels.length) return;
  const begins = firstPlace(labels, CONTENT, head + 1 - first);
  if (begins < 0 || first + begins >= i) return;
  const isCut = labels[i - first] !== CONTENT;
  labels.fill(NOTHING, begins, i - first);
  const { last } = doc.sentences[sentenceOf[head]];
  for (
    let p = i - first;
    isCut && labels[p] === NOTHING && first + p < last && !/^[,;.?!]$/.test(tokens.text[first + p]);
    p++
  )
    labels[p] = CONTENT;
}

/** "The dam is safe, Lee informed [the House] on Monday": a tag whose hearer the chain took for what was said. */
function takeInformed(scene: Scene, first: number, head: number, labels: Uint8Array): void {
  const { tag, lower, text } = scene.tokens;
  if (!/^(?:informed|apprised|notified|told)$/.test(lower[head])) return;
  const s = scene.doc.sentences[scene.sentenceOf[head]];
  const source = firstRun(labels, SOURCE);
  if (!source || s.first < first) return;
  let i = head + 1;
  while (/^(?:DET|ADJ|NOUN|PROPN|PRON)$/.test(tag[i]) && !WHEN.has(lower[i])) i++;
  const isEnd = i > lastWord(scene, s) || WHEN.has(lower[i]) || (lower[i] === 'on' && WHEN.has(lower[i + 1]));
  const comma = first + source.first - 1;
  if (!isEnd || labels[head + 1 - first] !== CONTENT || text[comma] !== ',' || scene.region[comma] >= 0) return;
  if (!hasFinite(scene, s.first, comma)) return;
  labels.fill(NOTHING, head + 1 - first);
  labels.fill(CONTENT, s.first - first, comma - first);
}

/** "urged [the mayor of Orle] to resign", "advised [Mrs. Eze] to": who shall do it belongs to what shall be done. */
function takeUrged({ tag, lower, lemma }: Tokens, first: number, head: number, labels: Uint8Array): void {
  const from = head + 1 - first;
  if (labels[from] !== NOTHING || !URGES.test(lemma[head])) return;
  let i = head + 1;
  while (
    i < head + REACH &&
    (/^(?:DET|ADJ|NOUN|PROPN|PRON|NUM)$/.test(tag[i]) || /^(?:of|with|from|in|at|and|'s)$/.test(lower[i]))
  )
    i++;
  if (i === head + 1 || lower[i] !== 'to' || tag[i + 1] !== 'VERB' || labels[i - first] !== CONTENT) return;
  if (!labels.subarray(from, i - first).includes(SOURCE)) labels.fill(CONTENT, from, i - first);
}

const URGES = /^(?:urge|ask|encourage|beg|implore|exhort|invite|advise|instruct|order)$/;
