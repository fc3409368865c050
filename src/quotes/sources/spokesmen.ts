import { POSSESSIVES } from '../../lexicon/pronouns.ts';
import type { TokenFeatures } from '../scoring/features.ts';
import { firstRun, SOURCE, setSource } from '../scoring/window.ts';
import { phraseEndingAt } from './noun-phrases.ts';
import { beginsClause } from './whole-subjects.ts';

/**
 * "*The president*, in a statement by his spokesman, [Ali Noor], said A": the subject, whose words the other one hands on.
 *
 * @param first of the window's tokens, @param labels by token of the window; changed in place
 */
export function leaveSpokesman({ scene }: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { text, lower, tag } = scene.tokens;
  const source = firstRun(labels, SOURCE);
  const name = first + (source?.first ?? 0);
  if (!source || first + source.last > head || text[name - 1] !== ',' || !SPEAKS_FOR.test(lower[name - 2] ?? ''))
    return;
  const floor = Math.max(first, scene.doc.sentences[scene.sentenceOf[head]].first);
  let his = name - 2;
  while (his > floor && /^(?:NOUN|ADJ|PROPN)$/.test(tag[his])) his--;
  if (!POSSESSIVES.has(lower[his]) || !/^(?:by|through|via|from)$/.test(lower[his - 1])) return;
  let opens = his - 1;
  while (opens > floor && opens > his - LONGEST_MEANS && text[opens] !== ',') opens--;
  const isMeans = text[opens] === ',' && /^(?:in|through|via|speaking)$/.test(lower[opens + 1]);
  const subject = isMeans ? phraseEndingAt(scene, opens, floor) : null;
  if (subject && beginsClause(scene, subject.first, floor)) setSource(labels, first, subject);
}

const SPEAKS_FOR = /^(?:spokes(?:man|woman|person)|secretary|aide|advis[eo]r|lawyer|attorney|officer|assistant)$/;
/** "in a brief statement issued on Monday by" */
const LONGEST_MEANS = 12;
