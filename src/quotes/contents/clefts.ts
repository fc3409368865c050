import { isFiniteVerb, type Scene } from '../scene.ts';

/**
 * "*It was* Orr’s claim that the dam was safe [*that angered* many]": where begins what the noun did, by the token of the noun; -1 for
 * nowhere. Behind a noun the clause may be that one's: "that he had a plan that failed".
 *
 * @param from the first token of the content, @param to behind its last
 */
export function cleftAfter({ tokens, doc, sentenceOf, region }: Scene, head: number, from: number, to: number): number {
  const { lower, tag } = tokens;
  const { first } = doc.sentences[sentenceOf[head]];
  if (lower[first] !== 'it' || !/^(?:was|is)$/.test(lower[first + 1]) || lower[from] !== 'that') return -1;
  if (head > first + LONGEST_PHRASE || tag[head] !== 'NOUN') return -1;
  for (let that = from + 3; that < to - 1; that++) {
    if (lower[that] !== 'that' || region[that] >= 0 || !isFiniteVerb(tokens, that + 1)) continue;
    return /^(?:ADJ|ADV|VERB)$/.test(tag[that - 1]) ? that : -1;
  }
  return -1;
}

const LONGEST_PHRASE = 7;
