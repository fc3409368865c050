import { isSpeaking } from '../../lexicon/people.ts';
import { isRecord } from '../../lexicon/records.ts';
import { STANCES } from '../../lexicon/stances.ts';
import type { Sentence } from '../../text/document.ts';
import { draftByRule } from '../draft.ts';
import { type Cue, findCues } from '../proposals/cues.ts';
import { findMark, hasFinite, lastWord, type Scene } from '../scene.ts';
import { subjectAfter, subjectBefore } from '../sources/subject-phrases.ts';
import { type Comment, contentAround } from './comment.ts';

/** Longer ones are taken for a misreading. */
const LONGEST = 25;
/** By judgement: PolNeAR has too few of them to count. */
const PERCENT = 80;

/**
 * "As the mayor announced on Monday, the quay will close", with an adverbial behind the verb, too.
 *
 * @param starts tokens of the sentence where one may begin
 */
export function asClauses(scene: Scene, s: Sentence, starts: readonly number[]): Comment[] {
  const { lower } = scene.tokens;
  let cues: readonly Cue[] | undefined;
  const out: Comment[] = [];
  for (const i of starts) {
    if (lower[i] !== 'as') continue;
    const perSource = lower[i + 1] === 'per' ? readPer(scene, s, i) : null;
    if (perSource) out.push(perSource);
    const put = lower[i + 1] === 'per' ? null : readPut(scene, s, i);
    if (put) out.push(put);
    if (put || lower[i + 1] === 'per') continue;
    cues ??= findCues(scene, s);
    const cue = cues.find(({ first }) => first > i + 1);
    const clause = cue && readClause(scene, s, i, cue);
    if (clause) out.push(clause);
  }
  return out;
}

/** "As per sources in the board, A", as Indian papers write; "as per the rules" tells how it is done. */
function readPer(scene: Scene, s: Sentence, as: number): Comment | null {
  const { tokens } = scene;
  const comma = findMark(tokens, ',', as, s.last);
  const source = { first: as + 2, last: comma < 0 ? lastWord(scene, s) + 1 : comma };
  const isShort = source.last > source.first && source.last - source.first < LONGEST_SOURCE;
  if (!isShort || hasFinite(scene, source.first, source.last)) return null;
  if (!tokens.lower.slice(source.first, source.last).some(mayTell)) return null;
  const content = contentAround(scene, s, { first: as, last: source.last });
  if (!content) return null;
  const draft = draftByRule('grammar', PERCENT, content, { first: as, last: as + 2 }, source);
  const entry = STANCES.get('accord');
  return {
    clause: { first: as, last: source.last },
    draft: { ...draft, verb: entry ? { lemma: 'accord', entry } : null },
  };
}

/** "The plan is dead, as Lee put it, and A": what stands before it, where that is a clause. */
function readPut(scene: Scene, s: Sentence, as: number): Comment | null {
  const { tokens } = scene;
  const verb =
    as + tokens.lower.slice(as, Math.min(s.last, as + LONGEST_SOURCE)).findIndex((word) => /^puts?$/.test(word));
  const it = verb + 1;
  if (verb < as || tokens.lower[it] !== 'it') return null;
  const source = subjectBefore(scene, verb, as + 1);
  if (source?.first !== as + 1 || !/^[,.]$/.test(tokens.text[it + 1] ?? '.')) return null;
  if (scene.region.slice(it + 2, it + 4).some((r) => r >= 0)) return null; // "the wall is, as Lee put it, a “dead duck”"
  const clause = { first: as, last: it + 1 };
  const content = contentAround(scene, s, clause);
  if (!content) return null;
  const isBefore = content[0].last < as + 1 && hasFinite(scene, content[0].first, content[0].last);
  const draft = draftByRule(
    'grammar',
    PERCENT,
    isBefore ? [content[0]] : content,
    { first: verb, last: it + 1 },
    source,
  );
  return { clause, draft, isSure: true };
}

const mayTell = (noun: string): boolean => isSpeaking(noun, noun.replace(/s$/, '')) || isRecord(noun);
const LONGEST_SOURCE = 12;

function readClause(scene: Scene, s: Sentence, as: number, cue: Cue): Comment | null {
  const { takes, kind } = cue.entry;
  if (kind !== 'statement' || !takes.includes('c') || cue.participle) return null;
  const source = subjectBefore(scene, cue.first, as + 1);
  const end = source?.first === as + 1 ? adverbialEnd(scene, s, behindHearer(scene, s, cue)) : -1;
  if (end < 0 || end - as > LONGEST) return null;
  const content = contentAround(scene, s, { first: as, last: end });
  if (!content) return null;
  const draft = { ...draftByRule('grammar', PERCENT, content, cue, source), verb: cue };
  return { clause: { first: as, last: end }, draft };
}

/** "As Lee told [the board]": the token behind those who hear it. */
function behindHearer(scene: Scene, s: Sentence, { last, entry }: Cue): number {
  if (!entry.takes.includes('a')) return last;
  if (OBJECTS.test(scene.tokens.lower[last])) return last + 1;
  return subjectAfter(scene, last, s.last)?.last ?? last;
}

const OBJECTS = /^(?:me|him|her|us|them|you)$/;

/** Where the clause ends whose verb has adverbials alone behind it, or -1: an object is what was said, and the clause tells when. */
function adverbialEnd({ tokens, region }: Scene, s: Sentence, from: number): number {
  const { tag, text, lower } = tokens;
  const last = s.last - 1;
  let i = from;
  while (i < last && text[i] !== ',') {
    const mayOpen = tag[i] === 'ADP' || tag[i] === 'ADV' || TIME.test(lower[i]) || OF_TIME.test(lower[i + 1] ?? '');
    if (region[i] >= 0 || /^(?:VERB|AUX|SCONJ|PUNCT)$/.test(tag[i]) || (i === from && !mayOpen)) return -1;
    i++;
  }
  return i;
}
const OF_TIME = /^(?:week|month|year|day|night|morning|spring|summer|autumn|fall|winter)$/;
const TIME = /^(?:yesterday|today|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;
