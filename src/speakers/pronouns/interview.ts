import { MEETS } from '../../lexicon/line-labels.ts';
import type { Document, Tokens } from '../../text/document.ts';
import { isPersonNoun } from '../mentions.ts';
import type { People, Placed } from './people.ts';
import { findQuestions } from './questions.ts';

/** Who asks and who answers; null for one whom the text does not name. */
export interface Interview {
  readonly interviewed: number | null;
  readonly interviewer: number | null;
  /** Whether the text says plainly who is interviewed: nobody else is met at its head. */
  readonly isPlain: boolean;
  /** By paragraph: whether it is a question. */
  readonly asks: readonly boolean[];
  /** By paragraph: whether it tells that two met, and so is the interviewer's. */
  readonly tells: readonly boolean[];
}

const INTERVIEWS = /^(?:interviews|interviewed)$/;
/** What an interview is about stands behind these. */
const ABOUT = /^(?:about|on|for|regarding|concerning)$/;
/** What it counts for that somebody is met; to be named alone counts for no more. */
const MET = 4;
/** Words between "interviewed" and whom. */
const ZONE = 22;
/** Where a text does not say that it is an interview, so many of its paragraphs are questions. */
const LEAST_QUESTIONS = 3;
const LEAST_SHARE = 0.25;

/** An interview printed as questions and answers, or null. It says so at its head, or much of it is questions. */
export function findInterview(doc: Document, people: People): Interview | null {
  const { paragraphs, tokens } = doc;
  if (!doc.text.includes('?') && !/interview|q&a/i.test(doc.text)) return null;
  const { asks, isLabelled } = findQuestions(doc);
  const firstQuestion = asks.indexOf(true);
  if (firstQuestion < 0) return null;
  const leadEnd = paragraphs[firstQuestion].start;
  const meets: number[] = [];
  for (let i = 0; i < tokens.count && tokens.start[i] < leadEnd; i++) if (MEETS.has(tokens.lower[i])) meets.push(i);
  const count = asks.filter(Boolean).length;
  const isSaidSo = isLabelled || meets.some((i) => /^interview|^q&a/.test(tokens.lower[i]));
  if (!isSaidSo && (count < LEAST_QUESTIONS || count < paragraphs.length * LEAST_SHARE)) return null;
  const outlet = interviewingOutlet(doc, people, meets);
  const ranked = rankInterviewed(doc, people, meets, leadEnd, outlet);
  const [best, second] = ranked;
  // where nothing says that it is an interview, one of several named at its head may be anybody: a hearing asks too
  const sole = isLabelled && isPersonal(doc, asks) ? soleAtHead(doc, people, leadEnd) : null;
  const interviewed = sole ?? (best && (isSaidSo || !second || best.score > second.score) ? best.entity : null);
  const tells = paragraphs.map((p) => meets.some((i) => p.start <= tokens.start[i] && tokens.start[i] < p.end));
  const isPlain =
    sole !== null || (best !== undefined && best.score > MET && isMetAlone(doc, people, meets, best.entity));
  return { interviewed, isPlain, interviewer: outlet ?? otherParty(doc, people, meets, interviewed), asks, tells };
}

function rankInterviewed(
  doc: Document,
  people: People,
  meets: readonly number[],
  leadEnd: number,
  outlet: number | null,
): { entity: number; score: number }[] {
  const { tokens, paragraphs } = doc;
  const scores = new Map<number, number>();
  const add = (entity: number, points: number) => scores.set(entity, (scores.get(entity) ?? 0) + points);
  for (const { entity, first } of people.mentions) {
    if (tokens.start[first] >= leadEnd) break;
    if (!people.isPerson(entity) || isCredit(doc, first)) continue;
    add(entity, 1);
    if (tokens.start[first] < paragraphs[0].end) add(entity, 1);
    if (tokens.lower[people.endOf(first)] === 'about') add(entity, 2);
  }
  for (const [entity, score] of scores) scores.set(entity, Math.min(score, MET));
  for (const at of meets) {
    const to = zoneEnd(doc, at);
    for (const { entity, first } of people.between(at, to)) if (people.isPerson(entity) && first > at) add(entity, MET);
    const passive =
      tokens.lower[at + 1] === 'by' || /^(?:tells|talks|talked|speaks|spoke|sat|chatted)$/.test(tokens.lower[at]);
    const before = people.between(Math.max(0, at - 8), at).at(-1);
    if (passive && before && people.isPerson(before.entity)) add(before.entity, MET);
    const nouns = tokens.lower
      .slice(at, to)
      .map((w) => w.replace(/s$/, ''))
      .filter(isPersonNoun);
    for (const entity of scores.keys()) if (nouns.some((noun) => people.hasRole(entity, noun))) add(entity, 3);
  }
  if (outlet !== null) scores.delete(outlet);
  return [...scores]
    .map(([entity, score]) => ({ entity, score }))
    .sort((a, b) => b.score - a.score || a.entity - b.entity);
}

/** Does an answer say "I": not those of a text that explains? */
const isPersonal = ({ text, paragraphs }: Document, asks: readonly boolean[]): boolean =>
  paragraphs.some(({ start, end }, p) => asks[p - 1] && !asks[p] && /\b(?:I|my|we)\b/.test(text.slice(start, end)));

/** The only person who is named before the first question, but for who asks; null where two are, or nobody is. */
function soleAtHead({ tokens }: Document, people: People, leadEnd: number): number | null {
  const isNamed = ({ entity, first, named }: Placed) =>
    named && tokens.start[first] < leadEnd && people.isPerson(entity) && !isAsker(tokens, first);
  const [sole, ...others] = people.mentions.filter(isNamed);
  return sole && others.every(({ entity }) => entity === sole.entity) ? sole.entity : null;
}

/** "By Bob Orr", "The actress talks to Bob Orr" */
const isAsker = ({ lower, tag }: Tokens, first: number): boolean =>
  lower[first - 1] === 'by' ||
  (tag[first - 3] === 'NOUN' && /^(?:talks|speaks|chats) (?:to|with)$/.test(`${lower[first - 2]} ${lower[first - 1]}`));

/** Is nobody else named where it first says that they met: "Q&A with Ann Lee", but not "Ann Lee and Bob Wu spoke to us"? */
function isMetAlone({ sentences }: Document, people: People, meets: readonly number[], entity: number): boolean {
  const telling = sentences.find(({ first, last }) => first <= meets[0] && meets[0] < last);
  const met = telling ? people.between(telling.first, telling.last).filter((m) => people.isPerson(m.entity)) : [];
  return met.length > 0 && met.every((m) => m.entity === entity);
}

/** "Image: Ann Lee". */
const isCredit = ({ tokens }: Document, first: number): boolean =>
  tokens.text[first - 1] === ':' && /^(?:image|photo|photograph|picture|credit)s?$/.test(tokens.lower[first - 2] ?? '');

/** "The Herald interviewed Ann Lee". */
function interviewingOutlet({ tokens }: Document, people: People, meets: readonly number[]): number | null {
  for (const at of meets) {
    if (!INTERVIEWS.test(tokens.lower[at]) || tokens.lower[at + 1] === 'by') continue;
    const before = people.between(Math.max(0, at - 4), at).at(-1);
    if (before?.last === at) return before.entity;
  }
  return null;
}

/** "Ann Lee sat down with Bob Wu": him. */
function otherParty(
  doc: Document,
  people: People,
  meets: readonly number[],
  interviewed: number | null,
): number | null {
  for (const at of meets) {
    const before = people.between(Math.max(0, at - 4), at).at(-1);
    const behind = people
      .between(at, zoneEnd(doc, at))
      .find((m) => m.entity !== interviewed && people.isPerson(m.entity));
    if (before?.entity === interviewed && behind) return behind.entity;
  }
  return null;
}

function zoneEnd({ tokens, sentences }: Document, at: number): number {
  const sentence = sentences.find((s) => at < s.last);
  const end = Math.min(sentence?.last ?? tokens.count, at + ZONE);
  for (let i = at + 1; i < end; i++) if (ABOUT.test(tokens.lower[i])) return i;
  return end;
}
