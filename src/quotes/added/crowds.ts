import { POSSESSIVES } from '../../lexicon/pronouns.ts';
import { STANCES } from '../../lexicon/stances.ts';
import { type Draft, draftByRule, draftHolds, regionRuns } from '../draft.ts';
import { isOwnerMark, type Scene } from '../scene.ts';
import { phraseEndingAt, type Run } from '../sources/noun-phrases.ts';
import { subjectAfter } from '../sources/subject-phrases.ts';
import { SIGNS } from './namings.ts';

/** By judgement: PolNeAR has hardly any. */
const PERCENT = 80;

/**
 * "He left to shouts of “Out!” from the gallery", "Many held signs that read “Stop”": who stands behind "from" shouts it, or whoever
 * breaks into it; of others nobody tells. The words are those in the marks.
 *
 * @param drafts what the model found; what of it is such a shout is replaced
 */
export function withCrowds(scene: Scene, drafts: readonly Draft[]): readonly Draft[] {
  const { lower } = scene.tokens;
  let out: readonly Draft[] = drafts;
  scene.regions.forEach(({ closed }, r) => {
    const at = scene.regionFirst[r];
    const before = lower[at - 1] ?? '';
    if (!closed || !(before === 'of' || READS.test(before))) return;
    const draft = before === 'of' ? shout(scene, r, out) : sign(scene, r, out);
    if (!draft || out.some((other) => draftHolds(other, draft.cue!.first) && !isOfSign(draft, other))) return;
    out = [...out.filter((other) => !draftHolds(other, at)), draft];
  });
  return out;
}

/** "Many held signs | that read “Stop”", which the model may take for what they held. */
const isOfSign = ({ cue }: Draft, other: Draft): boolean => other.content.some(({ first }) => first === cue!.first - 1);

/** "chants of “Out!”" */
function shout(scene: Scene, r: number, drafts: readonly Draft[]): Draft | null {
  const { lower } = scene.tokens;
  const at = scene.regionFirst[r];
  const noun = at - 2;
  const verb = SHOUTS.get(lower[noun] ?? '');
  if (!verb) return null;
  const found = drafts.find((draft) => draftHolds(draft, at));
  const behind = crowdBehind(scene, scene.regionLast[r]);
  const made = !behind && found?.source && makes(scene, found.source, noun) ? found : null;
  const first = made?.cue && made.cue.first < noun ? made.cue.first : noun; // "broke into chants of"
  return withVerb(
    draftByRule('grammar', PERCENT, regionRuns(scene, r), { first, last: at }, behind ?? made?.source ?? null),
    verb,
  );
}

const withVerb = (draft: Draft, lemma: string): Draft => {
  const entry = STANCES.get(lemma);
  return { ...draft, verb: entry ? { lemma, entry } : null };
};

/** "from the gallery", "rang out from the stands"; null for none. */
function crowdBehind(scene: Scene, i: number): Run | null {
  const { lower } = scene.tokens;
  let from = i;
  if (COMES.test(lower[from] ?? '')) from += /^(?:out|up|down)$/.test(lower[from + 1] ?? '') ? 2 : 1;
  if (lower[from] !== 'from') return null;
  return subjectAfter(scene, from + 1, scene.doc.sentences[scene.sentenceOf[from]].last);
}

/** "[The crowd] broke into chants of", "[their] cries of": is it they who shout? */
const makes = ({ tokens: { lower } }: Scene, { first, last }: Run, noun: number): boolean =>
  (last === noun && (POSSESSIVES.has(lower[first]) || isOwnerMark(lower[last - 1]))) ||
  lower.slice(last, noun).some((word) => MAKES.test(word));

const SHOUTS: ReadonlyMap<string, string> = new Map(
  Object.entries({ shout: 'shout', shouts: 'shout', chant: 'chant', chants: 'chant', cry: 'cry', cries: 'cry', calls: 'call', yells: 'yell', screams: 'scream', roars: 'shout', jeers: 'shout' }),
); // biome-ignore format: a table
const COMES = /^(?:came|come|rang|rose|went|echoed|erupted|drifted|could)$/;
const MAKES =
  /^(?:br[eo]ak(?:s|ing)?|broke|erupt(?:s|ed|ing)?|burst(?:s|ing)?|led|leads?|leading|joined|began|started|raised|let|answered|replied|responded)$/;

/** "a banner that said “Go”": “reading” is left to `namings` */
function sign(scene: Scene, r: number, drafts: readonly Draft[]): Draft | null {
  const { tokens, doc, sentenceOf } = scene;
  const at = scene.regionFirst[r];
  const noun = at - 3;
  if (noun < 0 || !/^(?:that|which)$/.test(tokens.lower[at - 2]) || !SIGNS.test(tokens.lower[noun])) return null;
  const found = drafts.find((draft) => draftHolds(draft, at));
  // "[Crews] held a banner that read"
  const holder = found?.source && !/^(?:that|which)$/.test(tokens.lower[found.source.first]) ? found.source : null;
  if (holder && found?.cue?.last === at) return null;
  const source = holder ?? phraseEndingAt(scene, noun + 1, doc.sentences[sentenceOf[noun]].first);
  const cue = { first: at - 1, last: at };
  return source && withVerb(draftByRule('grammar', PERCENT, regionRuns(scene, r), cue, source), 'say');
}

const READS = /^(?:reads?|said|says?)$/;
