import { DOCUMENT_WORDS, isSpeaking, THING_WORDS } from '../../lexicon/people.ts';
import { POSITION_LETTERS } from '../../lexicon/sports.ts';
import type { Tokens } from '../../text/document.ts';
import { isFiniteVerb } from '../scene.ts';
import { OUTSIDE, TAG, type TokenFeatures } from '../scoring/features.ts';
import { LONGEST_FIGURE } from './figures.ts';

/** Words that open a question. */
export const QUESTION = /^(?:what|how|why|where|when|who|whether)$/;

/** "Storm Petra: two dead", "Norland Cup: Orle 3-0 Storr": what a line is about, where nothing behind it is said. */
export function isTopic({ scene, verb, mark }: TokenFeatures, i: number): boolean {
  const { tokens, doc, sentenceOf } = scene;
  if (tokens.text[i] !== ':') return false;
  const { first, last } = doc.sentences[sentenceOf[i]];
  const noun = tokens.lower[i - 1] ?? '';
  if (i - first <= 3 && POSITION_LETTERS.has(tokens.text[i + 1] ?? '') && tokens.tag[i + 2] === 'PROPN') return true;
  if (DOCUMENT_WORDS.has(noun) || isSpeaking(noun, noun)) return false; // "Poll: A", "Court: A", "Police: A"
  // "Border talks: What we know so far"
  const isExplained = tokens.text[i - 1] === noun && QUESTION.test(tokens.lower[i + 1] ?? '');
  if (isKicker(tokens, first, i) && mark[i + 1] === OUTSIDE) return true;
  const isThing = isExplained || THING_WORDS.has(tokens.lower[first]) || THING_WORDS.has(noun);
  if (isBullet(tokens.text[first]) && i - first <= 3 && mark[i + 1] === OUTSIDE) return true; // "- Sanctions: The rebels want"
  for (let k = i + 1; k < last; k++) if (mark[k] !== OUTSIDE || (verb[k] === 1 && !isThing)) return false;
  return i + 1 < last && i - first <= LONGEST_TOPIC;
}

/** "TUG OF WAR: Two clubs want Orr": in capitals, before words that are not, and no name. */
function isKicker({ text, lower, tag, lemma }: Tokens, first: number, colon: number): boolean {
  let links = 0;
  for (let k = first; k < colon; k++) {
    if (/\p{Ll}/u.test(text[k]) || isSpeaking(lower[k], lemma[k])) return false;
    if (/^(?:ADP|DET)$/.test(tag[k]) || /^(?:of|the|in|on|for|to)$/.test(lower[k])) links++;
  }
  return links > 0 && /\p{Ll}/u.test(text[colon + 1] ?? '');
}

const LONGEST_TOPIC = 6;

const isBullet = (text: string): boolean => /^[-–—•●▪*]$/.test(text);

/** "Foreign Minister Ann Orr statement on the dam": a title with no verb, of which nothing is told but what it is about. */
export function isTitle({ scene }: TokenFeatures, i: number): boolean {
  const { tokens, doc, sentenceOf } = scene;
  const { lower, tag } = tokens;
  if (!/^(?:statement|speech|remarks)$/.test(lower[i]) || !/^(?:on|about|at|to)$/.test(lower[i + 1] ?? ''))
    return false;
  const { first, last } = doc.sentences[sentenceOf[i]];
  if (!/^(?:NOUN|PROPN)$/.test(tag[i - 1] ?? '')) return false;
  for (let k = first; k < last && lower[k] !== 'being'; k++) if (isFiniteVerb(tokens, k)) return false; // "not being let in"
  return true;
}

/** "fewer than first reported", "ten, not nine as police first said": what is told instead. */
export function isCorrected({ scene, tag }: TokenFeatures, i: number): boolean {
  const { lower, text } = scene.tokens;
  const before = tag[i - 1] === TAG.ADV || ORDINAL.test(lower[i - 1] ?? '') ? i - 2 : i - 1;
  if (lower[before] === 'than' && COUNTS.test(lower[before - 1] ?? '')) return true;
  if (isCompared(scene.tokens, i)) return true;
  for (let k = i - 1; k > 1 && k > i - 8 && tag[k] !== TAG.PUNCT; k--)
    if (tag[k] === TAG.PART && lower[k] === 'not' && text[k - 1] === ',') return lower.slice(k, i).includes('as');
  return false;
}

/** "sold for less than experts had predicted", "is less grim than the posters suggest" */
function isCompared({ lower, tag }: Tokens, i: number): boolean {
  const isMore = /^(?:suggest|impl(?:y|ie)|indicate|claim|admit|maintain|pretend|let)(?:s|d|ed)?$/.test(lower[i]);
  if (!isMore && !/^(?:predicted|expected|forecast|estimated|feared|anticipated)$/.test(lower[i])) return false;
  if (isMore && !/^(?:PUNCT|CCONJ|ADP)$/.test(tag[i + 1] ?? 'PUNCT')) return false;
  let k = i - 1;
  while (k > i - LONGEST_FIGURE && /^(?:DET|ADJ|NOUN|PROPN|AUX)$/.test(tag[k])) k--;
  return lower[k] === 'than' && (COUNTS.test(lower[k - 1] ?? '') || /^(?:more|less)$/.test(lower[k - 2] ?? ''));
}

const ORDINAL = /^(?:first|last|previous)$/;

const COUNTS = /^(?:more|fewer|less|higher|lower|later|earlier|larger|smaller|longer|shorter|worse|better)$/;
