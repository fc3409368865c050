import { RELATIVES } from '../../lexicon/pronouns.ts';
import type { Sentence } from '../../text/document.ts';
import { isFiniteVerb, isNominal, lastWord, type Scene } from '../scene.ts';
import type { Run } from '../sources/noun-phrases.ts';
import { subjectAfter } from '../sources/subject-phrases.ts';
import type { Cue } from './cues.ts';
import { clauseEnd, objectEnd } from './ends.ts';

/** What stands behind a cue: its content, how it is joined to the cue, and to whom it was said. */
export interface After {
  readonly content: Run;
  readonly join: 'that' | 'clause' | 'marks' | 'colon' | 'infinitive' | 'question' | 'phrase';
  readonly addressee: Run | null;
}

const QUESTION = /^(?:whether|if|how|what|why|who|when|where|which)$/;
const TIME = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight|later|earlier|recently|again|simply|flatly|bluntly|repeatedly|too|once|morning|afternoon|evening|night|week|month|year|this|last)$/; // biome-ignore format: a list
/** How far behind its cue a content may begin: "said in an interview with the station on Tuesday that …". */
const REACH = 18;

/**
 * The content behind a cue.
 *
 * @param end token behind the last one that the content may hold (the sentence's end, or where a speech tag begins)
 */
export function contentAfter(scene: Scene, cue: Cue, s: Sentence, end: number): After | null {
  const { tokens, region } = scene;
  const { takes } = cue.entry;
  let addressee: Run | null = null;
  const done = (first: number, join: After['join']): After | null => {
    const whole = clauseEnd(scene, cue, s, first, end);
    const last = join === 'phrase' || join === 'infinitive' ? objectEnd(scene, cue, first, whole) : whole;
    return last > first ? { content: { first, last }, join, addressee } : null;
  };
  for (let i = cue.last; i < end && i < cue.last + REACH; ) {
    const word = tokens.lower[i];
    if (region[i] >= 0 && takes.includes('q')) return inMarks(scene, cue, s, i, end, addressee);
    if (region[i] >= 0) return takes.includes('n') && i === cue.last ? done(i, 'phrase') : null;
    if (word === ':') return afterColon(scene, s, i + 1, addressee);
    if (isCopula(scene, i) && takes.includes('q')) return inMarks(scene, cue, s, i + 2, end, addressee);
    if (word === ',' && region[i + 1] >= 0 && takes.includes('q')) return inMarks(scene, cue, s, i + 1, end, addressee);
    if (word === 'that' && takes.includes('c') && isThatClause(scene, i, end)) return done(i, 'that');
    if (QUESTION.test(word) && /[cn]/.test(takes) && i <= cue.last + 6) return done(i, 'question');
    if (word === 'to' && /^(?:VERB|AUX)$/.test(tokens.tag[i + 1]) && takes.includes('t'))
      return done(tokens.lower[i - 1] === 'not' && i - 1 >= cue.last ? i - 1 : i, 'infinitive');
    if (
      takes.includes('c') &&
      isClause(scene, i, end) &&
      !(takes.includes('a') && i === cue.last && startsAddressee(scene, i))
    ) {
      return done(i, 'clause');
    }
    const next = stepOver(scene, cue, i, end);
    if (next === null) return takes.includes('n') && isObject(scene, cue, i) ? done(i, 'phrase') : null;
    if (next.addressee) addressee = next.addressee;
    i = next.at;
  }
  return null;
}

/** "The last thing Lee said to me was, “A”" */
const isCopula = ({ tokens: { lower, text }, region }: Scene, i: number): boolean =>
  /^(?:is|was)$/.test(lower[i]) && text[i + 1] === ',' && region[i + 2] >= 0;

/** Steps over what may stand between a cue and its content: an addressee, a day, "in a statement", "to reporters". */
function stepOver(scene: Scene, cue: Cue, i: number, end: number): { at: number; addressee: Run | null } | null {
  const { tokens } = scene;
  if (TIME.test(tokens.lower[i]) || (tokens.tag[i] === 'ADV' && !cue.entry.takes.includes('n')))
    return { at: i + 1, addressee: null };
  if (tokens.tag[i] === 'ADP' || tokens.lower[i] === 'to') {
    if (cue.entry.takes.includes('n') && !/^(?:in|on|at|to|during|via|through|with)$/.test(tokens.lower[i]))
      return null;
    const phrase = subjectAfter(scene, i + 1, end);
    if (!phrase) return null;
    return { at: phrase.last, addressee: tokens.lower[i] === 'to' ? phrase : null };
  }
  if (i === cue.last && cue.entry.takes.includes('a')) {
    const phrase = addresseeAt(scene, i, end);
    return phrase ? { at: phrase.last, addressee: phrase } : null;
  }
  return null;
}

/** Whom it is said to, right behind the cue at token i. */
export function addresseeAt(scene: Scene, i: number, end: number): Run | null {
  const { tokens } = scene;
  const phrase = subjectAfter(scene, i, end);
  const isOwner = tokens.lower[i] === 'her' && phrase && /^(?:that|on|in|at|to)$/.test(tokens.lower[phrase.last] ?? '');
  if (/^(?:me|him|her|us|them|you|it)$/.test(tokens.lower[i]) && !isOwner) return { first: i, last: i + 1 };
  return phrase;
}

/** "told him he …", "told reporters the …": the first phrase behind "told" is whom it was said to. */
function startsAddressee(scene: Scene, i: number): boolean {
  return isNominal(scene.tokens.tag[i]) || /^(?:DET|ADJ)$/.test(scene.tokens.tag[i]);
}

function isThatClause(scene: Scene, i: number, end: number): boolean {
  for (let j = i + 1; j < end; j++) if (scene.tokens.tag[j] === 'VERB' || scene.tokens.tag[j] === 'AUX') return true;
  return false;
}

/** Does a clause begin here: something nominal, and a finite verb before the punctuation says otherwise? */
function isClause(scene: Scene, i: number, end: number): boolean {
  const { tokens } = scene;
  if (!/^(?:DET|PRON|PROPN|NOUN|ADJ|NUM|ADV)$/.test(tokens.tag[i]) || TIME.test(tokens.lower[i])) return false;
  if (/^(?:him|her|them|me|us|himself|herself|themselves)$/.test(tokens.lower[i])) return false;
  if (tokens.tag[i] === 'ADV' && tokens.text[i + 1] === ',' && scene.region[i + 2] >= 0) return false; // "wrote back, “A”"
  for (let j = i + 1; j < end && j < i + 30; j++) {
    if (/^[;:]$/.test(tokens.text[j])) return false;
    if (isFiniteVerb(tokens, j) && !isRelative(scene, i, j)) return !isBehindComma(scene, i, j);
  }
  return false;
}

/** "claiming parts of the sea, said": the comma closes something that opened before this phrase. */
function isBehindComma(scene: Scene, from: number, verb: number): boolean {
  if (scene.tokens.text[verb - 1] !== ',') return false;
  for (let j = verb - 2; j > from; j--) if (scene.tokens.text[j] === ',') return false;
  return true;
}

/** "the plan that failed", "officials who knew": the first finite verb belongs to a relative clause. */
function isRelative(scene: Scene, from: number, verb: number): boolean {
  const { tokens } = scene;
  for (let j = verb - 1; j > from && j > verb - 6; j--) if (RELATIVES.has(tokens.lower[j])) return true;
  return false;
}

/** What follows the verb, or, behind "in the strongest terms", what an article or the like opens. */
const isObject = (scene: Scene, cue: Cue, i: number): boolean =>
  isPhrase(scene, i) &&
  (i === cue.last || (/^(?:DET|PRON)$/.test(scene.tokens.tag[i]) && !cue.entry.takes.includes('t')));

function isPhrase(scene: Scene, i: number): boolean {
  return (
    /^(?:DET|PRON|PROPN|NOUN|ADJ|NUM|SYM)$/.test(scene.tokens.tag[i]) &&
    scene.tokens.lower[i] !== 'that' &&
    !TIME.test(scene.tokens.lower[i])
  );
}

/** Content that opens with a mark: the quotation, and the rest of the clause where the quotation is only a part of it. */
function inMarks(scene: Scene, cue: Cue, s: Sentence, i: number, end: number, addressee: Run | null): After {
  const { tokens } = scene;
  const r = scene.region[i];
  const inner = scene.doc.text.slice(scene.regions[r].inner.start, scene.regions[r].inner.end).trim();
  const whole = /^[\p{Lu}\d[(…]/u.test(inner) && /[.,!?…—–-]$/.test(inner);
  const last = scene.regionLast[r];
  const goesOn = !whole && last < end && tokens.tag[last] !== 'PUNCT';
  const content = { first: i, last: goesOn ? clauseEnd(scene, cue, s, i, end) : last };
  return { content, join: 'marks', addressee };
}

/** "X said: …": what is quoted, else the rest of the sentence, else the next paragraph. */
function afterColon(scene: Scene, s: Sentence, i: number, addressee: Run | null): After | null {
  const { sentences } = scene.doc;
  const at = (k: number): Run =>
    scene.region[k] >= 0 ? { first: k, last: scene.regionLast[scene.region[k]] } : { first: k, last: k };
  if (i < s.last) {
    const run = at(i);
    return {
      content: run.last > run.first ? run : { first: i, last: lastWord(scene, s) + 1 },
      join: 'colon',
      addressee,
    };
  }
  const next = sentences[scene.sentenceOf[s.first] + 1];
  if (!next) return null;
  const run = at(next.first);
  if (run.last > run.first) return { content: run, join: 'colon', addressee };
  let last = scene.sentenceOf[next.first];
  while (sentences[last + 1]?.paragraph === next.paragraph) last++;
  return { content: { first: next.first, last: sentences[last].last }, join: 'colon', addressee };
}
