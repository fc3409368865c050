import { POSSESSIVES } from '../../lexicon/pronouns.ts';
import { isNominal, type Scene } from '../scene.ts';

/** A run of tokens, `last` exclusive. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

const LINKS: ReadonlySet<string> = new Set(['of', 'for', 'at', 'from', 'in', 'with', 'on', 'to']);
export const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it', 'i', 'we', 'you', 'who', 'which', 'one', 'another', 'others', 'some', 'many', 'most', 'both']); // biome-ignore format: a list
export const DAYS =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:yesterday|today|later|earlier|recently|also|now|then)$/;

/** The noun phrase whose last token is `end - 1`, with what is tied to it by "of", "for" and the like. */
export function phraseEndingAt(scene: Scene, end: number, floor: number): Run | null {
  const { tokens, region } = scene;
  let head = end - 1;
  if (tokens.text[head] === ')') while (head > floor && tokens.text[head] !== '(') head--;
  if (tokens.text[head] === '(') head--;
  if (head < floor) return null;
  if (SUBJECT_PRONOUNS.has(tokens.lower[head]) && (tokens.tag[head] === 'PRON' || head === floor))
    return { first: head, last: head + 1 };
  if (tokens.lower[head] === 'old' && tokens.lower[head - 2] === 'year') head -= 2; // "the nine-year-old"
  const isNoun = isNominal(tokens.tag[head]) || isOffice(scene, head) || isSurnameLike(scene, head);
  if (/^(?:that|there)$/.test(tokens.lower[head]) || !isNoun) return null;
  let first = head;
  while (first > floor && belongs(scene, first - 1, first)) first--;
  while (first < head && /^(?:ADP|CCONJ|PUNCT|ADV|SCONJ|PART)$/.test(tokens.tag[first])) {
    if (tokens.tag[first] === 'ADP' && first > floor && region[first - 1] >= 0) break;
    first = tokens.tag[first] === 'ADP' ? lastPhraseStart(scene, first, head) : first + 1;
  }
  return { first, last: end };
}

/** A capital behind a name: "Ted", "Hope" and the like, which wink takes for verbs. */
export function isSurnameLike(scene: Scene, i: number): boolean {
  return /^\p{Lu}\p{Ll}/u.test(scene.tokens.text[i]) && scene.tokens.tag[i] !== 'DET' && scene.tokens.tag[i] !== 'ADV';
}

/** Does token i carry the phrase that goes on at i + 1 further to the left? */
function belongs(scene: Scene, i: number, next: number): boolean {
  const { tokens, region } = scene;
  if (region[i] >= 0) {
    const r = region[i];
    const inner = scene.doc.text.slice(scene.regions[r].inner.start, scene.regions[r].inner.end);
    return inner.length < 25 && /[\p{L}\p{N}]$/u.test(inner); // a nickname
  }
  const tag = tokens.tag[i];
  if (/^(?:DET|ADJ|NOUN|PROPN|NUM|SYM)$/.test(tag)) return true;
  const text = tokens.lower[i];
  if (text === "'s" || text === "'" || text === '’' || text === '&') return true;
  if (text === '-' || text === '/') return tokens.end[i] === tokens.start[next];
  if (text === '(' || text === ')') return isShortBracket(scene, i);
  if (tag === 'PRON') return POSSESSIVES.has(text);
  if (LINKS.has(text))
    return (
      i > 0 && (isNominal(tokens.tag[i - 1]) || isTrailingAdjective(scene, i - 1)) && !DAYS.test(tokens.lower[next])
    );
  if (tag === 'CCONJ')
    return (
      isNominal(tokens.tag[i - 1]) &&
      (tokens.tag[next] === 'PROPN' || tokens.tag[next] === 'NOUN' || tokens.tag[next] === 'DET')
    );
  return tag === 'VERB' && isSurnameLike(scene, i) && i > 0 && tokens.tag[i - 1] === 'PROPN';
}

/** "the United Nations (UN) tribunal" */
function isShortBracket(scene: Scene, i: number): boolean {
  const other = scene.tokens.text[i] === ')' ? '(' : ')';
  const step = other === '(' ? -1 : 1;
  for (let k = 1; k <= 4; k++) if (scene.tokens.text[i + k * step] === other) return true;
  return false;
}

/** "Secretary general of", "attorney general for": an adjective behind its noun. */
function isTrailingAdjective(scene: Scene, i: number): boolean {
  return scene.tokens.tag[i] === 'ADJ' && i > 0 && /^(?:NOUN|PROPN)$/.test(scene.tokens.tag[i - 1]);
}

/** "the fire chief", "the attorney general": an office whose last word comes as an adjective. */
export const isOffice = (scene: Scene, i: number): boolean =>
  /^(?:chief|general)$/.test(scene.tokens.lower[i]) && isTrailingAdjective(scene, i);

/** "In an interview Trump": of a run that began with a preposition, the last noun phrase. */
function lastPhraseStart(scene: Scene, first: number, head: number): number {
  const { tokens } = scene;
  for (let i = head; i > first; i--) {
    if (tokens.tag[i] === 'PRON' || tokens.tag[i] === 'DET') return i;
    if (tokens.tag[i] === 'PROPN' && tokens.tag[i - 1] === 'NOUN') return i;
    if (tokens.tag[i - 1] === 'ADP') return i;
  }
  return head;
}
