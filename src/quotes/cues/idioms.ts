import type { Tokens } from '../../text/document.ts';
import { isCapital } from '../../text/word.ts';
import { isFiniteVerb } from '../scene.ts';

/** A verb of speech in another sense, or in a phrase of the writer's. */
export const isIdiom = (tokens: Tokens, i: number): boolean =>
  isDiscerned(tokens, i) ||
  isInTalks(tokens, i) ||
  isFairToSay(tokens, i) ||
  isInferred(tokens, i) ||
  isVow(tokens, i) ||
  isNotedAt(tokens, i) ||
  isSentTo(tokens, i) ||
  isOutspoken(tokens, i) ||
  isCitedIn(tokens, i) ||
  isInCaseYou(tokens, i) ||
  isNotAll(tokens, i) ||
  isThinkTank(tokens, i);

/** "the Orle Screen think tank" */
const isThinkTank = ({ lower }: Tokens, i: number): boolean =>
  lower[i] === 'think' && /^tanks?$/.test(lower[lower[i + 1] === '-' ? i + 2 : i + 1] ?? '');

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

/** "exchanged vows", "renewed their vows": at a wedding. */
const isVow = ({ lower, lemma }: Tokens, i: number): boolean =>
  lower[i] === 'vows'
    ? /^(?:exchange|take|renew|say|swap)$/.test(lemma[i - 1] ?? '') ||
      /^(?:exchange|take|renew|say|swap)$/.test(lemma[i - 2] ?? '') ||
      /^(?:wedding|marriage)$/.test(lower[i - 1] ?? '')
    : lemma[i] === 'exchange' && /^(?:wedding |marriage )?vows /.test(`${lower.slice(i + 1, i + 3).join(' ')} `);

/** "Loud music was reported on Mill Street": to the police; not "was reported in The Times", "was reported by a neighbour". */
const isNotedAt = ({ lower, text }: Tokens, i: number): boolean =>
  lower[i] === 'reported' &&
  /^(?:was|were)$/.test(lower[i - 1] ?? '') &&
  /^(?:in|on|at|near|from|along|off|outside|around|across|between)$/.test(lower[i + 1] ?? '') &&
  !(lower[i + 1] === 'in' && /^[Tt]he$/.test(text[i + 2]) && isCapital(text[i + 3])) &&
  !lower.slice(i + 2, i + LONGEST_PLACE).some((word) => /^(?:by|as|that)$/.test(word));

const LONGEST_PLACE = 12;

/** "issued a warning to the other bakers.", "has a message of her own for Orr.": to whom, and not what. */
function isSentTo({ lower, tag, text }: Tokens, i: number): boolean {
  let noun = i;
  if (tag[i] === 'VERB' && /^(?:issue|send|have|write|leave|deliver)/.test(lower[i]))
    while (noun < i + 4 && !SENT.test(lower[noun] ?? '')) noun++;
  if (!SENT.test(lower[noun] ?? '') || tag[noun] !== 'NOUN') return false;
  let k = noun + 1;
  if (lower[k] === 'of') while (k < noun + 4 && !/^(?:to|for)$/.test(lower[k])) k++;
  if (!/^(?:to|for)$/.test(lower[k] ?? '')) return false;
  do k++;
  while (/^(?:DET|ADJ|NOUN|PROPN|PRON)$/.test(tag[k] ?? ''));
  return /^[.!]?$/.test(text[k] ?? '');
}

const SENT = /^(?:message|warning|letter|note)s?$/;

/** "spoke out in a string of Instagram posts": where, and not on what. */
function isOutspoken({ lower, lemma, text }: Tokens, i: number): boolean {
  if (lemma[i] !== 'speak' || lower[i + 1] !== 'out' || !/^(?:in|via|through|during|at)$/.test(lower[i + 2] ?? ''))
    return false;
  if (lower[i + 2] === 'in' && /^(?:favou?r|support|defen[cs]e|praise)$/.test(lower[i + 3] ?? '')) return false;
  for (let k = i + 3; k < text.length && !/^[.!?]$/.test(text[k]); k++)
    if (/^(?:about|against|for|over|regarding|concerning|that|saying|[:"“])$/.test(lower[k])) return false;
  return true;
}

/** "Messages *cited in* the ruling tell a different tale": where they stand. */
function isCitedIn(tokens: Tokens, i: number): boolean {
  const { lower, tag } = tokens;
  if (
    !/^(?:cited|quoted|mentioned|described|reported)$/.test(lower[i]) ||
    lower[i + 1] !== 'in' ||
    !/^(?:NOUN|PROPN)$/.test(tag[i - 1] ?? '')
  )
    return false;
  let k = i + 2;
  while (k < i + LONGEST_PLACE && /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON|PART)$/.test(tag[k])) {
    if (k > i + 3 && tag[k] === 'NOUN' && tag[k + 1] === 'DET') return true; // "the ruling show a firm"
    k++;
  }
  return k > i + 2 && isFiniteVerb(tokens, tag[k] === 'ADV' ? k + 1 : k);
}

/** "If you're wondering about the jack: yes", "in case you were asking": the reader. */
const isInCaseYou = ({ lower }: Tokens, i: number): boolean =>
  /^(?:wondering|asking)$/.test(lower[i]) &&
  /^(?:['’]re|are|were)$/.test(lower[i - 1] ?? '') &&
  lower[i - 2] === 'you' &&
  /^(?:if|case)$/.test(lower[i - 3] ?? '');

/** "Not all are persuaded that A", "Not everyone is convinced": that some are not. */
const isNotAll = ({ lower }: Tokens, i: number): boolean =>
  /^(?:persuaded|convinced|sure|certain)$/.test(lower[i]) &&
  /^(?:is|are|was|were)$/.test(lower[i - 1] ?? '') &&
  /(?:^| )not (?:all|everyone|everybody|every|many)(?: |$)/.test(lower.slice(Math.max(0, i - 6), i - 1).join(' '));
