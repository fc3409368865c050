import { CUE_VERBS } from '../../lexicon/cues.ts';
import { RESULTS } from '../../lexicon/results.ts';
import type { Tokens } from '../../text/document.ts';
import { isInHeadline } from '../../text/paragraphs.ts';
import { commaOr } from '../contents/writers-words.ts';
import { findMark, followsComma, isFiniteVerb, type Scene } from '../scene.ts';
import { subjectAfter } from '../sources/subject-phrases.ts';

/** "said a deal was near, even as others threatened to sink it", and, in a headline, "says cuts ‘cruel’ as Y quits": what went on meanwhile. */
export function meanwhileAfter(scene: Scene, from: number, to: number): number {
  const { tokens, region } = scene;
  const isHeadline = isInHeadline(scene.doc, from);
  for (let i = from + 1; i < to - 2; i++) {
    const isNews = isHeadline && region[i - 1] >= 0 && tokens.lower[i] === 'as';
    if (region[i] >= 0 || !(isNews || (tokens.lower[i] === 'even' && tokens.lower[i + 1] === 'as'))) continue;
    const subject = isNews || followsComma(scene, i) ? subjectAfter(scene, isNews ? i + 1 : i + 2, to) : null;
    if (subject && isFiniteVerb(tokens, subject.last)) return commaOr(tokens, i);
  }
  return -1;
}

/** "blaming weak orders, sending its shares down", "wrote it in a week, and it shows": what came of it. */
export function resultAfter({ tokens, region }: Scene, from: number, to: number): number {
  const { lower, text } = tokens;
  for (let i = from + 1; i < to - 1; i++) {
    if (region[i] >= 0 || text[i] !== ',') continue;
    if (lower[i + 1] === 'in' && bringsBlow(tokens, i + 2)) return i;
    if (
      isResult(tokens, from, i + 1, to) ||
      (lower[i + 1] === 'and' && lower[i + 2] === 'it' && /^show(?:s|ed)$/.test(lower[i + 3]))
    )
      return i;
  }
  return -1;
}

/** ", in blow to the mayor", ", in a move likely to anger Orr" */
export function bringsBlow({ lower }: Tokens, i: number): boolean {
  const noun = lower[i] === 'a' ? i + 1 : i;
  if (lower[noun] === 'move') return noun > i && SEEN.test(lower[noun + 1]);
  return BLOWS.test(lower[noun]) && /^(?:to|for|of)$/.test(lower[noun + 1]);
}

const BLOWS = /^(?:blow|boost|setback|win|victory|sign|test)$/;
const SEEN = /^(?:likely|seen|expected|set|sure|bound|widely|hailed|condemned|criticized)$/;

/** "sending its shares down", and, of a plan, "surprising economists", "ending months of speculation": with those who hear it. */
function isResult(tokens: Tokens, from: number, i: number, to: number): boolean {
  const { lower } = tokens;
  const isPrices = MOVES.test(lower[i]);
  const object = RESULTS.get(lower[i]);
  if (!isPrices && !object) return false;
  const words = lower.slice(i + 1, Math.min(to, i + LONGEST_RESULT));
  if (isPrices)
    return words
      .slice(0, 3)
      .some((word) =>
        /^(?:shares?|stocks?|prices?|yields?|futures|bonds|gilts|markets|sterling|dollar|euro|yen)$/.test(word),
      );
  return (lower[i] === 'reversing' || isPlan(tokens, from)) && object!.test(`${words.join(' ')} `);
}

/** "that she would go", "he was stepping down", "the cap will stay": what the speaker means to do himself, or what is to come; of what others did he may tell the outcome too. */
function isPlan(tokens: Tokens, from: number): boolean {
  const { lower, tag } = tokens;
  const subject = lower[from] === 'that' ? from + 1 : from;
  let verb = subject;
  while (verb < subject + LONGEST_SUBJECT && /^(?:DET|ADJ|NOUN|PROPN|PRON|PART|ADP)$/.test(tag[verb])) verb++;
  if (/^(?:would|will|wo|['’]ll|['’]d)$/.test(lower[verb])) return true;
  const isOwn = /^(?:he|she|it|they|we|i)$/.test(lower[subject]);
  return isOwn && /^(?:was|is|were|are)$/.test(lower[verb]) && (lower[verb + 1]?.endsWith('ing') ?? false);
}

const LONGEST_SUBJECT = 8;
const MOVES = /^(?:sending|pushing|driving|dragging|lifting|knocking|wiping)$/;
const LONGEST_RESULT = 10;

/** "Hale says A; Orr denies B": the next headline. */
export function nextHeadlineAfter(scene: Scene, from: number, to: number, head: number): number {
  const mark =
    isInHeadline(scene.doc, from) && scene.tokens.text[head] !== ':' ? findMark(scene.tokens, ';', from, to) : -1;
  return mark >= 0 && scene.region[mark] < 0 ? mark : -1;
}

/** "begged them to stay, only to be told that B": what came next. */
export function sequelAfter({ tokens, region }: Scene, from: number, to: number): number {
  const { lower, text } = tokens;
  for (let i = from; i < to - 2 && !isFiniteVerb(tokens, i); i++)
    if (region[i] < 0 && text[i] === ',' && lower[i + 1] === 'only' && lower[i + 2] === 'to') return i;
  return -1;
}

/** "disputes the figure; her office has ten", "accused of theft, and on Monday a judge fined him": a clause behind what is none. */
export function clauseAfter(scene: Scene, from: number, to: number, head: number): number {
  const { tokens, region } = scene;
  const { text, lower, tag, lemma } = tokens;
  const { takes } = CUE_VERBS.get(lemma[head]) ?? { takes: 'c' };
  const mayBeClause = takes.includes('c'); // "said taxes on cars, and on boats, are low"
  const isAsked = lemma[head] === 'ask' && tag[head - 1] === 'AUX'; // "were asked a series of questions, and the results are"
  if (mayBeClause && !((takes.includes('n') || isAsked) && tag[from] === 'DET')) return -1;
  for (let i = from; i < to - 3; i++) {
    if (region[i] >= 0 || isFiniteVerb(tokens, i) || /^(?:that|what|whether|if|how|why|to)$/.test(lower[i])) return -1;
    const isAnd = text[i] === ',' && lower[i + 1] === 'and' && (!mayBeClause || isAsked);
    if (text[i] !== ';' && !isAnd) continue;
    const opens = behindAdjunct(tokens, behindAdverbs(tokens, isAnd ? i + 2 : i + 1));
    const subject = /^(?:DET|PRON|PROPN|NOUN|NUM|ADJ)$/.test(tag[opens] ?? '') ? subjectAfter(scene, opens, to) : null;
    if (subject && isFiniteVerb(tokens, behindAdverbs(tokens, behindAgent(tokens, subject.last)))) return i;
  }
  return -1;
}

/** Behind "on Monday", "in May", "by then", where a clause begins with that. */
const behindAdjunct = ({ tag }: Tokens, i: number): number =>
  tag[i] === 'ADP' && /^(?:PROPN|NOUN|NUM|ADV)$/.test(tag[i + 1] ?? '') ? i + 2 : i;

/** "an inquiry [by the Red Star] found" */
function behindAgent({ tag, lower }: Tokens, i: number): number {
  if (lower[i] !== 'by') return i;
  let end = i + 1;
  while (/^(?:DET|ADJ|NOUN|PROPN)$/.test(tag[end] ?? '')) end++;
  return end;
}

function behindAdverbs({ tag }: Tokens, i: number): number {
  while (tag[i] === 'ADV') i++;
  return i;
}
