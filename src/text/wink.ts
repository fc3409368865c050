import { align } from './align.ts';
import type { Tokens } from './document.ts';
import { type Lexeme, loadWinkModel, winkRequire } from './wink-model.ts';
import { newWord, type Word } from './word.ts';

/**
 * The one place that knows wink-nlp. Its start costs a quarter of a second, so that it is loaded at the first use and
 * not at import.
 */

/** wink's time grows with the square of a run without blanks; longer ones are cut for it, their text stays. */
const LONGEST_RUN = 200;
/** wink's word list grows a little with every article; a new one is made before that shows. */
const ARTICLES_PER_INSTANCE = 1000;

interface Wink {
  readDoc(text: string): { tokens(): { itemAt(index: number): { out(its: unknown): unknown } } };
  readonly its: { readonly lemma: unknown };
}
/**
 * What wink has read of a text, in its own numbers (its `constants.js`): asked for them token by token and value by value, it is
 * slow.
 */
interface Reading {
  /** `TOKEN_SIZE` numbers for each token: its word, what it is a contraction's part of, tag and lemma, negation. */
  readonly tokens: readonly number[];
  /** Each begins with its first token. */
  readonly sentences: readonly (readonly number[])[];
}
const TOKEN_SIZE = 4;
/** Only parts of contractions have more than these bits in the second number. */
const SPACES = 0xffff;
const LEMMA_BITS = 20;
const LEMMA_MASK = 2 ** LEMMA_BITS - 1;
const TAG_MASK = 63;

/** What a part of a contraction is met as: its lemma is the contraction's. */
const PART = -1;

/** A word with its lemma as what it was met, a tag's number, and as what else it was met before. */
interface Met {
  readonly word: Word;
  readonly as: number;
  readonly lemma: string;
  readonly other: Met | undefined;
}
interface Instance {
  readonly wink: Wink;
  /** Of the last text. */
  reading: Reading | undefined;
  readonly tags: readonly string[];
  readonly lexeme: Lexeme;
  /** What was met of the words that it knows, by number: those of the model's own list, and those met in articles. */
  readonly met: (Met | undefined)[];
  articles: number;
}

let instance: Instance | undefined;

function create(): Instance {
  const require = winkRequire();
  const winkNLP = require('wink-nlp') as (model: unknown, pipes: readonly string[]) => Wink;
  const model = loadWinkModel(require);
  const core = model.core();
  const pos = model.pos();
  const { lexeme, pos: tags } = core.features;
  // the last step of reading, which is handed all that the steps before have found
  const setter = (reading: Reading, ...rest: unknown[]): void => {
    pos.setter(reading, ...rest);
    own.reading = reading;
  };
  const wink = winkNLP({ ...model, core: () => core, pos: () => ({ ...pos, setter }) }, ['sbd', 'pos']);
  const met = new Array(lexeme.list.length);
  const own: Instance = { wink, reading: undefined, tags: tags.list, lexeme, met, articles: 0 };
  return own;
}

/**
 * A word of letters alone is one token by wink's first rule, be it known or not. (Of three letters it may be a currency
 * inside a longer token.)
 */
const ALWAYS_ONE = /^[A-Za-z]{4,}$/;

/**
 * Forgets the words met first in the last text: known, they would change how the next one is tokenised. Those that would not
 * are kept, since to add a word costs as much as to read twenty.
 */
function forget({ lexeme, met }: Instance, own: readonly (Met | undefined)[]): void {
  const known = met.length;
  for (let i = known; i < lexeme.list.length; i++) {
    const isKept = ALWAYS_ONE.test(lexeme.list[i]);
    if (!isKept) delete lexeme.hash[lexeme.list[i]];
    met.push(isKept ? own[i - known] : undefined);
  }
}

export interface Analysis {
  readonly tokens: Tokens;
  /** The first token of each sentence, as wink cuts them. */
  readonly sentences: readonly number[];
}

/**
 * Tokens, tags, lemmas and raw sentence cuts of a text.
 *
 * @param text the article, from which token texts are sliced
 * @param masked a copy of the same length in which characters that mislead wink are replaced
 * @returns tokens with UTF-16 offsets; the same for a text whatever was read before it
 */
export function analyse(text: string, masked: string): Analysis {
  if (!instance || instance.articles >= ARTICLES_PER_INSTANCE) instance = create();
  instance.articles++;
  const input = cutLongRuns(masked);
  const { wink } = instance;
  const doc = wink.readDoc(input);
  const { tokens, sentences } = instance.reading!;
  instance.reading = undefined;
  const lemmaAt = (i: number) => doc.tokens().itemAt(i).out(wink.its.lemma) as string;
  const { words, tag, lemma, own } = look(instance, tokens, lemmaAt);
  forget(instance, own);
  return { tokens: align(text, input, words, tag, lemma), sentences: sentences.map(([first]) => first) };
}

/**
 * Words, tags and lemmas. wink is asked for lemmas only where a word is met as something new: that is slow.
 *
 * @returns `own`: what is met of the words that are new, by number from the first new one
 */
function look(
  { tags, lexeme, met: old }: Instance,
  tokens: readonly number[],
  lemmaAt: (i: number) => string,
): { words: Word[]; tag: string[]; lemma: string[]; own: (Met | undefined)[] } {
  const known = old.length;
  const own: (Met | undefined)[] = [];
  const count = tokens.length / TOKEN_SIZE;
  const words = new Array<Word>(count);
  const tag = new Array<string>(count);
  const lemma = new Array<string>(count);
  for (let i = 0; i < count; i++) {
    const id = tokens[i * TOKEN_SIZE];
    const grammar = tokens[i * TOKEN_SIZE + 2];
    const tagNumber = (grammar >>> LEMMA_BITS) & TAG_MASK;
    const isPart = tokens[i * TOKEN_SIZE + 1] > SPACES;
    const as = isPart ? PART : tagNumber;
    const list = id < known ? old : own;
    const at = id < known ? id : id - known;
    const last = list[at];
    let met = last;
    while (met && met.as !== as) met = met.other;
    if (!met) {
      met = { word: last?.word ?? newWord(lexeme.list[id]), as, lemma: isPart ? '' : lemmaAt(i), other: last };
      list[at] = met;
    }
    words[i] = met.word;
    tag[i] = tags[tagNumber];
    lemma[i] = isPart ? lexeme.list[grammar & LEMMA_MASK] : met.lemma;
  }
  return { words, tag, lemma, own };
}

function cutLongRuns(text: string): string {
  if (!hasLongRun(text)) return text;
  return text.replace(/\S{200,}/g, (run) => {
    const chars = [...Array(run.length).keys()].map((i) => (i % LONGEST_RUN === LONGEST_RUN - 1 ? ' ' : run[i]));
    return chars.join('');
  });
}

function hasLongRun(text: string): boolean {
  let last = -1;
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) > 32) continue;
    if (i - last > LONGEST_RUN) return true;
    last = i;
  }
  return text.length - last > LONGEST_RUN;
}
