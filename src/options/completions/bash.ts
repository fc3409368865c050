import type { ArgumentRow, CommandRow } from '../option.ts';
import { allFlags, type Flag } from './flags.ts';

/**
 * A script for bash 3.2 and newer: `eval "$(whosaid completions bash)"`. Where it offers nothing, bash offers files.
 */
export function toBash(main: CommandRow, commands: readonly CommandRow[]): string {
  const names = commands.map((c) => c.name);
  return `# completes ${main.name} in bash: eval "$(${main.name} completions bash)"
_${main.name}() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command=${main.name} words= list= before=
  if [[ $cur == = ]]; then cur=; elif [[ $prev == = ]]; then prev=\${COMP_WORDS[COMP_CWORD-2]}; fi
  if (( COMP_CWORD > 1 )); then
    case \${COMP_WORDS[1]} in ${names.join('|')}) command=\${COMP_WORDS[1]} ;; esac
  fi
  case "$command $prev" in
${[main, ...commands].flatMap(valueCases).join('\n')}
    *)
      case "$command $cur" in
${[main, ...commands].map(flagCase).join('\n')}
${argumentCases(main, commands).join('\n')}
      esac ;;
  esac
  if [[ -n $list ]]; then
    [[ $cur == *,* ]] && before="\${cur%,*},"
    type compopt &> /dev/null && compopt -o nospace
  fi
  COMPREPLY=($(compgen -P "$before" -W "$words" -- "\${cur##*,}"))
}
complete -o default -F _${main.name} ${main.name}
`;
}

function valueCases(command: CommandRow): string[] {
  return allFlags(command).flatMap((flag) => {
    if (flag.takes === 'nothing') return [];
    const words = Array.isArray(flag.takes) ? `words="${flag.takes.join(' ')}"${flag.list ? ' list=1' : ''} ` : '';
    return [`    ${typed(flag).map((f) => `"${command.name} ${f}"`).join('|')}) ${words};;`]; // biome-ignore format: one line
  });
}

const flagCase = (command: CommandRow): string =>
  `        "${command.name} "-*) words="${allFlags(command).flatMap(typed).join(' ')}" ;;`;

function argumentCases(main: CommandRow, commands: readonly CommandRow[]): string[] {
  const cases = commands.flatMap(({ name, arguments: args }) =>
    args.flatMap(({ of }: ArgumentRow) => (of ? [`        "${name} "*) words="${of.join(' ')}" ;;`] : [])),
  );
  const first = commands.map((c) => c.name).join(' ');
  return [...cases, `        "${main.name} "*) (( COMP_CWORD == 1 )) && words="${first}" ;;`];
}

const typed = ({ short, long }: Flag): string[] => [...(short ? [`-${short}`] : []), `--${long}`];
