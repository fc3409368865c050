import type { OptionRow } from './option.ts';

/** `-f, --format <format>`: how an option is typed. */
export function termOf(row: OptionRow): string {
  const { name, short, value } = row;
  const flag = `${short ? `-${short}, ` : ''}--${name}`;
  if (value.type === 'switch') return flag;
  return `${flag} <${valueNameOf(row)}${value.type === 'paths' ? '...' : ''}>`;
}

/** What an option's value is called. */
export const valueNameOf = ({ name, value, valueName }: OptionRow): string => valueName ?? NAMES[value.type] ?? name;

const NAMES: Partial<Record<OptionRow['value']['type'], string>> = {
  path: 'file',
  paths: 'files',
  number: 'number',
  integer: 'number',
  day: 'day',
  shard: 'i/n',
};

/** What an option does, what it takes, and what holds without it. */
export function aboutOf(row: OptionRow): string {
  const { value, description } = row;
  const names = value.type === 'choice' || value.type === 'list' ? value.of.join(', ') : '';
  const more = [names && `${value.type === 'choice' ? 'one' : 'some'} of ${names}${also(row)}`, withoutIt(row)];
  const notes = more.filter(Boolean).join('; ');
  return notes ? `${description} (${notes})` : description;
}

function also({ value }: OptionRow): string {
  if (value.type === 'list' && value.all) return ', or all';
  return value.type === 'choice' && value.path ? ', or a module of your own (./my.js)' : '';
}

function withoutIt(row: OptionRow): string {
  if (row.otherwise !== undefined) return `default: ${row.otherwise}`;
  if (row.default === undefined || row.value.type === 'switch') return '';
  const text = Array.isArray(row.default) ? row.default.join(',') : String(row.default);
  return `default: ${text || 'none'}`;
}
