import type { CommandRow, OptionRow, SettingsOf } from './option.ts';
import { OPTIONS } from './table.ts';

const EVAL_OPTIONS = [
  { name: 'format', short: 'f', value: { type: 'choice', of: ['table', 'json'] }, default: 'table', description: 'how to print' },
  { name: 'errors', value: { type: 'integer', min: 1 }, valueName: 'n', description: 'print the n worst errors, gold and prediction side by side' },
  { name: 'compare', value: { type: 'paths' }, description: 'two files of predictions: what got better and worse, with a 95% interval' },
  { name: 'model', value: { type: 'path' }, description: 'score whosaid with a model of your own' },
] as const satisfies readonly OptionRow[]; // biome-ignore format: a table

const TRAIN_OPTIONS = [
  { name: 'output', short: 'o', value: { type: 'path' }, description: 'where the model goes', required: true },
  { name: 'folds', value: { type: 'integer', min: 2, max: 20, or: ['outlets'] }, valueName: 'n', default: 5, description: 'folds of the cross-validation, or "outlets" to hold out each outlet in turn' },
] as const satisfies readonly OptionRow[]; // biome-ignore format: a table

export type EvalSettings = SettingsOf<typeof EVAL_OPTIONS>;
export type TrainSettings = SettingsOf<typeof TRAIN_OPTIONS>;

/** `whosaid` without a command's name. */
export const EXTRACT = {
  name: 'whosaid',
  description:
    'Reads news articles and prints who said what: direct, mixed and reported quotes, each with its speaker.',
  arguments: [
    {
      name: 'inputs',
      several: true,
      description:
        'files (text, Markdown, HTML, JSON, JSON Lines; .gz too), folders, patterns, web addresses; "-" is standard input',
    },
  ],
  options: OPTIONS,
} as const satisfies CommandRow;

export const COMMANDS = [
  {
    name: 'eval',
    description: 'score predictions, or whosaid itself, against gold: precision, recall and F1',
    arguments: [
      {
        name: 'gold',
        required: true,
        description:
          'JSON Lines of {"id", "text", "attributions": [{"source", "cue", "content"}]}, or a folder of brat files',
      },
      { name: 'predicted', description: 'the same for what is to be scored (default: whosaid reads the gold texts)' },
    ],
    options: EVAL_OPTIONS,
  },
  {
    name: 'train',
    description: 'make a model from gold; the same data make the same bytes',
    arguments: [
      {
        name: 'data',
        required: true,
        several: true,
        description: 'gold as for eval; a "publisher" in a record names its outlet',
      },
    ],
    options: TRAIN_OPTIONS,
  },
  {
    name: 'schema',
    description: 'print the JSON Schema of what --format json and jsonl write, or of the configuration file',
    arguments: [{ name: 'of', of: ['record', 'config'], description: 'which one (default: record)' }],
    options: [],
  },
  { name: 'man', description: 'print the manual page: whosaid man | man -l -', arguments: [], options: [] },
  {
    name: 'completions',
    description: 'print a script that completes in a shell: eval "$(whosaid completions bash)"',
    arguments: [{ name: 'shell', required: true, of: ['bash', 'zsh', 'fish'], description: 'for which shell' }],
    options: [],
  },
] as const satisfies readonly CommandRow[];

export const EXAMPLES = [
  'whosaid fixtures/mehr-iran-qatar.txt',
  'whosaid --format json --include-text fixtures/mehr-iran-qatar.txt',
  'cat fixtures/mehr-iran-qatar.txt | whosaid --show speakers -',
];

export const EXIT_CODES = [
  { code: 0, when: 'done (finding no quotes is no error)' },
  { code: 1, when: 'a rule of --fail-on or --strict is met' },
  { code: 2, when: 'a usage or input/output error' },
  { code: 130, when: 'interrupted, with what was complete written' },
];
