import type { Document } from '../../text/document.ts';
import { genderOfPronoun } from '../gender.ts';
import type { Gender } from '../names/names.ts';
import type { Setting } from '../pronouns/antecedents.ts';
import type { Candidate } from '../pronouns/candidates.ts';
import type { Discourse } from '../pronouns/discourse.ts';
import { type Anaphor, NEVER, type Trace } from '../pronouns/salience.ts';

/** Sentences. */
const REACH = 2;

/**
 * "Ann Lee said A. Zorb Wu said B. She said he was wrong": the last speaker, of whom nothing tells the gender, where a woman has just
 * spoken too and there is no other man that "he" may be. Null where nothing tells so.
 *
 * @param gender the pronoun's own
 */
export function speaksOfWhom(
  { doc, discourse, speech }: Setting,
  { mention: pronoun, sentence, speaks }: Anaphor,
  gender: Gender,
  candidates: readonly Candidate[],
): number | null {
  if (!speaks || pronoun.form !== 'pronoun' || candidates.length < 2) return null;
  const genderOf = genderIn(discourse);
  const isRecent = ({ spoke }: Trace) => spoke >= sentence - REACH;
  const traces = discourse.inMind();
  const last = traces.find(({ spoke }) => spoke === sentence - 1);
  if (!last || genderOf(last.entity) !== null || !candidates.some(({ entity }) => entity === last.entity)) return null;
  const isHers = candidates.some(
    ({ entity }) => genderOf(entity) === gender && traces.some((trace) => trace.entity === entity && isRecent(trace)),
  );
  const { first, last: end } = doc.sentences[sentence];
  if (!isHers || !isOfOther(doc.tokens.lower, first, end, gender, speech.inMarks)) return null;
  const isThere = traces.some((t) => {
    const own = genderOf(t.entity);
    return own !== null && own !== gender && t.sentence >= sentence - REACH;
  });
  return isThere ? null : last.entity;
}

/**
 * "The trader read the Orle Weekly. ¶ Ann Lee had lost, she wrote": somebody or something of no known gender, told of only in passing
 * before, where she of whom that is said fits better.
 */
export function isFarther(
  { discourse, doc, speech }: Setting,
  { mention: { first }, sentence, speaks }: Anaphor,
  gender: Gender,
  best: number,
): boolean {
  const genderOf = genderIn(discourse);
  const trace = discourse.traceOf(best);
  if (!speaks || !trace || genderOf(best) !== null || trace.role === 'subject' || trace.sentence >= sentence)
    return false;
  if (trace.spoke > NEVER || trace.pronoun > NEVER || opensSentence(doc, trace)) return false;
  const isHere = (entity: number) => discourse.traceOf(entity)?.sentence === sentence;
  const fitting = [...(speech.barred.get(first) ?? [])].filter((entity) => genderOf(entity) === gender);
  return fitting.some((entity) => isHere(entity) || trace.sentence < sentence - 1); // "by Wu. He said that Lee was ill": Wu
}

/** "Zorb Wu, a nurse from Orle, is among them": its subject. */
const opensSentence = (
  { sentences, tokens: { text } }: Document,
  { sentence, mention: { first, last } }: Trace,
): boolean => first === sentences[sentence].first && text[last] === ',';

const genderIn = (discourse: Discourse) => (entity: number) =>
  discourse.genderOf(entity) ?? discourse.listedGenderOf(entity);

/** Does a pronoun of the other gender stand between two tokens? In a quotation it may mean whom only the speaker has in mind. */
function isOfOther(lower: readonly string[], from: number, to: number, gender: Gender, inMarks: Uint8Array): boolean {
  for (let i = from; i < to; i++) {
    const own = inMarks[i] ? null : genderOfPronoun(lower[i]);
    if (own !== null && own !== gender) return true;
  }
  return false;
}
