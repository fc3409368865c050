/** Something the user can mend: told in one line, exit code 2. */
export class UsageError extends Error {}

/** One line for an error of the system or of ours, without a stack trace: what, and what to do. */
export function describe(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const known: Record<string, string> = {
    ENOENT: 'no such file or folder; check the path',
    EISDIR: 'is a directory; name the files in it',
    EACCES: 'permission denied; check who may read or write it',
    ENOTDIR: 'a part of the path is not a directory',
    ENOSPC: 'no space left on the device',
    EMFILE: 'too many open files',
  };
  return (code && known[code]) || oneLine(message ?? String(error));
}

export const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ').trim();
