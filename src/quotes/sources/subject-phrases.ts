import { RELATIVES } from '../../lexicon/pronouns.ts';
import { isFiniteVerb, isNominal, type Scene } from '../scene.ts';
import { DAYS, isSurnameLike, phraseEndingAt, type Run, SUBJECT_PRONOUNS } from './noun-phrases.ts';

const PERIODS = /^(?:week|month|year)$/;
const PARTS = /^(?:early|earlier|late|later)$/;
/** Appositions and relative clauses longer than this are taken for a misreading. */
const LONGEST_APPOSITION = 30;

/**
 * The noun phrase that ends right before a verb group: its subject in a plain clause. Steps over a day ("Trump on Monday
 * said") and an apposition or relative clause between commas ("Mark, the lead on the project, told").
 */
export function subjectBefore(scene: Scene, verb: number, floor: number): Run | null {
  const { tokens, region } = scene;
  const end = beforeTime(scene, verb, floor);
  const before = end - 1;
  if (before < floor || region[before] >= 0) return null;
  if (/^[,–—)]$/.test(tokens.text[before])) return acrossApposition(scene, before, floor);
  return phraseEndingAt(scene, end, floor);
}

/** "Lee [late on Monday] said", "analysts [earlier this week] said" */
function beforeTime({ tokens: { lower, tag } }: Scene, verb: number, floor: number): number {
  let end = verb;
  while (end > floor && DAYS.test(lower[end - 1])) end -= end - 1 > floor && lower[end - 2] === 'on' ? 2 : 1;
  if (end === verb && PERIODS.test(lower[end - 1]) && /^(?:this|last)$/.test(lower[end - 2] ?? '')) end -= 2;
  const isOf = lower[verb].endsWith('ing'); // "in a tweet early on Friday saying that A"
  if (end < verb && !isOf && PARTS.test(lower[end - 1] ?? '')) end--;
  return end > floor && (DAYS.test(lower[verb - 1]) || isNominal(tag[end - 1])) ? end : verb;
}

function acrossApposition(scene: Scene, comma: number, floor: number): Run | null {
  const { tokens, region } = scene;
  const opener = tokens.text[comma] === ')' ? '(' : tokens.text[comma];
  let best: Run | null = null;
  for (let i = comma - 1; i > floor && i > comma - LONGEST_APPOSITION; i--) {
    if (region[i] >= 0 && scene.regionLast[region[i]] - scene.regionFirst[region[i]] > 8) break;
    if (tokens.text[i] !== opener || !isNominal(tokens.tag[i - 1])) continue;
    const phrase = phraseEndingAt(scene, i, floor);
    if (!phrase || (phrase.first > floor && tokens.tag[phrase.first - 1] === 'ADP')) break;
    if (best && isDeed(tokens, phrase.first)) break;
    best = phrase;
    // "Smith, the mayor, of Ohio, said": go on to the left only while what stands there is a name
    const startsClause =
      phrase.first === floor || tokens.tag[phrase.first - 1] === 'CCONJ' || tokens.text[phrase.first - 1] !== ',';
    if (startsClause) break;
  }
  if (!best || best.last >= comma) return phraseBeforeComma(scene, comma, floor);
  return startsApposition(scene, best.last) ? { first: best.first, last: comma } : best;
}

/** "*Opening a debate in Orle*, the mayor, Ann Lee, said": it comes as a name. */
const isDeed = ({ lower, tag }: Scene['tokens'], i: number): boolean =>
  lower[i].endsWith('ing') && tag[i + 1] === 'DET';

/** "Ann Lee, a nurse" and "Ann Lee, head of the clinic", but not "Ann Lee, who" or "Ann Lee, asked". */
function startsApposition({ tokens }: Scene, comma: number): boolean {
  const next = comma + 1;
  if (tokens.tag[next] === 'PROPN') return tokens.tag[comma - 1] === 'NOUN'; // "the town's engineer, Ann Lee"
  if (/^(?:his|her|their|its|my|our)$/.test(tokens.lower[next] ?? '')) return true;
  return /^(?:DET|NOUN|ADJ|NUM)$/.test(tokens.tag[next] ?? '');
}

/** "In a statement, her adviser, said": a comma that belongs to nothing. */
function phraseBeforeComma(scene: Scene, comma: number, floor: number): Run | null {
  const phrase = phraseEndingAt(scene, comma, floor);
  return phrase && phrase.first > floor && scene.tokens.text[phrase.first - 1] === ',' ? phrase : null;
}

/** The noun phrase that begins at `first`: subject of an inverted tag (“…,” said Mary Lee, a nurse). */
export function subjectAfter(scene: Scene, first: number, ceiling: number): Run | null {
  const { tokens, region } = scene;
  if (first >= ceiling || region[first] >= 0) return null;
  if (tokens.tag[first] === 'PRON' && SUBJECT_PRONOUNS.has(tokens.lower[first])) return { first, last: first + 1 };
  // "another said"
  if (/^(?:another|others)$/.test(tokens.lower[first]) && isFiniteVerb(tokens, first + 1))
    return { first, last: first + 1 };
  if (!/^(?:DET|ADJ|NOUN|PROPN|NUM|PRON|VERB)$/.test(tokens.tag[first])) return null;
  if (tokens.tag[first] === 'VERB' && !isSurnameLike(scene, first)) return null;
  let last = first;
  while (last < ceiling && region[last] < 0 && extendsRight(scene, last, first)) last++;
  while (
    last > first &&
    !isNominal(tokens.tag[last - 1]) &&
    tokens.text[last - 1] !== ')' &&
    !isSurnameLike(scene, last - 1)
  )
    last--;
  return last > first ? { first, last: appositionEnd(scene, last, ceiling) } : null;
}

/** Where the apposition behind a phrase ends, or the phrase's own end: "said Ann Lee, a nurse at the clinic, on Monday". */
function appositionEnd(scene: Scene, last: number, ceiling: number): number {
  const { tokens, region } = scene;
  if (tokens.text[last] !== ',' || !/^(?:PROPN|NOUN)$/.test(tokens.tag[last - 1]) || !startsApposition(scene, last))
    return last;
  let end = last + 1;
  while (
    end < ceiling &&
    end < last + LONGEST_APPOSITION &&
    region[end] < 0 &&
    !/^[,.;:!?–—]$/.test(tokens.text[end])
  ) {
    const relative = tokens.lower.slice(last, end).some((word) => RELATIVES.has(word));
    if (isFiniteVerb(tokens, end) && !relative) return last;
    end++;
  }
  return end;
}

function extendsRight(scene: Scene, i: number, first: number): boolean {
  const { tokens } = scene;
  const tag = tokens.tag[i];
  if (/^(?:ADJ|NOUN|PROPN|NUM|SYM)$/.test(tag))
    return !(DAYS.test(tokens.lower[i]) && i > first && tokens.tag[i - 1] !== 'DET');
  if (tag === 'DET' || tag === 'PRON')
    return i === first || tokens.tag[i - 1] === 'ADP' || tokens.tag[i - 1] === 'CCONJ';
  const text = tokens.lower[i];
  if (text === "'s" || text === "'" || text === '&') return true;
  if (text === '-' || text === '/') return i > first && tokens.start[i] === tokens.end[i - 1];
  if (text === 'of' || text === 'for' || text === 'at' || text === 'from') return true;
  if (tag === 'CCONJ')
    return tokens.tag[i + 1] === 'PROPN' || tokens.tag[i + 1] === 'NOUN' || tokens.tag[i + 1] === 'DET';
  return tag === 'VERB' && isSurnameLike(scene, i);
}
