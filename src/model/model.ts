import { HashSet } from './hash.ts';

/** The weights of all three stages, as integers: sums of them are the same on every machine. */
export interface Model {
  /** Lemmas that may be told apart. */
  readonly known: HashSet;
  /** Words other than verbs that may head a cue. */
  readonly heads: HashSet;
  readonly cue: Int8Array;
  readonly node: Int8Array;
  readonly edge: Int16Array;
  readonly judge: Int16Array;
  /** What one unit of the trainer's scores is in integers. */
  readonly scale: { readonly cue: number; readonly span: number; readonly judge: number };
  readonly sourceBonus: number;
  /** Judge scores below this are no quotes: in news, and in texts that are speech themselves (see `isSpoken`). */
  readonly threshold: { readonly news: number; readonly speech: number };
  /** Steps of the calibrated confidence: from a judge score upwards, how many in a hundred are right. */
  readonly calibration: readonly (readonly [score: number, percent: number])[];
}

const MAGIC = 0x31444957; // "WID1"
const VERSION = 2;
const HEADER = 16;

/** A model file that cannot be used, and why. */
export class ModelError extends Error {}

interface Section {
  readonly name: string;
  readonly start: number;
  readonly bytes: number;
}

/**
 * One file: magic, version, checksum, length of the description; the description as JSON; then the sections, each at a
 * multiple of four bytes. Numbers are little-endian.
 */
export function writeModel(model: Model): Uint8Array {
  const parts: [string, ArrayBufferView][] = [
    ['known', model.known.bits],
    ['heads', model.heads.bits],
    ['cue', model.cue],
    ['node', model.node],
    ['edge', model.edge],
    ['judge', model.judge],
  ];
  let start = 0;
  const sections: Section[] = parts.map(([name, { byteLength }]) => {
    const section = { name, start, bytes: byteLength };
    start += Math.ceil(byteLength / 4) * 4;
    return section;
  });
  const { scale, sourceBonus, threshold, calibration } = model;
  let description = JSON.stringify({ scale, sourceBonus, threshold, calibration, sections });
  while (Buffer.byteLength(description) % 4) description += ' ';
  const head = Buffer.from(description);
  const out = new Uint8Array(HEADER + head.length + start);
  out.set(head, HEADER);
  parts.forEach(([, view], i) => {
    out.set(new Uint8Array(view.buffer, view.byteOffset, view.byteLength), HEADER + head.length + sections[i].start);
  });
  const numbers = new DataView(out.buffer);
  numbers.setUint32(0, MAGIC, true);
  numbers.setUint32(4, VERSION, true);
  numbers.setUint32(12, head.length, true);
  numbers.setUint32(8, checksum(out), true);
  return out;
}

/** @throws ModelError where the bytes are no model, one of another version, or damaged */
export function readModel(file: Uint8Array): Model {
  // sections are looked at in place, and need an aligned start
  const bytes = file.byteOffset % 4 ? file.slice() : file;
  const numbers = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER || numbers.getUint32(0, true) !== MAGIC) throw new ModelError('not a whosaid model');
  const version = numbers.getUint32(4, true);
  if (version !== VERSION) throw new ModelError(`a model of version ${version}; this program reads version ${VERSION}`);
  if (numbers.getUint32(8, true) !== checksum(bytes))
    throw new ModelError('the checksum is wrong: the file is damaged or cut off');
  return modelIn(bytes);
}

/** The sections of a file that is known to be whole: to add up megabytes takes a fiftieth of a run on one article. */
export function modelIn(bytes: Uint8Array): Model {
  const length = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(12, true);
  const { sections, ...rest } = JSON.parse(Buffer.from(bytes.subarray(HEADER, HEADER + length)).toString()) as Pick<
    Model,
    'scale' | 'sourceBonus' | 'threshold' | 'calibration'
  > & { sections: Section[] };
  const at = (name: string): [ArrayBufferLike, number, number] => {
    const section = sections.find((s) => s.name === name)!;
    return [bytes.buffer, bytes.byteOffset + HEADER + length + section.start, section.bytes];
  };
  const int16 = (name: string): Int16Array => {
    const [buffer, start, size] = at(name);
    return new Int16Array(buffer, start, size / 2);
  };
  return {
    ...rest,
    known: new HashSet(new Uint8Array(...at('known'))),
    heads: new HashSet(new Uint8Array(...at('heads'))),
    cue: new Int8Array(...at('cue')),
    node: new Int8Array(...at('node')),
    edge: int16('edge'),
    judge: int16('judge'),
  };
}

/** FNV over 32-bit words, the checksum's own place left out: a few milliseconds for megabytes. */
function checksum(bytes: Uint8Array): number {
  const words = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2);
  let h = 0x811c9dc5;
  for (let i = 0; i < words.length; i++) if (i !== 2) h = Math.imul(h ^ words[i], 0x01000193);
  return h >>> 0;
}
