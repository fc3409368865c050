import { OFFICE_SIGNS } from '../../lexicon/office-signs.ts';
import type { Tokens } from '../../text/document.ts';
import { genderOfPronoun } from '../gender.ts';
import type { TextMention } from '../mentions.ts';
import type { Setting } from '../pronouns/antecedents.ts';
import type { Anaphor } from '../pronouns/salience.ts';
import { tokenAt } from '../search.ts';

/** Sentences. */
const REACH = 2;

/**
 * "Ann Lee resigned on Friday. “I am tired,” the mayor said": the only person named so far, of whom the sentence before tells what goes
 * with the office, who speaks of herself, and whom the text has called nothing else. Null where anybody else may be meant: “She was
 * great,” says another. Who leads a house is whoever has spoken: “It was right,” the majority leader says of what Lee has defended.
 */
export function holderOf(
  setting: Setting,
  anaphor: Anaphor,
  rolesOf: (entity: number) => ReadonlySet<string> | undefined,
): number | null {
  const { doc, discourse } = setting;
  const { tokens, sentences } = doc;
  const { mention, sentence, speaks } = anaphor;
  const leads = speaks && leadsHouse(tokens, mention);
  const signs = speaks ? OFFICE_SIGNS.get(officeOf(tokens, mention)) : undefined;
  if (!signs && !leads) return null;
  const [only, other] = discourse.inMind().filter((t) => !t.inQuote && discourse.personhoodOf(t.entity) > 0);
  if (!only || other || !discourse.entities[only.entity].words.length) return null;
  const roles = rolesOf(only.entity);
  if (roles?.size && !(leads && LEGISLATORS.some((word) => roles.has(word)))) return null;
  if (only.sentence >= sentence || only.sentence < sentence - REACH || !/^(?:subject|possessive)$/.test(only.role))
    return null;
  if (!discourse.isPossible(only.entity, mention.gender)) return null;
  if (!signs) {
    const hasSpoken = only.role === 'subject' && only.spoke === only.sentence;
    return hasSpoken && !speaksOfAnother(setting, mention) ? only.entity : null;
  }
  const { first, last } = sentences[only.sentence];
  const isTold = !signs.size || tokens.lower.slice(first, last).some((word) => signs.has(word));
  return isTold && speaksOfOneself(setting, mention) ? only.entity : null;
}

/** "the mayor", "the former mayor", "the film-maker"; '' where more is told. */
function officeOf({ lower, text }: Tokens, { first, head }: TextMention): string {
  const from = lower[first + 1] === 'former' ? first + 2 : first + 1;
  if (head === from + 2 && text[from + 1] === '-') return lower.slice(from, head + 1).join(''); // tokens of their own
  return head === from ? lower[head] : '';
}

/** "Ann Lee defended the vote. “It was right,” *the Senate minority leader* said": no house has two. */
const leadsHouse = ({ lower }: Tokens, { first, head }: TextMention): boolean =>
  /^(?:leader|whip|member|speaker)$/.test(lower[head]) &&
  HOUSE_LEADERS.test(lower.slice(first + 1, head + 1).join(' '));

const HOUSE_LEADERS =
  /^(?:(?:(?:senate|house|assembly) )?(?:majority|minority) (?:leader|whip)|ranking member|(?:house|assembly) speaker)$/;
const LEGISLATORS = ['senator', 'representative', 'congressman', 'congresswoman', 'lawmaker'];

/** “He is right,” */
export const speaksOfAnother = ({ doc: { tokens }, speech }: Setting, { first }: TextMention): boolean =>
  (speech.said.get(first) ?? []).some(({ start, end }) => {
    for (let i = tokenAt(tokens, start); i < tokens.count && tokens.start[i] < end; i++)
      if (genderOfPronoun(tokens.lower[i].replace(/['’].*$/, '')) !== null) return true;
    return false;
  });

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
