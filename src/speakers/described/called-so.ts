import { OFFICIALS } from '../../lexicon/person-nouns.ts';
import type { Document, Tokens } from '../../text/document.ts';
import type { Entity } from '../entities.ts';
import { isFirstName } from '../names/runs.ts';
import { type Setting, toAnaphor } from '../pronouns/antecedents.ts';
import { type Candidate, candidatesFor } from '../pronouns/candidates.ts';
import { type Anaphor, isRuledOut, NEVER, type Trace } from '../pronouns/salience.ts';
import type { Fact, Told } from '../roles/told.ts';

/** Sentences: who was named so far back is near. */
const REACH = 2;

/** Somebody whom the phrase may mean, with what the text last did with him. */
interface Near {
  readonly entity: number;
  readonly trace: Trace;
}

/**
 * Whom "the Scot", "the Italian" or "the 51-year-old" means: whom the text has told to be so; else the only person near of whom it
 * tells nothing else, or the only one of the paragraph or the sentence before, where no other one has just spoken.
 *
 * @param m index of the mention
 * @returns an entity; null where nobody or more than one may be meant
 */
export function whoIsSo(setting: Setting, m: number, fact: Fact, told: Told): number | null {
  const { discourse, mentions, doc } = setting;
  const anaphor = toAnaphor(setting, mentions[m]);
  const isOne = (entity: number) => discourse.personhoodOf(entity) > 0.5 || !discourse.entities[entity].words.length;
  const candidates = candidatesFor(setting, anaphor, m, mentions[m].gender).filter(
    ({ entity, features }) => isOne(entity) && !isRuledOut(features),
  );
  const sure = isToldSo(setting, anaphor, candidates, fact, told);
  if (sure !== undefined) return sure;
  const unnamed = goesOnUnnamed(setting, anaphor, candidates, (entity) =>
    told.contradicts(discourse.entities[entity], fact),
  );
  if (unnamed !== undefined) return unnamed;
  const possible = candidates.flatMap(({ entity }): Near[] => {
    const known = discourse.entities[entity];
    const trace = discourse.traceOf(entity);
    const isMeant = trace && known.words.length > 0 && isBefore(doc, trace, anaphor);
    return isMeant && !told.contradicts(known, fact) ? [{ entity, trace }] : [];
  });
  const introduced = possible.filter(({ entity }) => isIntroduced(discourse.entities[entity]));
  return nearest(setting, anaphor, introduced.length ? introduced : possible);
}

/** Not "Storr won", which may be a side or a town: whom the text has named in full, or given a title or a gender. */
const isIntroduced = ({ words, gender, mentions }: Entity): boolean =>
  words.length > 1 || gender !== null || isFirstName(words[0]) || mentions.some((m) => m.roleFirst < m.first);

/**
 * "Ann Lee was found dead. A neighbour said A. “B,” said the 63-year-old": the one without a name who has just spoken, behind whom the
 * text has come back to nobody; null where somebody named had spoken too, undefined where nobody so goes on. Nobody tells how old a
 * spokesman is.
 */
function goesOnUnnamed(
  { discourse, doc }: Setting,
  anaphor: Anaphor,
  candidates: readonly Candidate[],
  isOther: (entity: number) => boolean,
): number | null | undefined {
  const near = candidates.flatMap(({ entity }) => discourse.traceOf(entity) ?? []);
  const one = near.find(
    ({ entity, spoke, paragraph }) =>
      spoke >= anaphor.sentence - 1 &&
      paragraph >= anaphor.paragraph - 1 &&
      isSomebody(doc.tokens, discourse.entities[entity]) &&
      !isOther(entity),
  );
  if (!one) return undefined;
  const rivals = near.filter(({ entity }) => discourse.entities[entity].words.length > 0);
  if (rivals.some(({ sentence, inQuote }) => sentence > one.spoke && !inQuote)) return undefined;
  return rivals.some(({ spoke }) => spoke > NEVER) ? null : one.entity;
}

/** The only one near, or of the paragraph, or of the sentence before: null where another one may be meant too. */
function nearest({ discourse, doc }: Setting, anaphor: Anaphor, possible: readonly Near[]): number | null {
  const near = possible.filter(({ trace }) => isNear(doc, trace, anaphor));
  const from = near.length ? near : possible.filter(({ trace }) => trace.spoke > NEVER); // who spoke long before
  if (from.length <= 1) return from[0]?.entity ?? null;
  const own = near.filter(({ trace }) => trace.paragraph === anaphor.paragraph && trace.role !== 'possessive');
  const last = near.filter(({ trace }) => trace.sentence >= anaphor.sentence - 1);
  const only = [own, last].find((some) => some.length === 1)?.[0];
  if (!only) return null;
  // "Lee won. The Scot left": the subject of one sentence and the next
  const isSubject = !anaphor.speaks && anaphor.mention.role === 'subject' && only.trace.role === 'subject';
  if (isSubject && only.trace.sentence === anaphor.sentence - 1) return only.entity;
  // "Lee said A. “B,” the Scot said": goes on
  const goesOn = isBehindQuote(doc, anaphor) && only.trace.spoke >= anaphor.sentence - 1;
  const { start } = doc.paragraphs[anaphor.paragraph];
  const isNew = doc.tokens.start[discourse.entities[only.entity].mentions[0].first] >= start;
  const isRival = ({ entity, trace }: Near) => entity !== only.entity && trace.spoke >= anaphor.sentence - REACH;
  return isNew || goesOn || !near.some(isRival) ? only.entity : null;
}

/** Whom the text has told to be so: the only one of the text, or of those near. Undefined where there is nobody. */
function isToldSo(
  { discourse }: Setting,
  { sentence }: Anaphor,
  candidates: readonly Candidate[],
  fact: Fact,
  told: Told,
): number | null | undefined {
  const { entities } = discourse;
  const here = candidates.map((c) => c.entity).filter((entity) => told.has(entities[entity], fact));
  const longAgo = [...told.bearers(fact)].filter((e) => discourse.lastMention(e) >= 0 && !discourse.traceOf(e));
  const possible = [...here, ...longAgo];
  if (possible.length <= 1) return possible[0];
  const near = possible.filter((entity) => (discourse.traceOf(entity)?.sentence ?? -1) >= sentence - REACH);
  return near.length === 1 ? near[0] : null;
}

/** Named in the last sentences, or the speaker of the paragraph before. */
const isNear = ({ sentences }: Document, { sentence, spoke }: Trace, anaphor: Anaphor): boolean =>
  sentence >= anaphor.sentence - REACH || (spoke > NEVER && sentences[spoke].paragraph >= anaphor.paragraph - 1);

/** "Asked about Lee, the Scot said", “I told Lee so,” the Scot said: not of whom the sentence itself or only what he says has named. */
function isBefore(doc: Document, trace: Trace, anaphor: Anaphor): boolean {
  const { sentence, mention, inQuote, spoke } = trace;
  if (inQuote && !(spoke > NEVER && isNear(doc, { ...trace, sentence: spoke }, anaphor))) return false;
  return sentence < anaphor.sentence || mention.form === 'pronoun';
}

const isBehindQuote = ({ tokens: { text } }: Document, { mention: { first } }: Anaphor): boolean =>
  /^[”"’]$|^''$/.test(text[first - 1] ?? '');

/** "A neighbour", "One voter", but not "the mayor", "a spokesman". */
const isSomebody = ({ lower }: Tokens, { words, fullest: { first, last } }: Entity): boolean =>
  !words.length && /^(?:an?|one|another)$/.test(lower[first]) && !OFFICIALS.has(lower[last - 1]);
