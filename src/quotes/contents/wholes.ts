import { UTTERANCES } from '../../lexicon/cue-nouns.ts';
import type { Scene } from '../scene.ts';
import { OUTSIDE, TAG, type TokenFeatures } from '../scoring/features.ts';
import { CONTENT, firstRun, lastPlace, NOTHING } from '../scoring/window.ts';

/** “Plastic,” she says, “[sings. My aunt likes it].”, chanted “Whose sea? [Our sea]!”: content in marks begins and ends with them. */
export function wholeRegions({ scene }: TokenFeatures, first: number, _head: number, labels: Uint8Array): void {
  for (let p = 0; p < labels.length; p++) {
    const r = labels[p] === CONTENT ? scene.region[first + p] : -1;
    if (r < 0) continue;
    const [opens, last] = [scene.regionFirst[r] - first, scene.regionLast[r] - first];
    const isOpen = opens >= 0 && opens < p && labels.subarray(opens, p).every((label) => label === NOTHING);
    if (isOpen) labels.fill(CONTENT, opens, p);
    let end = Math.min(last, labels.length);
    const isDirect = opens >= 0 && labels[opens] === CONTENT && labels[opens - 1] !== CONTENT;
    while (end > p && labels[end - 1] === NOTHING && (isDirect || scene.tokens.tag[first + end - 1] === 'PUNCT')) end--;
    if (labels[end - 1] === CONTENT && last <= labels.length) labels.fill(CONTENT, end, last);
    p = Math.max(p, last - 1);
  }
}

/** "released the following statement today": that there is one is not what it says. */
export function dropAnnouncement({ scene }: TokenFeatures, first: number, _head: number, labels: Uint8Array): void {
  const content = firstRun(labels, CONTENT);
  if (!content) return;
  const { lower, lemma } = scene.tokens;
  const from = first + content.first;
  const isOne = lower[from] === 'the' && lower[from + 1] === 'following' && UTTERANCES.has(lemma[from + 2]);
  if (isOne && !labels.includes(CONTENT, content.last)) labels.fill(NOTHING, content.first, content.last);
}

/** No content ends in "and", nor before a clause in ", though". */
export function dropConjunction(f: TokenFeatures, first: number, _head: number, labels: Uint8Array): void {
  let next = NOTHING;
  for (let p = labels.length - 1; p > 0; p--) {
    const i = first + p;
    const ends = labels[p] === CONTENT && next !== CONTENT && f.mark[i] === OUTSIDE;
    if (ends && (f.tag[i] === TAG.CCONJ || opensClause(f.scene, i))) labels[p] = NOTHING;
    next = labels[p];
  }
}

/** ", [though] another said", but not "It was late, [though]." */
const opensClause = ({ tokens: { text, lower, tag } }: Scene, i: number): boolean =>
  text[i - 1] === ',' && /^(?:although|though|while|whereas)$/.test(lower[i]) && tag[i + 1] !== 'PUNCT';

/** "the tie" of "the tie-up", "his go" of "his go-it-alone plan": content ends where the word does, and the noun behind it. */
export function closeHyphen(
  { scene: { tokens } }: TokenFeatures,
  first: number,
  _head: number,
  labels: Uint8Array,
): void {
  const { text, start, end, tag, lower, lemma } = tokens;
  const from = first + lastPlace(labels, CONTENT) + 1;
  let i = from;
  while (i > first && text[i] === '-' && start[i] === end[i - 1] && start[i + 1] === end[i]) i += 2;
  if (i === from) return;
  const isInitials = (k: number) => tag[k] === 'PROPN' && /^\p{Lu}{2,4}$/u.test(text[k]) && tag[k + 1] === 'NOUN'; // "US-based | VC | firm"
  while (tag[i] === 'NOUN' || (tag[i] === 'VERB' && lower[i] === lemma[i]) || isInitials(i)) i++; // "approach" comes as a verb
  labels.fill(CONTENT, from - first, i - first);
}
