import { valueNameOf } from '../describe.ts';
import type { CommandRow, OptionRow } from '../option.ts';

/** A flag as a shell sees it. */
export interface Flag {
  readonly long: string;
  readonly short?: string;
  readonly about: string;
  /** What stands behind it: nothing, a file, some other word, or one of these words. */
  readonly takes: 'nothing' | 'file' | 'word' | readonly string[];
  /** What the value is called. */
  readonly valueName: string;
  /** Whether several of the words may stand there, parted by commas. */
  readonly list: boolean;
  /** Whether a file may stand there in place of the words. */
  readonly orFile: boolean;
}

/** All flags of a command, those for help and version among them. */
export function allFlags({ name, options }: CommandRow): Flag[] {
  const plain = { takes: 'nothing', valueName: '', list: false, orFile: false } as const;
  return [
    ...options.flatMap((row) => {
      const no = row.no === undefined ? [] : [{ ...plain, long: `no-${row.name}`, about: row.no }];
      return [flagOf(row), ...no];
    }),
    { ...plain, long: 'help', short: 'h', about: 'print this help' },
    ...(name === 'whosaid' ? [{ ...plain, long: 'version', short: 'V', about: 'print the version' }] : []),
  ];
}

function flagOf(row: OptionRow): Flag {
  const { name, short, value, description } = row;
  return {
    long: name,
    short,
    about: description,
    takes: takes(value),
    valueName: valueNameOf(row),
    list: value.type === 'list',
    orFile: value.type === 'choice' && value.path === true,
  };
}

function takes(value: OptionRow['value']): Flag['takes'] {
  switch (value.type) {
    case 'switch':
      return 'nothing';
    case 'path':
    case 'paths':
      return 'file';
    case 'choice':
      return value.of;
    case 'list':
      // "name:N" is completed up to the number
      return [...value.of.map((word) => word.replace(/:N$/, ':')), ...(value.all ? ['all'] : [])];
    case 'number':
    case 'integer':
      return value.or ?? 'word';
    default:
      return 'word';
  }
}
