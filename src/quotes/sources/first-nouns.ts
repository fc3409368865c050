import { RELATIVES } from '../../lexicon/pronouns.ts';
import { isFiniteVerb } from '../scene.ts';
import { groupStart } from '../scoring/cue-stage.ts';
import type { TokenFeatures } from '../scoring/features.ts';
import { firstRun, SOURCE, setSource } from '../scoring/window.ts';
import { phraseEndingAt } from './noun-phrases.ts';
import { beginsClause } from './whole-subjects.ts';

/** "*The family of a man* who died after he was sent to [the wrong mill] has called for A": each verb before has a word that opens its clause. */
export function takeFirstNoun(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { tokens, doc, sentenceOf } = f.scene;
  const { lower, tag } = tokens;
  const source = firstRun(labels, SOURCE);
  const { first: floor } = doc.sentences[sentenceOf[head]];
  if (!source || floor < first || tag[first + source.first - 1] !== 'ADP') return;
  const group = groupStart(f, head, floor);
  if (first + source.last !== group) return;
  let who = floor + 1;
  while (who < group && lower[who] !== 'who' && tag[who] !== 'PUNCT') who++;
  if (lower[who] !== 'who' || !isFiniteVerb(tokens, group)) return;
  let open = 0;
  for (let i = who; i < group; i++) {
    if (tag[i] === 'PUNCT') return;
    if (RELATIVES.has(lower[i]) || OPENERS.test(lower[i])) open++;
    const isVerb = isFiniteVerb(tokens, i) && tag[i - 1] !== 'AUX';
    if (isVerb || (lower[i - 1] === 'who' && /^(?:ADJ|NOUN)$/.test(tag[i]))) open--; // "who *drowned*" comes as an adjective
    if (open < 0) return;
  }
  const noun = phraseEndingAt(f.scene, who, floor);
  if (open === 0 && noun && beginsClause(f.scene, noun.first, floor)) setSource(labels, first, noun);
}

const OPENERS = /^(?:after|before|when|while|because|since|where|if|until|as|how|why)$/;
