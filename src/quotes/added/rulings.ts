import { WHEN } from '../../lexicon/calendar.ts';
import { RELATIVES } from '../../lexicon/pronouns.ts';
import { STANCES } from '../../lexicon/stances.ts';
import type { Tokens } from '../../text/document.ts';
import { type Draft, draftByRule, draftHolds } from '../draft.ts';
import { isCourt, rulingEnd } from '../next/rulings.ts';
import { findMark, lastWord, type Scene } from '../scene.ts';
import { auxiliariesBefore } from '../sources/objects.ts';
import { subjectBefore } from '../sources/subject-phrases.ts';
import { mainSubject } from './namings.ts';
import { pleaEnd } from './pleas.ts';

/** By judgement: PolNeAR has hardly any. */
const PERCENT = 80;

/**
 * "The court held that the law was void", "jailed him, ruling that he lied", "Police put the toll at 12": verbs of much else, where the words
 * beside them tell that somebody says so. The model has hardly met them.
 *
 * @param found drafts, which are left as they are
 */
export function rulings(scene: Scene, found: readonly Draft[]): Draft[] {
  const { tokens, doc, sentenceOf } = scene;
  const out: Draft[] = [];
  for (let i = 1; i < tokens.count - 2; i++) {
    if (tokens.tag[i] !== 'VERB' && tokens.lower[i] !== 'ruling') continue;
    const lemma = lemmaAt(tokens, i);
    if (!lemma || found.some((draft) => draftHolds(draft, i) || draftHolds(draft, i + 2))) continue;
    const s = doc.sentences[sentenceOf[i]];
    const first = auxiliariesBefore(tokens, i);
    const source = tokens.lower[i].endsWith('ing')
      ? mainSubject(scene, i, found)
      : subjectBefore(scene, first, s.first);
    if (!source || RELATIVES.has(tokens.lower[source.first]) || (lemma === 'rule' && !isCourt(tokens, source)))
      continue;
    const end = lastWord(scene, s) + 1;
    const comma = lemma === 'estimate' ? findMark(tokens, ',', i, end) : -1; // "at 40 per cent, which is low"
    const opens = lemma === 'rule' ? behindDay(tokens, i + 1) : i + 1;
    const ends = [comma, pleaEnd(scene, opens + 2, end), rulingEnd(scene, opens, end, i)].filter((at) => at >= 0);
    const content = { first: opens, last: Math.min(...ends) };
    const draft = draftByRule('grammar', PERCENT, [content], { first, last: i + 1 }, source);
    out.push({ ...draft, verb: { lemma, entry: STANCES.get(lemma)! } });
  }
  return out;
}

/** What the verb means in these words; null where it means another thing. */
function lemmaAt(tokens: Tokens, i: number): string | null {
  if (isHolding(tokens, i)) return 'rule';
  if (/^(?:submitted|submits)$/.test(tokens.lower[i]) && tokens.lower[i + 1] === 'that') return 'submit';
  return isReckoning(tokens, i) ? 'estimate' : null;
}

/** What courts do with the verb, and others do not ("held that post"). */
const isHolding = ({ lower }: Tokens, i: number): boolean =>
  /^(?:held|holds|holding|ruling)$/.test(lower[i]) && lower[behindDay({ lower }, i + 1)] === 'that';

/** "held | late on Thursday | that" */
function behindDay({ lower }: Pick<Tokens, 'lower'>, i: number): number {
  const isDay = (k: number): boolean => WHEN.has(lower[k] ?? '') || /^(?:week|month|year)$/.test(lower[k] ?? '');
  while (isDay(i) || (/^(?:on|last|this)$/.test(lower[i]) && isDay(i + 1))) i++;
  return i;
}

/** "Police put the toll at 12", "had pegged the savings at £40m" */
function isReckoning({ lower, lemma, tag }: Tokens, i: number): boolean {
  if (!/^(?:put|peg)$/.test(lemma[i])) return false;
  let k = i + 1;
  while (k < i + LONGEST_FIGURE && /^(?:DET|ADJ|NOUN|PROPN|PRON|PART|ADP)$/.test(tag[k]) && lower[k] !== 'at') k++;
  const isFigure = lower.slice(i + 1, k).some((word) => FIGURES.test(word));
  return (
    isFigure &&
    lower[k] === 'at' &&
    (/^(?:NUM|SYM)$/.test(tag[k + 1] ?? '') ||
      /^[$£€₹]/.test(lower[k + 1] ?? '') ||
      /^(?:about|around|more|nearly|over|between|least|some|just)$/.test(lower[k + 1] ?? ''))
  );
}

const LONGEST_FIGURE = 9;
const FIGURES =
  /^(?:figures?|numbers?|toll|costs?|total|savings|value|losses|damage|turnout|bill|price|odds|likelihood|chances)$/;
