import { readFile, stat } from 'node:fs/promises';
import { type Bytes, collect } from './bytes.ts';
import { decodeUtf8 } from './decode.ts';
import { InputError } from './errors.ts';
import { isUrl, KNOWN_FILES } from './formats.ts';

/** An input that stands for nothing, and why. */
export interface Failure {
  readonly file: string;
  readonly message: string;
}

/** What the arguments stand for. */
export interface Expanded {
  /** Paths of files, web addresses and "-" for standard input, in the order in which they are read. */
  readonly inputs: readonly string[];
  /** What stands for nothing. */
  readonly failures: readonly Failure[];
}

/**
 * What the inputs named on the command line stand for: a folder for the files of known types in it, a pattern that the shell
 * left alone for the files that match; all else for itself. Folders and patterns come in order of code points, and leave out
 * what is hidden and node_modules, as ripgrep and prettier do.
 *
 * @param filesFrom a file that names more inputs, one a line or parted by NUL; "-" is standard input; null where there is none
 * @throws InputError, DecodeError or the system's error where `filesFrom` cannot be read
 */
export async function expandInputs(
  named: readonly string[],
  filesFrom: string | null,
  stdin: Bytes,
): Promise<Expanded> {
  const inputs: string[] = [];
  const failures: Failure[] = [];
  const add = async (input: string, mayBePattern: boolean): Promise<void> => {
    const found = await expand(input, mayBePattern);
    if (typeof found === 'string') failures.push({ file: input, message: found });
    else for (const each of found) inputs.push(each);
  };
  for (const input of named) await add(input, true);
  if (filesFrom !== null) {
    if (filesFrom === '-' && inputs.includes('-'))
      throw new InputError('standard input cannot be both a list and an article');
    for (const input of await readList(filesFrom, stdin)) await add(input === '-' ? './-' : input, false);
  }
  return { inputs, failures };
}

async function readList(file: string, stdin: Bytes): Promise<string[]> {
  const bytes = file === '-' ? await collect(stdin) : await readFile(file);
  if (bytes.includes(0)) return Buffer.from(bytes).toString('utf8').split('\0').filter(Boolean);
  return decodeUtf8(bytes).split(/\r?\n/).filter(Boolean);
}

/** @returns the inputs, or what is wrong */
async function expand(input: string, mayBePattern: boolean): Promise<string[] | string> {
  if (input === '-' || isUrl(input)) return [input];
  const known = await stat(input).catch(() => null);
  if (known?.isDirectory()) {
    const folder = input.replace(/(?<=.)\/+$/, '');
    const found = await search(folder, KNOWN_FILES);
    return found.length ? found : `no file of a known type in this folder (${KNOWN_FILES})`;
  }
  if (known || !mayBePattern || !/[*?[{(]/.test(input)) return [input];
  const { isDynamicPattern } = await import('tinyglobby');
  if (!isDynamicPattern(input)) return [input];
  const parts = input.split('/');
  const first = parts.findIndex((part) => isDynamicPattern(part));
  const found = await search(parts.slice(0, first).join('/'), parts.slice(first).join('/'), input.startsWith('/'));
  return found.length ? found : 'no file matches this pattern';
}

async function search(folder: string, pattern: string, fromRoot = false): Promise<string[]> {
  const { glob } = await import('tinyglobby');
  const cwd = folder === '' ? (fromRoot ? '/' : '.') : folder;
  const found = await glob(pattern, {
    cwd,
    ignore: ['**/node_modules/**'],
    caseSensitiveMatch: pattern !== KNOWN_FILES,
    expandDirectories: false,
    followSymbolicLinks: false,
  });
  const prefix = folder === '' ? (fromRoot ? '/' : '') : folder.replace(/\/?$/, '/');
  return found.sort(byCodePoint).map((path) => prefix + path);
}

/** UTF-8 sorts as code points do; UTF-16, JavaScript's own order, does not. */
const byCodePoint = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));
