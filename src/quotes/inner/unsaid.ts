import { WHEN } from '../../lexicon/calendar.ts';
import { DEEDS } from '../../lexicon/deeds.ts';
import { isSpeaking } from '../../lexicon/people.ts';
import { isRecord } from '../../lexicon/records.ts';
import type { Tokens } from '../../text/document.ts';
import type { Cue } from '../proposals/cues.ts';
import type { ProposalShape } from '../proposals/propose.ts';
import { findMark, isFiniteVerb, isPastForm } from '../scene.ts';
import type { Run } from '../sources/noun-phrases.ts';

/** What the grammar of reporting proposes within somebody's words, though nobody says it there. */

/** "If somebody discloses a plan, what then?", "asked whether any firm had warned of it"; "considered according to the law". */
export const isSupposed = ({ lower, tag }: Tokens, { head, lemma }: Cue, source: Run): boolean =>
  lemma === 'accord'
    ? tag[head - 1] !== 'PUNCT' && lower.slice(head + 2, source.last).some((word) => MEASURES.test(word))
    : /^(?:if|unless|whether)$/.test(lower[source.first - 1] ?? '');

const MEASURES =
  /^(?:laws?|rules|regulations|constitution|plan|schedule|customs?|tradition|needs?|size|age|ability|income|merit)$/;

/** “We are asking people to wait”, "said she would ask the firm to pay", "did not ask to move": asked in these very words, or not, or not yet. */
export function isOwnPlea(
  { lower, ...tokens }: Tokens,
  { first, head, lemma, entry }: Cue,
  source: Run,
  shape: ProposalShape,
): boolean {
  const group = lower.slice(first, head);
  if (ANYBODY.test(lower[source.first]) && group.some((word) => /^(?:will|would|might|may)$/.test(word))) return true; // "everyone will say"
  const isFuture = group.some((word) => /^(?:would|will|['’]ll|['’]d|may|might|could|can|should)$/.test(word));
  if (isFuture && (shape === 'question' || lemma === 'ask')) return true; // "I would ask him if he has a son"
  if (shape !== 'infinitive' || entry.kind === 'attitude') return false;
  if (lemma === 'agree') return true; // "40 families had agreed to share": a deed
  if (isFuture || (lemma === 'ask' && group.some((word) => /^(?:not|n['’]t|never)$/.test(word)))) return true;
  const isPast =
    isPastForm({ lower, ...tokens }, head) || group.some((word) => /^(?:was|were|been|had|did)$/.test(word));
  return /^(?:i|we)$/.test(lower[source.first]) && !isPast;
}

/** "We can't say the ban caused it", "I would say it went well", "I can't tell you how": what nobody says, or the speaker himself; "I would always say" tells of a habit. */
export function isHedged({ lower }: Tokens, { first, head, lemma }: Cue, source: Run): boolean {
  if (lemma !== 'say' && lemma !== 'tell') return false;
  const group = lower.slice(first, head);
  if (group.some((word) => /^(?:ca|can|could|would|cannot)$/.test(word)) && group.some((word) => UNSAID.test(word)))
    return true;
  if (!/^(?:i|we)$/.test(lower[source.first]) || group.some((word) => HABITS.test(word))) return false;
  return lemma === 'say' && group.some((word) => MODALS.test(word));
}

const UNSAID = /^(?:not|n['’]t|never|cannot)$/;
const MODALS = /^(?:would|['’]d|can|could|must|should|might|will|['’]ll)$/;
const HABITS = /^(?:always|often|sometimes|usually|had|have)$/;

const ANYBODY = /^(?:every|any|some)(?:body|one)$|^people$/;

/** "The plan shows that he has no grip", "the results did not prove A", "Norland had shown what could be done": what somebody says of a thing that is no record, or shows nothing. */
export const isNoEvidence = ({ lower, tag }: Tokens, { first, head, lemma }: Cue, source: Run): boolean =>
  /^(?:show|prove|demonstrate|underscore|underline|highlight|illustrate|reflect)$/.test(lemma) &&
  ((lemma === 'prove' && lower.slice(first, head).some((word) => /^(?:not|n['’]t|never)$/.test(word))) ||
    ((tag[source.last - 1] === 'NOUN' ||
      (isProof(lemma) && mayBeSomebody(tag[source.last - 1], lower[source.first]))) &&
      !lower.slice(source.first, source.last).some((word) => isRecord(word) && !PLANS.test(word)) &&
      !isSpeaking(lower[source.last - 1], lower[source.last - 1])));

const isProof = (lemma: string): boolean => /^(?:show|prove|demonstrate)$/.test(lemma);

const mayBeSomebody = (tag: string, word: string): boolean =>
  tag === 'PROPN' || /^(?:i|we|he|she|they|you)$/.test(word);

/** Documents that tell what somebody is up to, and measure nothing. */
const PLANS = /^(?:plans?|bills?|laws?|budgets?|rules?|treaty|agreement|constitution|release|warrant|order)$/;

/** "I’m told A": whom it was told to; "Having said that" has no one, nor has "lay awake at night wondering what A". */
export const isHearer = ({ lower }: Tokens, { head, participle }: Cue, source: Run): boolean =>
  lower[source.last - 1] === 'having' ||
  (participle && WHEN.has(lower[source.last - 1])) ||
  (/^\p{L}+['’](?:m|re)$/u.test(lower[source.last - 1]) && !lower[head].endsWith('ing'));

/**
 * "We said it slowly and they laughed", "We do not say that to be kind", "told anyone who would listen", "reported the theft and
 * were sent home", "a bridge promised to the town never came": no clause begins there, though there is a verb behind.
 *
 * @param from the first token of what would be the clause
 */
export function takesNoClause(tokens: Tokens, { lemma }: Cue, from: number, shape: ProposalShape): boolean {
  const { lower, tag } = tokens;
  if (shape === 'that') return isPronoun(tokens, from);
  // "The law says what it says"; "told anyone who would listen"
  if (shape === 'question' && lower[from] === 'what' && tokens.lemma[from + 2] === lemma && tag[from + 1] === 'PRON')
    return !/^(?:DET|PRON|NOUN|PROPN|SCONJ)$/.test(tag[from + 3] ?? '');
  if (shape === 'question') return lower[from].startsWith('who') && WHOEVER.test(lower[from - 1]);
  if (shape !== 'clause') return false;
  if (DEEDS.get(lemma) === 'other' && tag[from] !== 'PRON') return true; // "posted two guards and a third will come"
  if (tag[from] === 'PRON' && tag[from + 1] === 'AUX' && /^[.,;!?]$/.test(lower[from + 2])) return true; // "as we said we would"
  let next = from;
  while (tag[next] === 'ADV') next++;
  if (isFiniteVerb(tokens, next)) return true;
  if (/^(?:it|this)$/.test(lower[from])) {
    next = from + 1;
    while (tag[next] === 'ADV') next++;
    return /^(?:[CS]CONJ|ADP)$/.test(tag[next]) || lower[next] === 'to';
  }
  while (next < from + LONGEST_SUBJECT && !isFiniteVerb(tokens, next)) next++;
  while (tag[next - 1] === 'ADV') next--;
  // "maintains his innocence and we will fight"
  const isNext = /^(?:he|she|we|they)$/.test(lower[next - 1]) && tag[next - 2] === 'CCONJ';
  return tag[next - 1] === 'CCONJ' || isNext;
}

/** "I said that, out loud, to ten of them", "I should not say that, should I?", but "found that, of ten, six had". */
function isPronoun(tokens: Tokens, that: number): boolean {
  const { lower, tag, text } = tokens;
  const next = that + 1;
  if (text[next] !== ',') return /^(?:[.!?;–—]|and|but|because|to)$/.test(lower[next]);
  if (tag[next + 1] === 'AUX') return true;
  const comma = findMark(tokens, ',', next + 1, next + LONGEST_ASIDE);
  return comma > 0 && lower[comma + 1] === 'to';
}

const LONGEST_ASIDE = 6;
const WHOEVER = /^(?:any|every|some|no)(?:body|one)$|^(?:those|people|one)$/;
const LONGEST_SUBJECT = 20;
