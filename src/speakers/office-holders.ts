import { OFFICE_SIGNS } from '../lexicon/office-signs.ts';
import type { Tokens } from '../text/document.ts';
import type { Setting } from './antecedents.ts';
import { genderOfPronoun, type TextMention } from './mentions.ts';
import type { Anaphor } from './salience.ts';
import { tokenAt } from './search.ts';

/** Sentences. */
const REACH = 2;

/**
 * "Ann Lee resigned on Friday. “I am tired,” the mayor said": the only person named so far, of whom the sentence before tells what goes
 * with the office, who speaks of herself, and whom the text has called nothing else. Null where anybody else may be meant: “She was
 * great,” says another.
 */
export function holderOf(setting: Setting, anaphor: Anaphor, hasRole: (entity: number) => boolean): number | null {
  const { doc, discourse } = setting;
  const { tokens, sentences } = doc;
  const { mention, sentence, speaks } = anaphor;
  const signs = speaks ? OFFICE_SIGNS.get(officeOf(tokens, mention)) : undefined;
  if (!signs) return null;
  const [only, other] = discourse.inMind().filter((t) => !t.inQuote && discourse.personhoodOf(t.entity) > 0);
  if (!only || other || !discourse.entities[only.entity].words.length || hasRole(only.entity)) return null;
  if (only.sentence >= sentence || only.sentence < sentence - REACH || !/^(?:subject|possessive)$/.test(only.role))
    return null;
  const { first, last } = sentences[only.sentence];
  const isTold = !signs.size || tokens.lower.slice(first, last).some((word) => signs.has(word));
  const isPossible = discourse.isPossible(only.entity, mention.gender);
  return isTold && isPossible && speaksOfOneself(setting, mention) ? only.entity : null;
}

/** "the mayor", "the former mayor", "the film-maker"; '' where more is told. */
function officeOf({ lower, text }: Tokens, { first, head }: TextMention): string {
  const from = lower[first + 1] === 'former' ? first + 2 : first + 1;
  if (head === from + 2 && text[from + 1] === '-') return lower.slice(from, head + 1).join(''); // tokens of their own
  return head === from ? lower[head] : '';
}

/** “I am tired,” “We tried”, but not “I liked her”; without quotation marks only "the former mayor said she was tired". */
function speaksOfOneself({ doc, speech }: Setting, { first }: TextMention): boolean {
  const { tokens } = doc;
  let isOwn = false;
  for (const { start, end } of speech.said.get(first) ?? [])
    for (let i = tokenAt(tokens, start); i < tokens.count && tokens.start[i] < end; i++) {
      const isThird = genderOfPronoun(tokens.lower[i].replace(/['’].*$/, '')) !== null;
      if (isThird && speech.inMarks[i]) return false;
      const isBy = speech.inMarks[i] ? OWN.test(tokens.lower[i]) : isThird && tokens.lower[first + 1] === 'former';
      isOwn ||= isBy;
    }
  return isOwn;
}

const OWN = /^(?:i|me|my|mine|myself|we|our|us)(?:['’]\p{L}+)?$/u; // "I'm" is one token
