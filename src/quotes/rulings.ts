import { STANCES } from '../lexicon/stances.ts';
import { RULERS } from '../lexicon/venues.ts';
import { type Draft, draftByRule, draftHolds } from './draft.ts';
import { mainSubject } from './namings.ts';
import { pleaEnd } from './pleas.ts';
import { lastWord, type Scene } from './scene.ts';
import { subjectBefore } from './sources.ts';

/** By judgement: PolNeAR has hardly any. */
const PERCENT = 80;

/**
 * "The court held that the law was void", "The judges reversed, holding that A": what courts do with the verb, and others do not ("held that post").
 *
 * @param found drafts, which are left as they are
 */
export function rulings(scene: Scene, found: readonly Draft[]): Draft[] {
  const { tokens, doc, sentenceOf } = scene;
  const { lower, tag, count } = tokens;
  const out: Draft[] = [];
  for (let i = 1; i < count - 2; i++) {
    if (tag[i] !== 'VERB' || !/^(?:held|holds|holding)$/.test(lower[i]) || lower[i + 1] !== 'that') continue;
    if (found.some((draft) => draftHolds(draft, i) || draftHolds(draft, i + 2))) continue;
    const s = doc.sentences[sentenceOf[i]];
    const source = lower[i] === 'holding' ? mainSubject(scene, i, found) : subjectBefore(scene, i, s.first);
    const isCourt =
      source && lower.slice(source.first, source.last).some((word) => RULERS.has(word) || COURTS.test(word));
    if (!isCourt) continue;
    const content = { first: i + 1, last: pleaEnd(scene, i + 3, lastWord(scene, s) + 1) };
    const draft = draftByRule('grammar', PERCENT, [content], { first: i, last: i + 1 }, source);
    out.push({ ...draft, verb: { lemma: 'rule', entry: STANCES.get('rule')! } });
  }
  return out;
}

const COURTS = /^(?:courts|justices?|majority|appeals)$/;
