import { WHEN } from '../lexicon/calendar.ts';
import { isSpeechVerb } from '../lexicon/cues.ts';
import { FIRST_NAME, listsOf, NO_NAME, ORGANIZATION, PERSON, ROLE, THING } from '../lexicon/naming.ts';
import { COMPANY_FORMS } from '../lexicon/people.ts';
import { isCapital } from './word.ts';

/**
 * Words of names that wink takes for others ("Will Lee and Bo Orr won", "Ford Motor Co", "Via Rail said"), by token: its text, its word
 * in lower case, its tag and its lemma, of which the last two are put right in place.
 */
export function retagNames(own: readonly string[], lower: readonly string[], tag: string[], lemma: string[]): void {
  for (const [word, isName] of NAMES) {
    for (let i = own.indexOf(word); i >= 0; i = own.indexOf(word, i + 1)) {
      if (tag[i] === 'PROPN' || !isCapital(own[i + 1] ?? '') || !isName({ own, lower, tag, lemma }, i)) continue;
      tag[i] = 'PROPN';
      lemma[i] = lower[i];
      if (word === 'May') tag[i + 1] = 'PROPN'; // "May Cooper"
    }
  }
  nameVerbs(own, lower, tag, lemma);
}

interface Tagged {
  readonly own: readonly string[];
  readonly lower: readonly string[];
  readonly tag: readonly string[];
  readonly lemma: readonly string[];
}

const NAMES: readonly (readonly [word: string, isName: (tokens: Tagged, i: number) => boolean])[] = [
  ['Will', isWill],
  ['May', isMay],
  ['Via', isVia],
  ['Downing', ({ own }, i) => own[i + 1] === 'Street'],
  ['Ai', () => true], // "Ai Weng", of which it makes an "are"
];

/** "said Will Lee", "While Will Lee", "Will Lee and Bo Orr won.", but not "Will Lee stay?", "What Will Lee Do Next". */
function isWill({ own, lower, tag }: Tagged, i: number): boolean {
  if (!/^(?:PROPN|VERB|NOUN)$/.test(tag[i + 1])) return false;
  if (/^(?:who|what|when|where|why|how|which)$/.test(lower[i - 1] ?? '')) return false;
  if (/^\p{Ll}/u.test(own[i - 1] ?? '')) return true;
  // in a headline any word has a capital
  // "Seamer Will Lee said"
  if (tag[i - 1] === 'PROPN' && /^(?:said|says|told)$/.test(own[i + 2] ?? '')) return endsInStop(own, i + 2);
  const isBehind = opensClause(own, i) || /^(?:ADP|CCONJ|SCONJ|PUNCT|PART)$/.test(tag[i - 1]) || WHEN.has(lower[i - 1]);
  return isBehind && endsInStop(own, i + 1);
}

/** "May Lee said", "said May Lee", but not "In May Lee said", "said May Day". */
function isMay({ own, lower, lemma }: Tagged, i: number): boolean {
  if (listsOf(lower[i + 1]) & (ROLE | ORGANIZATION | THING | NO_NAME)) return false;
  if (/^(?:said|says)$/.test(own[i - 1] ?? '') && /^["”’']$/.test(own[i - 2] ?? '')) return true;
  const isCalled = own[i - 1] === lower[i - 1] && (listsOf(lower[i - 1] ?? '') & (ROLE | PERSON)) > 0; // "the nurse May Lee"
  if (isCalled) return true;
  const says = isSpeechVerb(lemma[i + 2] ?? '') && /(?:[ds]|told)$/.test(own[i + 2]);
  return opensClause(own, i) && (says || (own[i + 2] === ',' && /^(?:an?|the|\d\d)$/.test(own[i + 3] ?? '')));
}

/** "Via Rail said", but not "Via Zoom, Lee said". */
function isVia({ own, tag }: Tagged, i: number): boolean {
  return tag[i + 1] === 'PROPN' && (!opensClause(own, i) || /^(?:VERB|AUX)$/.test(tag[i + 2] ?? ''));
}

const opensClause = (own: readonly string[], i: number): boolean =>
  i === 0 || /^(?:[.!?:;–—“‘"'”’]|\s+)$/.test(own[i - 1]);

/** Does the sentence end in a full stop, and not in a question mark or nowhere? */
function endsInStop(own: readonly string[], from: number): boolean {
  for (let i = from; i < own.length && i < from + LONGEST; i++) {
    if (own[i] === '.') return true;
    if (/^[?!\n]/.test(own[i])) return false;
  }
  return false;
}
const LONGEST = 60;

/** "Curt Dole, a driver, said", "Grace Ford said": a surname that is a verb too, behind a first name; "Ford Motor Co", "Block Inc". */
function nameVerbs(own: readonly string[], lower: readonly string[], tag: string[], lemma: string[]): void {
  for (let i = 0; i < lower.length - 1; i++) {
    if (own[i] === 'Now' && isCapital(own[i - 1] ?? '') && own[i + 1] === lower[i + 1]) tag[i] = 'PROPN'; // "Rights Now said"
    if (own[i] === lower[i] || !/^(?:VERB|AUX)$/.test(tag[i])) continue;
    const isFirm = isCapital(own[i + 1]) && (COMPANY_FORMS.has(lower[i + 1]) || /^motors?$/.test(lower[i + 1]));
    if (isFirm || own[i] === 'Das' || TITLES.test(lower[i - 1] ?? '')) {
      tag[i] = 'PROPN'; // "Das" is a form of "do" to it
      lemma[i] = lower[i];
      continue;
    }
    const isGiven = tag[i - 1] === 'PROPN' && (listsOf(lower[i - 1]) & FIRST_NAME) > 0;
    const isTied = own[i - 2] === '-' && tag[i - 3] === 'PROPN' && isCapital(own[i - 3]); // "Abdul-rahman Said"
    if (tag[i] !== 'VERB' || !(isGiven || isTied)) continue;
    if (own[i + 1] !== ',' && !(/^(?:VERB|AUX)$/.test(tag[i + 1]) && own[i + 1] === lower[i + 1])) continue;
    tag[i] = 'PROPN';
    lemma[i] = lower[i];
  }
}

const TITLES = /^(?:mr|mrs|ms|dr|prof|sen|rep|gov|sgt|capt|col|gen|lt|rev)\.?$/;
