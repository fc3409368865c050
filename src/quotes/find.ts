import { CUE_NOUNS } from '../lexicon/cue-nouns.ts';
import { HABITS } from '../lexicon/cues.ts';
import { GOING_ON } from '../lexicon/deeds.ts';
import { type CueStance, STANCES, stanceBase } from '../lexicon/stances.ts';
import type { Model } from '../model/model.ts';
import type { Document, Tokens } from '../text/document.ts';
import { withAnnouncements } from './added/announcements.ts';
import { withClosingTags } from './added/closing-tags.ts';
import { withComments } from './added/comments.ts';
import { withCrowds } from './added/crowds.ts';
import { emphatic } from './added/emphatic.ts';
import { withHeadline } from './added/headlines.ts';
import { withHearings } from './added/hearings.ts';
import { fillHoles, takeSubject } from './added/holes.ts';
import { personTurns } from './added/name-lines.ts';
import { namings } from './added/namings.ts';
import { nounDrafts } from './added/noun-tags.ts';
import { pleas } from './added/pleas.ts';
import { withPosts } from './added/posts.ts';
import { quotatives } from './added/quotatives.ts';
import { rebuffs } from './added/rebuffs.ts';
import { rulings } from './added/rulings.ts';
import { seconds } from './added/seconds.ts';
import { shareSources } from './added/shared-sources.ts';
import { transcriptTurns } from './added/transcripts.ts';
import { claimLooseQuotations } from './added/turns.ts';
import { finish } from './attributions.ts';
import { cueEnd } from './cues/trailing.ts';
import { type Draft, draftHolds } from './draft.ts';
import { withAnswers } from './inner/answers.ts';
import { findInner } from './inner/inner.ts';
import { partContents } from './parted.ts';
import type { Attribution } from './quote.ts';
import { arbitrate, type Judged, judgeCandidates, MARGIN_UNIT } from './scoring/candidates.ts';
import type { TokenFeatures } from './scoring/features.ts';
import { tokenFeatures } from './scoring/token-features.ts';
import { CONTENT, CUE, SOURCE } from './scoring/window.ts';
import type { Run } from './sources/noun-phrases.ts';
import { isSpoken } from './spoken.ts';
import { vouch } from './vouched.ts';

/**
 * Finds every attribution of a document: who (source) is reported (cue) to have said what (content). One inside the content
 * of another is marked so.
 *
 * Cue first, then content and source for each, as in Pareti (2015) and Citron (Newell et al. 2018): a classifier picks cue
 * heads, a linear chain labels the words around each, a judge weighs the candidates against each other. Rules add
 * quotations that no cue claims.
 *
 * @returns attributions in the order of their first span; offsets are UTF-16 units into `doc.text`
 */
export const findQuotes = (doc: Document, model: Model): Attribution[] => findAllQuotes([doc], model)[0];

/** The same for several documents, each as if it were alone: sooner than one by one, see `judgeCandidates`. */
export function findAllQuotes(docs: readonly Document[], model: Model): Attribution[][] {
  const features = docs.map((doc) => tokenFeatures(doc, model.known));
  const judged = judgeCandidates(features, model);
  return features.map((f, d) => toAttributions(f, judged[d], model));
}

/** The best of a document's candidates, and what the rules add to them. */
function toAttributions(features: TokenFeatures, judged: readonly Judged[], model: Model): Attribution[] {
  const { scene } = features;
  const threshold = model.threshold[isSpoken(scene) ? 'speech' : 'news'];
  const vouched = vouch(features, judged, threshold);
  const kept = partContents(features, vouched, arbitrate(vouched, threshold), threshold);
  const spoken = transcriptTurns(scene);
  const turns = spoken.length ? spoken : personTurns(scene);
  const inTurn = new Uint8Array(features.count);
  for (const { content, cue } of turns) {
    for (const run of content) inTurn.fill(1, run.first, run.last);
    inTurn[cue!.first] = 1;
  }
  const isUnnamed = turns.some(({ source }) => !source); // "A: …"
  const cued = kept.filter(({ candidate }) => !inTurn[candidate.head]);
  const answered = isUnnamed ? kept.filter(({ candidate }) => inTurn[candidate.head]) : [];
  const heads = new Set(cued.map(({ candidate }) => candidate.head));
  const own = withCrowds(
    scene,
    shareSources(
      scene,
      cued.map((judged) => toDraft(features, judged, model, heads)),
    ),
  );
  const stressed = emphatic(features, (head) => heads.has(head) || inTurn[head] === 1);
  const asked = pleas(features, [...turns, ...own, ...stressed]);
  const heard = [...turns, ...own];
  const isHeard = (token: number) => heard.some((d) => draftHolds(d, token) || d.cue?.first === token);
  const refused = [
    ...rebuffs(scene, heard),
    ...namings(scene, heard),
    ...rulings(scene, heard),
    ...quotatives(features, isHeard),
    ...nounDrafts(scene, isHeard),
    ...seconds(scene, [...heard, ...asked]),
  ];
  const drafts = [...turns, ...withComments(scene, [...own, ...stressed, ...asked, ...refused])];
  const tagged = withHearings(scene, withClosingTags(scene, withHeadline(scene, drafts)));
  const outermost = withPosts(scene, claimLooseQuotations(scene, withAnnouncements(scene, tagged)));
  const inner = findInner(scene, outermost, features.proposals.values());
  const inAnswers = answered.map((judged) => toDraft(features, judged, model, heads));
  return finish(scene, outermost, withAnswers(scene, outermost, inner, inAnswers));
}

function toDraft(f: TokenFeatures, judged: Judged, model: Model, heads: ReadonlySet<number>): Draft {
  const { candidate, score } = judged;
  const { head } = candidate;
  const content = runsOf(judged, CONTENT);
  const cue = runsOf(judged, CUE);
  const source = runsOf(judged, SOURCE);
  const run = { first: cue[0].first, last: cue.at(-1)!.last };
  const { scale } = model;
  const isTaken = (i: number): boolean => heads.has(i) || [...cue, ...source].some(({ first }) => first === i);
  return {
    content: takeSubject(f.scene, fillHoles(f.scene, content, isTaken), source[0] ?? null),
    cue: cue.length === 1 ? { first: run.first, last: cueEnd(f.scene.tokens, head, run) } : run,
    verb: verbOf(f.scene.tokens, head, run),
    source: source[0] ?? null,
    addressee: f.proposals.get(head)?.addressee ?? null,
    rule: 'model',
    percent: percentOf(score, model),
    evidence: {
      cue: candidate.cueScore / scale.cue,
      spans: candidate.margin / scale.span / MARGIN_UNIT,
      judge: score / scale.judge,
    },
  };
}

/**
 * The head of a cue, with its particle ("laid out"), or, where the lexicon has nothing of that, the last of its words that it
 * has: "issued a statement". Of "released a statement saying" it is the verb that brings the content.
 */
function verbOf({ lower, lemma, tag, text }: Tokens, head: number, { first, last }: Run): Draft['verb'] {
  const read = (i: number): Draft['verb'] => {
    const own = LEMMAS.get(lower[i]) ?? lemma[i];
    const phrasal = i + 1 < last ? STANCES.get(`${own} ${lower[i + 1]}`) : undefined;
    const entry = phrasal ?? STANCES.get(own) ?? STANCES.get(CUE_NOUNS.get(own) ?? '');
    return entry ? { lemma: own, entry } : null;
  };
  const end = lastPlain(text, first, last);
  const ends = end > head && tag[end] === 'VERB' && lower[end].endsWith('ing') ? read(end) : null;
  if (ends && takesWords(ends.entry)) return ends;
  const own = read(head) ?? readBase(lower[head]);
  const isAbout = own !== null && (GOING_ON.has(own.lemma) || HABITS.has(own.lemma));
  const goesOn = isAbout && lower[head + 1] === 'to'; // "continues to insist"
  let found = goesOn ? null : own;
  for (let i = last - 1; i >= first && !found; i--) if (/^(?:VERB|NOUN|ADJ)$/.test(tag[i])) found = read(i);
  return found;
}

const takesWords = ({ kind }: CueStance): boolean => kind === 'statement' || kind === 'act';

/** The last token that is no comma, colon or opening mark. */
function lastPlain(text: readonly string[], first: number, last: number): number {
  let i = last - 1;
  while (i > first && /^(?:[,:“"‘]|``)$/.test(text[i])) i--;
  return i;
}

function readBase(word: string): Draft['verb'] {
  const base = stanceBase(word);
  return base === null ? null : { lemma: base, entry: STANCES.get(base)! };
}

/** What wink takes for a preposition, an adjective ("said officials") or a noun ("shot back"). */
const LEMMAS: ReadonlyMap<string, string> = new Map([['according', 'accord'], ['said', 'say'], ['says', 'say'], ['shot', 'shoot']]); // biome-ignore format: a table

function runsOf({ candidate: { window, labels } }: Judged, label: number): Run[] {
  const out: { first: number; last: number }[] = [];
  for (let p = 0; p < labels.length; p++) {
    if (labels[p] !== label) continue;
    const i = window.first + p;
    if (p > 0 && labels[p - 1] === label) out[out.length - 1].last = i + 1;
    else out.push({ first: i, last: i + 1 });
  }
  return out;
}

/** The step of the calibration that a score stands on. */
function percentOf(score: number, { calibration }: Model): number {
  let percent = calibration[0]?.[1] ?? 0;
  for (const [from, value] of calibration) if (score >= from) percent = value;
  return percent;
}
