import { DEMONYM, listsOf, PERSON, PLACE } from '../../lexicon/naming.ts';
import { TRADE_DEEDS } from '../../lexicon/trades.ts';
import {
  HYPERNYMS,
  NAMELESS,
  NATIONALS,
  OFFICES,
  PARTIES,
  STARS,
  TELLING,
  VARIATIONS,
} from '../../lexicon/variations.ts';
import type { Tokens } from '../../text/document.ts';
import { isCapital } from '../../text/word.ts';
import { holderOf } from '../described/office-holders.ts';
import type { TextMention } from '../mentions.ts';
import type { RoleIndex } from '../roles/descriptions.ts';
import { isOfLife, isParentOfSome } from '../roles/lives.ts';
import { isOtherRank } from '../roles/ranks.ts';
import { PARTY_MARK } from '../roles/seats.ts';
import type { Told } from '../roles/told.ts';
import { hasDone } from '../roles/trades.ts';
import { type Setting, toAnaphor } from './antecedents.ts';
import { type Candidate, candidatesFor, rank } from './candidates.ts';
import type { Discourse } from './discourse.ts';
import { type Anaphor, isRuledOut, NEVER, type Trace } from './salience.ts';
import { isSoleSubject, lastSpeaker } from './sole-subject.ts';

/** By so much the most salient must lead: more than for a pronoun, since the text may mean somebody whom it has not named. */
const MARGIN = 12;
/** Less salient, nobody is meant. */
const LEAST = 5;
/** Sentences. */
const REACH = 5;
/** Who spoke so many sentences ago has just spoken. */
const JUST = 2;

/**
 * Whom a description means that tells something new of somebody in mind: "the retired surgeon", "the Texas Republican", "the
 * winner". Press English varies so where it could say "she"; the most salient person whom nothing contradicts is meant. (Most
 * definite descriptions of that sort are not tied by their words: Vieira and Poesio 2000.)
 *
 * @param m index of the description's mention
 * @returns an entity, or null
 */
export function inFocus(setting: Setting, m: number, roles: RoleIndex, told: Told): number | null {
  const { mentions, discourse } = setting;
  const { tokens } = setting.doc;
  const mention = mentions[m];
  if (!mayTell(tokens, mention)) return null;
  const anaphor = toAnaphor(setting, mention);
  if (anaphor.inQuote || !(anaphor.speaks || leads(setting, mention))) return null;
  const holder = holderOf(setting, anaphor, (entity) => roles.words[entity]);
  if (holder !== null) return holder;
  const words = tokens.lower.slice(mention.first + 1, mention.last);
  const head = words[words.length - 1];
  const all = candidatesFor(setting, anaphor, m, mention.gender);
  const possible = all.filter(({ entity, features }) => {
    if (isRuledOut(features)) return false;
    const known = discourse.entities[entity];
    const trace = discourse.traceOf(entity);
    if (!known.words.length || !trace || discourse.personhoodOf(entity) <= 0) return false;
    if (told.contradictsAny(known, words) || isOtherRank(roles.roles[entity], head, words)) return false;
    return isBefore(setting, trace, anaphor) && !contradict(words, roles.words[entity]);
  });
  const isCited = tokens.lower[mention.first - 2] === 'according';
  const alone = mayGoOn(tokens, mention) && !isCited ? onlySpeaker(setting, anaphor) : null;
  if (alone !== null && possible.some(({ entity }) => entity === alone)) return alone;
  const called = possible.filter(({ entity }) => isCalled(setting, entity, head, roles.words[entity]));
  const from = called.length ? called : possible;
  const [best, second] = rank(from);
  if (!best) return null;
  const trace = discourse.traceOf(best.entity)!;
  const isStar = STARS.has(head) && words.length === 1 && !(head === 'model' && roles.words[best.entity]?.size); // nor is an agent one
  const isOnly = possible.length === 1 && trace.spoke >= anaphor.sentence - JUST;
  const isSubject = trace.role === 'subject' && anaphor.speaks && possible.length === 1;
  const isJustSubject = isSubject && trace.sentence >= anaphor.sentence - 1;
  if (isJustSubject && (isStar || isCountrys(tokens, mention))) return best.entity;
  if (isTrade(head) && isSoleSubject(setting, anaphor, best.entity)) return best.entity;
  const isParent = isParentOfSome(tokens, mention);
  const teller = isParent ? lastSpeaker(setting, anaphor, possible) : null;
  if (teller !== null) return teller;
  if (isParent || (isJustSubject && isOfLife(tokens, mention)))
    return possible.length === 1 && !isSomebodyBeside(discourse, all, anaphor) ? best.entity : null;
  const tells = tellsMore(tokens, mention) || (isOnly && isBossOf(tokens, mention) && !roles.words[best.entity]?.size);
  if (!called.length && (!tells || (best.score < LEAST && !isOnly))) return null;
  if (!called.length && OFFICES.has(head) && trace.spoke === NEVER && !roles.words[best.entity]?.size) return null; // "Lee flew to Rome. The Italian minister"
  const isOther = ({ entity }: Candidate) => entity !== best.entity && isBeside(discourse, entity, best.entity);
  if (words.length === 1 && isTrade(head) && from.some(isOther)) return null;
  // "Senators Lee and Kay met. The Idaho senator": either
  if (words.length > 1 && from.some((c) => isOther(c) && roles.words[c.entity]?.has(head))) return null;
  return second && (OFFICES.has(head) || best.score - second.score < MARGIN) ? null : best.entity;
}

/** "The goalkeeper", "the promoter", whom the paragraph's only speaker may be: somebody without a name is told of otherwise. */
const mayGoOn = ({ lower, word, text }: Tokens, { head }: TextMention): boolean =>
  (word[head].lists & PERSON) > 0 &&
  !(isCapital(text[head]) && isCapital(text[head - 1])) && // "The Advocate General"
  !NAMELESS.has(lower[head]) &&
  !OFFICES.has(lower[head]);

/** Who alone is told of in this paragraph, and has spoken in it; null where there are more, or fewer. */
function onlySpeaker({ doc, discourse }: Setting, { paragraph, sentence, speaks }: Anaphor): number | null {
  const here = discourse
    .inMind()
    .filter(
      (t) => t.paragraph === paragraph && (!t.inQuote || t.spoke > NEVER) && discourse.personhoodOf(t.entity) > 0,
    );
  const [only, other] = here.filter(({ role }) => role !== 'possessive');
  if (!only || other || doc.tokens.lower[only.mention.first - 1] === 'that') return null; // "One said that Lee has left"
  const hasSpoken = only.spoke >= 0 && only.spoke < sentence && doc.sentences[only.spoke].paragraph === paragraph;
  return speaks && hasSpoken ? only.entity : null;
}

/** "Lee met Kay. The singer left": either, where the text has called neither so. */
function isBeside(discourse: Discourse, entity: number, best: number): boolean {
  const trace = discourse.traceOf(entity);
  return trace?.sentence === discourse.traceOf(best)?.sentence && trace?.role !== 'possessive';
}

/** Somebody without a name, of whom the sentence before told: "A neighbour watched. The father of two". */
const isSomebodyBeside = (discourse: Discourse, all: readonly Candidate[], { sentence }: Anaphor): boolean =>
  all.some(
    ({ entity }) =>
      !discourse.entities[entity].words.length && (discourse.traceOf(entity)?.sentence ?? NEVER) >= sentence - 1,
  );

/** Whom others talk about in a clause of theirs is as often somebody else. */
const leads = ({ doc: { tokens, sentences }, discourse }: Setting, { first, role }: TextMention): boolean =>
  role === 'subject' && (first === sentences[discourse.sentence].first || CLAUSE.test(tokens.lower[first - 1]));

const CLAUSE = /^(?:[,:;–—]|and|but|while|as|when)$/;

/** "The former head of the bank" is whoever that is, named or not. */
function mayTell(tokens: Tokens, mention: TextMention): boolean {
  const { first, last, head, definite } = mention;
  if (!definite || tokens.lower[first] !== 'the' || last !== head + 1) return false;
  return !COMPLEMENT.test(tokens.lower[last] ?? '') || isParentOfSome(tokens, mention);
}

/** "The Danish actor", but not "the Danish minister", of whom there may be another. */
const isCountrys = ({ word, lower }: Tokens, { first, last, head }: TextMention): boolean =>
  last - first === 3 &&
  (word[first + 1].lists & DEMONYM) > 0 &&
  !OFFICES.has(lower[head]) &&
  !NAMELESS.has(lower[head]);

/** "The Storr coach": of a body that is named. */
const isBossOf = ({ text, lower }: Tokens, { first, last, head }: TextMention): boolean =>
  last - first === 3 && HYPERNYMS.has(lower[head]) && isCapital(text[first + 1]);

/** "The Texas Republican", "the winner", but not "the former employee", who may have no name. */
function tellsMore({ lower, word }: Tokens, { first, last, head }: TextMention): boolean {
  if (last - first === 2) return VARIATIONS.has(lower[head]) || NATIONALS.has(lower[head]);
  if (NAMELESS.has(lower[head]))
    return TELLING.has(lower[first + 1]) && first + 3 === head && /^(?:driver|soldier|guard)$/.test(lower[head]); // "the retired bus driver"
  for (let i = first + 1; i < last; i++)
    if (word[i].lists & (DEMONYM | PLACE) || TELLING.has(lower[i]) || VARIATIONS.has(lower[i])) return true;
  return false;
}

/** Is it what somebody's role is in other words, or deeds: "the scientist" of a biologist, "the director" of who directed? */
function isCalled(
  { doc, discourse }: Setting,
  entity: number,
  head: string,
  roles: ReadonlySet<string> | undefined,
): boolean {
  if (TRADE_DEEDS.has(head) && hasDone(doc.tokens, discourse.entities[entity], head)) return true;
  if (!roles || !(isTrade(head) || HYPERNYMS.has(head))) return false;
  return (
    roles.has(head) ||
    roles.has(NATIONALS.get(head) ?? '') ||
    (HYPERNYMS.get(head)?.some((role) => roles.has(role)) ?? false)
  );
}

const COMPLEMENT = /^(?:of|for|at|in|from|with|to|on|who|whom|whose|that|he|she|they|we|i|you)$/;

/** In the same sentence only in "Asked if he was ill, the Texas Republican left", and in what is quoted, of whom has spoken before. */
function isBefore({ doc, speech }: Setting, { sentence, mention, inQuote, spoke }: Trace, anaphor: Anaphor): boolean {
  const { text } = doc.tokens;
  if (speech.inQuote[mention.first] && spoke < sentence - 1) return false;
  if (sentence < anaphor.sentence) return sentence >= anaphor.sentence - REACH;
  return mention.form === 'pronoun' && (inQuote || text[anaphor.mention.first - 1] === ',');
}

/** What somebody does, as "leader" or "Republican" does not tell. */
const isTrade = (head: string): boolean =>
  !OFFICES.has(head) &&
  !PARTIES.some((party) => party.has(head)) &&
  !/^(?:candidate|nominee|star|politician|figure)$/.test(head);

/** Does a description say another country or party than somebody's roles? */
function contradict(words: readonly string[], roles: ReadonlySet<string> | undefined): boolean {
  if (!roles?.size) return false;
  if (roles.has('shadow') && !words.includes('shadow') && words.some((word) => roles.has(word))) return true;
  const differ = (isOf: (word: string) => boolean) => {
    const own = words.filter(isOf);
    const theirs = [...roles].map((word) => word.replace(PARTY_MARK, '')).filter(isOf);
    return own.length > 0 && theirs.length > 0 && !own.some((word) => theirs.includes(word));
  };
  const isParty = (word: string) => PARTIES.some((party) => party.has(word));
  return (
    differ((word) => (listsOf(word) & DEMONYM) > 0) || differ((word) => (listsOf(word) & PLACE) > 0) || differ(isParty)
  );
}
