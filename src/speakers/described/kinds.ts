import { KNOWN_FIRMS } from '../../lexicon/body-sorts.ts';
import { STATE_WORDS } from '../../lexicon/constituencies.ts';
import { isSpeechVerb } from '../../lexicon/cues.ts';
import { FEMALE, FIRST_NAME, listsOf, MALE, ORGANIZATION, PERSON, PLACE, ROLE, THING } from '../../lexicon/naming.ts';
import { LOCATIVES, SURNAMES } from '../../lexicon/people.ts';
import type { Document, Tokens } from '../../text/document.ts';
import { isCapital } from '../../text/word.ts';
import type { Entity } from '../entities.ts';
import { isOfCommonWords } from '../names/common.ts';
import { isOfTwoSyllables } from '../names/hyphened.ts';
import { listsOfName } from '../names/kinds.ts';
import { isKnownAs } from '../names/known-as.ts';
import type { NameMention } from '../names/names.ts';
import { grammarRole, isGenitive } from '../pronouns/grammar.ts';

/** Mentions of one entity that are looked at: enough to tell, and a bound on the cost. */
const MOST = 12;

/**
 * How much speaks for an entity being a person, in steps: names and what stands around them. Below 0 it is rather a place
 * or a thing.
 */
export function personhood(doc: Document, { words, mentions, kind, fullest, alias }: Entity): number {
  const { first, last } = fullest;
  if (
    kind === 'organization' ||
    (words.length === 1 && isBrand(doc.tokens.text[first], words[0]) && !isKnownAs(doc.tokens, first))
  )
    return -3;
  let score = byWords(words, alias ? words.map(listsOf) : listsOfName(doc.tokens, first, last, words));
  const isPlace = score === -3;
  const isNamed = score === 3;
  if (kind === 'unknown' && words.length > 1 && score > 0 && isOfCommonWords(doc.tokens, first, last)) score = -2;
  if (kind === 'person' && mentions.some((m) => m.roleFirst < m.first || m.gender)) score += 3;
  // "in Orle", "in Georgia"
  const mayBePlace = score === 0 || (score === 2 && words.length === 1);
  if (mayBePlace && mentions.every((m) => isPlaced(doc, m))) return -2;
  if (score === 1 && mentions.every((m) => isWhere(doc.tokens, m))) return -2;
  const count = Math.min(MOST, mentions.length);
  for (let m = 0; m < count; m++) score += byContext(doc, mentions[m], isPlace, isNamed);
  return Math.max(isNamed ? -1 : -3, Math.min(3, score)); // "the Lee campaign" is no word against Ann Lee
}

/** "PondPost", "GrainLeaks", but not "McLee", "DeLee", which a capital in the middle does not tell; "Boeing". */
const isBrand = (text: string, word: string): boolean =>
  (/^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}/u.test(text) && !SURNAME_PREFIX.test(text)) ||
  (KNOWN_FIRMS.has(word) && word !== 'ford');

const SURNAME_PREFIX =
  /^(?:Ma?c|D[eiua]|Del|Della|Des|L[aeo]|Les|V[ao]n|Ver|Vande[rn]|Fitz|San|St|Te|Ben|Al|El|Ab[ud]|Ni|Da)\p{Lu}/u;

/** "at Storr Bhavan", "the Port Storr-based firm" */
const isWhere = ({ lower }: Tokens, { first, last }: NameMention): boolean =>
  LOCATIVES.has(lower[first - 1]) || (lower[last] === '-' && lower[last + 1] === 'based');

/** "in Orle", "a nurse from Orle", "in Orle and Storr counties", "of the Institute of Sea Studies, Orle," */
export function isPlaced({ tokens }: Document, { first, last }: Pick<NameMention, 'first' | 'last'>): boolean {
  const { lower, word, text } = tokens;
  if (isGenitive(tokens, last)) return false;
  const isSecond = lower[first - 1] === 'and' && tokens.tag[last] === 'NOUN' && lower[last].endsWith('s');
  const isWhere = text[first - 1] === ',' && /^[,.;)]$/.test(text[last] ?? '');
  const start = isSecond || isWhere ? nameStart(tokens, first - 1) : first;
  const before = start > 0 ? lower[start - 1] : '';
  if (isWhere && start < first - 1 && before === 'of') return true;
  if (TAKES_IN.has(`${lower[start - 2]} ${before}`)) return false; // "her trust in Ann"
  const isHome = before === 'from' && (word[start - 2]?.lists & PERSON) > 0;
  if (before === 'on' && start === first && POSTS.test(lower[first - 2] ?? '')) return true; // "in a post on Orlebook"
  return isHome || (LOCATIVES.has(before) && (start === first || !/^\p{Lu}/u.test(text[start - 1])));
}

const TAKES_IN: ReadonlySet<string> = new Set(['trust', 'faith', 'confidence', 'belief', 'interest', 'love'].map((noun) => `${noun} in`).concat(['ran into', 'run into', 'bumped into'])); // biome-ignore format: a list

const POSTS =
  /^(?:posts?|posted|posting|wrote|published|shared|account|page|profile|message|video|comment|statement|thread|clip)$/;

/** Where the capitals begin that end before a token, with "of" and "the" between and before them: "at | the Institute of Sea Studies". */
function nameStart({ text, lower }: Tokens, end: number): number {
  let start = end;
  while (
    isCapital(text[start - 1] ?? '') ||
    (start < end && /^(?:of|the)$/.test(lower[start - 1] ?? '') && isCapital(text[start - 2] ?? ''))
  )
    start--;
  return start < end && lower[start - 1] === 'the' ? start - 1 : start;
}

/** @param lists those of the words */
function byWords(words: readonly string[], lists: readonly number[]): number {
  const first = words[0] ?? '';
  const named = (lists[0] & FIRST_NAME) > 0;
  if (named && words.length === 2 && SURNAMES.has(words[1])) return 1; // "Ewan Castle", and "Grace Church"
  const from = named && words.length > 1 ? 1 : 0; // "Bill Lee" is no bill
  const behindFamily = words.length === 2 && isOfTwoSyllables(words[1]) ? 1 : from; // "Park Min-seok"
  for (let i = behindFamily; i < words.length; i++)
    if (lists[i] & (ORGANIZATION | THING) || OUTLET.test(words[i])) return -4;
  if (from > 0) return 3;
  if (words.length > 1 && /^\p{L}\.?$/u.test(first)) return 2;
  if (lists.some((own) => own & PLACE) || (words.length === 2 && STATE_WORDS.has(words.join(' ')))) return -3;
  if (words.some((w) => /^(?:\d|(?:of|for|and)$)/.test(w))) return -2;
  if (words.length === 1 && first.endsWith('s') && listsOf(first.slice(0, -1)) & (PERSON | ROLE)) return -4; // "Republicans"
  if (words.length === 1) return named ? 2 : 0;
  return words.length <= 3 ? 1 : 0;
}

/** "Wikinews", "CityRadio". */
const OUTLET = /.(?:news|radio|times|media|bank)$/;

/**
 * @param isPlace a country "knows" and "wants" as well
 * @param isNamed things are called after people: "an Andy Lee exhibit", "a major Lee programme"
 */
function byContext(doc: Document, { first, last }: NameMention, isPlace: boolean, isNamed: boolean): number {
  const { lower, tag, word } = doc.tokens;
  const before = first > 0 ? lower[first - 1] : '';
  const next = lower[last] ?? '';
  // "the Andy Lee exhibit": the article belongs to the noun behind the name
  if (before === 'the') return word[first].lists & FIRST_NAME && (tag[last] === 'NOUN' || tag[last] === 'ADJ') ? 0 : -2;
  if (word[last]?.lists & PERSON && (isPlace || /^an?$/.test(before))) return -2; // "the independent Vermont senator", "a Storr nurse"
  if (isModified(doc.tokens, first, last)) return isNamed ? 0 : -2;
  const owns = isGenitive(doc.tokens, last);
  if (isPlaced(doc, { first, last })) return -1;
  if (last - first === 1 && isMany(doc.tokens, first)) return -3;
  if (isSide(doc.tokens, first, last)) return -3;
  if (next === 'who' || next === 'himself' || next === 'herself') return 3;
  if (next === ',' && (lower[last + 1] === 'who' || lower[last + 1] === 'whose')) {
    const hangs = before === 'from' || before === 'for' || before === 'of'; // "a nurse from Orle, who"
    if (!hangs) return 3;
  }
  if (first > 0 && word[first - 1].lists & (PERSON | MALE | FEMALE)) return 2;
  if (isKnownAs(doc.tokens, first)) return 3;
  if (word[last]?.lists & PERSON && isCapital(doc.tokens.text[last + 1] ?? '')) return -2; // "Real Orle coach Ann Lee"
  if (owns && OFFICER.test(`${lower[last + 1]} ${lower[last + 2]}`)) return -2;
  if (owns) return word[last + 1]?.lists & (MALE | FEMALE) ? 3 : 0;
  if (grammarRole(doc, first, last) !== 'subject') return 0;
  if (isPlace) return 0;
  return HUMAN.has(verbLemma(doc, last)) ? 2 : 0.5;
}

/** "an earlier Orlechat message": its article belongs to the noun behind it. */
function isModified({ lower, tag, text }: Tokens, first: number, last: number): boolean {
  let article = first - 1;
  while (tag[article] === 'ADJ' || tag[article] === 'ADV') article--;
  return tag[last] === 'NOUN' && !isCapital(text[last]) && /^an?$/.test(lower[article] ?? '');
}

/** "Storr's chief executive": of a firm. */
const OFFICER =
  /^(?:chief (?:executive|financial|operating)|finance director|board of|shareholders|chairman|chairwoman|ceo|share price|annual (?:profit|report))\b/;

/** What people do rather than places or things. */
const HUMAN: ReadonlySet<string> = new Set(
  'say tell think believe know ask want marry die write begin start become win join return leave meet feel love decide learn play work study earn'.split(' '), // biome-ignore format: a list
);

/** "Many Norlanders", "Greens are", "Greens say": a name that means many. */
export function isMany({ lower, lemma, tag }: Tokens, first: number): boolean {
  if (!lower[first].endsWith('s') || !/[^s]s$/.test(lower[first])) return false;
  const last = first + 1;
  if (MANY.test(lower[first - 1] ?? '') || /^(?:are|were|have|do|don't|don’t)$/.test(lower[last])) return true;
  return tag[last] === 'VERB' && lower[last] === lemma[last] && !/(?:ed|t|d)$/.test(lower[last]);
}

/** "Orle were late", "said Orle have won", but not "if Orle were", "Ann and Orle were", "those who know Orle are". */
const isSide = ({ lower, lemma, tag, text }: Tokens, first: number, last: number): boolean =>
  /^(?:were|are|have)$/.test(lower[last]) &&
  !/^(?:if|though|and|or)$/.test(lower[first - 1]) &&
  (first === 0 || /^[.!?]$/.test(text[first - 1]) || tag[first - 1] === 'SCONJ' || isSpeechVerb(lemma[first - 1]));

const MANY = /^(?:many|most|some|few|several|all|other|fellow|among|these|those|both)$/;

function verbLemma({ tokens }: Document, last: number): string {
  for (let i = last; i < last + 4 && i < tokens.count; i++) if (tokens.tag[i] === 'VERB') return tokens.lemma[i];
  return '';
}
