import { CsvError, parse } from 'csv-parse/sync';
import type { Alias } from '../speakers/alias.ts';

/** A line of a list of people that cannot be used; `line` counts from 1, or is 0 where a whole file is wrong. */
export class AliasError extends Error {
  readonly line: number;

  constructor(line: number, message: string) {
    super(message);
    this.line = line;
  }
}

const COLUMNS = ['name', 'aliases', 'role', 'pronouns'];

/**
 * Reads a list of people: a JSON array of `{name, aliases, role, pronouns}`, or CSV with these columns, aliases parted by
 * semicolons. All but the name may be left out.
 *
 * @throws AliasError where a line is bad, with its number (of JSON, the number of the entry)
 */
export function readAliases(text: string): Alias[] {
  return /^\s*[[{]/.test(text) ? readJson(text) : readCsv(text);
}

function readJson(text: string): Alias[] {
  let entries: unknown;
  try {
    entries = JSON.parse(text);
  } catch (error) {
    throw new AliasError(0, `not JSON: ${(error as Error).message}`);
  }
  if (!Array.isArray(entries)) throw new AliasError(0, 'not an array of {"name", "aliases", "role", "pronouns"}');
  return entries.map((entry: Record<string, unknown> | null, i) => {
    const { aliases = [] } = entry ?? {};
    if (!Array.isArray(aliases) || aliases.some((a) => typeof a !== 'string'))
      throw new AliasError(i + 1, '"aliases" must be an array of names');
    return toAlias({ ...entry, aliases }, i + 1);
  });
}

function readCsv(text: string): Alias[] {
  let rows: { record: Record<string, string>; info: { lines: number } }[];
  try {
    rows = parse(text, { bom: true, columns: true, info: true, trim: true, skip_empty_lines: true }) as never;
  } catch (error) {
    throw new AliasError(error instanceof CsvError ? Number(error.lines ?? 0) : 0, (error as Error).message);
  }
  return rows.map(({ record, info }) => {
    const unknown = Object.keys(record).find((key) => !COLUMNS.includes(key));
    if (unknown !== undefined) throw new AliasError(1, `column "${unknown}" is none of ${COLUMNS.join(', ')}`);
    const aliases = (record.aliases ?? '').split(';').map((a) => a.trim());
    return toAlias({ ...record, aliases: aliases.filter(Boolean) }, info.lines);
  });
}

function toAlias(entry: Record<string, unknown> & { aliases: string[] }, line: number): Alias {
  const { name, role, pronouns } = entry;
  if (typeof name !== 'string' || !/\p{L}/u.test(name)) throw new AliasError(line, 'no name');
  const word = typeof pronouns === 'string' ? pronouns.toLowerCase().split(/[^a-z]/)[0] : '';
  const gender = word === 'he' ? 'male' : word === 'she' ? 'female' : null;
  if (word && gender === null && word !== 'they' && word !== 'it')
    throw new AliasError(line, `pronouns "${pronouns}": expected he, she, they or it`);
  return { name, aliases: entry.aliases, role: typeof role === 'string' && role ? role : null, gender };
}
