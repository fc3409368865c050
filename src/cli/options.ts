import { Command, InvalidArgumentError, Option } from 'commander';
import { GATES, type Gate, readGate } from '../gates/gates.ts';
import { INPUT_FORMATS, type InputFormat } from '../input/articles.ts';
import { DEFAULT_KINDS, OFFSET_UNITS, type OffsetUnit, QUOTE_KINDS } from '../record/types.ts';
import { FORMATS, type Format } from '../render/index.ts';
import { TABLES, type Table } from '../render/renderer.ts';
import type { EvalFlags } from './eval.ts';
import type { TrainFlags } from './train.ts';

/** The flags as typed, checked but not yet resolved against terminal and environment. */
export interface Flags {
  readonly format: Format;
  readonly inputFormat?: InputFormat;
  readonly show: readonly Table[];
  readonly kinds: readonly (typeof QUOTE_KINDS)[number][];
  readonly offsets: OffsetUnit;
  readonly includeText?: boolean;
  readonly output?: string;
  readonly color?: boolean;
  readonly width?: number;
  readonly explain?: boolean;
  readonly entities?: boolean;
  readonly minConfidence: number;
  readonly model?: string;
  readonly aliases?: string;
  readonly own?: boolean;
  readonly minCheckable: number;
  readonly date?: string;
  readonly failOn: readonly Gate[];
}

const EXAMPLES = `
Examples:
  $ whosaid fixtures/mehr-iran-qatar.txt
  $ whosaid --format json --include-text fixtures/mehr-iran-qatar.txt
  $ cat fixtures/mehr-iran-qatar.txt | whosaid --show speakers -

Exit codes: 0 done (finding no quotes is no error), 1 a rule of --fail-on is met, 2 a usage or input/output error.`;

/** What each command does with what was asked for. */
export interface Actions {
  extract(inputs: string[], flags: Flags): Promise<void>;
  eval(gold: string, predicted: string | undefined, flags: EvalFlags): Promise<void>;
  train(data: string[], flags: TrainFlags): Promise<void>;
  schema(): Promise<void>;
}

/** The command line; commander's own errors are thrown. */
export function createProgram(version: string, actions: Actions): Command {
  const program = new Command('whosaid');
  program
    .enablePositionalOptions() // so that options behind "eval" are its own
    .description(
      'Reads news articles and prints who said what: direct, mixed and reported quotes, each with its speaker.',
    )
    .usage('[options] [inputs...]')
    .argument('[inputs...]', 'files of plain text or JSON Lines ({"id", "text"}); "-" is standard input')
    .addOption(new Option('-f, --format <format>', 'how to print').choices(FORMATS).default('table'))
    .addOption(
      new Option('--input-format <format>', 'how to read (default: by the extension, .jsonl and .ndjson)').choices([
        ...INPUT_FORMATS,
      ]),
    )
    .addOption(
      new Option('--show <tables>', `tables to print, of ${TABLES.join(',')}`)
        .argParser(list(TABLES))
        .default(['quotes', 'speakers'], 'quotes,speakers'),
    )
    .addOption(
      new Option('--kinds <kinds>', `kinds of quotes to list, of ${QUOTE_KINDS.join(',')} or all`)
        .argParser((value) => (value === 'all' ? QUOTE_KINDS : list(QUOTE_KINDS)(value)))
        .default(DEFAULT_KINDS, DEFAULT_KINDS.join(',')),
    )
    .addOption(new Option('--offsets <unit>', 'what offsets count').choices([...OFFSET_UNITS]).default('utf16'))
    .option('--include-text', 'repeat the text in JSON')
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .option('--color', 'colour tables (default: on a terminal)')
    .option('--no-color', 'do not colour tables')
    .addOption(new Option('--width <columns>', 'width of tables (default: the terminal, else 100)').argParser(width))
    .option('--explain', 'tell for each quote what spoke for it and how its speaker was named')
    .option('--entities', 'list in JSON everyone named, quoted or not')
    .addOption(
      new Option('--min-confidence <number>', 'leave out quotes below this confidence')
        .argParser(confidence)
        .default(0),
    )
    .option('--own', "show the article's own claims in tables too")
    .addOption(
      new Option('--min-checkable <number>', 'leave out claims less checkable than this; no truth score')
        .argParser(confidence)
        .default(0),
    )
    .addOption(new Option('--date <date>', 'day of the article, for "yesterday" in claims: 2024-05-31').argParser(day))
    .addOption(
      new Option('--fail-on <rules>', `exit with 1 where an article meets one of ${GATES.join(',')},long-quote:N`)
        .argParser(gates)
        .default([], 'none'),
    )
    .option('--aliases <file>', 'people you know: JSON or CSV of name, aliases, role, pronouns')
    .option('--model <file>', 'find quotes with a model of your own (see whosaid train)')
    .helpOption('-h, --help', 'print this help')
    .version(version, '-V, --version', 'print the version')
    .addHelpText('after', EXAMPLES)
    .action((inputs: string[], flags: Flags) => actions.extract(inputs, flags));
  addEval(program, actions);
  addTrain(program, actions);
  program
    .command('schema')
    .description('print the JSON Schema of what --format json and jsonl write')
    .helpOption('-h, --help', 'print this help')
    .action(() => actions.schema());
  return program;
}

function addEval(program: Command, actions: Actions): void {
  program
    .command('eval')
    .description('score predictions, or whosaid itself, against gold: precision, recall and F1')
    .argument(
      '<gold>',
      'JSON Lines of {"id", "text", "attributions": [{"source", "cue", "content"}]}, or a folder of brat files',
    )
    .argument('[predicted]', 'the same for what is to be scored (default: whosaid reads the gold texts)')
    .addOption(new Option('-f, --format <format>', 'how to print').choices(['table', 'json']).default('table'))
    .addOption(
      new Option('--errors <n>', 'print the n worst errors, gold and prediction side by side').argParser(count),
    )
    .option('--compare <files...>', 'two files of predictions: what got better and worse, with a 95% interval')
    .option('--model <file>', 'score whosaid with a model of your own')
    .helpOption('-h, --help', 'print this help')
    .action((gold: string, predicted: string | undefined, flags: EvalFlags) => actions.eval(gold, predicted, flags));
}

function addTrain(program: Command, actions: Actions): void {
  program
    .command('train')
    .description('make a model from gold; the same data make the same bytes')
    .argument('<data...>', 'gold as for eval; a "publisher" in a record names its outlet')
    .requiredOption('-o, --output <file>', 'where the model goes')
    .addOption(
      new Option('--folds <n>', 'folds of the cross-validation, or "outlets" to hold out each outlet in turn')
        .argParser((value) => (value === 'outlets' ? value : foldCount(value)))
        .default(5),
    )
    .helpOption('-h, --help', 'print this help')
    .action((data: string[], flags: TrainFlags) => actions.train(data, flags));
}

function foldCount(value: string): number {
  if (!/^(?:[2-9]|1\d|20)$/.test(value)) throw new InvalidArgumentError('A number from 2 to 20, or "outlets".');
  return Number(value);
}

function confidence(value: string): number {
  const number = Number(value);
  if (!(number >= 0 && number <= 1)) throw new InvalidArgumentError('A number from 0 to 1.');
  return number;
}

function gates(value: string): Gate[] {
  return value.split(',').map((name) => {
    const gate = readGate(name.trim());
    if (!gate) throw new InvalidArgumentError(`"${name.trim()}" is none of ${GATES.join(', ')}, long-quote:N.`);
    return gate;
  });
}

function day(value: string): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(`${value}T00:00:00Z`));
  if (!isDay) throw new InvalidArgumentError('A day as 2024-05-31.');
  return value;
}

function count(value: string): number {
  if (!/^[1-9]\d*$/.test(value)) throw new InvalidArgumentError('A number from 1 up.');
  return Number(value);
}

function list<T extends string>(allowed: readonly T[]): (value: string) => T[] {
  return (value) =>
    value.split(',').map((name) => {
      const found = allowed.find((a) => a === name.trim());
      if (!found) throw new InvalidArgumentError(`Allowed are ${allowed.join(', ')}.`);
      return found;
    });
}

function width(value: string): number {
  const columns = Number(value);
  if (!Number.isInteger(columns) || columns < 40 || columns > 1000)
    throw new InvalidArgumentError('A number from 40 to 1000.');
  return columns;
}
