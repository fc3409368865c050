import { sureGender } from '../../lexicon/sure-names.ts';
import type { TextMention } from '../mentions.ts';
import type { Gender } from '../names/names.ts';
import type { Setting } from './antecedents.ts';
import { isAsker, isBound, isDescribedIn, isGoBetween, isOfCourt, isOnlyQuoted, isSpokenOf, isTeller, ownedBy, subjectAhead } from './binding.ts'; // biome-ignore format: one import
import type { Discourse } from './discourse.ts';
import { type Anaphor, type Feature, FIRST_NAME_FITS, FIRST_NAME_OF_OTHER, feature, firstNameScore, NAME_OF_OTHER, NEVER, salienceFeatures, salienceScore, type Trace } from './salience.ts'; // biome-ignore format: one import

/** Whom a pronoun may mean, and what speaks for that. */
export interface Candidate {
  readonly entity: number;
  readonly features: readonly Feature[];
  /** The sum of their weights. */
  readonly score: number;
  /** What of the score only the list of first names says. */
  readonly ofName: number;
}

/** Of people in mind only so many are weighed: the cost of a pronoun is bounded. */
const MOST = 24;

/** The most salient first. */
export const rank = (candidates: readonly Candidate[]): Candidate[] =>
  [...candidates].sort((a, b) => b.score - a.score || a.entity - b.entity);

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
    if (!isPossible(trace.entity) || trace.entity === quoted || trace.entity === owned) continue;
    if (isOnlyQuoted(discourse, trace, pronoun) || isDescribedIn(doc, trace, said)) continue;
    if (pronoun.speaks && isOfCourt(doc, discourse.entities[trace.entity], first + 1)) continue;
    if (isSpokenOf(doc, trace, pronoun) || isTeller(doc, trace, pronoun) || isGoBetween(doc, trace, pronoun)) continue;
    if (!isBound(tokens, trace, pronoun) && !isAsker(tokens, trace, pronoun))
      out.push(candidate(setting, pronoun, trace, out.length, gender));
  }
  const ahead = subjectAhead(doc, mentions, m, discourse.sentence);
  if (!ahead) return out;
  const entity = entityOf[ahead.name];
  const known = out.findIndex((c) => c.entity === entity);
  if (known >= 0) out[known] = weighed(entity, [NAMED_AHEAD, ...out[known].features]);
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
  return weighed(entity, features);
}

const weighed = (entity: number, features: readonly Feature[]): Candidate => ({
  entity,
  features,
  score: salienceScore(features),
  ofName: firstNameScore(features),
});

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
  const listed = discourse.listedGenderOf(entity);
  if (listed === null) return;
  const isSure = listed !== gender && sureGender(discourse.entities[entity].words) !== null;
  out.push(listed === gender ? FIRST_NAME_FITS : isSure ? FIRST_NAME_OF_OTHER : NAME_OF_OTHER);
}

/** From -1 to 3 in halves. */
const PERSONHOOD = [-1, -0.5, 0, 0.5, 1, 1.5, 2, 2.5, 3].map((n) => feature(`person ${n}`));
const [NAMED_AHEAD, GENDER_TOLD] = [feature('named ahead'), feature('gender told')];
