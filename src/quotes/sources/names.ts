import { MONTHS, WHEN } from '../../lexicon/calendar.ts';
import { DOCUMENT_WORDS } from '../../lexicon/people.ts';
import { PERSON_NOUNS } from '../../lexicon/person-nouns.ts';
import { OPENS, TAG, type TokenFeatures } from '../scoring/features.ts';
import { firstRun, NOTHING, SOURCE, setSource } from '../scoring/window.ts';
import { leaveAntecedent, takeCaller, takeDenier, takeSubordinate } from './callers.ts';
import { isSurnameLike, phraseEndingAt } from './noun-phrases.ts';
import { takeActing, takeCommand, takeTown } from './openers.ts';
import { subjectAfter } from './subject-phrases.ts';

/**
 * Gives a source that the chain cut the rest of its name or office, and what speaks in place of whom the chain took for it.
 *
 * @param first of the window's tokens, @param labels by token of the window; changed in place
 */
export function completeName(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  leavePermission(f, first, head, labels);
  takeCaller(f, first, head, labels);
  leaveAntecedent(f, first, head, labels);
  takeSubordinate(f, first, head, labels);
  takeDenier(f, first, head, labels);
  takeLetter(f, first, head, labels);
  takeBearer(f, first, labels);
  takeOffice(f, first, labels);
  takeName(f, first, head, labels);
  takeCircle(f, first, labels);
  takeChildren(f, first, head, labels);
  takeWork(f, first, labels);
  takeSurname(f, first, head, labels);
  takeGivenName(f, first, head, labels);
  takeActing(f, first, head, labels);
  takeCommand(f, first, labels);
  takeTown(f, first, labels);
}

/** "An aide who was not authorized to discuss [the matter publicly] said": who speaks stands before that clause. */
function leavePermission({ scene, tag }: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { lower, text } = scene.tokens;
  const adverb = head - 1;
  if (tag[adverb] !== TAG.ADV || !/^(?:publicly|openly|anonymously)$/.test(lower[adverb])) return;
  const { first: floor } = scene.doc.sentences[scene.sentenceOf[head]];
  let who = adverb;
  while (who > floor && lower[who] !== 'who') who--;
  if (who <= floor || who < first || !lower.slice(who, adverb).some((word) => PERMITTED.test(word))) return;
  const speaker = phraseEndingAt(scene, text[who - 1] === ',' ? who - 1 : who, floor);
  if (!speaker || speaker.first < first) return;
  labels[adverb - first] = NOTHING;
  setSource(labels, first, speaker);
}

const PERMITTED = /^(?:authori[sz]ed|allowed|permitted)$/;

/** "Lee received [a letter] telling her that A", "got [a letter] last week warning B": it tells her so. */
function takeLetter({ scene }: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { lower, lemma } = scene.tokens;
  if (!lower[head].endsWith('ing')) return;
  const end = /^(?:this|last)$/.test(lower[head - 2]) && TIMES.test(lower[head - 1]) ? head - 2 : head;
  if (!DOCUMENT_WORDS.has(lemma[end - 1])) return;
  const letter = phraseEndingAt(scene, end, first);
  if (!letter || !/^(?:receive|get)$/.test(lemma[letter.first - 1])) return;
  setSource(labels, first, letter);
  labels.fill(NOTHING, end - first, head - first);
}

const TIMES = /^(?:week|month|year|summer|spring|autumn|fall|winter|night)$/;

/** "the mum[-of-two] confessed" */
function takeChildren({ scene }: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const source = firstRun(labels, SOURCE);
  const { text, lower } = scene.tokens;
  if (!source) return;
  const end = first + source.last;
  const hyphen = text[end - 1] === '-' ? end - 1 : end; // the chain may have taken it
  const isParent = lower.slice(hyphen, hyphen + 3).join('') === '-of-';
  if (isParent && hyphen + 4 <= head) labels.fill(SOURCE, source.last, hyphen + 4 - first);
}

/** "An aide close [to the minister]" */
function takeCircle({ scene }: TokenFeatures, first: number, labels: Uint8Array): void {
  const { lower, count } = scene.tokens;
  const source = firstRun(labels, SOURCE);
  const tie = first + (source?.last ?? 0);
  if (!source || !/^(?:close|loyal|familiar)$/.test(lower[tie - 1] ?? '') || !/^(?:to|with)$/.test(lower[tie] ?? ''))
    return;
  const circle = subjectAfter(scene, tie + 1, Math.min(count, first + labels.length));
  if (circle) labels.fill(SOURCE, source.last, circle.last - first);
}

/** "the author of [“Red Tide,” Ann Lee]": the title, and the name behind it; what stands before it where the title is the source. */
function takeWork({ scene, mark }: TokenFeatures, first: number, labels: Uint8Array): void {
  const { tokens, region, regionFirst, regionLast } = scene;
  const source = firstRun(labels, SOURCE);
  if (!source) return;
  const within = region[first + source.first];
  const of = within < 0 ? first + source.last : regionFirst[within] - 1;
  if (of < first || tokens.lower[of] !== 'of' || mark[of + 1] !== OPENS) return;
  const end = regionLast[region[of + 1]];
  const name =
    end - of > LONGEST_TITLE ? null : subjectAfter(scene, end, Math.min(tokens.count, first + labels.length));
  if (!name) return;
  const noun = within < 0 ? null : phraseEndingAt(scene, of, first);
  setSource(labels, first, { first: noun?.first ?? first + source.first, last: name.last });
}

const LONGEST_TITLE = 10;

/** "Ann [Dunning], said": a surname that is tagged as a verb, before a comma or the cue. */
function takeSurname({ scene, tag }: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { text } = scene.tokens;
  const source = firstRun(labels, SOURCE);
  const surname = first + (source?.last ?? 0);
  if (!source || surname === head || tag[surname] !== TAG.VERB || tag[surname - 1] !== TAG.PROPN) return;
  const ends = text[surname + 1] === ',' || surname + 1 === head;
  if (ends && isSurnameLike(scene, surname)) labels[source.last] = SOURCE;
}

/** "[Rose] Walker, a nurse, said", "[Will] Young said": a first name that is tagged as a verb, at the head of its sentence. */
function takeGivenName({ scene }: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { text, tag, lower } = scene.tokens;
  const source = firstRun(labels, SOURCE);
  const given = first + (source?.first ?? 0) - 1;
  if (!source || given < first || given === head || tag[given + 1] !== 'PROPN') return; // "Said Lee, “A.”"
  if (tag[given] !== 'VERB' && !/^(?:will|may)$/.test(lower[given])) return;
  const opens = given === scene.doc.sentences[scene.sentenceOf[given]].first && isSurnameLike(scene, given);
  if (opens && (given + 2 === head || text[given + 2] === ',')) labels[source.first - 1] = SOURCE;
}

/** "The attorney [general] promised": it is tagged as an adjective. */
function takeOffice({ scene }: TokenFeatures, first: number, labels: Uint8Array): void {
  const { lower } = scene.tokens;
  const source = firstRun(labels, SOURCE);
  const general = first + (source?.first ?? 0);
  if (!source || lower[general] !== 'general' || !PERSON_NOUNS.has(lower[general - 1])) return;
  const office = phraseEndingAt(scene, general, first);
  if (office) setSource(labels, first, { first: office.first, last: first + source.last });
}

/** "Ann Lee, [29], wrote": an age is its bearer's, who is no content. */
function takeBearer({ scene, tag }: TokenFeatures, first: number, labels: Uint8Array): void {
  const { text } = scene.tokens;
  const source = firstRun(labels, SOURCE);
  const age = first + (source?.first ?? 0);
  if (!source || tag[age] !== TAG.NUM || text[age - 1] !== ',' || text[age + 1] !== ',') return;
  if (first + source.last > age + 2) return;
  const bearer = phraseEndingAt(scene, age - 1, first);
  if (bearer) setSource(labels, first, { first: bearer.first, last: age + 1 });
}

/** "Ann Lee, [Minister for Trade] said": the name that a role stands behind is the source too. */
function takeName(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { text, lower } = f.scene.tokens;
  const source = firstRun(labels, SOURCE);
  if (!source || source.first < 3) return;
  const role = first + source.first;
  const end = first + source.last;
  const surname = role - 2;
  if (role > head || text[role - 1] !== ',' || text[end] === ',') return;
  if (f.tag[surname] !== TAG.PROPN || f.tag[surname - 1] !== TAG.PROPN) return;
  if (WHEN.has(lower[surname]) || MONTHS.includes(lower[surname]) || !isRole(f, role, end)) return;
  const s = f.scene.doc.sentences[f.scene.sentenceOf[head]];
  if (lower[s.first] === 'asked') return; // "Asked about Ann Lee, the mayor said"
  const name = phraseEndingAt(f.scene, role - 1, s.first);
  const behind = name ? behindOpener(f, name.first, surname) : -1;
  if (behind >= first) {
    labels.fill(NOTHING, 0, behind - first);
    labels.fill(SOURCE, behind - first, source.first);
    return;
  }
  if (!name || name.first < first || f.tag[name.first - 1] === TAG.ADP || f.tag[name.first - 1] === TAG.VERB) return;
  if (labels.subarray(name.first - first, source.first).every((label) => label === NOTHING))
    labels.fill(SOURCE, name.first - first, source.first);
}

/** "After the game [Ann Lee], the captain said": where the name begins behind a noun that is no role, with no comma; or -1. */
function behindOpener({ scene, tag }: TokenFeatures, opener: number, surname: number): number {
  const { lower } = scene.tokens;
  let name = surname;
  while (tag[name - 1] === TAG.PROPN) name--;
  const isApart = tag[name - 1] === TAG.NOUN && !PERSON_NOUNS.has(lower[name - 1]) && !lower[name - 1].endsWith('ing');
  return isApart && name > opener && tag[opener - 1] === TAG.ADP ? name : -1;
}

/** "a nurse", "Minister for Trade", but not "the firm", "Mayor Lee": what somebody is. */
function isRole(f: TokenFeatures, first: number, last: number): boolean {
  const { lower } = f.scene.tokens;
  let end = first;
  while (end < last && f.tag[end] !== TAG.ADP) end++;
  if (f.tag[first] !== TAG.DET && !PERSON_NOUNS.has(lower[first])) return false;
  return PERSON_NOUNS.has(lower[end - 1]) && !/^(?:whose|which)$/.test(lower[first]);
}
