import { POSSESSIVES } from '../../lexicon/pronouns.ts';
import { isCapital } from '../../text/word.ts';
import type { Scene } from '../scene.ts';
import type { TokenFeatures } from '../scoring/features.ts';
import { firstRun, SOURCE } from '../scoring/window.ts';
import { takeSubject } from '../sources/clauses.ts';

/** "join our Flood Register to explain A", "Use the form to say why": what readers may do, which nobody has said. */
export function isInvited({ tokens, doc, sentenceOf }: Scene, head: number): boolean {
  const verb = useBefore(tokens, head);
  if (verb < 0) return false;
  const before = tokens.lower[verb - 1] ?? '';
  return verb === doc.sentences[sentenceOf[head]].first || MAY.test(before) || (before === 'to' && JOINS.test(tokens.lower[verb])); // biome-ignore format: one condition
}

/** "Lee used [the Flood Register] to explain A": who uses it. */
export function takeUser(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const verb = useBefore(f.scene.tokens, head);
  const source = firstRun(labels, SOURCE);
  if (verb >= first && source && first + source.first > verb && first + source.last <= head)
    takeSubject(f, first, verb, labels);
}

/** The verb that an infinitive tells the purpose of, before its object; -1 for none. */
function useBefore({ lower, tag, text }: Scene['tokens'], head: number): number {
  if (lower[head - 1] !== 'to') return -1;
  let i = head - 2;
  while (i > 0 && i > head - LONGEST && !isLead(lower[i], tag[i]) && (NOMINAL.test(tag[i]) || isCapital(text[i]))) i--;
  if (i === head - 2 || !isLead(lower[i], tag[i])) return -1;
  i--;
  while (/^(?:up|to|in|out|on|for)$/.test(lower[i] ?? '')) i--;
  return USES.test(lower[i] ?? '') ? i : -1;
}

const isLead = (lower: string, tag: string): boolean => tag === 'DET' || POSSESSIVES.has(lower);
const NOMINAL = /^(?:NOUN|PROPN|ADJ|NUM|PART)$/;
const LONGEST = 12;
const USES =
  /^(?:use[ds]?|using|visit(?:ed|s)?|set|sets|launch(?:ed|es)?|creat(?:e|ed|es)|opened|join(?:ed|s)?|sign(?:ed|s)?|register(?:ed|s)?|subscribe[ds]?|download(?:ed|s)?|complete[ds]?|fill(?:ed|s)?|call|ring|phone|contact|email|text)$/;
const JOINS = /^(?:join|sign|register|subscribe|download|complete|fill|visit)$/;
const MAY = /^(?:can|may|should|could|must|please)$/;
