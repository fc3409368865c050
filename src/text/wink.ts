import { align } from './align.ts';
import { codeAt } from './code-at.ts';
import type { Tokens } from './document.ts';
import { TOKEN_SIZE } from './wink-model.ts';
import { START } from './wink-pieces.ts';
import { createReader, LEMMA_BITS, LEMMA_MASK, type Reader, type Reading, TAG_MASK } from './wink-reader.ts';
import { changesNothing, SPACES } from './wink-tokens.ts';
import { nameOf, newWord, type Word } from './word.ts';

/**
 * What wink-nlp says of a text (`wink*.ts` alone know it). Its start costs a quarter of a second, so that it is loaded at the
 * first use and not at import.
 */

/** wink's time grows with the square of a run without blanks; longer ones are cut for it, their text stays. */
const LONGEST_RUN = 200;
/** wink's word list grows with every article: the words that it learned are forgotten before they show in memory. */
const MOST_LEARNED = 30_000;

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
  readonly reader: Reader;
  /** What was met of the words that it knows, by number: those of the model's own list, and those learned from articles. */
  readonly met: (Met | undefined)[];
  /** So many words are known before a text is read. */
  known: number;
}

let instance: Instance | undefined;

function create(): Instance {
  const reader = createReader();
  return { reader, met: new Array(reader.own), known: reader.own };
}

/**
 * Forgets the words met first in the last text: known, they would change how the next one is tokenised. Those that would not
 * are kept, since to add a word costs as much as to read twenty.
 */
function forget(instance: Instance): void {
  const { reader, met, known } = instance;
  const { lexeme } = reader;
  for (let i = known; i < lexeme.list.length; i++) {
    if (changesNothing(lexeme.list[i])) continue;
    delete lexeme.hash[lexeme.list[i]];
    met[i] = undefined;
  }
  instance.known = lexeme.list.length;
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
  instance ??= create();
  const { reader, met } = instance;
  if (instance.known > reader.own + MOST_LEARNED) {
    reader.forgetLearned();
    met.length = reader.own;
    instance.known = reader.own;
  }
  const input = cutLongRuns(masked);
  const reading = reader.read(input);
  const { words, start, tag, lemma } = look(instance, reading);
  forget(instance);
  return {
    tokens: align(text, input, words, start, tag, lemma),
    sentences: reading.sentences.map(([first]) => first),
  };
}

interface Looked {
  readonly words: Word[];
  readonly start: Int32Array;
  readonly tag: string[];
  readonly lemma: string[];
}

/** Words, starts, tags and lemmas. wink is asked for lemmas only where a word is met as something new: that is slow. */
function look({ reader, met: all }: Instance, reading: Reading): Looked {
  const { tags, lexeme, own } = reader;
  const { tokens } = reading;
  const count = tokens.length / TOKEN_SIZE;
  const isKnown = (word: string): boolean =>
    lexeme.hash[word] < own && tags[reader.tagOf(lexeme.hash[word])] !== 'PROPN';
  const words = new Array<Word>(count);
  const start = new Int32Array(count);
  const tag = new Array<string>(count);
  const lemma = new Array<string>(count);
  for (let i = 0; i < count; i++) {
    const id = tokens[i * TOKEN_SIZE];
    const grammar = tokens[i * TOKEN_SIZE + 2];
    const tagNumber = (grammar >>> LEMMA_BITS) & TAG_MASK;
    const isPart = tokens[i * TOKEN_SIZE + 1] > SPACES;
    const as = isPart ? PART : tagNumber;
    const last = all[id];
    let met = last;
    while (met && met.as !== as) met = met.other;
    if (!met) {
      const lemma = isPart ? '' : nameOf(reader.lemmaOf(reading, i));
      met = { word: last?.word ?? newWord(lexeme.list[id], isKnown), as, lemma, other: last };
      all[id] = met;
    }
    words[i] = met.word;
    start[i] = tokens[i * TOKEN_SIZE + START];
    tag[i] = tags[tagNumber];
    lemma[i] = isPart ? nameOf(lexeme.list[grammar & LEMMA_MASK]) : met.lemma;
  }
  return { words, start, tag, lemma };
}

function cutLongRuns(text: string): string {
  if (!hasLongRun(text)) return text;
  return text.replace(/\S{200,}/g, (run) => {
    const chars = [...Array(run.length).keys()].map((i) => (i % LONGEST_RUN === LONGEST_RUN - 1 ? ' ' : run[i]));
    return chars.join('');
  });
}

/** Looks backwards from where such a run would end: at a few characters of each. */
function hasLongRun(text: string): boolean {
  for (let end = LONGEST_RUN; end <= text.length; ) {
    let i = end - 1;
    while (i >= end - LONGEST_RUN && codeAt(text, i) > 32) i--;
    if (i < end - LONGEST_RUN) return true;
    end = i + 1 + LONGEST_RUN;
  }
  return false;
}
