import { winkRequire } from './wink-code.ts';
import { sentenceHints, tagHints } from './wink-hints.ts';
import { type Lexeme, loadWinkModel } from './wink-model.ts';

/**
 * What wink has read of a text, in its own numbers (its `constants.js`): asked for them token by token and value by value, it is
 * slow.
 */
export interface Reading {
  /** `TOKEN_SIZE` numbers for each token: its word, what it is a contraction's part of, tag and lemma, negation. */
  readonly tokens: readonly number[];
  /** Each begins with its first token. */
  readonly sentences: readonly (readonly number[])[];
}
/** Only parts of contractions have more than these bits in the second number. */
export const SPACES = 0xffff;
export const LEMMA_BITS = 20;
export const LEMMA_MASK = 2 ** LEMMA_BITS - 1;
export const TAG_MASK = 63;

interface Wink {
  readDoc(text: string): unknown;
  readonly its: { readonly lemma: (token: number, reading: Reading, addons: unknown) => string };
}

/** wink-nlp on its English model. */
export interface Reader {
  /** The names of tags, by number. */
  readonly tags: readonly string[];
  /** The words that it knows: its own, and behind them those that it learned from texts. */
  readonly lexeme: Lexeme;
  /** So many words are its own. */
  readonly own: number;
  read(text: string): Reading;
  lemmaOf(reading: Reading, token: number): string;
  /** Takes the words that it learned out of `lexeme`. A model made anew instead would be some megabytes each time. */
  forgetLearned(): void;
}

/**
 * Thrown by the last step of reading, which is handed all that the steps before have found. wink would go on to make an object
 * with a function for each question that one may ask of the text; V8 frees those, and with them the text's tokens, only when it
 * looks through the whole heap.
 */
class Read {
  readonly reading: Reading;
  constructor(reading: Reading) {
    this.reading = reading;
  }
}

/** @param require loads modules of wink-nlp and its model */
export function createReader(require: NodeJS.Require = winkRequire()): Reader {
  const winkNLP = require('wink-nlp') as (model: unknown, pipes: readonly string[]) => Wink;
  const model = loadWinkModel(require);
  const core = model.core();
  const sbd = model.sbd();
  const pos = model.pos();
  const setter = (reading: Reading, ...rest: unknown[]): never => {
    pos.setter(reading, ...rest);
    throw new Read(reading);
  };
  const { lexeme, pos: tags } = core.features;
  const own = lexeme.list.length;
  const parts = {
    core: () => core,
    sbd: () => ({ ...sbd, transformers: sbd.transformers.map((transform) => sentenceHints(transform, own)) }),
    pos: () => ({ ...pos, setter, transformers: pos.transformers.map((transform) => tagHints(transform, own)) }),
  };
  // what it keeps of the words that it learned, beside the lexeme, goes with it
  const start = () => winkNLP({ ...model, ...parts }, ['sbd', 'pos']);
  let wink = start();
  return {
    tags: tags.list,
    lexeme,
    own,
    read: (text) => read(wink, text),
    lemmaOf: (reading, token) => wink.its.lemma(token, reading, model.addons),
    forgetLearned() {
      for (let i = own; i < lexeme.list.length; i++) delete lexeme.hash[lexeme.list[i]];
      lexeme.list.length = own;
      lexeme.index = own;
      wink = start();
    },
  };
}

function read(wink: Wink, text: string): Reading {
  try {
    wink.readDoc(text);
  } catch (thrown) {
    if (thrown instanceof Read) return thrown.reading;
    throw thrown;
  }
  throw new Error('wink-nlp has read a text without its tagger');
}
