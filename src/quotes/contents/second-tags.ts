import { followsComma, hasFinite } from '../scene.ts';
import { OPENS, OUTSIDE, type TokenFeatures } from '../scoring/features.ts';
import { CONTENT, firstPlace, NOTHING, SOURCE, setSource } from '../scoring/window.ts';

/**
 * “A,” wrote Lee, [while her “Late Bus” co-star Ann Orr] wrote, “B”: what the tag before the conjunction has is not of the one behind it, nor is
 * the title of a work in the phrase for who says it.
 *
 * @param first of the window's tokens, @param labels by token of the window; changed in place
 */
export function leaveTagBefore(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { scene, mark, sweep } = f;
  const { text, lower } = scene.tokens;
  if (sweep.cuesBefore[head] === 0) return;
  const begins = firstPlace(labels, CONTENT);
  const source = first + firstPlace(labels, SOURCE);
  if (begins < 0 || source <= first + begins || source > head) return;
  const opens = text[head + 1] === ',' || text[head + 1] === ':' ? head + 2 : head + 1;
  if (mark[opens] !== OPENS || labels[opens - first] !== CONTENT) return;
  const floor = scene.doc.sentences[scene.sentenceOf[head]].first;
  let link = source - 1;
  while (link > floor && !(LINKS.test(lower[link]) && mark[link] === OUTSIDE && followsOther(f, link))) link--;
  if (link <= floor || sweep.cuesBefore[link] === 0) return;
  if (hasFinite(scene, link + 1, source)) return;
  let last = source;
  while (labels[last - first] === SOURCE) last++;
  for (let i = begins; i < source - first; i++) if (labels[i] === CONTENT) labels[i] = NOTHING;
  setSource(labels, first, { first: link + 1, last });
}

/** A comma, or the name of who said the other quotation. */
const followsOther = ({ scene }: TokenFeatures, i: number): boolean =>
  followsComma(scene, i) || scene.tokens.tag[i - 1] === 'PROPN';

const LINKS = /^(?:while|whereas|and|but)$/;
