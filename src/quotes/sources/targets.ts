import { UNDERGOING } from '../../lexicon/events.ts';
import type { Tokens } from '../../text/document.ts';
import { askedEnd, isWhenAsked } from '../scene.ts';
import { TAG, type TokenFeatures } from '../scoring/features.ts';
import { firstRun, NOTHING, SOURCE } from '../scoring/window.ts';

/** "Lind faced claims that", "hit back at claims that": those whom claims meet do not make them. */
export function dropTarget(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { lemma, lower } = f.scene.tokens;
  const isStirred = STIRS.test(lower[head - 1] ?? ''); // "it was late, prompting calls for A"
  if (f.tag[head] !== TAG.NOUN && !isStirred && lower[head] !== 'asked') return;
  const source = firstRun(labels, SOURCE);
  const isApart = source !== null && first + source.last < head;
  // who is asked; "Hale gave in after warnings that A": who is warned
  const isWhom = source !== null && first + source.first < head && askedEnd(f.scene, head) >= 0;
  const isWarned =
    isApart && f.tag[head] === TAG.NOUN && (AFTER.test(lower[head - 1]) || isCalledOut(f.scene.tokens, head));
  if (
    isWhom ||
    (isStirred && source && first + source.first < head) ||
    isWarned ||
    (source && isWhenAsked(f.scene, head))
  ) {
    labels.fill(NOTHING, source!.first, source!.last);
    return;
  }
  if (f.tag[head] !== TAG.NOUN || lower[head].endsWith('ing')) return;
  const end = labels.lastIndexOf(SOURCE, head - first);
  let verb = end + 1;
  const isFaced = (i: number) => UNDERGOING.has(lemma[i]) || (lemma[i] === 'take' && OFFENCE.test(lower[i + 1] ?? ''));
  while (first + verb < head && !(f.verb[first + verb] > 0 && isFaced(first + verb))) verb++;
  if (end < 0 || first + verb === head) return;
  for (let p = 0; p <= end; p++) if (labels[p] === SOURCE) labels[p] = NOTHING;
}

/** "Guards were called to the mill for reports of a fire" */
const isCalledOut = ({ lower }: Tokens, head: number): boolean =>
  lower[head - 1] === 'for' && lower[head] === 'reports' && lower[head + 1] === 'of';

const STIRS = /^(?:prompt|spark|trigger|provok|fuell?)ing$/;

const AFTER = /^(?:after|amid|despite|following)$/;

const OFFENCE = /^(?:offen[cs]e|umbrage|issue|exception)$/;
