import { MONTHS, WHEN } from '../../lexicon/calendar.ts';
import { CUE_VERBS } from '../../lexicon/cues.ts';
import { POSSESSIVES } from '../../lexicon/pronouns.ts';
import type { Tokens } from '../../text/document.ts';
import type { Run } from '../sources/noun-phrases.ts';

/**
 * "said | during a rally in Orle", "wrote | earlier this week": when and where it was said is no part of the cue.
 *
 * @param head the token of the verb, @param cue all that the chain took for the cue
 * @returns behind the last token of what says it
 */
export function cueEnd(tokens: Tokens, head: number, cue: Run): number {
  const entry = CUE_VERBS.get(tokens.lemma[head]);
  if (!entry || entry.kind === 'attitude' || !/[cq]/.test(entry.takes)) return cue.last; // "believes in freedom"
  if (tokens.tag[head] !== 'VERB' || IS.test(tokens.lower[head - 1])) return cue.last; // "is shown in a photo"
  for (let i = head + 1; i < cue.last; i++) if (opensPhrase(tokens, i) && isWhenAndWhere(tokens, i, cue.last)) return i;
  return cue.last;
}

const IS = /^(?:is|are|was|were|be|been|being)$/;

/** Not in the midst of one: "a | day earlier", "for | months", "Super | Tuesday". */
const opensPhrase = ({ tag, lower }: Tokens, i: number): boolean =>
  !/^(?:DET|ADP|ADJ|NUM|PROPN)$/.test(tag[i - 1]) && !/^(?:of|with)$/.test(lower[i]);

/** Are there times and places only, and maybe a colon or a comma? */
function isWhenAndWhere(tokens: Tokens, from: number, last: number): boolean {
  let i = from;
  while (i < last) {
    const next = Math.max(behindTime(tokens, i, last), behindPlace(tokens, i, last));
    if (next < 0) return i > from && i === last - 1 && /^[:,]$/.test(tokens.text[i]);
    i = next;
  }
  return true;
}

/** Behind "on Friday", "earlier this week", "a day later", "for months", "in March"; -1 for no time. */
function behindTime({ lower, tag }: Tokens, from: number, last: number): number {
  let i = /^(?:on|in|for)$/.test(lower[from]) ? from + 1 : from;
  let isTime = false;
  for (; i < last && (TIME_WORDS.test(lower[i]) || isDay(lower[i]) || (isTime && tag[i] === 'NUM')); i++)
    isTime ||= isDay(lower[i]) || UNITS.test(lower[i]);
  return isTime ? i : -1;
}

const isDay = (word: string): boolean =>
  (WHEN.has(word) && !/^(?:earlier|late|recently)$/.test(word)) || (MONTHS.includes(word) && word !== 'may');

const TIME_WORDS = /^(?:an?|two|three|several|few|ago|before|after|early|earlier|late|later|this|that|last|the|same|weeks?|months?|years?|days?|weekend|summer|spring|fall|winter)$/; // biome-ignore format: a list
const UNITS = /^(?:weeks?|months?|years?|days?|weekend|summer|spring|fall|winter)$/;

/** Behind "during a rally in Orle", "on CNN", "at the port’s gate"; -1 where no noun closes it, and for idioms: "said in part". */
function behindPlace({ lower, tag }: Tokens, from: number, last: number): number {
  if (!PLACES.test(lower[from])) return -1;
  let i = from + 1;
  while (i < last && (PHRASE.test(tag[i]) || POSSESSIVES.has(lower[i]))) i++;
  const isNoun = i > from + 1 && /^(?:NOUN|PROPN)$/.test(tag[i - 1]);
  return isNoun && !MANNERS.test(lower[i - 1]) ? i : -1;
}

const PLACES = /^(?:during|at|in|on|from|before|after|outside|inside|over|via|through|of|with)$/;
const PHRASE = /^(?:DET|ADJ|NOUN|PROPN|NUM|PART)$/;
/** "said in part", "in response to": how it was said. */
const MANNERS =
  /^(?:part|detail|effect|turn|jest|private|public|unison|question|essence|return|passing|favou?r|support|opposition|terms|reply|response|answer|common|agreement|defen[sc]e|praise|behalf|reference|time|order)$/;
