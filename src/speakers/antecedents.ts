import { listedGender } from '../lexicon/first-names.ts';
import type { Document } from '../text/document.ts';
import { isAsker, isBound, isDescribedIn, isOnlyQuoted, isSpokenOf, isTeller, ownedBy, subjectAhead } from './binding.ts'; // biome-ignore format: one import
import type { Discourse } from './discourse.ts';
import type { TextMention } from './mentions.ts';
import type { Gender } from './names.ts';
import { type Anaphor, type Feature, FIRST_NAME_FITS, FIRST_NAME_OF_OTHER, feature, firstNameScore, NAME_OF_OTHER, NEVER, salienceFeatures, salienceScore, type Trace } from './salience.ts'; // biome-ignore format: one import
import type { Speech } from './speech.ts';
import { byTurn, subjectHere, toldHere, whoIsAsked, whoIsMeant, whoIsToldOf } from './turn-antecedents.ts';

/** An antecedent and why, or nobody and why; `candidates` are ranked. */
export interface Antecedent {
  readonly entity: number | null;
  readonly rule: string;
  readonly candidates: readonly number[];
}

export interface Candidate {
  readonly entity: number;
  readonly features: readonly Feature[];
}
/** Is shown every pronoun with its candidates: for fitting the weights. */
export type Observer = (pronoun: TextMention, candidates: readonly Candidate[]) => void;

/** Of people in mind only so many are weighed: the cost of a pronoun is bounded. */
const MOST = 24;
const MARGIN = 1;
const SURE = 20;

/** What a pronoun's antecedent is looked for in. */
export interface Setting {
  readonly doc: Document;
  readonly mentions: readonly TextMention[];
  /** By name mention its entity. */
  readonly entityOf: readonly number[];
  readonly speech: Speech;
  readonly discourse: Discourse;
  readonly observe: Observer | null;
  /** What the mentions before were tied to. */
  readonly links: readonly Antecedent[];
}

/**
 * Whom "he" or "she" means: of those in mind whom gender and grammar allow, the most salient.
 *
 * @param m index of the pronoun's mention
 */
export function antecedentOf(setting: Setting, m: number): Antecedent {
  const { doc, mentions, discourse, observe } = setting;
  const mention = mentions[m];
  const gender = mention.gender!;
  const { first } = mention;
  const word = doc.tokens.lower[first];
  const pronoun = toAnaphor(setting, mention);
  const candidates = candidatesFor(setting, pronoun, m, gender);
  observe?.(mention, candidates);
  const isCandidate = (entity: number, least = -Infinity) =>
    candidates.some((c) => c.entity === entity && firstNameScore(c.features) >= least);
  const meant = whoIsMeant(setting);
  if (meant !== null && isCandidate(meant))
    return { entity: meant, rule: `"${word}": of whom the sentence tells`, candidates: [meant] };
  const asked = whoIsAsked(setting, m);
  if (asked !== null && isCandidate(asked, 0))
    return { entity: asked, rule: `"${word}": who is asked`, candidates: [asked] };
  const within = whoIsToldOf(setting, pronoun);
  if (within !== null && isCandidate(within, 0))
    return { entity: within, rule: `"${word}": whom the quotation tells of`, candidates: [within] };
  const told = byTurn(setting, pronoun, isCandidate);
  if (told) return told;
  const ranked = rank(candidates);
  const here = subjectHere(setting, pronoun, ranked[0]?.entity);
  const fits = toldHere(setting, pronoun, gender, ranked[0]?.entity);
  if (here !== null && isCandidate(here, 0))
    return { entity: here, rule: `"${word}": subject of the paragraph`, candidates: [here] };
  if (fits !== null && isCandidate(fits))
    return { entity: fits, rule: `"${word}": told to be so in the paragraph`, candidates: [fits] };
  const [best, second] = ranked;
  const ids = ranked.slice(0, 3).map((r) => r.entity);
  if (!best) return { entity: null, rule: `"${word}": nobody named before it fits`, candidates: [] };
  const lead = second ? best.score - second.score : Infinity;
  if (lead < MARGIN) return { entity: null, rule: `"${word}": two people fit as well`, candidates: ids };
  // only then does a pronoun tell the gender of its antecedent; in a quotation it may mean whom only the speaker has in mind
  const listed = listedGender(discourse.entities[best.entity].words);
  const tells = listed === null ? !pronoun.inQuote : listed === gender;
  if (lead >= SURE && tells) discourse.learnGender(best.entity, gender);
  const byName = ranked.some((other) => other.score - other.ofName > best.score - best.ofName);
  const rule = `"${word}": ${why(discourse, best.entity)}${byName ? ', by first name' : ''}`;
  return { entity: best.entity, rule, candidates: ids };
}

export const toAnaphor = ({ doc, speech, discourse: { sentence } }: Setting, mention: TextMention): Anaphor => ({
  mention,
  sentence,
  paragraph: doc.sentences[sentence].paragraph,
  inQuote: speech.inQuote[mention.first] === 1,
  speaks: speech.speaks.has(mention.first),
});

interface Ranked {
  readonly entity: number;
  readonly score: number;
  /** What of the score only the list of first names says. */
  readonly ofName: number;
}

/** The most salient first. */
export const rank = (candidates: readonly Candidate[]): Ranked[] =>
  candidates
    .map(({ entity, features }) => ({ entity, score: salienceScore(features), ofName: firstNameScore(features) }))
    .sort((a, b) => b.score - a.score || a.entity - b.entity);

/** @param gender null where the anaphor tells none */
export function candidatesFor(setting: Setting, pronoun: Anaphor, m: number, gender: Gender | null): Candidate[] {
  const { doc, mentions, entityOf, speech, discourse } = setting;
  const { tokens } = doc;
  const { first } = pronoun.mention;
  const barred = speech.barred.get(first);
  const quoted = speech.quoted[first];
  const possession = ownedBy(tokens, mentions, m);
  const owned = possession && entityOf[possession.name];
  const out: Candidate[] = [];
  const said = speech.said.get(first) ?? [];
  const isPossible = (entity: number) => discourse.isPossible(entity, gender) && !barred?.has(entity);
  for (const trace of discourse.inMind()) {
    if (out.length >= MOST) break;
    if (isOnlyQuoted(discourse, trace, pronoun) || isDescribedIn(doc, trace, said)) continue;
    if (isSpokenOf(doc, trace, pronoun) || isTeller(doc, trace, pronoun)) continue;
    if (isPossible(trace.entity) && trace.entity !== quoted && trace.entity !== owned)
      if (!isBound(tokens, trace, pronoun) && !isAsker(tokens, trace, pronoun))
        out.push(candidate(setting, pronoun, trace, out.length, gender));
  }
  const ahead = subjectAhead(doc, mentions, m, discourse.sentence);
  if (!ahead) return out;
  const entity = entityOf[ahead.name];
  const known = out.findIndex((c) => c.entity === entity);
  if (known >= 0) out[known] = { entity, features: [NAMED_AHEAD, ...out[known].features] };
  else if (isPossible(entity)) out.push(candidate(setting, pronoun, traceAhead(entity, ahead, pronoun), 0, gender));
  return out;
}

/** @param rank how many other candidates are mentioned nearer to the pronoun */
function candidate(
  { doc, discourse }: Setting,
  pronoun: Anaphor,
  trace: Trace,
  rank: number,
  gender: Gender | null,
): Candidate {
  const { entity } = trace;
  const features = salienceFeatures(doc.tokens, pronoun, trace, rank);
  addKind(discourse, entity, gender, features);
  return { entity, features };
}

/** Somebody named only behind the pronoun. */
const traceAhead = (entity: number, mention: TextMention, { sentence, paragraph }: Anaphor): Trace => ({
  entity,
  mention,
  form: mention.form,
  sentence: sentence + 1,
  paragraph,
  role: mention.role,
  leads: true,
  inQuote: false,
  onlyQuoted: false,
  spoke: NEVER,
  count: 1,
  early: false,
  pronoun: NEVER,
});

/** Whether it is a person, and of which gender as the text tells it; first names only choose among several. */
function addKind(discourse: Discourse, entity: number, gender: Gender | null, out: Feature[]): void {
  out.push(PERSONHOOD[2 * Math.max(-1, Math.min(discourse.personhoodOf(entity), 3)) + 2]);
  if (gender === null) return;
  if (discourse.genderOf(entity) !== null) {
    out.push(GENDER_TOLD);
    return;
  }
  const { words } = discourse.entities[entity];
  const listed = listedGender(words);
  if (listed === null) return;
  out.push(listed === gender ? FIRST_NAME_FITS : words.length > 1 ? FIRST_NAME_OF_OTHER : NAME_OF_OTHER);
}

/** From -1 to 3 in halves. */
const PERSONHOOD = [-1, -0.5, 0, 0.5, 1, 1.5, 2, 2.5, 3].map((n) => feature(`person ${n}`));
const [NAMED_AHEAD, GENDER_TOLD] = [feature('named ahead'), feature('gender told')];

function why(discourse: Discourse, entity: number): string {
  const { sentence } = discourse;
  const trace = discourse.traceOf(entity);
  if (!trace || trace.sentence > sentence) return 'named behind it as subject';
  if (sentence - trace.spoke <= 2) return 'the last speaker';
  if (trace.sentence === sentence) return 'named in the same sentence';
  return trace.role === 'subject' ? 'subject of a sentence before' : 'named last';
}
