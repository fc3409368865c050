import { RULES } from '../gates/rules.ts';
import { INPUT_FORMATS } from '../input/formats.ts';
import { DEFAULT_KINDS, OFFSET_UNITS, QUOTE_KINDS } from '../record/types.ts';
import { FORMATS } from '../render/index.ts';
import { TABLES } from '../render/renderer.ts';
import type { OptionRow, SettingsOf } from './option.ts';

const READ = 'Reading';
const LIST = 'What is listed';
const PRINT = 'Printing';
const BATCH = 'Batches';
const CI = 'For CI';
const CONFIG = 'Configuration';

/** The options of `whosaid` itself: from here come flags, help, configuration keys, man page and shell completions. */
export const OPTIONS = [
  {
    name: 'input-format',
    group: READ,
    value: { type: 'choice', of: INPUT_FORMATS },
    valueName: 'format',
    otherwise: 'by the extension, else by the content',
    description: 'how to read',
  },
  {
    name: 'files-from',
    group: READ,
    value: { type: 'path' },
    valueName: 'file',
    description: 'read the inputs that a file names, one a line or parted by NUL; "-" is standard input',
    config: false,
  },
  {
    name: 'stdin-filename',
    group: READ,
    value: { type: 'text' },
    valueName: 'name',
    description: 'what standard input is called: its id, and by its extension its format',
    config: false,
  },
  {
    name: 'text-field',
    group: READ,
    value: { type: 'text' },
    valueName: 'name',
    default: 'text',
    description: 'which field of a record is its text; a dot leads into a field: body.text',
  },
  {
    name: 'id-field',
    group: READ,
    value: { type: 'text' },
    valueName: 'name',
    default: 'id',
    description: 'which field of a record is its id',
  },
  {
    name: 'date-field',
    group: READ,
    value: { type: 'text' },
    valueName: 'name',
    default: 'date',
    description: 'which field of a record tells its day, where --date does not',
  },
  {
    name: 'date',
    group: READ,
    value: { type: 'day' },
    description: 'day of the article, for "yesterday" in claims: 2024-05-31',
  },
  {
    name: 'aliases',
    group: READ,
    value: { type: 'path' },
    description: 'people you know: JSON or CSV of name, aliases, role, pronouns',
  },
  {
    name: 'model',
    group: READ,
    value: { type: 'path' },
    description: 'find quotes with a model of your own (see whosaid train)',
  },
  {
    name: 'kinds',
    group: LIST,
    value: { type: 'list', of: QUOTE_KINDS, all: true },
    default: DEFAULT_KINDS,
    description: 'kinds of quotes to list',
  },
  {
    name: 'min-confidence',
    group: LIST,
    value: { type: 'number', min: 0, max: 1 },
    default: 0,
    description: 'leave out quotes below this confidence',
  },
  {
    name: 'min-checkable',
    group: LIST,
    value: { type: 'number', min: 0, max: 1 },
    default: 0,
    description: 'leave out claims less checkable than this; no truth score',
  },
  {
    name: 'format',
    short: 'f',
    group: PRINT,
    value: { type: 'choice', of: FORMATS, path: true },
    default: 'table',
    description: 'how to print',
  },
  {
    name: 'output',
    short: 'o',
    group: PRINT,
    value: { type: 'path' },
    otherwise: 'standard output',
    description: 'write to a file, which appears whole or not at all; of brat, to a folder',
  },
  {
    name: 'show',
    group: PRINT,
    value: { type: 'list', of: TABLES },
    valueName: 'tables',
    default: ['quotes', 'speakers'],
    description: 'which tables',
  },
  {
    name: 'own',
    group: PRINT,
    value: { type: 'switch' },
    default: false,
    description: "show the article's own claims in tables too",
  },
  {
    name: 'explain',
    group: PRINT,
    value: { type: 'switch' },
    default: false,
    description: 'tell for each quote what spoke for it and how its speaker was named',
  },
  {
    name: 'entities',
    group: PRINT,
    value: { type: 'switch' },
    default: false,
    description: 'list in JSON everyone named, quoted or not',
  },
  {
    name: 'include-text',
    group: PRINT,
    value: { type: 'switch' },
    default: false,
    description: 'repeat the text in JSON',
  },
  {
    name: 'offsets',
    group: PRINT,
    value: { type: 'choice', of: OFFSET_UNITS },
    valueName: 'unit',
    default: 'utf16',
    description: 'what offsets count',
  },
  {
    name: 'color',
    group: PRINT,
    value: { type: 'switch' },
    otherwise: 'on a terminal',
    description: 'colour tables',
    no: 'do not colour tables',
  },
  {
    name: 'width',
    group: PRINT,
    value: { type: 'integer', min: 40, max: 1000 },
    valueName: 'columns',
    otherwise: 'the terminal, else 100',
    description: 'width of tables',
  },
  {
    name: 'jobs',
    short: 'j',
    group: BATCH,
    value: { type: 'integer', min: 1, max: 256 },
    otherwise: 'the number of cores for a batch, 1 for little text',
    description: 'how many articles are worked on at once; the output does not depend on it',
  },
  {
    name: 'shard',
    group: BATCH,
    value: { type: 'shard' },
    description: 'only part i of n of the articles, by a hash of the id: the same part on every machine',
    config: false,
  },
  {
    name: 'cache',
    group: BATCH,
    value: { type: 'path' },
    valueName: 'folder',
    description: 'keep what is found in this folder, and take from it what was found before',
  },
  {
    name: 'strict',
    group: BATCH,
    value: { type: 'switch' },
    default: false,
    description: 'exit with 1 where a record was bad and an error stands in its place',
  },
  {
    name: 'fail-on',
    group: CI,
    value: { type: 'list', of: RULES },
    valueName: 'rules',
    default: [],
    description: 'exit with 1 where an article meets a rule',
  },
  {
    name: 'max-warnings',
    group: CI,
    value: { type: 'integer', min: 0 },
    valueName: 'n',
    default: 0,
    description: 'take what --fail-on finds as warnings, and exit with 1 only for more than n',
  },
  {
    name: 'baseline',
    group: CI,
    value: { type: 'path' },
    description: 'accept what --fail-on found before, as listed in this file',
  },
  {
    name: 'update-baseline',
    group: CI,
    value: { type: 'switch' },
    default: false,
    description: 'write what --fail-on finds to the file of --baseline, and accept it',
    config: false,
  },
  {
    name: 'config',
    group: CONFIG,
    value: { type: 'path' },
    otherwise: 'whosaid.config.json or "whosaid" in package.json, the nearest upwards',
    description: 'read settings from this file; flags win over it',
    no: 'read no configuration file',
    config: false,
  },
  {
    name: 'print-config',
    group: CONFIG,
    value: { type: 'switch' },
    default: false,
    description: 'print the settings that hold, as a configuration file, and do nothing else',
    config: false,
  },
] as const satisfies readonly OptionRow[];

/** What holds for a run: flags, then the configuration file, then defaults. */
export type Settings = SettingsOf<typeof OPTIONS>;
