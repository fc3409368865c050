import { RELATIVES } from '../../lexicon/pronouns.ts';
import { closesClause } from '../scene.ts';
import { groupStart } from '../scoring/cue-stage.ts';
import { TAG, type TokenFeatures } from '../scoring/features.ts';
import { CONTENT, firstPlace, NOTHING, setSource } from '../scoring/window.ts';
import { phraseEndingAt } from './noun-phrases.ts';
import { beginsClause } from './whole-subjects.ts';

/**
 * "Hale, [who rates the shares “buy,”] said A": a relative clause whose comma stands inside the marks that close it is neither who says
 * it nor what is said.
 *
 * @param first of the window's tokens, @param labels by token of the window; changed in place
 */
export function leaveMarkedRelative(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { scene } = f;
  const { tokens, region, regionFirst, doc, sentenceOf } = scene;
  const floor = Math.max(first, doc.sentences[sentenceOf[head]].first);
  const group = groupStart(f, head, floor);
  if (group <= floor || region[group - 1] < 0 || closesClause(scene, group - 1) !== group) return;
  const opens = regionFirst[region[group - 1]];
  let who = opens - 1;
  while (who > floor && f.tag[who] !== TAG.PUNCT && !RELATIVES.has(tokens.lower[who])) who--;
  if (who <= floor || !RELATIVES.has(tokens.lower[who]) || tokens.text[who - 1] !== ',') return;
  if (tokens.lower[group].endsWith('ing') || firstPlace(labels, CONTENT, head + 1 - first) < 0) return;
  const noun = phraseEndingAt(scene, who - 1, floor);
  if (!noun || !(beginsClause(scene, noun.first, floor) || noun.first === floor + 1)) return;
  if (labels[noun.first - first] === CONTENT) return;
  setSource(labels, first, noun);
  for (let p = noun.last - first; p < group - first; p++) if (labels[p] === CONTENT) labels[p] = NOTHING;
}
