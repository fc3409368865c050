import { closestMatch } from 'leven';
import { readShard } from '../batch/shard.ts';
import type { OptionRow, Value } from './option.ts';

/** A value that an option cannot take: the message says what it can. */
export class ValueError extends Error {}

/**
 * Reads an option's value as it stands in a configuration file; text from the command line is read by `readText`.
 *
 * @returns the value, checked
 * @throws ValueError
 */
export function readValue({ value, no }: OptionRow, given: unknown): unknown {
  if (given === false && no !== undefined) return false;
  switch (value.type) {
    case 'switch':
      if (typeof given !== 'boolean') throw new ValueError(`expected true or false${but(given)}`);
      return given;
    case 'number':
    case 'integer':
      return readNumber(value, given);
    case 'choice':
      if (value.path && typeof given === 'string' && isPath(given)) return given;
      return oneOf(value.of, given, value.path ? ['the path of a module (./my.js)'] : []);
    case 'list':
      return readList(value, given);
    case 'day':
      if (!isDay(given)) throw new ValueError(`expected a day as 2024-05-31${but(given)}`);
      return given;
    case 'shard':
      if (typeof given !== 'string' || !readShard(given))
        throw new ValueError(`expected a part i of n, as 2/4${but(given)}`);
      return given;
    case 'paths':
      if (!Array.isArray(given) || !given.every((g) => typeof g === 'string' && g !== ''))
        throw new ValueError(`expected a list of paths${but(given)}`);
      return given;
    case 'path':
    case 'text':
      if (typeof given !== 'string' || given === '')
        throw new ValueError(`expected ${value.type === 'path' ? 'a path' : 'text'}${but(given)}`);
      return given;
  }
}

/** Reads an option's value as typed: numbers and lists are text there. */
export function readText(row: OptionRow, given: string): unknown {
  const { type } = row.value;
  if (type === 'list') return readValue(row, given.split(','));
  const isNumber = (type === 'number' || type === 'integer') && /^-?(?:\d+\.?\d*|\.\d+)$/.test(given);
  return readValue(row, isNumber ? Number(given) : given);
}

/** `; did you mean "json"?`, or nothing where no name is near. */
export function didYouMean(given: string, names: readonly string[]): string {
  const near = closestMatch(given, names, { maxDistance: Math.max(2, Math.floor(given.length / 3)) });
  return near === undefined ? '' : `; did you mean "${near}"?`;
}

/** A file of the user's is named as one: with a slash, or as a module. */
export const isPath = (text: string): boolean => /[/\\]|\.[cm]?js$/.test(text);

function readNumber(value: Value & { type: 'number' | 'integer' }, given: unknown): unknown {
  const { type, min, max, or = [] } = value;
  if (or.some((word) => word === given)) return given;
  const fits =
    typeof given === 'number' &&
    given >= min &&
    given <= (max ?? Number.MAX_SAFE_INTEGER) &&
    (type === 'number' || Number.isInteger(given));
  if (fits) return given;
  const range = max === undefined ? `from ${min} up` : `from ${min} to ${max}`;
  const words = or.map((word) => `, or "${word}"`).join('');
  throw new ValueError(`expected a ${type === 'integer' ? 'whole ' : ''}number ${range}${words}${but(given)}`);
}

function readList({ of, all }: Value & { type: 'list' }, given: unknown): readonly string[] {
  if (all && (given === 'all' || (Array.isArray(given) && given.length === 1 && given[0] === 'all'))) return of;
  if (!Array.isArray(given)) throw new ValueError(`expected a list of names${but(given)}`);
  const plain = of.filter((name) => !name.endsWith(':N'));
  const numbered = of.filter((name) => name.endsWith(':N'));
  const others = [...numbered, ...(all ? ['all'] : [])];
  return given.map((item) => {
    const name = typeof item === 'string' ? item.trim() : item;
    if (typeof name === 'string' && numbered.includes(name.replace(/:[1-9]\d*$/, ':N'))) return name;
    return oneOf(plain, name, others);
  });
}

/** @param others what else may stand there, for the message */
function oneOf(names: readonly string[], given: unknown, others: readonly string[]): string {
  const found = names.find((name) => name === given);
  if (found !== undefined) return found;
  const near = typeof given === 'string' ? didYouMean(given, [...names, ...others]) : '';
  throw new ValueError(`${JSON.stringify(given)} is none of ${[...names, ...others].join(', ')}${near}`);
}

const isDay = (given: unknown): boolean =>
  typeof given === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(given) && !Number.isNaN(Date.parse(`${given}T00:00:00Z`));

const but = (given: unknown): string => `, got ${JSON.stringify(given)}`;
