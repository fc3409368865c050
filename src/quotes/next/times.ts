import { closesClause, hasFinite, isFiniteVerb, isPastForm, type Scene } from '../scene.ts';
import { subjectAfter } from '../sources/subject-phrases.ts';

/**
 * "said the mill would close, days after its boss quit", "accused Orr of a “plot”, hours before the vote", "said he would go, as pressure
 * mounted": when it was said, as far as it is no time of what is told ("said the mill had closed, days after its boss quit").
 */
export function timeAfter(scene: Scene, from: number, to: number): number {
  const { tokens, region } = scene;
  for (let i = from + 1; i < to; i++) {
    const end = closesClause(scene, i);
    if (end < 0 || region[i + 1] >= 0) continue;
    const isTime = lapseEnd(scene, i + 1) >= 0 || isMeanwhile(scene, i + 1, to);
    if (isTime && (region[i] >= 0 || region[i - 1] >= 0 || !tellsEvent(scene, from, i))) return end;
    if (isFiniteVerb(tokens, i + 1)) return -1;
  }
  return -1;
}

/** Its last word: "hours [after]", "just two days [before]", "less than a week [after]"; -1 for none. */
export function lapseEnd({ tokens: { lower, tag } }: Scene, i: number): number {
  let unit = i;
  while (unit < i + LONGEST_LAPSE && !UNITS.test(lower[unit])) {
    if (!/^(?:DET|NUM|ADV|ADJ)$/.test(tag[unit]) && lower[unit] !== 'than') return -1;
    unit++;
  }
  return UNITS.test(lower[unit] ?? '') && /^(?:after|before)$/.test(lower[unit + 1] ?? '') ? unit + 1 : -1;
}

const UNITS = /^(?:minutes?|hours?|days?|weeks?|months?)$/;
const LONGEST_LAPSE = 5;

/** "as pressure mounted", "as thousands marched": what comes of itself around who speaks. */
function isMeanwhile(scene: Scene, as: number, to: number): boolean {
  const { lower } = scene.tokens;
  if (lower[as] !== 'as' || !STIRS.test(lower.slice(as + 1, as + 4).join(' '))) return false;
  const subject = subjectAfter(scene, as + 1, to);
  return subject !== null && isFiniteVerb(scene.tokens, subject.last) && isPastForm(scene.tokens, subject.last);
}

const STIRS =
  /\b(?:pressure|tensions?|protests?|protesters|demonstrators|thousands|hundreds|crowds|fighting|clashes|speculation)\b/;

/** Is a thing told that was done or came to pass: "had closed", "fired", but not "would close", "was safe"? */
function tellsEvent(scene: Scene, from: number, to: number): boolean {
  const { tokens } = scene;
  if (!hasFinite(scene, from, to)) return true; // "accused Orr of shelling a town, days after a truce"
  for (let i = from; i < to; i++) {
    if (!isFiniteVerb(tokens, i) || !isPastForm(tokens, i) || MODAL.test(tokens.lower[i])) continue;
    const isState = /^(?:was|were)$/.test(tokens.lower[i]) && tokens.tag[i + 1] !== 'VERB';
    if (!isState) return true;
  }
  return false;
}

const MODAL = /^(?:would|could|should|might)$/;
