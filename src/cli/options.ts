import { Command, InvalidArgumentError, Option } from 'commander';
import { INPUT_FORMATS, type InputFormat } from '../input/articles.ts';
import { DEFAULT_KINDS, OFFSET_UNITS, type OffsetUnit, QUOTE_KINDS } from '../record/types.ts';
import { FORMATS, type Format } from '../render/index.ts';
import { TABLES, type Table } from '../render/renderer.ts';

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
}

const EXAMPLES = `
Examples:
  $ whosaid fixtures/mehr-iran-qatar.txt
  $ whosaid --format json --include-text fixtures/mehr-iran-qatar.txt
  $ cat fixtures/mehr-iran-qatar.txt | whosaid --show speakers -

Exit codes: 0 done (finding no quotes is no error), 2 a usage or input/output error.`;

/** The command line. `run` gets what was asked for; commander's own errors are thrown. */
export function createProgram(version: string, run: (inputs: string[], flags: Flags) => Promise<void>): Command {
  return new Command('whosaid')
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
    .helpOption('-h, --help', 'print this help')
    .version(version, '-V, --version', 'print the version')
    .addHelpText('after', EXAMPLES)
    .action((inputs: string[], flags: Flags) => run(inputs, flags));
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
