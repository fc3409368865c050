import type { Document } from '../../text/document.ts';
import { isFarther, speaksOfWhom } from '../described/of-whom.ts';
import type { TextMention } from '../mentions.ts';
import { type Candidate, candidatesFor, rank } from './candidates.ts';
import type { Discourse } from './discourse.ts';
import { clauseStart } from './grammar.ts';
import { whoComesIn, whoLeads } from './introduced.ts';
import { whoTellsOfOneself } from './own-tidings.ts';
import { type Anaphor, isRuledOut, NEVER } from './salience.ts';
import type { Speech } from './speech.ts';
import {
  byTurn,
  speakerBefore,
  subjectHere,
  toldHere,
  whoAnswers,
  whoIsAsked,
  whoIsMeant,
  whoIsOwned,
  whoIsToldOf,
} from './turn-antecedents.ts';

/** An antecedent and why, or nobody and why; `candidates` are ranked. */
export interface Antecedent {
  readonly entity: number | null;
  readonly rule: string;
  readonly candidates: readonly number[];
}

/** Is shown every pronoun with its candidates: for fitting the weights. */
export type Observer = (pronoun: TextMention, candidates: readonly Candidate[]) => void;

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
  const all = candidatesFor(setting, pronoun, m, gender);
  observe?.(mention, all);
  const possible = all.filter((c) => !isRuledOut(c.features));
  const other = speaksOfWhom(setting, pronoun, gender, possible);
  const candidates = other === null ? possible : possible.filter((c) => c.entity !== other);
  const isCandidate = (entity: number, least = -Infinity) =>
    candidates.some((c) => c.entity === entity && c.ofName >= least);
  const meant = whoIsMeant(setting);
  if (meant !== null && isCandidate(meant))
    return { entity: meant, rule: `"${word}": of whom the sentence tells`, candidates: [meant] };
  const asked = whoIsAsked(setting, m);
  if (asked !== null && isCandidate(asked, 0))
    return { entity: asked, rule: `"${word}": who is asked`, candidates: [asked] };
  const answers = whoAnswers(setting, pronoun);
  if (answers !== null && isCandidate(answers, 0))
    return { entity: answers, rule: `"${word}": who spoke before is asked`, candidates: [answers] };
  const within = whoIsToldOf(setting, pronoun);
  if (within !== null && isCandidate(within, 0))
    return { entity: within, rule: `"${word}": whom the quotation tells of`, candidates: [within] };
  const owned = whoIsOwned(setting, pronoun, m);
  if (owned !== null && speakerBefore(setting, first) === null && isCandidate(owned, 0))
    return { entity: owned, rule: `"${word}": the subject, and not whose that is`, candidates: [owned] };
  const teller = whoTellsOfOneself(setting, pronoun, gender);
  if (teller !== null) return { entity: teller, rule: `"${word}": of whom the sentence tells`, candidates: [teller] };
  const told = byTurn(setting, pronoun, (entity, least = isSomeNamedSo(setting, candidates) ? 0 : undefined) =>
    isCandidate(entity, least),
  );
  if (told) {
    const isUnlisted = told.entity !== null && discourse.listedGenderOf(told.entity) === null;
    if (isUnlisted && !pronoun.inQuote) discourse.learnGender(told.entity!, gender);
    return told;
  }
  const leads = whoLeads(setting, pronoun, gender);
  if (leads !== null && isCandidate(leads, 0))
    return { entity: leads, rule: `"${word}": of whom the paragraph tells`, candidates: [leads] };
  const comes = whoComesIn(setting, pronoun, gender);
  if (comes !== null && isCandidate(comes, 0))
    return { entity: comes, rule: `"${word}": who was introduced just before`, candidates: [comes] };
  const ranked = rank(candidates);
  const here = subjectHere(setting, pronoun, ranked[0]?.entity);
  const fits = toldHere(setting, pronoun, gender, ranked[0]?.entity);
  if (here !== null && isCandidate(here, 0))
    return { entity: here, rule: `"${word}": subject of the paragraph`, candidates: [here] };
  if (fits !== null && isCandidate(fits))
    return { entity: fits, rule: `"${word}": told to be so in the paragraph`, candidates: [fits] };
  const [best, second] = ranked;
  const ids = ranked.slice(0, 3).map((r) => r.entity);
  if (!best || isFarther(setting, pronoun, gender, best.entity))
    return { entity: null, rule: `"${word}": nobody named before it fits`, candidates: [] };
  if (pronoun.speaks && isHardlyAnybody(discourse, best.entity))
    return { entity: null, rule: `"${word}": nobody named before it fits`, candidates: ids };
  const lead = second ? best.score - second.score : Infinity;
  if (lead < MARGIN) return { entity: null, rule: `"${word}": two people fit as well`, candidates: ids };
  // only then does a pronoun tell the gender of its antecedent; in a quotation it may mean whom only the speaker has in mind
  const listed = discourse.listedGenderOf(best.entity);
  const tells = listed === null ? !pronoun.inQuote : listed === gender;
  if (lead >= SURE && tells) discourse.learnGender(best.entity, gender);
  const byName = all.some((other) => other.score - other.ofName > best.score - best.ofName);
  const rule = `"${word}": ${why(discourse, best.entity)}${byName ? ', by first name' : ''}`;
  return { entity: best.entity, rule, candidates: ids };
}

/** "Section 2 …", "the Facebook page": a single word of which nothing tells that it names a person. */
const isHardlyAnybody = (discourse: Discourse, entity: number): boolean =>
  discourse.personhoodOf(entity) <= 0 &&
  discourse.entities[entity].words.length === 1 &&
  discourse.genderOf(entity) === null &&
  discourse.listedGenderOf(entity) === null;

/** "Kim Wu said Steve Lee was late. He": of one whose name is rather of the other sex, where that of somebody just named fits. */
const isSomeNamedSo = ({ discourse }: Setting, candidates: readonly Candidate[]): boolean =>
  candidates.some(
    ({ entity, ofName }) => ofName > 0 && (discourse.traceOf(entity)?.sentence ?? NEVER) >= discourse.sentence - 1,
  );

export function toAnaphor({ doc, speech, discourse: { sentence } }: Setting, mention: TextMention): Anaphor {
  const { first, paragraph } = doc.sentences[sentence];
  return {
    mention,
    sentence,
    paragraph,
    clause: clauseStart(doc.tokens, first, mention.first),
    inQuote: speech.inMarks[mention.first] === 1,
    speaks: speech.speaks.has(mention.first),
  };
}

function why(discourse: Discourse, entity: number): string {
  const { sentence } = discourse;
  const trace = discourse.traceOf(entity);
  if (!trace || trace.sentence > sentence) return 'named behind it as subject';
  if (sentence - trace.spoke <= 2) return 'the last speaker';
  if (trace.sentence === sentence) return 'named in the same sentence';
  return trace.role === 'subject' ? 'subject of a sentence before' : 'named last';
}
