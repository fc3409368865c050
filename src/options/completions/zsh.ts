import type { ArgumentRow, CommandRow } from '../option.ts';
import { allFlags, type Flag } from './flags.ts';

/** A script for zsh's `_arguments`: a file `_whosaid` in `$fpath`, or `eval "$(whosaid completions zsh)"`. */
export function toZsh(main: CommandRow, commands: readonly CommandRow[]): string {
  const cases = commands.map(
    (command) => `    ${command.name})
      shift words
      (( CURRENT-- ))
      _arguments -S \\
${specs(command, command.arguments.map(argumentSpec)).join(' \\\n')} ;;`,
  );
  const first = commands.map(({ name, description }) => `    ${quoted(`${escaped(name)}:${description}`)}`);
  return `#compdef ${main.name}
_${main.name}_first() {
  local -a commands=(
${first.join('\n')}
  )
  _describe command commands
  _files
}
_${main.name}() {
  case $words[2] in
${cases.join('\n')}
    *)
      _arguments -S \\
${specs(main, [quoted(`1: :_${main.name}_first`), quoted('*:input:_files')]).join(' \\\n')} ;;
  esac
}
if [[ $funcstack[1] == _${main.name} ]]; then _${main.name} "$@"; else compdef _${main.name} ${main.name}; fi
`;
}

const specs = (command: CommandRow, args: readonly string[]): string[] =>
  [...allFlags(command).map(flagSpec), ...args].map((spec) => `        ${spec}`);

function flagSpec(flag: Flag): string {
  const { short, long, about } = flag;
  const rest = quoted(`[${escaped(about)}]${action(flag)}`);
  return short ? `'(-${short} --${long})'{-${short},--${long}}${rest}` : `--${long}${rest}`;
}

function action({ takes, valueName, list, orFile }: Flag): string {
  if (takes === 'nothing') return '';
  if (takes === 'file') return `:${valueName}:_files`;
  if (takes === 'word') return `:${valueName}: `;
  const words = takes.map(escaped).join(' ');
  if (list) return `:${valueName}:_values -s , ${valueName} ${words}`;
  return orFile ? `:${valueName}:{compadd ${words}; _files}` : `:${valueName}:(${words})`;
}

function argumentSpec({ name, of, several, required }: ArgumentRow, index: number): string {
  return quoted(`${several ? '*' : index + 1}${required ? '' : ':'}:${name}:${of ? `(${of.join(' ')})` : '_files'}`);
}

/** For the descriptions and words of `_arguments`. */
const escaped = (text: string): string => text.replace(/[[\]:\\]/g, '\\$&');
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
