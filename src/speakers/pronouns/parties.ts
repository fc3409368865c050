import { ROLE_WORDS } from '../../lexicon/people.ts';
import type { Document } from '../../text/document.ts';
import { findAuthor, introductions } from '../author.ts';
import { lowerBound } from '../search.ts';
import { findChants } from './chants.ts';
import { findInterview, type Interview } from './interview.ts';
import type { People } from './people.ts';

/** Somebody who says "I": an entity, or a phrase for one without a name. */
export interface Party {
  readonly entity: number | null;
  /** What to call somebody whom the text does not name; empty for nobody in particular. */
  readonly phrase: string;
  readonly rule: string;
}

/** Who "I" and "you" are outside quotations, by token. */
export interface Parties {
  readonly i: (token: number) => Party;
  readonly you: (token: number) => number | null;
  /** Who gives the answers, where the text says plainly whom it interviews. */
  readonly answerer: () => number | null;
}

/**
 * In an interview "I" is the person interviewed, but for the questions; in a transcript whoever has the floor; elsewhere
 * the author, whom a crowd may chant for.
 *
 * They are looked for once somebody says so: in every other text nobody does.
 *
 * @param inQuote by token, 1 inside quotations
 */
export function findParties(doc: Document, people: () => People, inQuote: Uint8Array): Parties {
  let found: Parties | null = null;
  const find = (): Parties => {
    found ??= readParties(doc, people(), inQuote);
    return found;
  };
  return { i: (token) => find().i(token), you: (token) => find().you(token), answerer: () => find().answerer() };
}

function readParties(doc: Document, people: People, inQuote: Uint8Array): Parties {
  const interview = findInterview(doc, people);
  const floor = findFloor(doc, people);
  const chants = interview ? null : findChants(doc, people, inQuote);
  const introduced = introductions(doc, people, inQuote);
  const author = findAuthor(doc, people, introduced, chants?.entity ?? null, inQuote);
  const paragraphOf = (token: number) =>
    lowerBound(doc.paragraphs.length, (p) => doc.paragraphs[p].end, doc.tokens.start[token] + 1);
  for (const { entity, first } of introduced) floor[paragraphOf(first)] ??= entity;
  return {
    i: (token) => {
      const paragraph = paragraphOf(token);
      const speaker = floor[paragraph];
      if (speaker !== null) return { entity: speaker, phrase: '', rule: '"I": who has the floor' };
      if (chants?.at.has(paragraph)) return { entity: null, phrase: '', rule: '"we": a crowd that chants' };
      return interview ? answers(interview, paragraph) : author;
    },
    you: (token) => (interview?.asks[paragraphOf(token)] ? interview.interviewed : null),
    answerer: () => (interview?.isPlain ? interview.interviewed : null),
  };
}

function answers({ asks, tells, interviewed, interviewer }: Interview, paragraph: number): Party {
  if (asks[paragraph] || tells[paragraph])
    return { entity: interviewer, phrase: 'the interviewer', rule: '"I": the interviewer' };
  return { entity: interviewed, phrase: 'the person interviewed', rule: '"I": the person interviewed' };
}

/** By paragraph who was given the floor: behind "THE VICE PRESIDENT:" on a line of its own, or "Senator Lee." */
function findFloor(doc: Document, people: People): (number | null)[] {
  const { text, tokens, paragraphs } = doc;
  let holder: number | null = null;
  let to = 0;
  return paragraphs.map(({ start, end }) => {
    let from = to;
    while (from < tokens.count && tokens.start[from] < start) from++;
    for (to = from; to < tokens.count && tokens.start[to] < end; ) to++;
    if (tokens.text[to - 1] === ':' && to - from <= 10 && tokens.lower[from] !== 'dear')
      holder = labelled(doc, people, from, to - 1) ?? holder;
    else if (isTitle(tokens.lower[from] ?? '')) {
      const name = people.between(from, from + 4)[0];
      const isLabel = name?.named && name.first > from && /^[.:]$/.test(tokens.text[name.last] ?? '');
      if (isLabel && /^\p{Lu}/u.test(text.slice(start)) && tokens.lower.slice(from, name.first).every(isTitle))
        holder = name.entity;
    }
    return holder;
  });
}

const isTitle = (word: string): boolean =>
  /^(?:speaker|senator|representative|president|chairman|chairwoman|chair|mr|mrs|ms|dr)\.?$/.test(word);

/** A label in capitals: a name, or a role that only one of the people named has. */
function labelled({ tokens }: Document, people: People, from: number, to: number): number | null {
  const name = people
    .between(from, to)
    .filter((m) => m.named && people.isPerson(m.entity))
    .at(-1);
  if (name && name.last === to) return name.entity;
  let first = to;
  while (first > from && /^\p{Lu}[\p{Lu}.-]+$/u.test(tokens.text[first - 1])) first--;
  const words = tokens.lower.slice(first, to).filter((w) => ROLE_WORDS.has(w));
  if (!words.length) return null;
  const fits = new Set(people.mentions.map((m) => m.entity).filter((e) => words.every((w) => people.hasRole(e, w))));
  return fits.size === 1 ? [...fits][0] : null;
}
