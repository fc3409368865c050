import { CUE_VERBS } from '../../lexicon/cues.ts';
import { HEADLINE_VERBS } from '../../lexicon/headline-verbs.ts';
import { FIRST_NAME, PLACE } from '../../lexicon/naming.ts';
import { isSpeaking } from '../../lexicon/people.ts';
import { isInHeadline } from '../../text/paragraphs.ts';
import { isCapital } from '../../text/word.ts';
import { isFiniteVerb, type Scene } from '../scene.ts';
import { OPENS, type TokenFeatures } from '../scoring/features.ts';
import { CONTENT, firstRun, NOTHING, SOURCE, setSource } from '../scoring/window.ts';
import type { Run } from './noun-phrases.ts';

/**
 * "*Ann Lee* slams Bob Wu: ‘Go’", "*Lee* on working with Wu: ‘He sings’": in a headline, a quotation behind the colon is of who does
 * something or speaks on it, not of whom the colon stands beside. What stands in brackets behind it is the writer's: ‘Go’ (Exclusive).
 *
 * @param first of the window's tokens, @param labels by token of the window; changed in place
 */
export function takeDoer({ scene, mark }: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { tokens, doc, sentenceOf } = scene;
  if (tokens.text[head] !== ':' || !isInHeadline(doc, head)) return;
  leaveBracket(scene, first, labels);
  const opens = doc.sentences[sentenceOf[head]].first;
  const source = firstRun(labels, SOURCE);
  if (!source || opens < first || first + source.last !== head) return;
  const doer = doerFrom(scene, opens, head, mark[head + 1] === OPENS);
  if (doer) setSource(labels, first, doer);
}

/** Who is named at the head of a headline, before a verb in the present tense or an "on". */
export function doerFrom({ tokens }: Scene, opens: number, colon: number, isQuoted: boolean): Run | null {
  const { text, lower, tag, word } = tokens;
  let last = opens;
  while (last < colon && isCapital(text[last]) && !(last > opens && isDone(tokens, last)) && !ON.test(lower[last]))
    last++;
  const isName = last - opens > 1 ? (word[opens].lists & FIRST_NAME) > 0 : tag[opens] === 'PROPN' && !(word[opens].lists & PLACE); // biome-ignore format: one condition
  if (last === opens || last >= colon - 1 || last - opens > LONGEST_NAME || !isName) return null;
  if (ON.test(lower[last])) return { first: opens, last };
  // "A storm hits the hopes of Ann Lee", "Lee backs a plan by Wu": the other one may well speak
  if (!isQuoted || !isDone(tokens, last) || OTHERS.test(lower.slice(last, colon).join(' '))) return null;
  return { first: opens, last };
}

const LONGEST_NAME = 4;
const ON = /^(?:on|about|to)$/;
const OTHERS = / (?:by|from|as|after|amid|while|when|because|over) /;

/** "slams", "Praises", "breaks silence": in the present tense, be it tagged as a noun or a name. */
function isDone(tokens: Scene['tokens'], i: number): boolean {
  const { lower, tag, lemma } = tokens;
  const base = lower[i].replace(/(?<=(?:ss|sh|ch|x))es$|s$/, '');
  if (base === lower[i] || isSpeaking(lower[i], lemma[i])) return false;
  if (tag[i] === 'VERB') return isFiniteVerb(tokens, i);
  return (
    CUE_VERBS.has(base) || HEADLINE_VERBS.has(base) || (base === 'break' && /^(?:silence|down)$/.test(lower[i + 1]))
  );
}

/** ‘Go’ (Exclusive) */
function leaveBracket({ tokens: { text }, doc, sentenceOf, region }: Scene, first: number, labels: Uint8Array): void {
  const content = firstRun(labels, CONTENT);
  if (!content) return;
  const { last } = doc.sentences[sentenceOf[first + content.first]];
  if (text[last - 1] !== ')' || region[last - 1] >= 0) return;
  let open = last - 2;
  while (open > last - LONGEST_BRACKET && text[open] !== '(') open--;
  if (text[open] === '(' && region[open - 1] >= 0 && region[open] < 0) labels.fill(NOTHING, open - first, last - first);
}

const LONGEST_BRACKET = 5;
