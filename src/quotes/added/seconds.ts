import type { Tokens } from '../../text/document.ts';
import { type Draft, draftByRule, draftHolds } from '../draft.ts';
import { endBeforeNext } from '../inner/ends.ts';
import { tellsNext } from '../next/speech.ts';
import { contentAfter } from '../proposals/contents.ts';
import { findCues } from '../proposals/cues.ts';
import { behindAuxiliaries, type Scene } from '../scene.ts';

/** By judgement: the model leaves too few of them to count. */
const PERCENT = 75;

/**
 * "The union said that the pier leaked [and demanded repairs]": the second verb of somebody who is found to say something, behind which the
 * grammar tells what. The model has seen the first content reach over it.
 *
 * @param found drafts, which are left as they are: what has a cue or content there is found already
 */
export function seconds(scene: Scene, found: readonly Draft[]): Draft[] {
  const { tokens, region, doc, sentenceOf } = scene;
  const out: Draft[] = [];
  for (const { cue, source, content, verb: said } of found) {
    if (!cue || !source || !said || source.last > cue.first || tokens.tag[source.last - 1] === 'CCONJ') continue;
    const end = content.at(-1)!.last;
    const and = tokens.text[end] === ',' ? end + 1 : end;
    if (end <= cue.last || tokens.tag[and] !== 'CCONJ' || region[and] >= 0) continue;
    const head = headOf(tokens, cue);
    const verb = behindAuxiliaries(tokens, and + 1);
    if (sentenceOf[verb] !== sentenceOf[head] || !tellsNext(scene, head, and + 1)) continue;
    if (found.some((d) => draftHolds(d, verb) || (d.cue && d.cue.first <= verb && verb < d.cue.last))) continue;
    const s = doc.sentences[sentenceOf[verb]];
    const second = findCues(scene, s, (i) => i === verb)[0];
    const after = second && contentAfter(scene, second, s, s.last);
    if (!after || tokens.tag[after.content.first] === 'ADV') continue; // "responded kindly to him and left, so A"
    const run = endBeforeNext(scene, second, source, after.content);
    if (found.some((d) => draftHolds(d, run.first) || draftHolds(d, run.last - 1))) continue;
    out.push({
      ...draftByRule('grammar', PERCENT, [run], { first: second.first, last: second.last }, source),
      verb: second,
    });
  }
  return out;
}

function headOf({ tag }: Tokens, { first, last }: { readonly first: number; readonly last: number }): number {
  let head = last - 1;
  while (head > first && tag[head] !== 'VERB') head--;
  return head;
}
