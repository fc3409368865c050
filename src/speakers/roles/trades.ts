import { TRADE_DEEDS, WORKS } from '../../lexicon/trades.ts';
import type { Tokens } from '../../text/document.ts';
import { isCapital } from '../../text/word.ts';
import type { Entity } from '../entities.ts';
import type { NameMention } from '../names/names.ts';
import { skipAside } from '../pronouns/grammar.ts';

/** Mentions of one entity that are looked at. */
const MOST = 12;
/** Words between a name and its verb. */
const REACH = 4;

/** Has somebody done what a word for a person says: "the director", of who "directed the film"? */
export function hasDone(tokens: Tokens, { mentions }: Entity, head: string): boolean {
  const deeds = TRADE_DEEDS.get(head);
  return deeds !== undefined && mentions.slice(0, MOST).some((mention) => doesAt(tokens, mention, deeds));
}

/** "Toft wrote and directed it", "a film directed by Toft", "filmed and directed by Toft" */
function doesAt(tokens: Tokens, { roleFirst, last }: NameMention, deeds: ReadonlySet<string>): boolean {
  const { lemma, lower, tag } = tokens;
  if (lower[roleFirst - 1] === 'by') return deeds.has(lemma[roleFirst - 2]);
  if (/^(?:ADP|DET)$/.test(tag[roleFirst - 1] ?? '')) return false; // "the life of Toft paints"
  let verb = skipAside(tokens, last);
  const end = verb + REACH;
  while (verb < end && /^(?:ADV|AUX)$/.test(tag[verb])) verb++;
  if (lower[verb - 1] === 'not' || /n't$/.test(lower[verb - 1])) return false;
  if (deeds.has(lemma[verb])) return tag[verb] !== 'ADJ' && !isPassive(tokens, verb) && isSuch(tokens, verb);
  return tag[verb] === 'VERB' && lower[verb + 1] === 'and' && tag[verb + 2] === 'VERB' && deeds.has(lemma[verb + 2]);
}

/** Not "managed to come", "directed traffic". */
function isSuch({ lower, text, lemma, tag }: Tokens, verb: number): boolean {
  if (lower[verb + 1] === 'to') return false;
  if (lemma[verb] !== 'direct') return true;
  for (let i = verb + 1; i <= verb + REACH && tag[i] !== 'ADP'; i++) if (WORKS.test(lower[i] ?? '')) return true;
  return isCapital(text[verb + 1] ?? ''); // a title
}

/** "was directed" */
const isPassive = ({ lower }: Tokens, verb: number): boolean => /^(?:is|was|be|been|being)$/.test(lower[verb - 1]) && /(?:ed|en|t)$/.test(lower[verb]); // biome-ignore format: one condition
