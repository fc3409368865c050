import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { PACKED, winkRequire } from './wink-code.ts';
import { lazyWords, packWords } from './wink-words.ts';

/**
 * wink-nlp's English model, made ready for what is asked of it here. Loaded as the package loads it, the model is parsed,
 * written as JSON and parsed again, and the machines of parts that never run (entities, sentiment, negation) are parsed too:
 * half the time of a cold start. Most of the rest goes into words that no article has; the build writes the model so that
 * only those are made that are met (`packWinkModel`).
 */

export interface Lexeme {
  readonly list: string[];
  readonly hash: Record<string, number>;
  /** The number of the next new word. */
  index: number;
}
export interface CoreModel {
  readonly features: { readonly lexeme: Lexeme; readonly pos: { readonly list: readonly string[] } };
}
/** So many numbers wink-nlp has for a token. */
export const TOKEN_SIZE = 4;
/** What wink-nlp knows of words, by their numbers; it makes it of the core model. */
export interface Cache {
  /** The number of a word's normal form. */
  normal(word: number): number;
  /** The same of a contraction's part, by its second number. */
  nox(second: number): number;
  mappedSpelling(word: number): number;
  /** The tag that a word has most often. */
  posOf(word: number): number;
}
/** What a machine is given for a token: its word's hint, or, where it has none, the symbol that it was given. */
export type Transformer = (symbol: number, cache: Cache, tokens: ArrayLike<number>, i: number) => number;
interface Part {
  /** As JSON. */
  readonly machines: readonly string[];
  readonly transformers: readonly Transformer[];
}
/** First token, last token, name of what a machine has found. */
export type Match = [first: number, last: number, name: string];
/** What is known of a text, as far as wink-nlp has read it. */
export interface Sentences {
  readonly numOfTokens: number;
  /** Each begins with its first token. */
  readonly sentences: number[][];
}
interface SentencePart extends Part {
  setter(matches: readonly Match[], out: Sentences): void;
}
interface TagPart extends Part {
  updater(matches: readonly Match[], cache: Cache, tags: Uint8Array, normals: Int32Array): void;
}
type Features = Record<string, (word: string, category: number, cache: unknown) => unknown>;
export interface WinkModel {
  core(): CoreModel;
  sbd(): SentencePart;
  pos(): TagPart;
  metaCER(): unknown;
  featureFn(config: unknown): Features;
  readonly addons: unknown;
}

/** What the model's file holds; `core()` adds to it what can be worked out. */
interface CoreFile {
  lexicon: string | Uint32Array;
  xpansions: string | Uint32Array;
  readonly pos: { readonly hash: Readonly<Record<string, number>> };
  readonly features: Readonly<Record<string, Feature>>;
  readonly packing: {
    readonly layout: Readonly<Record<string, readonly number[]>>;
    efList?: string[];
  };
}
interface Feature {
  list: unknown[];
  hash?: Record<string, number>;
  index?: number;
  intrinsicSize?: number;
  maxIndex?: number;
}

const PACKAGE = 'wink-eng-lite-web-model';
/** Of unknown words they are worked out for each one, and never read. */
const UNUSED_FEATURES = ['shape', 'prefix', 'suffix'];
/** A machine that recognises nothing. */
const NO_MACHINE = JSON.stringify([100, 0, { 0: {} }, {}, {}, {}]);
/** The package's own metaCER() gives twice as much at each call, until the process dies at about the twentieth instance. */
const nothing = () => ({ machines: [NO_MACHINE], transformers: [], setter: () => {} });

/** What `require` says of a file that another version of the package does not have, or does not show. */
const ABSENT = ['MODULE_NOT_FOUND', 'ERR_PACKAGE_PATH_NOT_EXPORTED'];

/**
 * @returns the model with the parts of the pipe ['sbd', 'pos'], or, of another version of the package whose files stand
 * elsewhere, the model as it is: slower to load, with the same results
 */
export function loadWinkModel(require: NodeJS.Require = winkRequire(), packed: string = PACKED): WinkModel {
  try {
    const part = (name: string): unknown => require(`${PACKAGE}/dist/${name}`);
    return withoutUnusedFeatures({
      core: () => (existsSync(packed) ? readPacked(packed) : prepare(readCoreFile(require))),
      sbd: part('load-sbd-model.js') as WinkModel['sbd'],
      pos: part('load-pos-model.js') as WinkModel['pos'],
      ner: () => ({ machines: [], transformers: [] }),
      negation: nothing,
      sa: nothing,
      metaCER: nothing,
      featureFn: part('feature.js') as WinkModel['featureFn'],
      addons: { lemmatize: part('lemmatize.js') },
    });
  } catch (error) {
    if (!ABSENT.includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    return withoutUnusedFeatures({ ...(require(PACKAGE) as WinkModel), metaCER: nothing });
  }
}

function withoutUnusedFeatures<T extends WinkModel>(model: T): T {
  const featureFn = (config: unknown): Features =>
    Object.assign(Object.create(null), model.featureFn(config), {
      ...Object.fromEntries(UNUSED_FEATURES.map((name) => [name, () => ''])),
      lutCase: () => 0,
    });
  return { ...model, featureFn };
}

const readCoreFile = (require: NodeJS.Require): CoreFile =>
  JSON.parse(readFileSync(require.resolve(`${PACKAGE}/dist/languages/cur/models/eng-core-web-model.json`), 'utf8'));

/** Writes the package's model to a folder: words and their properties as bytes, the rest as JSON. */
export function packWinkModel(folder: string): void {
  const file = readCoreFile(createRequire(import.meta.url));
  const { text, starts, table } = packWords(file.features.lexeme.list as string[]);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'lexicon.bin'), words(file.lexicon as string));
  writeFileSync(join(folder, 'words.txt'), text);
  writeFileSync(join(folder, 'starts.bin'), starts);
  writeFileSync(join(folder, 'table.bin'), table);
  for (const name of ['lexeme', ...UNUSED_FEATURES]) if (file.features[name]) file.features[name].list = [];
  writeFileSync(join(folder, 'core.json'), JSON.stringify({ ...file, lexicon: '' }));
}

function readPacked(folder: string): CoreModel {
  const numbers = (name: string): Uint32Array => {
    const bytes = readFileSync(join(folder, name));
    return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2);
  };
  const core = prepare(JSON.parse(readFileSync(join(folder, 'core.json'), 'utf8')));
  const text = readFileSync(join(folder, 'words.txt'));
  const lexeme = lazyWords({ text, starts: numbers('starts.bin'), table: numbers('table.bin') });
  const size = lexeme.list.length;
  Object.assign(core.features.lexeme, lexeme, { index: size, intrinsicSize: size });
  return Object.assign(core, { lexicon: numbers('lexicon.bin') });
}

/** What the package's `core()` does, without copying the file through JSON. */
function prepare(file: CoreFile): CoreModel {
  const { features, packing, pos } = file;
  file.lexicon = words(file.lexicon as string);
  file.xpansions = words(file.xpansions as string);
  packing.efList = [];
  for (const [name, layout] of Object.entries(packing.layout)) {
    if (layout[3] === 0) {
      index(features[name]);
      features[name].maxIndex = layout[1] >>> layout[2];
    }
    if (layout[4] === 1) packing.efList.push(name);
  }
  index(features.lexeme);
  const clusters = features.posClusters.list;
  for (let k = 0; k < clusters.length; k++) {
    const tags = (clusters[k] as string).split('_');
    clusters[k] = new Set(tags.map((tag) => pos.hash[tag] || 0));
  }
  return file as unknown as CoreModel;
}

function index(feature: Feature): void {
  const hash: Record<string, number> = Object.create(null);
  const { list } = feature;
  for (let k = 0; k < list.length; k++) hash[list[k] as string] = k;
  feature.hash = hash;
  feature.index = list.length;
  feature.intrinsicSize = list.length;
}

function words(base64: string): Uint32Array {
  const bytes = Buffer.from(base64, 'base64');
  return new Uint32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}
