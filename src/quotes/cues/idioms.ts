import type { Tokens } from '../../text/document.ts';

/** A verb of speech in another sense, or in a phrase of the writer's. */
export const isIdiom = (tokens: Tokens, i: number): boolean =>
  isDiscerned(tokens, i) || isFairToSay(tokens, i) || isInferred(tokens, i) || isInTalks(tokens, i);

/** "how to tell if A", "It is hard to tell whether A": seen, not said. */
const isDiscerned = ({ lower }: Tokens, i: number): boolean =>
  lower[i] === 'tell' &&
  /^(?:if|whether|how|which)$/.test(lower[i + 1] ?? '') &&
  ((lower[i - 1] === 'to' && /^(?:how|hard|harder|difficult|impossible|easy|possible|way)$/.test(lower[i - 2] ?? '')) ||
    /^(?:can|could|n['’]t|cannot)$/.test(lower[i - 1] ?? ''));

/** "It is fair to say that A", "too soon to say how A", "It is hard to predict how A", "That is not to say that A", "It goes without saying that A": how the writer puts it. */
const isFairToSay = ({ lower }: Tokens, i: number): boolean =>
  /^(?:say|predict)$/.test(lower[i]) && lower[i - 1] === 'to'
    ? /^(?:fair|safe|exaggeration|soon|early|premature|hard|difficult|impossible)$/.test(lower[i - 2] ?? '') ||
      (/^(?:not|n['’]t)$/.test(lower[i - 2] ?? '') && /^(?:is|was)$/.test(lower[i - 3] ?? ''))
    : lower[i] === 'saying' && lower[i - 1] === 'without' && /^go(?:es)?$/.test(lower[i - 2] ?? '');

/** "That tells me that A", "It says to me that A": what somebody makes of a thing. */
const isInferred = ({ lower }: Tokens, i: number): boolean =>
  /^(?:tells?|says?)$/.test(lower[i]) &&
  /^(?:it|this|that|which)$/.test(lower[i - 1] ?? '') &&
  /^(?:me|us|you)$/.test(lower[lower[i].startsWith('tell') ? i + 1 : i + 2] ?? '') &&
  (lower[i].startsWith('tell') || lower[i + 1] === 'to');

/** "is in talks to buy A", "held talks on B": what goes on, and nothing that is told of it. */
const isInTalks = ({ lower }: Tokens, i: number): boolean =>
  lower[i] === 'talks' && /^(?:in|into|of|hold|holds|held|holding|for|started|begun|began|resumed?|enter|entered)$/.test(lower[i - 1] ?? ''); // biome-ignore format: one condition
