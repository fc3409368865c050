import { CUE_CLASSES, IRREGULAR, NO_HEAD } from '../lexicon/measure.ts';
import type { EvalToken } from './spans.ts';

export type CueClass = 'say' | 'act' | 'show' | 'attitude' | 'other' | 'none';

const CLASS = new Map<string, CueClass>();
const LEMMA = new Map<string, string>();
for (const [name, lemmas] of Object.entries(CUE_CLASSES)) {
  for (const lemma of lemmas.split(' ')) {
    if (!CLASS.has(lemma)) CLASS.set(lemma, name as CueClass);
    for (const form of forms(lemma)) if (!LEMMA.has(form)) LEMMA.set(form, lemma);
  }
}
for (const pair of IRREGULAR.split(' ')) LEMMA.set(pair.split(':')[0], pair.split(':')[1]);
const NO_HEADS: ReadonlySet<string> = new Set(NO_HEAD.split(' '));

function forms(lemma: string): string[] {
  const stem = lemma.slice(0, -1);
  if (/[^aeiou]y$/.test(lemma)) return [lemma, `${stem}ies`, `${stem}ied`, `${lemma}ing`];
  if (/(s|x|z|ch|sh)$/.test(lemma)) return [lemma, `${lemma}es`, `${lemma}ed`, `${lemma}ing`];
  if (lemma.endsWith('e')) return [lemma, `${lemma}s`, `${lemma}d`, `${stem}ing`];
  const regular = [lemma, `${lemma}s`, `${lemma}ed`, `${lemma}ing`];
  if (!/[^aeiou][aeiou][bdglmnprt]$/.test(lemma)) return regular;
  return [...regular, `${lemma}${lemma.at(-1)}ed`, `${lemma}${lemma.at(-1)}ing`];
}

function lemmaOf(word: string): string {
  const lower = word.toLowerCase();
  return LEMMA.get(lower) ?? lower.replace(/(?<=[a-z]{3})(ies)$/, 'y').replace(/(?<=[a-z]{3}[^s])s$/, '');
}

/** The head of a cue: its first word in the class lists, else the first that is no auxiliary, adverb or particle. */
export function cueHead(cue: ReadonlySet<number>, tokens: readonly EvalToken[]): { index: number; lemma: string } {
  const all = [...cue].sort((a, b) => a - b);
  const words = all.filter((i) => tokens[i].word);
  if (!words.length) return { index: all[0] ?? -1, lemma: all.length ? tokens[all[0]].text : '' };
  const lower = (i: number) => tokens[i].text.toLowerCase();
  const full = words.filter((i) => !NO_HEADS.has(lower(i)) && !lower(i).endsWith('ly'));
  const index = full.find((i) => CLASS.has(lemmaOf(tokens[i].text))) ?? full[0] ?? words[0];
  const lemma = lemmaOf(tokens[index].text);
  if (lemma === 'according') return { index, lemma: 'accord' };
  const next = words[words.indexOf(index) + 1];
  const callsFor = lemma === 'call' && next !== undefined && /^(for|on|upon)$/.test(lower(next));
  return { index, lemma: callsFor ? 'call-for' : lemma };
}

export function cueClass(cue: ReadonlySet<number>, tokens: readonly EvalToken[]): CueClass {
  if (!cue.size) return 'none';
  const { lemma } = cueHead(cue, tokens);
  if (!/[\p{L}\p{N}]/u.test(lemma)) return 'say'; // a colon, a dash
  return CLASS.get(lemma) ?? ([...cue].some((i) => tokens[i].text === ':') ? 'say' : 'other');
}

const CUT = /^(?:of|who|which|whose|that|in|at|for|from|with|on|to|by|about|against|among|near|under|over)$/;
export const STOP_WORD = /^(?:the|a|an|of|and|or|s|in|on|at|for|to|with|by|from|that|is|was|who|which|as)$/;

/** The head of a source: its last word before the first preposition, comma, bracket or possessive. */
export function sourceHead(source: ReadonlySet<number>, tokens: readonly EvalToken[]): number {
  const all = [...source].sort((a, b) => a - b);
  let head = -1;
  for (const i of all) {
    const word = tokens[i].text.toLowerCase();
    const possessive = /^['’]$/.test(word) && /^s$/i.test(tokens[i + 1]?.text ?? '') && !source.has(i + 2);
    if (head >= 0 && (CUT.test(word) || /^[,(;:—–-]$/.test(word) || possessive)) break;
    if (tokens[i].word && !STOP_WORD.test(word)) head = i;
  }
  return head >= 0 ? head : (all.find((i) => tokens[i].word) ?? -1);
}
