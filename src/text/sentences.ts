import { WHEN } from '../lexicon/calendar.ts';
import type { MarkRegion, Sentence, Span, Tokens } from './document.ts';
import { cutBeforeSpeech, cutBehindHeads, cutBehindStops, mendCuts } from './sentence-cuts.ts';

/**
 * Sentences from wink-nlp's cuts. Where its cuts and the quotation marks disagree the marks win: a closing mark stays
 * with its sentence, and `“…?” she asked` is not cut behind the question mark.
 */

const TERMINAL = /[.!?…]$/;
/** How a speech tag goes on behind `?”`: “she asked”, “Trump said”, “said Murphy”. */
const TAG_SUBJECT = /^(?:he|she|they|it|i|we|who)$/;

/** Verbs of speech tags, by lemma. */
export interface TagVerbs {
  /** Of saying: “Why?” Trump asked the crowd. */
  says(lemma: string): boolean;
  /** Of judging and the like, which tag a quotation only where no object follows: “Why?” Trump demanded. */
  judges(lemma: string): boolean;
}

/**
 * @param cuts the first token of each of wink's sentences
 * @param verbs tells which lemmas may stand in a speech tag
 */
export function buildSentences(
  text: string,
  tokens: Tokens,
  paragraphs: readonly Span[],
  marks: readonly MarkRegion[],
  cuts: readonly number[],
  verbs: TagVerbs,
): Sentence[] {
  const breakBefore = new Uint8Array(tokens.count + 1);
  for (const first of cuts) breakBefore[first] = 1;
  const closes = new Set(marks.filter((m) => m.closed).map((m) => m.end));
  cutBehindStops(tokens, breakBefore);
  cutBehindHeads(text, tokens, paragraphs, breakBefore);
  cutBeforeSpeech(text, tokens, marks, breakBefore);
  mendCuts(tokens, breakBefore, closes);
  const out: Sentence[] = [];
  let token = 0;
  paragraphs.forEach((paragraph, p) => {
    while (token < tokens.count && tokens.start[token] < paragraph.start) token++;
    let first = token;
    while (token < tokens.count && tokens.start[token] < paragraph.end) {
      token++;
      const ends = token >= tokens.count || tokens.start[token] >= paragraph.end || breakBefore[token] === 1;
      if (!ends) continue;
      out.push({ start: tokens.start[first], end: tokens.end[token - 1], first, last: token, paragraph: p });
      first = token;
    }
  });
  return joinSpeechTags(text, tokens, out, closes, verbs);
}

/** `“Why?” Trump said.` and `“Never!” the mayor's aide said.` come as two pieces: one sentence. */
function joinSpeechTags(
  text: string,
  tokens: Tokens,
  sentences: readonly Sentence[],
  closes: ReadonlySet<number>,
  verbs: TagVerbs,
): Sentence[] {
  const out: Sentence[] = [];
  for (const next of sentences) {
    const before = out.at(-1);
    const joins =
      before &&
      before.paragraph === next.paragraph &&
      closes.has(before.end) &&
      /[!?…,]$/.test(
        text
          .slice(0, before.end)
          .slice(-4)
          .replace(/["”’'»]+$/, ''),
      ) &&
      startsWithTag(tokens, next, verbs) &&
      !(out.at(-2)?.paragraph === next.paragraph && saysClause(tokens, next));
    if (!joins) out.push(next);
    else {
      const { end, last, paragraph } = next;
      out[out.length - 1] = { start: before.start, end, first: before.first, last, paragraph };
    }
  }
  return out;
}

/** “It is late,” said Lee. “Why?” *The mayor said it would end in May*: behind what was said before, one with a clause of its own is no tag. */
function saysClause({ tag, lemma, lower, text }: Tokens, s: Sentence): boolean {
  let i = s.first;
  while (i < Math.min(s.last, s.first + 6) && !(tag[i] === 'VERB' && SAYS.test(lemma[i]))) i++;
  if (!SAYS.test(lemma[i] ?? '') || !OPENS_CLAUSE.test(tag[i + 1] ?? '') || WHEN.has(lower[i + 1])) return false;
  for (let k = i + 2; k < s.last && !/^(?:PUNCT|SCONJ)$/.test(tag[k]); k++) {
    if (BEHIND_NOUN.test(lower[k])) return false;
    if (tag[k] === 'AUX' || (tag[k] === 'VERB' && !text[k].endsWith('ing') && lower[k - 1] !== 'to')) return true;
  }
  return false;
}

const SAYS = /^(?:say|add|claim|insist|argue|explain|note|believe)$/;
const OPENS_CLAUSE = /^(?:DET|PRON|PROPN|NOUN|NUM|ADJ)$/;
/** "the man who left", "the day he left" */
const BEHIND_NOUN = /^(?:who|which|that|when|where|whose|day|night|morning|evening|week|moment|time)$/;

function startsWithTag(tokens: Tokens, s: Sentence, { says, judges }: TagVerbs): boolean {
  const { tag, lemma, lower, text } = tokens;
  if (says(lemma[s.first]) && tag[s.first] === 'VERB') return true;
  let i = s.first;
  if (TAG_SUBJECT.test(lower[i])) i++;
  else while (i < Math.min(s.last, s.first + 6) && /^(?:PROPN|DET|ADJ|NOUN|PART)$/.test(tag[i])) i++;
  if (i === s.first || i >= s.last) return false;
  const group = i;
  while (i < s.last && (tag[i] === 'ADV' || tag[i] === 'AUX')) i++;
  if (tag[i] !== 'VERB' || TERMINAL.test(text[i])) return false;
  // “Why not?” A third said: “B”
  if (tag[s.first] === 'DET' && text[s.first] !== lower[s.first] && text[i + 1] === ':') return false;
  // a full clause behind the verb is a new sentence
  if (says(lemma[i]) && !tag.slice(group, i).includes('AUX')) return lower[i + 1] !== 'that';
  return (says(lemma[i]) || judges(lemma[i])) && (i + 1 >= s.last || /^(?:PUNCT|ADP|ADV)$/.test(tag[i + 1]));
}
