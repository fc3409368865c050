import { WEEKDAYS, WHEN } from '../../lexicon/calendar.ts';
import { CUE_NOUNS, UTTERANCES } from '../../lexicon/cue-nouns.ts';
import { isRecord } from '../../lexicon/records.ts';
import type { Tokens } from '../../text/document.ts';
import { isFiniteVerb, type Scene } from '../scene.ts';
import { isIdiom } from './idioms.ts';
import { isNameOnly } from './named.ts';
import { isProcedure } from './procedures.ts';
import { isOtherSense } from './senses.ts';

/** A verb of speech, or a noun, of which the words beside it tell that nobody speaks: "failed to explain", "did not respond". */
export const isUnspoken = (tokens: Tokens, i: number): boolean =>
  isOnlyMeant(tokens, i) ||
  isUnanswered(tokens, i) ||
  isSilent(tokens, i) ||
  isUnchecked(tokens, i) ||
  isAvoided(tokens, i) ||
  isPublished(tokens, i) ||
  isOthersReport(tokens, i) ||
  isRumoured(tokens, i) ||
  isFindersRecord(tokens, i) ||
  isDatedRecord(tokens, i) ||
  isNameOnly(tokens, i) ||
  isIdiom(tokens, i) ||
  isOtherSense(tokens, i) ||
  isProcedure(tokens, i) ||
  isVoted(tokens, i) ||
  isCatalogue(tokens, i) ||
  isWhoSaidWhat(tokens, i) ||
  isTalk(tokens, i);

/** "failed to explain A", "whether to list A", "try not to talk about A": an infinitive of what is not said, or not yet. */
function isOnlyMeant({ lower, lemma }: Tokens, i: number): boolean {
  if (lemma[i] === 'try' && lower[i + 1] === 'not') return true;
  if (lower[i - 1] !== 'to') return false;
  if (lower[i - 2] === 'whether' || lemma[i - 2] === 'fail') return true;
  return lower[i - 2] === 'not' && lemma[i - 3] === 'try';
}

/** "did not respond to requests", "had not replied to questions": neither the verb, nor the noun for what had no answer. */
function isUnanswered({ lower, lemma }: Tokens, i: number): boolean {
  let verb = i;
  if (/^(?:question|request|query|inquiry)$/.test(lemma[i]))
    while (verb > i - LONGEST_ASKER && !REPLIES.test(lemma[verb])) verb--;
  return REPLIES.test(lemma[verb] ?? '') && lower.slice(Math.max(0, verb - 3), verb).some((word) => NOT.test(word));
}

/** "said nothing about the plan", "says little of it", but not "said nothing would change" */
const isSilent = ({ lower, lemma }: Tokens, i: number): boolean =>
  lemma[i] === 'say' &&
  /^(?:nothing|little)$/.test(lower[i + 1] ?? '') &&
  /^(?:about|of|on|regarding|publicly|more|else|beyond|until|[.,;])$/.test(lower[i + 2] ?? '.');

const REPLIES = /^(?:respond|reply)$/;
const NOT = /^(?:not|n['’]t|never)$/;
/** "to the Daily Ledger's repeated requests" */
const LONGEST_ASKER = 8;

/** "The agency could not independently verify either account" */
const isUnchecked = ({ lower, lemma }: Tokens, i: number): boolean =>
  /^(?:confirm|verify)$/.test(lemma[i]) &&
  lower[i - 1] === 'independently' &&
  lower.slice(Math.max(0, i - 4), i).some((word) => NOT.test(word));

/** "is on call for crews", "took care to avoid public criticism of A", "cast her vote for Lee" */
function isAvoided({ lower, lemma, tag }: Tokens, i: number): boolean {
  if (tag[i] !== 'NOUN' || !(CUE_NOUNS.has(lemma[i]) || UTTERANCES.has(lemma[i]) || /^(?:vote|ballot)$/.test(lemma[i])))
    return false;
  if (lower[i] === 'call' && lower[i - 1] === 'on') return true;
  let k = i - 1;
  while (k > i - 4 && /^(?:ADJ|DET|PRON)$/.test(tag[k])) k--;
  return /^(?:avoid|cast)$/.test(lemma[k] ?? '') || lower[k] === 'without';
}

/** "played down reports that A", "denied rumours that A": somebody else's. */
function isOthersReport({ lower, lemma, tag }: Tokens, i: number): boolean {
  if (!/^(?:report|rumou?r)$/.test(lemma[i]) || tag[i] !== 'NOUN' || lower[i + 1] !== 'that') return false;
  let k = i - 1;
  while (k > i - 4 && /^(?:ADJ|DET|ADP|ADV)$/.test(tag[k])) k--;
  return /^(?:deny|dismiss|reject|rubbish|confirm|play|brush|shrug|laugh|knock)$/.test(lemma[k] ?? '');
}

/** "There have been rumours about Lee": that there is talk, and not what it says; "rumours that A" tell that. */
function isRumoured({ lower, tag }: Tokens, i: number): boolean {
  if (!/^(?:rumou?rs?|speculation|talk|whispers?|gossip)$/.test(lower[i]) || tag[i] !== 'NOUN') return false;
  if (!/^(?:about|of|over|around|surrounding|concerning)$/.test(lower[i + 1] ?? '')) return false;
  let k = i - 1;
  while (k > i - LONGEST_ASKER && /^(?:DET|ADJ|ADV|AUX|NOUN)$/.test(tag[k])) k--;
  return lower[k] === 'there' && k < i - 1;
}

/** "In a report published last month Lee said", "flash estimates released in May showed": when the record came out. */
const isPublished = ({ lower, tag }: Tokens, i: number): boolean =>
  (/^(?:published|released)$/.test(lower[i]) &&
    isRecord(lower[i - 1] ?? '') &&
    /^(?:last|this|earlier)$/.test(lower[i + 1] ?? '')) ||
  (/^(?:estimate|forecast|projection)s?$/.test(lower[i]) &&
    tag[i] === 'NOUN' &&
    /^(?:published|released|issued|compiled)$/.test(lower[i + 1] ?? ''));

/** "A report by the Rail Board found A": the record is what finds, and its verb the cue. */
function isFindersRecord({ lower, tag }: Tokens, i: number): boolean {
  if (tag[i] !== 'NOUN' || !/^(?:report|poll|statement)s?$/.test(lower[i]) || !/^(?:by|from)$/.test(lower[i + 1] ?? ''))
    return false;
  let k = i + 2;
  while (k < i + LONGEST_MAKER && /^(?:DET|ADJ|NOUN|PROPN|PART|CCONJ)$/.test(tag[k])) k++;
  return k > i + 2 && /^(?:found|finds|shows|showed|concludes|concluded)$/.test(lower[k] ?? '');
}

const LONGEST_MAKER = 12;

/** "Police reports early on Sunday indicate A": so it is where a time parts it from its verb. */
function isDatedRecord(tokens: Tokens, i: number): boolean {
  const { lower, tag } = tokens;
  if (lower[i] !== 'reports' || tag[i] !== 'NOUN' || tag[i - 1] === 'DET') return false;
  let k = /^(?:early|earlier|late|later)$/.test(lower[i + 1] ?? '') ? i + 2 : i + 1;
  if (lower[k] === 'on') k++;
  const isPeriod = /^(?:this|last)$/.test(lower[k] ?? '') && tag[k + 1] === 'NOUN'; // "last month"
  if (!isPeriod && !WEEKDAYS.includes(lower[k])) return false;
  const verb = isPeriod ? k + 2 : k + 1;
  return tag[verb] === 'VERB' && isFiniteVerb(tokens, verb);
}

const LONGEST_NAME = 8;

/** "was rejected by 302 votes to 121", "by a majority of 40", "by 78% of members": a count of the vote, and nobody who says so. */
const isVoted = ({ lower }: Tokens, i: number): boolean =>
  /^(?:rejected|dismissed|defeated|approved|accepted|endorsed|agreed)$/.test(lower[i]) &&
  lower[i + 1] === 'by' &&
  VOTES.test(lower.slice(i + 2, i + 2 + LONGEST_NAME).join(' '));

/** "a question of who said what to whom" */
const isWhoSaidWhat = ({ lower, lemma, tag }: Tokens, i: number): boolean =>
  lemma[i] === 'say' &&
  lower[i - 1] === 'who' &&
  lower[i + 1] === 'what' &&
  /^(?:PUNCT|ADP|ADV|CCONJ|PART|SCONJ)$/.test(tag[i + 2] ?? 'PUNCT');

const VOTES =
  /^(?:(?:\S+ ){1,3}votes?\b|an? (?:\S+ ){0,2}(?:majority|margin)(?: of (?:\d|one|two|three|four|five|six|seven|eight|nine|ten)| ?[.,;]|$)|(?:\S+ ){0,2}\d[\d.,]* ?(?:%|per ?cent)|\d+ (?:in|out of) \d+|an? show of)/;

/** "The ministry's website lists all bills", but not "lists her as an owner" */
const isCatalogue = ({ lower }: Tokens, i: number): boolean =>
  /^list(?:s|ed)?$/.test(lower[i]) &&
  /^(?:websites?|sites?|pages?|catalogues?|catalogs?|director(?:y|ies)|calendars?|timetables?|menus?|databases?)$/.test(
    lower[i - 1] ?? '',
  ) &&
  !lower.slice(i + 1, i + 1 + LONGEST_NAME).includes('as');

/** "He spoke to The Northern Review by phone from his kitchen", "She wrote to the minister in May", "spoke out in a post": to whom, when and how, and nothing of what about. */
function isTalk({ lower, lemma, text, tag }: Tokens, i: number): boolean {
  if (tag[i] !== 'VERB' || !TALKS.get(lemma[i])?.test(lower[i + 1] ?? '')) return false;
  if (text.slice(Math.max(0, i - LONGEST_TELLER), i).some((mark) => /^(?:["”]|'')$/.test(mark))) return false; // “A,” Lee wrote to her.
  let k = i + 2;
  const isDay = () => lower[k] === 'on' && WHEN.has(lower[k + 1] ?? '');
  while (isDay() || (PHRASES.test(tag[k] ?? '') && !TOPICS.test(lower[k]))) k++;
  return /^[.!?]?$/.test(text[k] ?? '');
}

const LONGEST_TELLER = 4;
const TALKS = new Map([
  ['speak', /^(?:to|with|out)$/],
  ['talk', /^(?:to|with)$/],
  ['write', /^to$/],
]);
const PHRASES = /^(?:DET|ADJ|NOUN|PROPN|NUM|ADP|PART|PRON)$/;
const TOPICS = /^(?:about|of|on|for|against|over|regarding|concerning|how|what|why|whether|if|when|that|as)$/;

/** "Recall that the pact was signed", "Tell people it is late": the writer's word to the reader, outside marks. */
export const isImperative = ({ tokens: { lower, lemma, tag }, region, doc, sentenceOf }: Scene, i: number): boolean =>
  region[i] < 0 &&
  tag[i] === 'VERB' &&
  lower[i] === lemma[i] &&
  (lower[i + 1] === 'that' || lower[i] === 'tell') &&
  doc.sentences[sentenceOf[i]].first === i;
