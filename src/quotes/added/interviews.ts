import { MEETS } from '../../lexicon/line-labels.ts';
import { findQuestions } from '../../text/questions.ts';
import { type Draft, draftByRule, draftHolds, runIn } from '../draft.ts';
import type { InnerDraft } from '../inner/inner.ts';
import type { Scene } from '../scene.ts';
import type { Run } from '../sources/noun-phrases.ts';
import { speaksOfSelf } from './blocks.ts';
import { isHeading } from './lines.ts';

const PERCENT = 75;
/** Fewer are a passage of something else. */
const LEAST_ANSWERS = 4;
/** Of the answers so many speak of "I" or "we", of the questions so many say "you": an explainer's do not. */
const LEAST_SHARE = 0.5;
/** Of the paragraphs behind the first question no more open with a mark: in a story people ask each other. */
const MOST_MARKS = 0.2;
/** Of these paragraphs the questions are no fewer. */
const LEAST_QUESTIONS = 0.25;

/**
 * An interview printed as questions and answers, without labels: all that stands between two questions is an answer, and who gives it is
 * whom the text interviews. What follows the last question is one as far as it goes on to speak of "I" or "we".
 *
 * @param drafts those outside of others, @param inner those inside
 * @returns the same, with the answers, which have neither source nor cue, and what is said in them inside them; as they are where the text
 *   is no such interview
 */
export function withinAnswers(
  scene: Scene,
  drafts: readonly Draft[],
  inner: readonly InnerDraft[],
): [outermost: readonly Draft[], inner: readonly InnerDraft[]] {
  const answers = findAnswers(scene);
  const holderOf = ({ cue, content: [{ first }] }: Draft) => answers.find((a) => draftHolds(a, cue?.first ?? first));
  const moved = drafts.flatMap((draft) => {
    const within = holderOf(draft);
    return within ? [{ draft, within, scene }] : [];
  });
  return [
    [...drafts.filter((draft) => !holderOf(draft)), ...answers],
    [...moved, ...inner],
  ];
}

function findAnswers(scene: Scene): Draft[] {
  const { doc } = scene;
  const { text, paragraphs } = doc;
  if (text.split('?', LEAST_ANSWERS + 1).length <= LEAST_ANSWERS) return [];
  const { asks, isLabelled } = findQuestions(doc);
  const first = asks.indexOf(true);
  const questions = paragraphs.filter((_, p) => asks[p]);
  const body = paragraphs.length - first;
  const marks = paragraphs.slice(first).filter(({ start }) => /["“‘]/.test(text[start])).length;
  const toYou = questions.filter(({ start, end }) => /\byou/i.test(text.slice(start, end))).length;
  if (isLabelled || first < 0 || questions.length < body * LEAST_QUESTIONS || marks > body * MOST_MARKS) return [];
  if (toYou < questions.length * LEAST_SHARE || !tellsOfMeeting(scene, paragraphs[first].start)) return [];
  const answers = answersOf(scene, asks, first);
  const own = answers.filter((runs) => runs.some((run) => speaksOfSelf(scene, run))).length;
  if (answers.length < LEAST_ANSWERS || own < answers.length * LEAST_SHARE) return [];
  return answers.map((runs) => draftByRule('speaker-line', PERCENT, [...runs], null, null));
}

/** Does what stands in front of the first question say that two met? */
function tellsOfMeeting({ tokens }: Scene, end: number): boolean {
  for (let i = 0; i < tokens.count && tokens.start[i] < end; i++) if (MEETS.has(tokens.lower[i])) return true;
  return false;
}

function answersOf(scene: Scene, asks: readonly boolean[], first: number): Run[][] {
  const { paragraphs } = scene.doc;
  const lastQuestion = asks.lastIndexOf(true);
  const out: Run[][] = [];
  for (let p = first + 1; p < paragraphs.length; p++) {
    const run = asks[p] ? null : runIn(scene, paragraphs[p]);
    if (!run) continue;
    if (asks[p - 1]) {
      out.push([run]);
      continue;
    }
    const isBehind = p > lastQuestion;
    if (isBehind && !speaksOfSelf(scene, run)) break;
    if (!isHeading(scene, paragraphs[p].start, paragraphs[p].end)) out.at(-1)!.push(run);
  }
  return out;
}
