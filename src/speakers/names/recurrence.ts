import { isSpeechVerb } from '../../lexicon/cues.ts';
import { FEMALE, MALE, PERSON, ROLE } from '../../lexicon/naming.ts';
import { LEADS } from '../../lexicon/people.ts';
import { hashString } from '../../model/hash.ts';
import type { Document, Tokens } from '../../text/document.ts';
import { isCapital } from '../../text/word.ts';
import { joinTwins } from '../bodies/twins.ts';
import { isCommonWord, withSurnames } from './common.ts';
import { type Heading, headingsOf } from './headings.ts';
import { knownNames, namesInRun, namesOfHeadline } from './headline.ts';
import type { NameMention } from './names.ts';
import { behindPlace, isBehindPlace } from './office-places.ts';
import { isFirstName } from './runs.ts';

/**
 * Mends names by what the rest of the text calls people: in headlines in title case, behind places, and where a surname is
 * a word for a role or a verb.
 *
 * @param mentions in text order, @param starts tokens that have a capital whatever they are (`startsOf`)
 */
export function mendByRecurrence(doc: Document, mentions: readonly NameMention[], starts: Uint8Array): NameMention[] {
  const { tokens } = doc;
  const headings = headingsOf(doc);
  const [inHeadings, below] = split(mentions, headings);
  const own = withoutCommon(tokens, below, starts);
  const body = joinTwins(tokens, withoutLeads(tokens, own, starts));
  const known = inHeadings.some((names) => names.length) ? knownNames(body) : null;
  const titles = known ? headings.flatMap((heading, k) => namesOfHeadline(tokens, inHeadings[k], heading, known)) : [];
  const mended = withSurnames(tokens, mendBody(tokens, body), starts);
  const surnames = loneSurnames(tokens, headings, mended);
  const isSorted = !surnames.length && headings.every(({ first }) => first === 0);
  const all = [...titles, ...mended, ...surnames];
  return isSorted ? all : all.sort((a, b) => a.first - b.first);
}

/** The names in each heading, and those of the text below. */
function split(
  mentions: readonly NameMention[],
  headings: readonly Heading[],
): [NameMention[][], readonly NameMention[]] {
  const inHeadings = headings.map((): NameMention[] => []);
  if (!headings.length) return [inHeadings, mentions];
  let at = 0;
  const below = mentions.filter((mention) => {
    while (at < headings.length && headings[at].last <= mention.first) at++;
    const isBelow = at === headings.length || mention.last <= headings[at].first;
    if (!isBelow) inHeadings[at].push(mention);
    return isBelow;
  });
  return [inHeadings, below];
}

/**
 * "*Absent* Lee", "*Painting* Lee as weak", "*Only* Ann Lee", where the text has a person of this name: without what a sentence opens
 * with.
 */
function withoutLeads(tokens: Tokens, mentions: readonly NameMention[], starts: Uint8Array): readonly NameMention[] {
  const { lower } = tokens;
  const isLed = ({ first, last, kind, words }: NameMention): boolean =>
    starts[first] === 1 &&
    kind !== 'organization' &&
    words.length > 1 &&
    last - first === words.length &&
    (isLead(lower[first]) || isCommonWord(tokens, first));
  const led = new Set(mentions.filter(isLed));
  if (!led.size) return mentions;
  const others = mentions.filter((m) => !led.has(m));
  const known = knownNames(others);
  const names = new Set(others.map((m) => m.words.join(' '))); // "Reef Lee", who is met elsewhere too
  return mentions.map((m) => {
    if (!led.has(m) || names.has(m.words.join(' '))) return m;
    const words = m.words.slice(1);
    const bearer = known.get(words.join(' '));
    return bearer?.kind === 'person' ? { ...bearer, first: m.first + 1, last: m.last, words, roleFirst: m.first + 1, gender: null } : m; // biome-ignore format: one choice
  });
}

const isLead = (word: string): boolean => LEADS.has(word) || (/(?<!th)ing$/.test(word) && !isFirstName(word));

/** Headings in the middle of a text, and what stands behind a place. */
function mendBody(tokens: Tokens, body: readonly NameMention[]): readonly NameMention[] {
  const isRun = (mention: NameMention) => isLong(mention) || goesOnInTitle(tokens, mention);
  const isAny = body.some(isRun);
  if (!isAny && !body.some((m) => isBehindPlace(tokens, m))) return body;
  const full = new Map<string, NameMention>();
  for (const m of body) {
    const name = m.words.length === 2 && tokens.lower[m.first - 1] !== 'the' ? m.words.join(' ') : '';
    if (name && !full.has(name)) full.set(name, m);
  }
  const known = isAny ? knownNames(body.filter((m) => !isRun(m))) : null;
  return body.flatMap((mention) => {
    if (known && isRun(mention) && full.has(mention.words.slice(0, 2).join(' ')))
      return namesInRun(tokens, mention, known);
    return isBehindPlace(tokens, mention) ? behindPlace(tokens, mention, full) : mention;
  });
}

/** More words than a name has: "Ann Lee Urges Orle Council". */
const isLong = ({ words }: NameMention): boolean => words.length >= LONG_NAME && isFirstName(words[0]);
const LONG_NAME = 4;

/** "Ann Lee Responds | To Critics" */
const goesOnInTitle = ({ text, tag, start, end }: Tokens, { words, last }: NameMention): boolean =>
  words.length === LONG_NAME - 1 &&
  isFirstName(words[0]) &&
  /^(?:ADP|PART|DET|PRON|SCONJ|ADV)$/.test(tag[last] ?? '') &&
  isCapital(text[last]) &&
  start[last] === end[last - 1] + 1;

/**
 * Without "Bark grows back": a capital at the head of a sentence or a quotation, on a word that the text has in small letters
 * too, and nowhere else with a capital.
 */
function withoutCommon(
  { lower, word, count }: Tokens,
  mentions: readonly NameMention[],
  starts: Uint8Array,
): readonly NameMention[] {
  const mayBe = ({ first, last, roleFirst }: NameMention): boolean =>
    last - roleFirst === 1 && starts[first] === 1 && !(word[first].lists & (ROLE | PERSON | MALE | FEMALE));
  const alone = mentions.filter(mayBe);
  if (!alone.length) return mentions;
  const met = new Map<string, number>();
  const hashes = new Uint8Array(256); // most words of the text are none of these
  for (const { first } of alone) {
    met.set(lower[first], 0);
    hashes[word[first].hash & 255] = 1;
  }
  for (let i = 0; i < count; i++) {
    const before = hashes[word[i].hash & 255] ? met.get(lower[i]) : undefined;
    if (before === undefined) continue;
    if (!word[i].capital) met.set(lower[i], before | SMALL);
    else if (!starts[i]) met.set(lower[i], before | CAPITAL);
  }
  return mentions.filter((m) => !mayBe(m) || met.get(lower[m.first]) !== SMALL);
}

/** How the text has a word, as bits. */
const SMALL = 1;
const CAPITAL = 2;

/**
 * "Dean said": a capital on a word for a role that stands alone, where the text has "Howard Dean"; and "Cook said", which
 * may be taken for a verb where it opens a sentence.
 */
function loneSurnames(
  { lower, lemma, text, word, count }: Tokens,
  headings: readonly Heading[],
  mentions: readonly NameMention[],
): NameMention[] {
  const bearers = new Map<string, NameMention>();
  const hashes = new Uint8Array(256); // as in `withoutCommon`
  for (const m of mentions) {
    const surname = m.kind === 'person' && m.words.length > 1 ? m.words[m.words.length - 1] : '';
    if (!surname) continue;
    bearers.set(surname, m);
    hashes[hashString(surname) & 255] = 1;
  }
  if (!bearers.size) return [];
  const taken = new Uint8Array(count);
  for (const { roleFirst, last } of mentions) for (let i = roleFirst; i < last; i++) taken[i] = 1;
  const out: NameMention[] = [];
  for (const { first, last } of headings) taken.fill(1, first, last);
  for (let i = 0; i < count; i++) {
    if (!word[i].capital || taken[i] || !hashes[word[i].hash & 255]) continue;
    const bearer = bearers.get(lower[i]);
    if (!bearer || /^(?:the|a|an)$/.test(lower[i - 1] ?? '') || isCapital(text[i + 1] ?? '')) continue;
    const isTold = text[i + 1] === ',' && /^(?:who|whose|an?|the|\d+)$/.test(lower[i + 2] ?? ''); // "Hatch, who is 58,"
    if (!(word[i].lists & ROLE) && !isSpeechVerb(lemma[i + 1] ?? '') && !isTold) continue;
    out.push({ first: i, last: i + 1, kind: bearer.kind, words: [lower[i]], gender: null, roleFirst: i });
  }
  return out;
}
