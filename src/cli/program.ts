import { Command, InvalidArgumentError, Option } from 'commander';
import { COMMANDS, type EvalSettings, EXAMPLES, EXIT_CODES, EXTRACT, type TrainSettings } from '../options/commands.ts';
import { settle } from '../options/config.ts';
import { aboutOf, termOf } from '../options/describe.ts';
import type { CommandRow, OptionRow } from '../options/option.ts';
import type { Settings } from '../options/table.ts';
import { readText } from '../options/values.ts';

export { CommanderError } from 'commander';

/** What a command does with its arguments and options, which were checked against its table. */
type Action<Args, Options> = (args: Args, options: Options) => Promise<void>;

export interface Actions {
  /** Only what was typed: a configuration file may stand between that and the defaults. */
  readonly whosaid: Action<[inputs: string[]], Partial<Settings>>;
  readonly eval: Action<[gold: string, predicted: string | undefined], EvalSettings>;
  readonly train: Action<[data: string[]], TrainSettings>;
  readonly schema: Action<[of: 'record' | 'config' | undefined], object>;
  readonly man: Action<[], object>;
  readonly completions: Action<[shell: 'bash' | 'zsh' | 'fish'], object>;
}

/** The command line that the tables of options and commands describe; commander's own errors are thrown. */
export function createProgram(version: string, actions: Actions): Command {
  const program = new Command(EXTRACT.name);
  program
    .enablePositionalOptions() // so that options behind "eval" are its own
    .usage('[options] [inputs...]')
    .version(version, '-V, --version', 'print the version')
    .addHelpText('after', `\nExamples:\n${EXAMPLES.map((line) => `  $ ${line}`).join('\n')}\n`)
    .addHelpText('after', `Exit codes: ${EXIT_CODES.map(({ code, when }) => `${code} ${when}`).join(', ')}.`);
  fill(program, EXTRACT, actions.whosaid as AnyAction);
  for (const row of COMMANDS) {
    const action = actions[row.name] as AnyAction;
    fill(program.command(row.name), row, (args, typed) =>
      action(args, settle<readonly OptionRow[]>(row.options, typed)),
    );
  }
  return program;
}

/** Commander does not know the types of the table. */
type AnyAction = Action<unknown[], object>;

function fill(command: Command, row: CommandRow, action: AnyAction): void {
  command.description(row.description).helpOption('-h, --help', 'print this help');
  for (const { name, description, required, several, of } of row.arguments) {
    const term = `${name}${several ? '...' : ''}`;
    const argument = command.createArgument(required ? `<${term}>` : `[${term}]`, description);
    command.addArgument(of ? argument.choices(of) : argument);
  }
  for (const option of row.options) for (const one of optionsOf(option)) command.addOption(one);
  command.action((...given: unknown[]) => action(given.slice(0, row.arguments.length), command.opts()));
}

/** Defaults are no business of commander's, who could not tell them from what was typed. Help tells them in `aboutOf`. */
function optionsOf(row: OptionRow): Option[] {
  const option = new Option(termOf(row), aboutOf(row));
  if (row.value.type !== 'switch' && row.value.type !== 'paths') option.argParser((text) => read(row, text));
  if (row.required) option.makeOptionMandatory();
  const options = row.no === undefined ? [option] : [option, new Option(`--no-${row.name}`, row.no)];
  return row.group === undefined ? options : options.map((o) => o.helpGroup(`${row.group}:`));
}

function read(row: OptionRow, text: string): unknown {
  try {
    return readText(row, text);
  } catch (error) {
    throw new InvalidArgumentError((error as Error).message);
  }
}
