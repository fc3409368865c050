import { isSpeechVerb } from '../lexicon/cues.ts';
import { FEMALE, MALE, PERSON, ROLE } from '../lexicon/naming.ts';
import { hashString } from '../model/hash.ts';
import type { Document, Tokens } from '../text/document.ts';
import { isCapital } from '../text/word.ts';
import { isFirstName } from './name-runs.ts';
import { nameWords } from './name-words.ts';
import type { NameMention } from './names.ts';
import { behindPlace, isBehindPlace } from './office-places.ts';
import { lowerBound } from './search.ts';
import { joinTwins } from './twins.ts';

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
export function mendByRecurrence(doc: Document, mentions: readonly NameMention[], starts: Uint8Array): NameMention[] {
  const { tokens } = doc;
  const end = headlineEnd(doc);
  const inTitle =
    end > 0
      ? mentions.slice(
          0,
          lowerBound(mentions.length, (k) => mentions[k].first, end),
        )
      : [];
  const body = joinTwins(
    tokens,
    withoutCommon(tokens, inTitle.length ? mentions.slice(inTitle.length) : mentions, starts),
  );
  const known = inTitle.length ? knownNames(body) : null;
  const title = known ? inTitle.flatMap((m) => fromHeadline(tokens, m, known)) : [];
  const mended = mendBody(tokens, body);
  const surnames = loneSurnames(tokens, end, mended);
  return surnames.length ? [...title, ...mended, ...surnames].sort((a, b) => a.first - b.first) : [...title, ...mended];
}

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
      return fromHeadline(tokens, mention, known);
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

/** The token behind a headline in title case, which is the first of several paragraphs; 0 where there is none. */
export function headlineEnd({ text, tokens, paragraphs, sentences }: Document): number {
  const next = paragraphs.length > 1 ? sentences.find((s) => s.paragraph > 0) : undefined;
  if (!next || next.first > LONGEST_HEADLINE) return 0;
  if (text[paragraphs[0].end - 1] === '.') return 0; // "Ann Lee beat Bo Wu 6-2."
  let capitals = 0;
  let small = 0;
  for (let i = 0; i < next.first; i++) {
    const word = tokens.text[i];
    if (word.length < LONG_WORD) continue;
    if (isCapital(word)) capitals++;
    else if (/^\p{L}/u.test(word)) small++;
  }
  return capitals >= TITLE_CASE * (capitals + small) ? next.first : 0;
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
    const found = known.get(nameWords(tokens, first, last).join(' '))!;
    const { words, kind, gender } = found;
    // "Ann Lee: Road Late Again", where the text has "Lee" alone
    if (last - first === 1 && first > mention.first && isFirstName(tokens.lower[first - 1]) && !out.length) {
      const start = first - 1;
      const isOther = found.last - found.first > 1; // her father, "Bob Lee"
      out.push({
        first: start,
        last,
        kind: 'person',
        words: nameWords(tokens, start, last),
        gender: isOther ? null : gender,
        roleFirst: start,
      });
      continue;
    }
    const roleFirst = first === mention.first ? mention.roleFirst : first;
    out.push({ first, last, kind, words, gender, roleFirst });
    first = last - 1;
  }
  return out.length ? out : [mention];
}

/**
 * "Dean said": a capital on a word for a role that stands alone, where the text has "Howard Dean"; and "Cook said", which
 * may be taken for a verb where it opens a sentence.
 */
function loneSurnames(
  { lower, lemma, text, word, count }: Tokens,
  from: number,
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
  for (let i = from; i < count; i++) {
    if (!word[i].capital || taken[i] || !hashes[word[i].hash & 255]) continue;
    const bearer = bearers.get(lower[i]);
    if (!bearer || /^(?:the|a|an)$/.test(lower[i - 1] ?? '') || isCapital(text[i + 1] ?? '')) continue;
    const isTold = text[i + 1] === ',' && /^(?:who|whose|an?|the|\d+)$/.test(lower[i + 2] ?? ''); // "Hatch, who is 58,"
    if (!(word[i].lists & ROLE) && !isSpeechVerb(lemma[i + 1] ?? '') && !isTold) continue;
    out.push({ first: i, last: i + 1, kind: bearer.kind, words: [lower[i]], gender: null, roleFirst: i });
  }
  return out;
}
