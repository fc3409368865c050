import type { Tokens } from '../../text/document.ts';
import { isFiniteVerb, type Scene } from '../scene.ts';

/**
 * "Voters who say the tax is high [were split]": where the verb begins whose subject those are who say so; -1 for nowhere. Sure only
 * where the content has its own verb, and neither a conjunction nor a relative word brings the second.
 *
 * @param from the first token of the content, @param to behind its last
 */
export function restrictedVerb(
  { tokens, region, doc, sentenceOf }: Scene,
  head: number,
  from: number,
  to: number,
): number {
  const { tag, lower } = tokens;
  let who = head - 1;
  while (/^(?:AUX|ADV|PART)$/.test(tag[who])) who--;
  if (
    from < head ||
    !/^(?:who|that)$/.test(lower[who]) ||
    !opensSentence(tokens, who, doc.sentences[sentenceOf[head]].first)
  )
    return -1;
  let own = -1;
  for (let i = lower[from] === 'that' ? from + 1 : from; i < to; i++) {
    if (region[i] >= 0 || LINKS.test(tag[i]) || OPENERS.test(lower[i])) return -1;
    if (own < 0) {
      if (i === from && lower[i] === 'to') own = i + 1;
      else if (isFiniteVerb(tokens, i)) own = tag[i] === 'AUX' ? i : to;
    } else if (isFiniteVerb(tokens, i) && i > own + 1 && endsPhrase(tokens, own, i)) return i;
  }
  return -1;
}

const LINKS = /^(?:PUNCT|CCONJ|SCONJ)$/;
const OPENERS = /^(?:that|who|whom|which|what|whether|if|as|than|where|when|why|how)$/;

/** Does the phrase before "who" begin its sentence, or stand behind a comma or "and"? */
function opensSentence({ tag, text }: Tokens, who: number, floor: number): boolean {
  let i = who - 1;
  if (!/^(?:NOUN|PROPN|PRON|DET)$/.test(tag[i] ?? '')) return false;
  while (i >= floor && /^(?:NOUN|PROPN|PRON|DET|ADJ|NUM)$/.test(tag[i])) i--;
  return i < floor || (text[i] === ',' && i < who - 1) || tag[i] === 'CCONJ';
}

/** "in their vote | were", "a top issue | split", but not "the issue voters | have": one phrase behind a preposition or a verb. */
function endsPhrase({ tag }: Tokens, own: number, verb: number): boolean {
  let i = verb - 1;
  if (!/^(?:NOUN|PROPN)$/.test(tag[i])) return false;
  while (i > own && /^(?:NOUN|PROPN|ADJ|NUM|PART)$/.test(tag[i])) i--;
  if (tag[i] === 'DET' || tag[i] === 'PRON') i--;
  return i >= own && /^(?:ADP|AUX|VERB)$/.test(tag[i]);
}
