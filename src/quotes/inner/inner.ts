import { APPROXIMATELY } from '../../lexicon/determiners.ts';
import { isNobody } from '../../lexicon/negators.ts';
import type { Document, Tokens } from '../../text/document.ts';
import { nounTags } from '../added/noun-tags.ts';
import { isLet, isUnsaid } from '../cues/no-cues.ts';
import type { Draft } from '../draft.ts';
import { type Cue, findCues } from '../proposals/cues.ts';
import { type Proposal, propose } from '../proposals/propose.ts';
import { hasFinite, isFiniteVerb, type Scene, setInnerScene } from '../scene.ts';
import type { Run } from '../sources/noun-phrases.ts';
import { wholeSubject } from '../sources/whole-subjects.ts';
import { isUntold } from '../untold.ts';
import { endBeforeNext, endInner } from './ends.ts';
import { passiveTags } from './passives.ts';
import { relativeTags } from './relatives.ts';
import { isHearer, isHedged, isNoEvidence, isOwnPlea, isSupposed, takesNoClause } from './unsaid.ts';

/** In a hundred of these so many are right: read by hand in real texts, for want of gold that marks them. */
const PERCENT = 60;

/** An attribution inside the content of another: "Smith said Jones told her the deal was dead". */
export interface InnerDraft {
  readonly draft: Draft;
  /** Index of the draft around it. */
  readonly within: number;
  /** The scene whose quotation regions tell which of its words are quoted. */
  readonly scene: Scene;
}

/**
 * Attributions inside the contents of others, as the grammar of reporting proposes them. (The model's gold marks only the
 * outermost, so that it knows nothing of these.) They end where the content around them does.
 *
 * @param outerScene of the outer quotations
 * @param tags what is proposed there: “A,” Smith said, of which a transcript tells
 */
export function findInner(outerScene: Scene, outer: readonly Draft[], tags: Iterable<Proposal>): InnerDraft[] {
  const { doc } = outerScene;
  const scene = setInnerScene(outerScene);
  const holder = new Int32Array(doc.tokens.count).fill(-1);
  outer.forEach((draft, k) => {
    for (const run of draft.content) holder.fill(k, run.first, run.last);
  });
  const out: InnerDraft[] = [];
  const isInInner = new Uint8Array(doc.tokens.count);
  const cues = doc.sentences.map((s) => findCues(scene, s, (token) => holder[token] >= 0));
  const proposals = propose(scene, cues);
  const isTag = ({ shape, cue }: Proposal) => shape === 'tag-quotation' && cue.entry.kind === 'statement';
  const quoted = [...tags].filter((proposal) => isTag(proposal) && holder[proposal.cue.head] >= 0);
  const freed = new Uint8Array(doc.tokens.count);
  const take = (scene: Scene, proposal: Proposal): void => {
    const { cue, content, source: phrase, addressee, shape } = proposal;
    const within = holder[cue.head];
    if (within < 0 || isInInner[cue.head] || !phrase || shape === 'phrase' || holder[phrase.first] !== within) return;
    if (isUnsaid(scene.tokens, cue.head) || isUntold(doc.tokens, cue, cue.head, content[0].first)) return;
    if (isSupposed(doc.tokens, cue, phrase) || isOwnPlea(doc.tokens, cue, phrase, shape)) return;
    if (isHedged(doc.tokens, cue, phrase)) return;
    if (isLet(doc.tokens, cue.head) || isNoEvidence(doc.tokens, cue, phrase)) return;
    const whole = content.map((run) => clip(run, holder, within));
    const runs = whole.map((run) => endInner(scene, cue, phrase, shape, run)).filter((run) => run.last > run.first);
    if (!runs.length || runs.some((run) => coversAll(run, outer[within]))) return;
    if (isHearer(doc.tokens, cue, phrase) || takesNoClause(doc.tokens, cue, runs[0].first, shape)) return;
    // "They have said that before"; or the verb that made it a clause stands outside: "they held their posts, she said"
    const isClause = shape === 'clause' || shape === 'that' || shape === 'tag-clause'; // “[My father], she said, never wrote *letters*”
    // "warned the firm that runs the school"
    const isRelative = scene.tokens.tag[runs[0].first - 1] === 'NOUN' && isFiniteVerb(scene.tokens, runs[0].first + 1);
    if (shape === 'that' && isRelative) return;
    if (isClause && !runs.some((run) => hasFinite(scene, run.first, run.last))) return;
    if (shape === 'clause' && isManner(doc, runs[0].first)) return;
    const opens = clauseStart(scene, holder, phrase.first);
    const source = wholeSubject(scene, phrase, cue.first, opens);
    if (!source || isNobody(doc.tokens.lower, doc.tokens.tag, source.first)) return;
    const draft = innerDraft(runs, cue, withNumber(doc.tokens, source, opens), addressee);
    out.push({ draft, within, scene });
    for (const run of whole) freed.fill(1, run.first, run.last);
    for (const run of runs) {
      isInInner.fill(1, run.first, run.last);
      freed.fill(0, run.first, run.last);
    }
  };
  for (const proposal of quoted) take(outerScene, proposal);
  for (const proposal of proposals.values()) take(scene, proposal);
  // "When I asked him why, [he said A]": what was taken for a part of the first, with a subject of its own
  const hasSubject = ({ first, participle }: Cue) => !participle && doc.tokens.tag[first - 1] !== 'CCONJ';
  const next = cues.map((own) => own.filter((cue) => freed[cue.head] && hasSubject(cue)));
  for (const proposal of propose(scene, next).values()) take(scene, proposal);
  const heads = new Set(out.map(({ draft }) => draft.cue?.first));
  const isOpen = (token: number) => holder[token] >= 0 && !isInInner[token];
  const open = cues.flat().filter(({ head }) => isOpen(head));
  for (const { cue, source, content } of [
    ...relativeTags(scene, open),
    ...passiveTags(scene, isOpen),
    ...nounTags(scene, isOpen),
  ]) {
    const within = holder[cue.head];
    if (heads.has(cue.first) || holder[source.first] !== within) continue;
    const run = endBeforeNext(scene, cue, source, clip(content, holder, within));
    if (run.last > run.first) out.push({ draft: innerDraft([run], cue, source, null), within, scene });
  }
  return out;
}

const innerDraft = (content: Run[], cue: Cue, source: Run, addressee: Run | null): Draft => ({
  content,
  cue,
  verb: cue,
  source,
  addressee,
  rule: 'grammar',
  percent: PERCENT,
  evidence: null,
});

/** "[more than *half of nurses*]", "[nearly *40 nurses*]" */
function withNumber({ lower, tag }: Tokens, { first, last }: Run, floor: number): Run {
  if (tag[first] !== 'NUM' && !/^(?:half|two-thirds|three-quarters)$/.test(lower[first])) return { first, last };
  const isMore = lower[first - 1] === 'than' && /^(?:more|fewer|less)$/.test(lower[first - 2]);
  const opens = isMore ? first - 2 : APPROXIMATELY.test(lower[first - 1]) ? first - 1 : first;
  return { first: Math.max(opens, floor), last };
}

/** "I say too much and then I have to move", "they are ordering late, and": how much, and how, is no clause. */
function isManner({ tokens: { tag } }: Document, first: number): boolean {
  let i = first;
  while (tag[i] === 'ADV' || tag[i] === 'ADJ') i++;
  return i > first && (tag[i] === 'PUNCT' || tag[i] === 'CCONJ');
}

/** Where the content around a token begins, or its sentence. */
function clauseStart({ doc, sentenceOf }: Scene, holder: Int32Array, token: number): number {
  const { first } = doc.sentences[sentenceOf[token]];
  let start = token;
  while (start > first && holder[start - 1] === holder[token]) start--;
  return start;
}

/** The part of a run that lies in the content of the outer draft. */
function clip(run: Run, holder: Int32Array, within: number): Run {
  const { last } = run;
  let { first } = run;
  while (first < last && holder[first] !== within) first++;
  let end = first;
  while (end < last && holder[end] === within) end++; // not beyond the tag of “A,” she said, “B”
  return { first, last: end };
}

const coversAll = (run: Run, draft: Draft): boolean =>
  draft.content.every((c) => run.first <= c.first && c.last <= run.last);
