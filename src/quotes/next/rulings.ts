import { RULERS } from '../../lexicon/venues.ts';
import type { Tokens } from '../../text/document.ts';
import { commaOr } from '../contents/writers-words.ts';
import { behindAuxiliaries, followsComma, type Scene } from '../scene.ts';
import type { Run } from '../sources/noun-phrases.ts';
import { subjectAfter, subjectBefore } from '../sources/subject-phrases.ts';

/**
 * Where a content from token `from` to `to` ends since a court that has ruled goes on to what it does, or another to what becomes of that:
 * -1 for nowhere.
 *
 * @param head of the content's own cue
 */
export function rulingEnd(scene: Scene, from: number, to: number, head: number): number {
  const { tokens, doc, sentenceOf } = scene;
  if (!RULES.test(tokens.lower[head])) return -1;
  const court = subjectBefore(scene, behindGroup(tokens, head), doc.sentences[sentenceOf[head]].first);
  if (!court || !isCourt(tokens, court)) return -1;
  const deed = ownDeedAfter(scene, from, to);
  const reversal = reversalAfter(scene, from, to);
  return deed < 0 || (reversal >= 0 && reversal < deed) ? reversal : deed;
}

const RULES = /^(?:rul(?:ed|es|ing)|found|finds|finding|held|holds|holding|decided|decides|concluded|concludes)$/;

/** "had | ruled": where the group of a verb begins. */
function behindGroup({ tag }: Tokens, head: number): number {
  while (/^(?:AUX|ADV)$/.test(tag[head - 1] ?? '')) head--;
  return head;
}

/** Does a word of a run tell of a court, or of another that decides? */
export const isCourt = ({ lower }: Tokens, { first, last }: Run): boolean =>
  lower.slice(first, last).some((word) => RULERS.has(word) || COURTS.test(word));

const COURTS = /^(?:courts|justices?|majority|appeals|circuit|regulators|tribunals|commission|watchdog|authority)$/;

/** "ruled that A, siding with a driver", "found that A, striking down the law": what the court does by it. */
function ownDeedAfter(scene: Scene, from: number, to: number): number {
  const { tokens, region } = scene;
  for (let i = from + 1; i < to - 1; i++)
    if (tokens.lower[i].endsWith('ing') && region[i] < 0 && followsComma(scene, i) && isOfCourt(tokens, i, to))
      return commaOr(tokens, i);
  return -1;
}

/** Only courts overturn and award; others too reject offers and dismiss fears. */
function isOfCourt({ lower }: Tokens, verb: number, to: number): boolean {
  if (DEEDS.test(lower[verb])) return true;
  const object = lower.slice(verb + 1, Math.min(to, verb + LONGEST_OBJECT));
  const isPhrase = PHRASES.get(lower[verb])?.test(object.join(' ')) ?? false;
  return isPhrase || (OTHERS.test(lower[verb]) && object.some((word) => SUITS.test(word)));
}

const DEEDS =
  /^(?:overturning|overruling|reversing|quashing|upholding|affirming|vacating|annulling|invalidating|voiding|reinstating|remanding|ordering|awarding|fining|sentencing|jailing|convicting|acquitting)$/;
const PHRASES: ReadonlyMap<string, RegExp> = new Map([
  ['siding', /^with /],
  ['striking', /^down|^it down/],
  ['throwing', /^out|^it out/],
  ['tossing', /^out|^it out/],
  ['setting', /^aside|^it aside/],
  ['handing', /\b(?:victory|win|defeat|setback|blow)\b/],
  ['dealing', /\bblow\b/],
  ['sending', /^(?:it|the case) back/],
]);
const OTHERS =
  /^(?:rejecting|dismissing|denying|granting|allowing|blocking|clearing|halting|suspending|refusing|lifting|barring)$/;
const SUITS =
  /^(?:arguments?|appeals?|challenges?|claims?|suits?|lawsuits?|cases?|motions?|petitions?|bids?|requests?|applications?|pleas?|defen[cs]es?|injunctions?|trials?|rulings?|verdicts?|convictions?|charges|wrongdoing)$/;
const LONGEST_OBJECT = 9;

/** "found that A, but the 6th Circuit reversed", "ruled that A, and an appeals court upheld that": what another made of it, unless "had" puts it before. */
function reversalAfter(scene: Scene, from: number, to: number): number {
  const { tokens, region } = scene;
  const { lower } = tokens;
  for (let i = from + 1; i < to - 2; i++) {
    if (region[i] >= 0 || !/^(?:but|and|though|although|while)$/.test(lower[i]) || !followsComma(scene, i)) continue;
    const other = subjectAfter(scene, i + 1, to);
    if (!other || !isCourt(tokens, other)) continue;
    const verb = behindAuxiliaries(tokens, other.last);
    if (REVERSALS.test(tokens.lemma[verb]) && !lower.slice(other.last, verb).includes('had')) return commaOr(tokens, i);
  }
  return -1;
}

const REVERSALS =
  /^(?:reverse|overturn|overrule|quash|vacate|annul|uphold|affirm|disagree|agree|block|stay|reinstate|suspend|strike|throw|toss|set)$/;
