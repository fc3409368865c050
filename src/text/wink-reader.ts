import { winkRequire } from './wink-code.ts';
import { compileMachines, PASSED_OVER, recognise } from './wink-machine.ts';
import { type Cache, type Lexeme, loadWinkModel, TOKEN_SIZE } from './wink-model.ts';
import { Properties } from './wink-properties.ts';
import { createTokeniser, SPACES } from './wink-tokens.ts';

/**
 * What wink has read of a text, in its own numbers (its `constants.js`): asked for them token by token and value by value, it is
 * slow.
 */
export interface Reading {
  /** `TOKEN_SIZE` numbers for each token: its word, what it is a contraction's part of, tag and lemma, start. */
  readonly tokens: Int32Array;
  /** Each begins with its first token. */
  readonly sentences: readonly (readonly number[])[];
}
export const LEMMA_BITS = 20;
export const LEMMA_MASK = 2 ** LEMMA_BITS - 1;
export const TAG_MASK = 63;

/** What wink-nlp has after its first step. */
interface Tokenised {
  readonly cache: Cache;
  readonly tokens: readonly number[];
}
interface Wink {
  readDoc(text: string): unknown;
  readonly its: {
    readonly lemma: (token: number, reading: { tokens: Int32Array; cache: Cache }, addons: unknown) => string;
  };
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
  /** The tag that a word has most often. */
  tagOf(word: number): number;
  lemmaOf(reading: Reading, token: number): string;
  /** Takes the words that it learned out of `lexeme`. A model made anew instead would be some megabytes each time. */
  forgetLearned(): void;
}

/** Thrown by the step that follows wink's tokeniser: the others are done here. */
class Stop {
  readonly tokenised: Tokenised;
  constructor(tokenised: Tokenised) {
    this.tokenised = tokenised;
  }
}

/** @param require loads modules of wink-nlp and its model */
export function createReader(require: NodeJS.Require = winkRequire()): Reader {
  const winkNLP = require('wink-nlp') as (model: unknown, pipes: readonly string[]) => Wink;
  const model = loadWinkModel(require);
  const core = model.core();
  const sbd = model.sbd();
  const pos = model.pos();
  if (sbd.machines.length !== 1) throw new Error('wink-nlp finds sentences with one machine');
  const sentences = compileMachines(sbd.machines);
  const tags = compileMachines(pos.machines);
  const { lexeme } = core.features;
  const own = lexeme.list.length;
  const tagNumbers = core.features.pos.list.map((_, tag) => tags.numberOf(tag));
  const stop = (_: unknown, tokenised: Tokenised): never => {
    throw new Stop(tokenised);
  };
  const none = { machines: [], transformers: [] };
  const parts = { core: () => core, sbd: () => ({ ...none, setter: stop }), pos: () => none };

  // what it keeps of the words that it learned, beside the lexeme, goes with it
  const start = () => winkNLP({ ...model, ...parts }, ['sbd']);
  let wink = start();
  let { cache } = tokenise(wink, '');
  const tokeniser = createTokeniser((text) => tokenise(wink, text).tokens, lexeme, own);
  const properties = new Properties(own, {
    cache: () => cache,
    tags,
    tagSymbol: pos.transformers[0],
    sentences,
    sentenceSymbol: sbd.transformers[0],
    lineEnd: lexeme.hash['\n'],
  });
  return {
    tags: core.features.pos.list,
    lexeme,
    own,
    read(text) {
      const tokens = tokeniser.read(text);
      const count = tokens.length / TOKEN_SIZE;
      const normals = new Int32Array(count);
      const symbols = new Uint16Array(count);
      const hints = new Uint16Array(count);
      const tag = new Uint8Array(count);
      for (let i = 0; i < count; i++) {
        const at = properties.find(tokens[i * TOKEN_SIZE]);
        const second = tokens[i * TOKEN_SIZE + 1];
        const isPart = second > SPACES;
        normals[i] = isPart ? cache.nox(second) : properties.normal[at];
        if (isPart) symbols[i] = properties.sentenceNumber(normals[i], tokens, i);
        else symbols[i] = second > 0 ? properties.spaced[at] : properties.joined[at];
        hints[i] = properties.hint[at];
        const grammar = tokens[i * TOKEN_SIZE + 2];
        tag[i] = grammar === 0 ? properties.tag[at] : (grammar >>> LEMMA_BITS) & TAG_MASK;
      }
      const out = { numOfTokens: count, sentences: [] as number[][] };
      sbd.setter(recognise(sentences.machines[0], symbols), out);
      for (const machine of tags.machines) {
        for (let i = 0; i < count; i++) symbols[i] = tag[i] === 0 ? PASSED_OVER : hints[i] || tagNumbers[tag[i]];
        pos.updater(recognise(machine, symbols), cache, tag, normals);
      }
      for (let i = 0; i < count; i++)
        if (tokens[i * TOKEN_SIZE + 2] === 0) tokens[i * TOKEN_SIZE + 2] = tag[i] << LEMMA_BITS;
      return { tokens, sentences: out.sentences };
    },
    tagOf: (word) => cache.posOf(word),
    lemmaOf: ({ tokens }, token) => wink.its.lemma(token, { tokens, cache }, model.addons),
    forgetLearned() {
      for (let i = own; i < lexeme.list.length; i++) delete lexeme.hash[lexeme.list[i]];
      lexeme.list.length = own;
      lexeme.index = own;
      wink = start();
      ({ cache } = tokenise(wink, ''));
      tokeniser.forgetLearned();
      properties.forgetLearned();
    },
  };
}

function tokenise(wink: Wink, text: string): Tokenised {
  try {
    wink.readDoc(text);
  } catch (thrown) {
    if (thrown instanceof Stop) return thrown.tokenised;
    throw thrown;
  }
  throw new Error('wink-nlp has read a text without the step for sentences');
}
