import { COMMANDS, EXTRACT } from '../commands.ts';
import { toBash } from './bash.ts';
import { toFish } from './fish.ts';
import { toZsh } from './zsh.ts';

const SHELLS = { bash: toBash, zsh: toZsh, fish: toFish };

/** The script that completes commands, flags and their values in a shell. */
export const completionsFor = (shell: keyof typeof SHELLS): string => SHELLS[shell](EXTRACT, COMMANDS);
