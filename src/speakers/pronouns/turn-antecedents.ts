import type { Gender } from '../names/names.ts';
import { lowerBound } from '../search.ts';
import type { Antecedent, Setting } from './antecedents.ts';
import { subjectAhead } from './binding.ts';
import { isGenitive } from './grammar.ts';
import { whoReacts } from './reactions.ts';
import type { Anaphor } from './salience.ts';

/** Sentences. */
const LONG_AGO = 5;

/** Whom a pronoun means by whose turn it is, which comes before salience. (Muzny et al. 2017 on turns.) */

/**
 * Who goes on speaking, or has just been told to react; null where no turn tells.
 *
 * @param isCandidate may an entity be meant, its first name weighing no less than `least`?
 */
export function byTurn(
  setting: Setting,
  { mention: { first }, speaks }: Anaphor,
  isCandidate: (entity: number, least?: number) => boolean,
): Antecedent | null {
  const { doc, discourse, speech } = setting;
  const { lower } = doc.tokens;
  const as = (entity: number | null, why: string): Antecedent => ({
    entity,
    rule: `"${lower[first]}": ${why}`,
    candidates: entity === null ? [] : [entity],
  });
  const speaker = speakerBefore(setting, first);
  if (speaker !== null && discourse.personhoodOf(speaker) > 0 && isCandidate(speaker))
    return as(speaker, 'the speaker who goes on');
  if (isOneOfMany(setting, speech.goesOn.get(first))) return as(null, 'the speaker who goes on, whom nothing names');
  const reacting = speaks ? whoReacts(setting, first) : null;
  return reacting !== null && isCandidate(reacting, 0) ? as(reacting, 'whose reaction was told') : null;
}

/** "As for Lee, he said A" */
export function whoIsMeant({ doc, discourse }: Setting): number | null {
  const { sentence } = discourse;
  const { tokens } = doc;
  const { first } = doc.sentences[sentence];
  if (tokens.lower[first] !== 'as' || tokens.lower[first + 1] !== 'for') return null;
  const named = discourse.inMind().filter((t) => t.sentence === sentence && t.mention.form === 'name');
  return named.length === 1 && tokens.text[named[0].mention.last] === ',' ? named[0].entity : null;
}

/** Mentions looked at before a pronoun. */
const FEW = 12;

/** "The star's mum Ann Lee laughed. “A,” she said": who is somebody's, and the subject right before, rather than whose she is. */
export function whoIsOwned(
  { doc, mentions, entityOf, speech }: Setting,
  { mention, paragraph, speaks }: Anaphor,
  m: number,
): number | null {
  const { tokens, sentences } = doc;
  if (!speaks) return null;
  for (let k = m - 1; k >= 0 && k >= m - FEW; k--) {
    const { form, role, first, name } = mentions[k];
    if (speech.inMarks[first] || role !== 'subject') continue;
    if (form !== 'name' || tokens.tag[first - 1] !== 'NOUN') return null;
    const owner = tokens.tag[first - 2] === 'ADJ' ? first - 3 : first - 2;
    const sentence = sentences[lowerBound(sentences.length, (i) => sentences[i].last, first + 1)];
    const isHere = sentence.paragraph === paragraph && sentence.last <= mention.first;
    return isHere && isGenitive(tokens, owner) ? entityOf[name] : null;
  }
  return null;
}

/** "Asked whether *he* ate butter, Lee laughed": who is asked is whom the sentence goes on about. */
export function whoIsAsked({ doc, mentions, entityOf, discourse: { sentence } }: Setting, m: number): number | null {
  const { lower } = doc.tokens;
  const { first } = doc.sentences[sentence];
  const asked = lower[first] === 'when' ? first + 1 : first;
  const ahead = /^(?:asked|pressed|questioned)$/.test(lower[asked]) ? subjectAhead(doc, mentions, m, sentence) : null;
  return ahead && entityOf[ahead.name];
}

/** "A spokesman said A. Asked if Lee was ill, he said B": the only one who spoke in the sentence before, named or not. */
export function whoAnswers({ doc, discourse }: Setting, { mention, sentence, speaks }: Anaphor): number | null {
  const { lower, text } = doc.tokens;
  const { first } = doc.sentences[sentence];
  const asked = lower[first] === 'when' ? first + 1 : first;
  if (!speaks || !/^(?:asked|pressed|questioned|quizzed)$/.test(lower[asked]) || text[mention.first - 1] !== ',')
    return null;
  const before = discourse.inMind().filter(({ spoke, role }) => spoke === sentence - 1 && role !== 'possessive'); // not "[the minister]'s spokesman"
  return before.length === 1 && before[0].sentence < sentence ? before[0].entity : null;
}

/**
 * "The driver is ill. In a letter, he said A", "Her sister, Ann, was kinder. “A,” she said": the subject of this paragraph, where it has
 * no name or is new, and not who spoke in another.
 */
export function subjectHere(
  { discourse }: Setting,
  { paragraph, speaks }: Anaphor,
  best: number | undefined,
): number | null {
  const own = best === undefined ? undefined : discourse.traceOf(best);
  const isOwner = own?.role === 'possessive';
  if (!speaks || !own || (own.paragraph === paragraph && !isOwner)) return null;
  const subjects = discourse
    .inMind()
    .filter((trace) => trace.paragraph === paragraph && trace.role === 'subject' && !trace.inQuote);
  const last = subjects.filter(({ sentence }) => sentence === subjects[0].sentence);
  const leads = last.at(-1); // of those in its last sentence the first
  if (!leads) return null;
  const isNamed = discourse.entities[leads.entity].words.length > 0;
  const isOnly = subjects.every(({ entity }) => entity === leads.entity) && own.paragraph !== paragraph;
  const isMeant = isNamed ? leads.count === 1 || isOnly : own.paragraph !== paragraph; // "Her mother died": not the mother
  return isMeant ? leads.entity : null;
}

/** "Others agree. One said A. “B,” he said." But not "another nurse". */
const isOneOfMany = ({ doc: { tokens } }: Setting, from: number | undefined): boolean =>
  from !== undefined && /^(?:one|another)$/.test(tokens.lower[from]) && !/^(?:NOUN|ADJ)$/.test(tokens.tag[from + 1]);

/** Who has the turn that a pronoun goes on with, as far as the mention of that is tied to somebody. */
export function speakerBefore({ mentions, links, speech }: Setting, token: number): number | null {
  const from = speech.goesOn.get(token);
  if (from === undefined) return null;
  let m = lowerBound(links.length, (i) => mentions[i].first, from);
  while (m + 1 < links.length && mentions[m + 1].first === from) m++; // "her", then "her daughter"
  return m < links.length && mentions[m].first === from ? links[m].entity : null;
}

/** “I called the clerk, and she said, ‘No’”: of those whom the quotation alone has told of, the one in the same sentence; or null. */
export function whoIsToldOf({ discourse, doc }: Setting, { mention, inQuote, speaks }: Anaphor): number | null {
  if (!inQuote || !speaks) return null;
  const s = doc.sentences[discourse.sentence];
  const here = discourse
    .inMind()
    .filter(
      (t) =>
        t.inQuote &&
        t.sentence === discourse.sentence &&
        t.mention.form === 'description' &&
        t.mention.first >= s.first,
    );
  return here.length === 1 && here[0].mention.first < mention.first ? here[0].entity : null;
}

/**
 * "Lee thanked his aunt. “She waited,”": whoever of this paragraph is told to be of that gender, before somebody of another one who is
 * not, or has been out of it for long.
 */
export function toldHere(
  { discourse }: Setting,
  { paragraph, sentence }: Anaphor,
  gender: Gender,
  best: number | undefined,
): number | null {
  const own = best === undefined ? undefined : discourse.traceOf(best);
  if (!own || own.paragraph === paragraph) return null;
  if (discourse.genderOf(own.entity) !== null && sentence - own.sentence < LONG_AGO) return null;
  const fits = discourse.inMind().filter((t) => t.paragraph === paragraph && discourse.genderOf(t.entity) === gender);
  return fits.length === 1 ? fits[0].entity : null;
}
