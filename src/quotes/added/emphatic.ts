import { STANCES } from '../../lexicon/stances.ts';
import { type Draft, draftByRule } from '../draft.ts';
import type { TokenFeatures } from '../scoring/features.ts';

/** By judgement: PolNeAR has too few of them to count. */
const PERCENT = 80;

/**
 * "The government condemns in the strongest terms the attack": an object that an adverbial parts from its verb, as diplomats
 * write. The grammar proposes them; the judge, which has seen few, lets them go.
 *
 * @param isFound whether a token heads a cue that the model has found
 */
export function emphatic({ scene, proposals }: TokenFeatures, isFound: (head: number) => boolean): Draft[] {
  const { lower } = scene.tokens;
  const out: Draft[] = [];
  for (const { cue, content, source, shape } of proposals.values()) {
    const [{ first }] = content;
    if (shape !== 'phrase' || !source || isFound(cue.head) || lower[first - 1] !== 'terms') continue;
    if (lower[cue.last] !== 'in' || !lower.slice(cue.last, first).includes('strongest')) continue;
    const draft = draftByRule('grammar', PERCENT, [...content], { first: cue.first, last: cue.last }, source);
    out.push({ ...draft, verb: { lemma: cue.lemma, entry: STANCES.get(cue.lemma) ?? cue.entry } });
  }
  return out;
}
