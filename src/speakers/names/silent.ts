import { isSpeechVerb } from '../../lexicon/cues.ts';
import { ENDS } from '../../lexicon/lives.ts';
import type { Tokens } from '../../text/document.ts';
import type { Entity } from '../entities.ts';
import { isGenitive, skipAside } from '../pronouns/grammar.ts';
import type { NameMention } from './names.ts';

/** Mentions of one entity that are looked at. */
const MOST = 12;
/** Younger ones a text calls by their first names. */
const LEAST_AGE = 13;

/** A speech verb before or behind. */
export const speaks = ({ lemma }: Tokens, { first, last }: NameMention): boolean =>
  isSpeechVerb(lemma[last] ?? '') || isSpeechVerb(lemma[first - 1] ?? '');

/** "Lee said", but not "Lee wrote", "Lee had said", which somebody may have done who has died since. */
export const speaksNow = (tokens: Tokens, mention: NameMention): boolean =>
  speaks(tokens, mention) && !LEFT.test(tokens.lemma[mention.last] ?? '');

const LEFT = /^(?:write|post|text|tweet|message|sing)$/;

/** Whom the text tells to have died, or to be a child: of several with one surname it is another one who speaks. */
export const isSilent = (tokens: Tokens, { mentions }: Entity): boolean =>
  mentions.slice(0, MOST).some((m) => isDead(tokens, m) || isChild(tokens, m));

/** "Lee, 34, was shot dead", "Lee died", "Lee’s killer", "the murder of Ann Lee", "the late Ann Lee". */
function isDead(tokens: Tokens, { roleFirst, first, last }: NameMention): boolean {
  const { lower } = tokens;
  if (isGenitive(tokens, last)) return ENDS.has(lower[last + 1] ?? '');
  const before = roleFirst - 1;
  if (lower[first - 1] === 'late' || LOST.test(lower[before] ?? '')) return true;
  if (lower[before] === 'of' && ENDS.has(lower[before - 1] ?? '')) return true;
  const verb = skipAside(tokens, last);
  return dies(lower, verb) || (lower[last + 1] === 'who' && dies(lower, last + 2)); // "Lee, who was killed on Friday"
}

/** "died", "has died", "was killed", "had been found dead", "was shot and killed" */
function dies(lower: readonly string[], from: number): boolean {
  let verb = from;
  while (/^(?:has|had|was|were|been|later|also|fatally|tragically|suddenly|allegedly)$/.test(lower[verb] ?? '')) verb++;
  if (lower[verb] === 'died') return true;
  if (verb === from) return false;
  if (KILLED.test(lower[verb] ?? '')) return true;
  if (lower[verb - 1] === 'fatally') return true;
  return /^(?:dead|killed)$/.test(lower[verb + 1] ?? '') || /^(?:to death|and killed)$/.test(`${lower[verb + 1]} ${lower[verb + 2]}`); // biome-ignore format: one condition
}

const KILLED = /^(?:killed|murdered|slain|strangled|drowned|buried|mourned|electrocuted|decapitated|beheaded|dead)$/;
const LOST = /^(?:killed|murdered|mourn|mourns|mourned|mourning|killing|murdering)$/;
/** "Ann Lee, 7,", "Ann Lee (aged two)", "7-year-old Ann Lee", "six-month-old baby Ann Lee"; not "Ann Lee, 52,". */
function isChild({ lower, text }: Tokens, { first, last }: NameMention): boolean {
  const age = lower[last + 1] === 'aged' ? last + 2 : last + 1;
  if (/^[,(]$/.test(text[last] ?? '') && /^[,.)]$/.test(text[age + 1] ?? '') && isYoung(lower[age])) return true;
  let old = first - 1;
  while (old > first - 3 && lower[old] !== 'old') old--;
  if (lower[old] !== 'old' || text[old - 1] !== '-') return false;
  return (
    /^(?:months?|weeks?|days?)$/.test(lower[old - 2]) || (lower[old - 2] === 'year' && isYoung(lower[old - 4] ?? ''))
  );
}

const isYoung = (age: string): boolean => UNDER_TEN.test(age) || (/^\d+$/.test(age) && Number(age) < LEAST_AGE);

const UNDER_TEN = /^(?:one|two|three|four|five|six|seven|eight|nine)$/;
