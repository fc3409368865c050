import { UTTERANCES } from '../../lexicon/cue-nouns.ts';
import { isSpeechVerb } from '../../lexicon/cues.ts';
import type { Sentence } from '../../text/document.ts';
import { type Draft, draftByRule, draftHolds } from '../draft.ts';
import { endsInStop, hasFinite, isFiniteVerb, type Scene } from '../scene.ts';
import type { Run } from '../sources/noun-phrases.ts';
import { subjectAfter, subjectBefore } from '../sources/subject-phrases.ts';
import { isManner } from './tags.ts';

/** By judgement: PolNeAR has few. */
const PERCENT = 75;

/** Who is announced to speak, and by what words. */
interface Announcement {
  readonly source: Run;
  readonly cue: Run;
}

/**
 * "Ann Lee, for the union, says:", "Here is what Lee said:", "Full statement from Lee:" alone on their line, and below it what she says as a
 * paragraph of its own without marks, as live pages and releases print it. The model finds few of them. The first sentence stands for all;
 * how far the statement goes on is asked later (`extendOverBlocks`).
 *
 * @param drafts what is found already
 * @returns the same, and those whose paragraph nobody was found to say in the line above it
 */
export function withAnnouncements(scene: Scene, drafts: readonly Draft[]): readonly Draft[] {
  const { tokens, doc } = scene;
  const lines = doc.sentences.flatMap((_, k) => (announces(scene, k) ? [k] : []));
  if (!lines.length) return drafts;
  const cued = new Map(drafts.flatMap((draft) => (draft.cue ? [[scene.sentenceOf[draft.cue.first], draft]] : [])));
  const added = new Uint8Array(tokens.count);
  const out: Draft[] = [];
  for (const k of lines) {
    const { first, last } = doc.sentences[k + 1];
    const found = cued.get(k);
    const announcement = found && draftHolds(found, first) ? null : announcementIn(scene, doc.sentences[k]);
    if (!announcement) continue;
    added.fill(1, first, last);
    added[announcement.cue.first] = 1;
    out.push(draftByRule('speaker-line', PERCENT, [{ first, last }], announcement.cue, announcement.source));
  }
  return [...drafts.filter(({ cue }) => !cue || !added[cue.first]), ...out];
}

/** Does sentence k end in a colon, alone in its paragraph, and the next one begin with a sentence that has no marks? */
function announces({ tokens, doc: { sentences }, region }: Scene, k: number): boolean {
  const next: Sentence | undefined = sentences[k + 1];
  if (tokens.text[sentences[k].last - 1] !== ':' || next?.paragraph !== sentences[k].paragraph + 1) return false;
  const isAlone = sentences[k - 1]?.paragraph !== sentences[k].paragraph;
  return isAlone && region[next.first] < 0 && endsInStop(tokens, next.last);
}

function announcementIn(scene: Scene, line: Run): Announcement | null {
  const { tokens, region } = scene;
  const colon = line.last - 1;
  for (let i = colon - 1; i > line.first; i--) {
    if (region[i] >= 0) return null;
    const isOf = UTTERANCES.has(tokens.lower[i]) && /^(?:from|by)$/.test(tokens.lower[i + 1]);
    const source = isOf ? subjectAfter(scene, i + 2, colon) : null;
    if (source) return { source, cue: { first: i, last: i + 1 } };
    if (isFiniteVerb(tokens, i) || (i === colon - 1 && isManner(tokens, i))) return spokenBy(scene, i, line);
  }
  return null;
}

/** "says:", "said of the wall:", "has this to say:", "issued the following statement:" */
function spokenBy(scene: Scene, verb: number, { first, last }: Run): Announcement | null {
  const { tokens } = scene;
  const rest = tokens.lower.slice(verb + 1, last - 1);
  const has = tokens.lemma[verb] === 'have' && rest.slice(0, 3).join(' ') === 'this to say';
  const issues =
    ISSUES.test(tokens.lemma[verb]) && /^(?:an?|the|this)$/.test(rest[0]) && rest.some((word) => UTTERANCES.has(word));
  const isAlone = !rest.length || tokens.lemma[verb] === 'tell' || /^(?:ADP|ADV)$/.test(tokens.tag[verb + 1]); // not "explained its aims:"
  const says = isSpeechVerb(tokens.lemma[verb]) && (isAlone || rest.join(' ') === 'the following');
  if (!(has || issues || says) || hasFinite(scene, verb + 1, last)) return null;
  let group = verb;
  while (group > first && tokens.tag[group - 1] === 'AUX') group--;
  const source = subjectBefore(scene, group, first);
  return source && { source, cue: { first: group, last } };
}

/** Said of a statement. */
export const ISSUES = /^(?:issue|release|provide|make|give|publish|post|read|deliver|send|offer|write)$/;
