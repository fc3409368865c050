import type { CommandRow } from '../option.ts';
import { allFlags, type Flag } from './flags.ts';

/** A script for fish: `whosaid completions fish | source`, or a file in `~/.config/fish/completions`. */
export function toFish(main: CommandRow, commands: readonly CommandRow[]): string {
  const names = commands.map((c) => c.name).join(' ');
  const lines = [
    `# completes ${main.name} in fish: ${main.name} completions fish | source`,
    ...flagLines(main, `not __fish_seen_subcommand_from ${names}`),
    ...commands.flatMap((command) => {
      const seen = `__fish_seen_subcommand_from ${command.name}`;
      const words = command.arguments.flatMap((argument) => argument.of ?? []);
      return [
        line(main.name, '__fish_is_first_arg', `-a ${command.name}`, command.description),
        ...(words.length ? [line(main.name, seen, `-f -a '${words.join(' ')}'`)] : []),
        ...flagLines(command, seen),
      ];
    }),
  ];
  return `${lines.join('\n')}\n`;
}

const flagLines = (command: CommandRow, when: string): string[] =>
  allFlags(command).map((flag) => {
    const name = `${flag.short ? `-s ${flag.short} ` : ''}-l ${flag.long}`;
    return line('whosaid', when, `${name}${value(flag)}`, flag.about);
  });

function value({ takes, list, orFile }: Flag): string {
  if (takes === 'nothing') return '';
  if (takes === 'file') return ' -r -F';
  if (takes === 'word') return ' -x';
  const words = list ? `(__fish_append , ${takes.join(' ')})` : takes.join(' ');
  return `${orFile ? ' -r -F' : ' -x'} -a '${words}'`;
}

const line = (name: string, when: string, what: string, about?: string): string =>
  `complete -c ${name} -n '${when}' ${what}${about === undefined ? '' : ` -d ${quoted(about)}`}`;

/** Fish knows two escapes in single quotes. */
const quoted = (text: string): string => `'${text.replace(/['\\]/g, '\\$&')}'`;
