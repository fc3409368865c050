import { CUE_VERBS, type CueVerb, PARTICLES } from '../../lexicon/cues.ts';
import { NAME_PARTICLES } from '../../lexicon/people.ts';
import type { Sentence, Tokens } from '../../text/document.ts';
import { isQuotative } from '../added/quotatives.ts';
import { isOwnedGerund, type Scene } from '../scene.ts';
import { isOffice } from '../sources/noun-phrases.ts';
import { subjectAfter } from '../sources/subject-phrases.ts';

/** A verb group that may report speech, or "according to". Tokens `first` to `last` (exclusive); `head` is the verb. */
export interface Cue {
  readonly first: number;
  readonly head: number;
  readonly last: number;
  readonly lemma: string;
  readonly entry: CueVerb;
  /** "saying", "noting": shares the subject of another clause. */
  readonly participle: boolean;
}

const ACCORDING: CueVerb = { kind: 'statement', stance: 'neutral', takes: '' };
/** He goes, “A”; she was like, “A” */
const GOES: CueVerb = { kind: 'statement', stance: 'neutral', takes: 'q' };
const PASSIVE = /^(?:be|been|being|am|['’]m|['’]re|is|are|was|were|get|got)$/;

/**
 * The cue candidates of a sentence in text order, those inside quotations left out (only the outermost is reported).
 *
 * @param mayHead tells which tokens may head one; all, where it is not given
 */
export function findCues(scene: Scene, s: Sentence, mayHead?: (token: number) => boolean): Cue[] {
  const out: Cue[] = [];
  for (let i = s.first; i < s.last; i++) {
    if (!isVerbLike(scene, i) || scene.region[i] >= 0 || mayHead?.(i) === false) continue;
    const cue = cueAt(scene, s, i, mayHead !== undefined);
    if (cue) out.push(cue);
  }
  return out;
}

/**
 * Tagged as a verb, or "according to". "says" behind a name is now and then tagged as a noun; only the commonest verb is worth the
 * risk.
 */
const isVerbLike = (scene: Scene, i: number): boolean => {
  const { tag, text } = scene.tokens;
  if (tag[i] === 'VERB' || text[i] === 'said' || text[i] === 'says' || isAccording(scene.tokens, i)) return true;
  return text[i] === 'like' && isQuotative(scene, i);
};

const isAccording = ({ lower }: Tokens, i: number): boolean => lower[i] === 'according' && lower[i + 1] === 'to';

/** @param i a token that is like a verb */
function cueAt(scene: Scene, s: Sentence, i: number, isInner: boolean): Cue | null {
  const { tokens } = scene;
  if (isAccording(tokens, i))
    return { first: i, head: i, last: i + 2, lemma: 'accord', entry: ACCORDING, participle: false };
  const lemma = tokens.lemma[i];
  const entry = isQuotative(scene, i) ? GOES : CUE_VERBS.get(lemma);
  if (!entry || (i > 0 && isNoVerb(scene, i))) return null;
  const first = groupStart(scene, s, i, isInner);
  if (first === i && i > 0 && tokens.lower[i - 1] === 'to') return null;
  if (isPassive(scene, first, i)) return null;
  let last = i + 1;
  const particles = PARTICLES.get(lemma);
  if (particles) {
    if (particles.includes(tokens.lower[last])) last++;
    else if (!isNaming(scene, i) && (!entry.takes.includes('q') || lemma === 'point')) return null;
  }
  return { first, head: i, last, lemma, entry, participle: tokens.lower[i].endsWith('ing') && first === i };
}

/** "bin Said", "the board's thinking is", "a reported *plan*": does what stands beside a word that is tagged as a verb tell that it is none? */
const isNoVerb = (scene: Scene, i: number): boolean => {
  const { tokens } = scene;
  const before = isOffice(scene, i - 1) ? 'NOUN' : tokens.tag[i - 1];
  if (before === 'DET' || (before === 'ADJ' && /^(?:NOUN|PROPN)$/.test(tokens.tag[i + 1] ?? ''))) return true;
  if (isOwnedGerund(tokens, i) || isAttribute(scene, i)) return true;
  return NAME_PARTICLES.has(tokens.lower[i - 1]) && /^\p{Lu}/u.test(tokens.text[i]);
};

/** "our shared hope": a participle that belongs to the noun behind it. */
const isAttribute = ({ tokens: { lower, tag } }: Scene, i: number): boolean =>
  lower[i].endsWith('ed') && tag[i + 1] === 'NOUN' && /^(?:my|our|your|his|her|its|their|this|that)$/.test(lower[i - 1] ?? ''); // biome-ignore format: one condition

const GOES_ON = /^(?:on|continued|continues|began)$/;
/** "used to say": the model, which looks at no cue inside, has learnt without it. */
const HABIT_TOO = /^(?:on|continued|continues|began|used)$/;

/** Auxiliaries, adverbs and negations before the verb, and "went on to" and "kept", belong to the cue. */
function groupStart(scene: Scene, s: Sentence, i: number, isInner: boolean): number {
  const { tokens, region } = scene;
  let first = i;
  while (first > s.first && region[first - 1] < 0) {
    const tag = tokens.tag[first - 1];
    const word = tokens.lower[first - 1];
    if (tag === 'AUX' || word === 'not' || word === "n't") first--;
    else if (tag === 'ADV' && !/^(?:how|when|where|why|so|then|here|there|however|meanwhile|instead)$/.test(word))
      first--;
    else if (word === 'to' && (isInner ? HABIT_TOO : GOES_ON).test(tokens.lower[first - 2] ?? '')) first -= 2;
    else if (/^(?:keep|keeps|kept)$/.test(word) && first === i && tokens.lower[i].endsWith('ing')) first--;
    else if (/^(?:went|goes|going)$/.test(word) && tokens.lower[first] === 'on') first--;
    else if (word === ',' && isAside(scene, first - 1)) first -= 4;
    else break;
  }
  while (first < i && tokens.tag[first] === 'ADV' && first === s.first) first++;
  return first;
}

/** "has, however, said" */
function isAside(scene: Scene, comma: number): boolean {
  const { tokens } = scene;
  return tokens.tag[comma - 1] === 'ADV' && tokens.text[comma - 2] === ',' && tokens.tag[comma - 3] === 'AUX';
}

function isPassive(scene: Scene, first: number, verb: number): boolean {
  const { tokens } = scene;
  if (!/(?:ed|en|wn|id|ld)$/.test(tokens.lower[verb])) return false;
  for (let i = verb - 1; i >= first; i--) if (tokens.tag[i] === 'AUX') return PASSIVE.test(tokens.lower[i]);
  return false;
}

/** "called it “ill-founded”", "calls the plan a mistake": a phrase, and what it is called. */
export function isNaming(scene: Scene, verb: number): boolean {
  const { tokens, region } = scene;
  if (tokens.lemma[verb] !== 'call') return false;
  const next = /^(?:me|him|her|us|them|it)$/.test(tokens.lower[verb + 1])
    ? verb + 2
    : subjectAfter(scene, verb + 1, tokens.count)?.last;
  if (next === undefined) return false;
  return region[next] >= 0 || /^(?:DET|ADJ|ADV)$/.test(tokens.tag[next] ?? '');
}
