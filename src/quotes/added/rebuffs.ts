import { CUE_NOUNS } from '../../lexicon/cue-nouns.ts';
import { RELATIVES } from '../../lexicon/pronouns.ts';
import { STANCES } from '../../lexicon/stances.ts';
import { type Draft, draftByRule, draftHolds } from '../draft.ts';
import { behindAuxiliaries, type Scene } from '../scene.ts';
import { subjectAfter } from '../sources/subject-phrases.ts';

/** By judgement: PolNeAR has hardly any. */
const PERCENT = 75;

/**
 * "Orr claimed that the mayor lied, [a charge that the mayor denied]": an apposition to what is said, in which somebody else
 * denies it. The model takes the clause around it.
 *
 * @param found drafts, which are left as they are: what has a cue or content there is found already
 */
export function rebuffs(scene: Scene, found: readonly Draft[]): Draft[] {
  const { tokens, doc, sentenceOf } = scene;
  const { text, lower, lemma, count } = tokens;
  const out: Draft[] = [];
  for (let i = 1; i < count - 4; i++) {
    if (text[i - 1] !== ',' || !/^(?:an?|the)$/.test(lower[i]) || !CUE_NOUNS.has(lemma[i + 1])) continue;
    const from = RELATIVES.has(lower[i + 2]) ? i + 3 : i + 2;
    const { last } = doc.sentences[sentenceOf[i]];
    const source = subjectAfter(scene, from, last);
    const verb = source ? behindAuxiliaries(tokens, source.last) : count;
    if (!source || source.first !== from || !REBUFFS.test(lemma[verb] ?? '') || !/^[.,;]$/.test(text[verb + 1] ?? ''))
      continue;
    if (
      found.some((draft) => draftHolds(draft, verb) || (draft.cue && draft.cue.first >= i && draft.cue.first <= verb))
    )
      continue;
    const draft = draftByRule(
      'grammar',
      PERCENT,
      [{ first: i, last: from }],
      { first: source.last, last: verb + 1 },
      source,
    );
    out.push({ ...draft, verb: { lemma: lemma[verb], entry: STANCES.get(lemma[verb])! } });
  }
  return out;
}

const REBUFFS = /^(?:deny|reject|dispute|dismiss|refute|rebut)$/;
