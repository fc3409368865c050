import { isSpeechVerb } from '../lexicon/cues.ts';
import { PLACES, ROLE_WORDS } from '../lexicon/people.ts';
import type { Document, Tokens } from '../text/document.ts';
import { isPersonNoun } from './mentions.ts';
import { isCapital, isFirstName } from './name-runs.ts';
import { type NameMention, nameWords } from './names.ts';

/** A headline has at most so many tokens, and in title case at least so many of its longer words are capitalised. */
const LONGEST_HEADLINE = 45;
const TITLE_CASE = 0.7;
const LONG_WORD = 4;

/**
 * Mends names by what the rest of the text calls people: in headlines in title case, behind places, and where a surname is
 * a word for a role or a verb.
 *
 * @param mentions in text order, @param starts tokens that have a capital whatever they are (`startsOf`)
 */
export function mendByRecurrence(
  doc: Document,
  mentions: readonly NameMention[],
  starts: ReadonlySet<number>,
): NameMention[] {
  const { tokens } = doc;
  const end = headlineEnd(doc);
  const common = commonWords(tokens, mentions, starts);
  const inTitle = mentions.filter((m) => m.first < end);
  const body = mentions.filter((m) => m.first >= end && !common.has(m));
  const known = inTitle.length ? knownNames(body) : null;
  const title = known ? inTitle.flatMap((m) => fromHeadline(tokens, m, known)) : [];
  const full = new Map<string, NameMention>();
  for (const m of body)
    if (m.words.length === 2 && tokens.lower[m.first - 1] !== 'the' && !full.has(m.words.join(' ')))
      full.set(m.words.join(' '), m);
  const inBody = body.some(isLong) ? knownNames(body.filter((m) => !isLong(m))) : null;
  const placed = body.flatMap((mention) =>
    // a heading in the middle of a text
    inBody && isLong(mention) && full.has(mention.words.slice(0, 2).join(' '))
      ? fromHeadline(tokens, mention, inBody)
      : [behindPlace(tokens, mention, full)],
  );
  const surnames = loneSurnames(tokens, end, placed);
  return surnames.length ? [...title, ...placed, ...surnames].sort((a, b) => a.first - b.first) : [...title, ...placed];
}

/** More words than a name has: "Ann Lee Urges Orle Council". */
const isLong = ({ words }: NameMention): boolean => words.length >= LONG_NAME && isFirstName(words[0]);
const LONG_NAME = 4;

/** "Bark grows back": a capital at the head of a sentence or a quotation, on a word that the text has in small letters too. */
function commonWords(
  { lower, text, count }: Tokens,
  mentions: readonly NameMention[],
  starts: ReadonlySet<number>,
): ReadonlySet<NameMention> {
  const mayBe = (m: NameMention): boolean =>
    m.last - m.roleFirst === 1 &&
    !isPersonNoun(lower[m.first]) &&
    !ROLE_WORDS.has(lower[m.first]) &&
    starts.has(m.first);
  const alone = mentions.filter(mayBe);
  const words = new Set(alone.map((m) => lower[m.first]));
  const capitals = new Set<string>();
  const small = new Set<string>();
  for (let i = 0; i < count && words.size; i++) {
    if (!words.has(lower[i])) continue;
    if (!isCapital(text[i])) small.add(lower[i]);
    else if (!starts.has(i)) capitals.add(lower[i]);
  }
  return new Set(alone.filter((m) => small.has(lower[m.first]) && !capitals.has(lower[m.first])));
}

/** The token behind a headline in title case, which is the first of several paragraphs; 0 where there is none. */
export function headlineEnd({ tokens, paragraphs, sentences }: Document): number {
  const next = paragraphs.length > 1 ? sentences.find((s) => s.paragraph > 0) : undefined;
  if (!next || next.first > LONGEST_HEADLINE) return 0;
  const words = tokens.text.slice(0, next.first).filter((w) => w.length >= LONG_WORD && /^\p{L}/u.test(w));
  return words.filter(isCapital).length >= TITLE_CASE * words.length ? next.first : 0;
}

/** By its words in lower case, the first mention of each name; surnames too. */
function knownNames(mentions: readonly NameMention[]): ReadonlyMap<string, NameMention> {
  const out = new Map<string, NameMention>();
  for (const mention of mentions) {
    const full = mention.words.join(' ');
    if (!out.has(full)) out.set(full, mention);
    const surname = mention.words.at(-1)!;
    if (mention.kind === 'person' && !out.has(surname)) out.set(surname, { ...mention, words: [surname] });
  }
  return out;
}

/** "Ann Lee Calls Bob Wu Late" is a run of capitals: the names in it are those that the text has. */
function fromHeadline(tokens: Tokens, mention: NameMention, known: ReadonlyMap<string, NameMention>): NameMention[] {
  if (mention.last - mention.first < 2) return [mention];
  const out: NameMention[] = [];
  for (let first = mention.first; first < mention.last; first++) {
    let last = mention.last;
    while (last > first && !known.has(nameWords(tokens, first, last).join(' '))) last--;
    if (last === first) continue;
    const { words, kind, gender } = known.get(nameWords(tokens, first, last).join(' '))!;
    // "Ann Lee: Road Late Again", where the text has "Lee" alone
    if (last - first === 1 && first > mention.first && isFirstName(tokens.lower[first - 1]) && !out.length) {
      const start = first - 1;
      out.push({ first: start, last, kind: 'person', words: nameWords(tokens, start, last), gender, roleFirst: start });
      continue;
    }
    const roleFirst = first === mention.first ? mention.roleFirst : first;
    out.push({ first, last, kind, words, gender, roleFirst });
    first = last - 1;
  }
  return out.length ? out : [mention];
}

/**
 * "Minister for the Middle East Ann Lee" is one run of capitals: nobody is called "the Middle East Ann Lee". The name begins
 * behind the words for a place, or where one begins that the text has elsewhere too.
 */
function behindPlace(tokens: Tokens, mention: NameMention, full: ReadonlyMap<string, NameMention>): NameMention {
  const { lower, tag } = tokens;
  const { first, last, words } = mention;
  if (words.length < 3 || lower[first - 1] !== 'the' || !/^(?:of|for)$/.test(lower[first - 2] ?? '')) return mention;
  let name = first;
  while (name < last - 2 && (PLACES.has(lower[name]) || COMPASS.test(lower[name]))) name++;
  const known = full.get(words.slice(-2).join(' '));
  if (known) name = last - (known.last - known.first);
  if (name === first) return mention;
  let roleFirst = first - 2;
  while (roleFirst > 0 && /^(?:NOUN|PROPN|ADJ)$/.test(tag[roleFirst - 1])) roleFirst--;
  const { gender } = mention;
  return { first: name, last, kind: 'person', words: nameWords(tokens, name, last), gender, roleFirst };
}

const COMPASS = /^(?:north|south|east|west|northern|southern|eastern|western|central|middle|far|near|new)$/;

/**
 * "Dean said": a capital on a word for a role that stands alone, where the text has "Howard Dean"; and "Cook said", which
 * may be taken for a verb where it opens a sentence.
 */
function loneSurnames(
  { lower, lemma, text, count }: Tokens,
  from: number,
  mentions: readonly NameMention[],
): NameMention[] {
  const bearers = new Map<string, NameMention>();
  for (const m of mentions) {
    const surname = m.kind === 'person' && m.words.length > 1 ? m.words[m.words.length - 1] : '';
    if (surname) bearers.set(surname, m);
  }
  if (!bearers.size) return [];
  const taken = new Uint8Array(count);
  for (const { roleFirst, last } of mentions) taken.fill(1, roleFirst, last);
  const out: NameMention[] = [];
  for (let i = from; i < count; i++) {
    if (taken[i] || !isCapital(text[i])) continue;
    const bearer = bearers.get(lower[i]);
    if (!bearer || /^(?:the|a|an)$/.test(lower[i - 1] ?? '') || isCapital(text[i + 1] ?? '')) continue;
    if (!ROLE_WORDS.has(lower[i]) && !isSpeechVerb(lemma[i + 1] ?? '')) continue;
    out.push({ first: i, last: i + 1, kind: bearer.kind, words: [lower[i]], gender: null, roleFirst: i });
  }
  return out;
}
