import { type Article, type Place, plainArticle } from './article.ts';
import { dayOf } from './day.ts';

/** What is no article where a record was to be one, or is one that we fail on: why, and the id where it still has one. */
export class RecordError extends Error {
  readonly code: 'not-json' | 'no-text' | 'not-utf8' | 'internal';
  readonly id: string | null;
  constructor(code: RecordError['code'], message: string, id: string | null = null) {
    super(message);
    this.code = code;
    this.id = id;
  }
}

/** Which fields of a record hold what; a dot leads into a field (`body.text`) where no field has the whole name. */
export interface Fields {
  readonly textField: string;
  readonly idField: string;
  readonly dateField: string;
}

type Json = Readonly<Record<string, unknown>>;

/**
 * Reads one record. Fields that are neither text nor id pass through as `meta`.
 *
 * @param place where it stands
 * @param fallbackId the id of a record that has none
 * @throws RecordError
 */
export function readRecord(value: unknown, fields: Fields, place: Place, fallbackId: string): Article {
  const { textField, idField, dateField } = fields;
  const record: Json = isObject(value) ? value : {};
  const id = fieldOf(record, idField);
  const ownId = typeof id === 'string' || typeof id === 'number' ? String(id) : fallbackId;
  const text = fieldOf(record, textField);
  if (typeof text !== 'string') {
    const isAbsent = isObject(value) && text === undefined;
    const why = isObject(value) ? `the record has no "${textField}" that is a string` : 'not a record ({"id", "text"})';
    const others = isAbsent
      ? Object.keys(record).filter((key) => typeof record[key] === 'string' && key !== idField)
      : [];
    const hint = others.length ? `; it has ${others.map((key) => `"${key}"`).join(', ')}: see --text-field` : '';
    throw new RecordError('no-text', why + hint, isObject(value) ? ownId : null);
  }
  const meta = without(without(record, textField), idField);
  return {
    ...plainArticle(ownId, text),
    meta: Object.keys(meta).length ? meta : null,
    date: dayOf(fieldOf(record, dateField)),
    place,
  };
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The name as it is, or its first part and what is left to look for in there. */
function step(record: Json, path: string): readonly [name: string, rest: string | null] {
  const dot = path.indexOf('.');
  return Object.hasOwn(record, path) || dot < 0 ? [path, null] : [path.slice(0, dot), path.slice(dot + 1)];
}

function fieldOf(record: Json, path: string): unknown {
  const [name, rest] = step(record, path);
  const value = Object.hasOwn(record, name) ? record[name] : undefined;
  return rest === null ? value : isObject(value) ? fieldOf(value, rest) : undefined;
}

/** A copy without a field. */
function without(record: Json, path: string): Json {
  const [name, rest] = step(record, path);
  const { [name]: value, ...others } = record;
  if (rest === null || value === undefined) return others;
  return isObject(value) ? { ...record, [name]: without(value, rest) } : record;
}
