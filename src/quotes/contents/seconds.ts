import { CUE_VERBS } from '../../lexicon/cues.ts';
import type { Tokens } from '../../text/document.ts';
import { hasFinite, isFiniteVerb, isPastForm, type Scene } from '../scene.ts';
import { commaOr } from './writers-words.ts';

/** "denied the theft and was jailed", "announced a fund but gave no sum": an object ends where its subject does something else. */
export function secondVerbAfter(scene: Scene, head: number, from: number, to: number): number {
  const { tokens, region, regionLast } = scene;
  const form = formOf(tokens, head);
  const past = form === 'past';
  let start = from;
  if (tokens.lower[from] === 'what') {
    while (start < to && region[start] < 0) start++; // "what it called a “stunt” and urged"
    if (start < to) start = regionLast[region[start]];
  }
  for (let i = start; i < to - 1; i++) {
    const r = region[i];
    if (r >= 0 && !hasFinite(scene, i, regionLast[r])) i = regionLast[r]; // "called it “weak” and left"
    if (region[i] >= 0 || (isFiniteVerb(tokens, i) && tokens.text[i - 1] !== '-')) return -1; // "the self-described heir"
    if (past && isDeedOfList(tokens, i)) return i;
    if (tokens.tag[i] !== 'CCONJ') continue;
    const isWhen = /^(?:last|this|earlier)$/.test(tokens.lower[i + 1]) && tokens.tag[i + 2] === 'NOUN'; // "and last year paid it"
    const verb = isWhen ? i + 3 : tokens.tag[i + 1] === 'ADV' ? i + 2 : i + 1;
    if (form === 'present' && tokens.tag[from] !== 'ADV' && region[verb] < 0 && isPresent(tokens, verb))
      return commaOr(tokens, i);
    if (!past || region[verb] >= 0 || !isFiniteVerb(tokens, verb)) continue;
    // "have threatened strikes and say A", but not "asked her to stay and say A"
    const isSaid = /^says?$/.test(tokens.lower[verb]) && !tokens.lower.slice(start, i).includes('to');
    const isAux = tokens.tag[verb] === 'AUX' || isSaid;
    if (isAux || isSurelyVerb(tokens, verb)) return commaOr(tokens, i);
  }
  return -1;
}

/** "denied A and *left*", "went on to deny A and *left*"; "denies A and *has left*", "denies A and *points out* that B". */
function formOf(tokens: Tokens, head: number): 'past' | 'present' | 'other' {
  const verb = tokens.lower[head - 1] === 'to' && tokens.tag[head - 2] === 'VERB' ? head - 2 : head;
  if (isPastForm(tokens, verb)) return 'past';
  return tokens.tag[head] === 'VERB' && tokens.lower[head].endsWith('s') ? 'present' : 'other';
}

/** "and has left", "and is leaving", "and praises Lee"; "and pledges to go", "and points out that", which come as nouns. */
function isPresent({ tag, lower, lemma }: Tokens, verb: number): boolean {
  if (/^(?:has|is|does)$/.test(lower[verb])) return true;
  if (!lower[verb].endsWith('s') || lower[verb] === lemma[verb]) return false;
  if (tag[verb] === 'VERB') return /^(?:DET|PRON|ADP|ADV|PROPN|PART|SCONJ)$/.test(tag[verb + 1]);
  const entry = tag[verb] === 'NOUN' ? CUE_VERBS.get(lemma[verb]) : undefined;
  if (!entry) return false;
  const isInfinitive = lower[verb + 1] === 'to' && tag[verb + 2] === 'VERB' && entry.takes.includes('t');
  return isInfinitive || (lower[verb + 1] === 'out' && lower[verb + 2] === 'that');
}

/** "announced a fund, [ate a roll, and left]": does a comma stand here, behind which come the next things done? */
function isDeedOfList(tokens: Tokens, comma: number): boolean {
  const { text, tag, lower } = tokens;
  const isDone = (i: number) => isFiniteVerb(tokens, i) && isPastForm(tokens, i);
  if (text[comma] !== ',' || !isDone(comma + 1) || !/^(?:DET|PRON|PART)$/.test(tag[comma + 2])) return false;
  let and = comma + 3;
  while (and < comma + LONGEST_DEED && lower[and] !== 'and') and++;
  return isDone(and + 1) && (text[and - 1] === ',' || isSurelyVerb(tokens, and + 1));
}

const LONGEST_DEED = 16;

/** "and opened the gate", "and gave it away", "and made clear that", but not "and paid leave", "and fabricated by": no participle. */
function isSurelyVerb(tokens: Tokens, i: number): boolean {
  if (!isPastForm(tokens, i) || tokens.lower[i + 1] === 'by') return false;
  if (tokens.lower[i] === 'made' && tokens.lower[i + 1] === 'clear') return true;
  return /^(?:DET|PRON|ADP|ADV|PROPN|PART|PUNCT)$/.test(tokens.tag[i + 1]);
}
