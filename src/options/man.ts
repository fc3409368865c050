import { COMMANDS, EXAMPLES, EXIT_CODES, EXTRACT } from './commands.ts';
import { aboutOf, termOf } from './describe.ts';
import type { ArgumentRow, CommandRow, OptionRow } from './option.ts';

/** The manual page, in roff's man macros: `whosaid man | man -l -`. */
export function manPage(version: string): string {
  const { name, description, options } = EXTRACT;
  return [
    `.TH ${name.toUpperCase()} 1 "" "${name} ${version}" "User Commands"`,
    ...section('NAME', `${name} \\- who said what, and what is claimed, in news articles`),
    ...section('SYNOPSIS', ...[EXTRACT, ...COMMANDS].flatMap(synopsis)),
    ...section('DESCRIPTION', escaped(description), ...EXTRACT.arguments.flatMap(argument)),
    ...section('OPTIONS', ...groups(options).flatMap(([group, rows]) => [`.SS ${quoted(group)}`, ...rows.flatMap(option)])), // biome-ignore format: one thing
    ...section('COMMANDS', ...COMMANDS.flatMap(command)),
    ...section('FILES', ...item('whosaid.config.json', 'Settings, or "whosaid" in package.json; the nearest upwards. Keys are the flags in camel case; paths are relative to the file; flags win over it.')), // biome-ignore format: one thing
    ...section('EXIT STATUS', ...EXIT_CODES.flatMap(({ code, when }) => item(String(code), when))),
    ...section('EXAMPLES', ...EXAMPLES.flatMap((line) => ['.EX', escaped(line), '.EE'])),
    '',
  ].join('\n');
}

const section = (heading: string, ...lines: string[]): string[] => [`.SH ${quoted(heading)}`, ...lines];
const item = (term: string, text: string): string[] => ['.TP', `.B ${quoted(term)}`, escaped(text)];
const option = (row: OptionRow): string[] => [
  ...item(termOf(row), `${aboutOf(row)}.`),
  ...(row.no === undefined ? [] : item(`--no-${row.name}`, `${row.no}.`)),
];
const argument = ({ name, description, of }: ArgumentRow): string[] =>
  item(name, `${description}${of ? ` (one of ${of.join(', ')})` : ''}.`);

function synopsis({ name, arguments: args }: CommandRow, index: number): string[] {
  const terms = args.map((a) => (a.required ? a.name : `[${a.name}]`) + (a.several ? '...' : ''));
  const words = [...(index ? [name] : []), '[options]', ...terms].join(' ');
  return [...(index ? ['.br'] : []), `.B ${EXTRACT.name}`, escaped(words)];
}

const command = (row: CommandRow): string[] => [
  `.SS ${quoted(`${EXTRACT.name} ${row.name}`)}`,
  escaped(`${row.description}.`),
  ...row.arguments.flatMap(argument),
  ...row.options.flatMap(option),
];

function groups(rows: readonly OptionRow[]): [string, OptionRow[]][] {
  const names = [...new Set(rows.map((row) => row.group ?? ''))];
  return names.map((name) => [name, rows.filter((row) => (row.group ?? '') === name)]);
}

/** Text that roff takes for nothing but text. */
const escaped = (text: string): string =>
  text
    .replace(/\\/g, '\\e')
    .replace(/-/g, '\\-')
    .replace(/’/g, '\\(cq')
    .replace(/^([.'])/, '\\&$1');
const quoted = (text: string): string => `"${escaped(text).replace(/"/g, '\\(dq')}"`;
