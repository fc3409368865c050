import { WHEN } from '../../lexicon/calendar.ts';
import { STANCES } from '../../lexicon/stances.ts';
import { behindDateline } from '../../text/dateline.ts';
import { type Draft, draftByRule, draftHolds } from '../draft.ts';
import { behindAuxiliaries, hasFinite, isFiniteVerb, type Scene } from '../scene.ts';
import { isNamed } from '../sources/callers.ts';
import type { Run } from '../sources/noun-phrases.ts';
import { subjectAfter } from '../sources/subject-phrases.ts';

/** By judgement: PolNeAR has hardly any. */
const PERCENT = 75;
/** "the union's latest offer to the crews" */
const LONGEST_OBJECT = 8;

/**
 * "Lee hit back, [branding the offer “silly”]", "with one critic [calling it “two hours of rain”]": a participle, an object, and what it is
 * called in marks; "signs [reading “Keep it”]". The tagger takes most for nouns, so that the model
 * does not look at them. "over what it [termed “a sham”]": what it has seen too few of.
 *
 * @param found drafts, which are left as they are: what has a cue or content there is found already
 */
export function namings(scene: Scene, found: readonly Draft[]): Draft[] {
  const { tokens, regionFirst, regionLast } = scene;
  const out: Draft[] = [];
  for (let r = 0; r < scene.regions.length; r++) {
    const opens = regionFirst[r];
    const caller = callerBefore(scene, opens);
    const isSign = readsSign(scene, opens - 1);
    const verb = caller ? caller.verb : isSign ? opens - 1 : verbBefore(scene, opens);
    const lemma = caller ? tokens.lemma[verb] : isSign ? 'read' : NAMINGS.get(tokens.lower[verb]);
    if (!lemma) continue;
    const content = { first: verb + 1, last: regionLast[r] };
    if (
      found.some((d) => draftHolds(d, content.last - 1) || (d.cue && d.cue.first >= verb && d.cue.first < content.last))
    )
      continue;
    const isOfSubject = isSign || (lemma === 'brand' && tokens.lower[verb] !== 'branding');
    const own = isOfSubject ? nounsBefore(scene, verb) : absoluteSubject(scene, verb);
    const source = caller?.source ?? own ?? (isOfSubject ? null : mainSubject(scene, verb, found));
    if (!source) continue;
    const draft = draftByRule('grammar', PERCENT, [content], { first: verb, last: verb + 1 }, source);
    out.push({ ...draft, verb: { lemma, entry: STANCES.get(lemma)! } });
  }
  return out;
}

const NAMINGS: ReadonlyMap<string, string> = new Map([['branding', 'brand'], ['brands', 'brand'], ['branded', 'brand'], ['labelling', 'label'], ['labeling', 'label'], ['calling', 'call'], ['terming', 'term'], ['dubbing', 'dub']]); // biome-ignore format: a table

/** The participle before an object that ends where the marks open; -1 for none. */
function verbBefore({ tokens: { tag, lower }, region }: Scene, opens: number): number {
  for (let i = opens - 2; i >= 0 && i >= opens - 1 - LONGEST_OBJECT; i--) {
    if (NAMINGS.has(lower[i])) return region[i] < 0 ? i : -1;
    if (!/^(?:DET|ADJ|NUM|PRON|NOUN|PROPN|PART|ADP)$/.test(tag[i])) return -1;
  }
  return -1;
}

/** "held signs [reading] “Keep it”" */
const readsSign = ({ tokens: { lower }, region }: Scene, i: number): boolean =>
  lower[i] === 'reading' && region[i] < 0 && SIGNS.test(lower[i - 1] ?? '');

export const SIGNS =
  /^(?:sign|banner|placard|poster|sticker|note|plaque|caption|label|shirt|t-shirt|cap|hat|message|inscription|leaflet|flyer|badge)s?$/;

/** "what [the guild] has termed “a sham”", "what [Lee] described as “a sham”": who calls it so, and the verb. */
function callerBefore(scene: Scene, opens: number): { readonly source: Run; readonly verb: number } | null {
  const { lower, tag } = scene.tokens;
  const verb = lower[opens - 1] === 'as' ? opens - 2 : opens - 1;
  if (verb < 2 || !isNamed(lower[verb])) return null;
  let last = verb;
  while (last > 1 && /^(?:AUX|ADV)$/.test(tag[last - 1])) last--;
  let what = last - 1;
  while (what > 0 && what > last - LONGEST_OBJECT && lower[what] !== 'what' && tag[what] !== 'PUNCT') what--;
  if (lower[what] !== 'what' || what + 1 >= last || hasFinite(scene, what + 1, last)) return null;
  return { source: { first: what + 1, last }, verb };
}

/** "with [one critic] calling" */
function absoluteSubject(scene: Scene, verb: number): Run | null {
  const nouns = nounsBefore(scene, verb);
  return nouns && scene.tokens.lower[nouns.first - 1] === 'with' ? nouns : null;
}

/** "as [judge] brands", "[Angry parents] have branded", "held [signs] reading" */
function nounsBefore({ tokens: { tag, lower }, doc, sentenceOf }: Scene, head: number): Run | null {
  const { first: floor } = doc.sentences[sentenceOf[head]];
  let verb = head;
  while (verb > floor && (/^(?:have|has|had)$/.test(lower[verb - 1]) || tag[verb - 1] === 'ADV')) verb--;
  let first = verb;
  while (first > floor && first > verb - LONGEST_OBJECT && /^(?:DET|ADJ|NUM|PRON|NOUN|PROPN)$/.test(tag[first - 1]))
    first--;
  return first < verb ? { first, last: verb } : null;
}

/** "[Lee] hit back, branding", "[A judge] on Friday jailed him, ruling": who is found to speak before in the sentence, or else its subject. */
export function mainSubject(scene: Scene, verb: number, found: readonly Draft[]): Run | null {
  const { tokens, doc, sentenceOf } = scene;
  if (tokens.text[verb - 1] !== ',') return null;
  const { first } = doc.sentences[sentenceOf[verb]];
  const before = found.findLast(({ cue }) => cue && cue.first >= first && cue.first < verb);
  if (before) return before.source && before.source.last <= verb ? before.source : null;
  const opens = behindDateline(doc, doc.paragraphs[doc.sentences[sentenceOf[verb]].paragraph].start);
  let from = first;
  while (tokens.start[from] < opens) from++;
  const subject = subjectAfter(scene, tokens.tag[from] === 'CCONJ' ? from + 1 : from, verb);
  if (!subject) return null;
  let group = subject.last;
  while (WHEN.has(tokens.lower[group]) || (tokens.lower[group] === 'on' && WHEN.has(tokens.lower[group + 1]))) group++;
  return isFiniteVerb(tokens, behindAuxiliaries(tokens, group)) ? subject : null;
}
