import { DOCUMENT_WORDS } from '../../lexicon/people.ts';
import { PERSON_NOUNS } from '../../lexicon/person-nouns.ts';
import { POSSESSIVES } from '../../lexicon/pronouns.ts';
import type { Document } from '../../text/document.ts';
import { behindTies, isName, isPeople, phrasesOf, type Topic } from '../described/noun-phrases.ts';
import { grammarRole } from '../pronouns/grammar.ts';

/**
 * "Residents received [a letter] on Friday. “A,” it said", "Lee started [a petition] against Storr. It says A": the text of which a
 * sentence tells, rather than those who meet with it or make it.
 *
 * @param token the "it"
 * @param isPerson is the phrase somebody's name?
 */
export function paperBefore(
  doc: Document,
  first: number,
  last: number,
  token: number,
  isPerson: (phrase: Topic) => boolean,
): Topic | null {
  const { tag, lower, lemma } = doc.tokens;
  let phrases: Topic[] | null = null;
  for (let i = first; i < last; i++) {
    const verb = /^(?:out|aloud|up)$/.test(lower[i - 1] ?? '') ? i - 2 : i - 1;
    if (tag[i] !== 'DET' || verb < first || !(MEETS.test(lemma[verb]) || MAKES.test(lemma[verb]) || ORDERS.test(lemma[verb]))) continue; // biome-ignore format: one condition
    phrases ??= phrasesOf(doc, first, last);
    const paper = phrases.find((phrase) => phrase.first === i);
    const isOrdered = ORDERS.test(lemma[verb]) && FINDS.test(lower[token + 1] ?? '');
    if (!paper || !(DOCUMENT_WORDS.has(lower[paper.last - 1]) || (isOrdered && INQUIRIES.test(lower[paper.last - 1])))) continue; // biome-ignore format: one condition
    if (isOrdered || MEETS.test(lemma[verb])) return paper;
    const maker = phrases.find((phrase) => phrase.last <= verb && isSubject(doc, phrase));
    if (maker && isSomebody(doc, maker, isPerson) && speaksForItself(doc, paper, token)) return paper;
  }
  return null;
}

/** "More than 300 people" too */
const isSubject = (doc: Document, { first, last }: Topic): boolean =>
  grammarRole(doc, doc.tokens.lower[first - 1] === 'than' ? first - 2 : first, behindTies(doc, last)) === 'subject';

const MEETS = /^(?:read|receive|get|find|obtain|see|open|discover)$/;
const MAKES =
  /^(?:start|launch|sign|create|set|organi[sz]e|publish|release|write|draft|circulate|deliver|submit|present|file)$/;

/** "The town commissioned a study. It found A": no finding of the town's own. */
const ORDERS = /^(?:order|commission|request|fund)$/;
const INQUIRIES = /^(?:inquiry|enquiry|investigation|probe|inquest|inspection|autopsy|test|trial)$/;
/** What a report does, and hardly whoever ordered it. */
export const FINDS = /^(?:finds|found|concludes|concluded|shows|showed|suggests|suggested|recommends|recommended|estimates|estimated|identified|identifies)$/; // biome-ignore format: a list

/** "It" is none of "residents", "the mayor", "Ann Lee", but may be "the union". */
const isSomebody = (doc: Document, phrase: Topic, isPerson: (phrase: Topic) => boolean): boolean =>
  isName(doc, phrase) ? isPerson(phrase) : isPeople(doc, phrase) || PERSON_NOUNS.has(doc.tokens.lower[phrase.last - 1]);

/**
 * "Lee wrote a letter to Storr", "Lee filed a lawsuit against Storr". "It said it would look into that": whoever that is about may have
 * answered, but "it says" is the text.
 */
function speaksForItself({ tokens: { lower } }: Document, { last }: Topic, it: number): boolean {
  if (/^(?:says|reads|read|argues|warns|claims|states|calls|urges|demands|asks)$/.test(lower[it + 1] ?? ''))
    return true;
  const ofItself = lower[it + 2] === 'that' ? lower[it + 3] : lower[it + 2];
  return (
    !/^(?:it|its)$/.test(ofItself ?? '') &&
    !/^(?:letter|email|e-mail|message|note|memo|complaint|post)$/.test(lower[last - 1])
  );
}

/**
 * "She sent her mother [a postcard]. “Not coming,” it said", "Then came [an email]. “We love it,” it said": what was written in the
 * sentence before a quotation; behind "it read" whatever that sentence calls one.
 *
 * @param isPerson is the phrase somebody's name?
 */
export function missiveBefore(
  doc: Document,
  first: number,
  last: number,
  token: number,
  isPerson: (phrase: Topic) => boolean,
): Topic | null {
  const { lower, lemma, text, tag } = doc.tokens;
  if (last > token || !/^(?:["”’]|'')$/.test(text[token - 1] ?? '') || !/^(?:said|says|reads?)$/.test(lower[token + 1] ?? '')) return null; // biome-ignore format: one condition
  let at = last - 1;
  while (at >= first && !MISSIVES.has(lower[at])) at--;
  if (at < first) return null;
  let start = at; // "her mother | a postcard"
  while (start > first && (/^(?:ADJ|NOUN|NUM)$/.test(tag[start - 1]) || text[start - 1] === '-')) start--;
  if (tag[start - 1] === 'DET' || POSSESSIVES.has(lower[start - 1])) start--;
  const paper = { first: start, last: at + 1 };
  if (/^reads?$/.test(lower[token + 1]) || /^(?:come|arrive|follow)$/.test(lemma[paper.first - 1])) return paper;
  const lead = phrasesOf(doc, first, last).find((phrase) => isSubject(doc, phrase));
  const isWriter = /^(?:he|she|i)$/.test(lower[first]) || (lead !== undefined && lead.first === first && isSomebody(doc, lead, isPerson)); // biome-ignore format: one condition
  const isSent = lemma.slice(first, paper.first).some((word) => SENDS.test(word));
  const isMine =
    /^an?$/.test(lower[paper.first]) &&
    !(lower[paper.last] === 'to' && !/^(?:his|her|my)$/.test(lower[paper.last + 1])); // "to the bank", which answers
  return isWriter && isSent && isMine ? paper : null;
}

const MISSIVES: ReadonlySet<string> = new Set('letter email e-mail postcard telegram note message memo tweet card text telex'.split(' ')); // biome-ignore format: a list
const SENDS = /^(?:send|write|leave|post|hand|give|mail|resign|quit)$/;
