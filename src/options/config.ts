import { resolve } from 'node:path';
import { keyOf, type OptionRow, type SettingsOf } from './option.ts';
import { OPTIONS, type Settings } from './table.ts';
import { didYouMean, isPath, readValue, ValueError } from './values.ts';

/** The options that a configuration file may set. */
export const CONFIG_ROWS: readonly OptionRow[] = OPTIONS.filter((row: OptionRow) => row.config !== false);

/**
 * Checks what a configuration file holds. Paths in it are relative to its folder.
 *
 * @param folder the folder of the file
 * @returns the settings in it, paths made absolute
 * @throws ValueError that names every key at fault
 */
export function readConfig(config: unknown, folder: string): Partial<Settings> {
  if (typeof config !== 'object' || config === null || Array.isArray(config))
    throw new ValueError('expected an object of settings');
  const rows = new Map(CONFIG_ROWS.map((row) => [keyOf(row), row]));
  const faults: string[] = [];
  const settings: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(config)) {
    const row = rows.get(key);
    if (key === '$schema') continue;
    if (!row) {
      faults.push(`unknown key "${key}"${didYouMean(key, [...rows.keys()])}`);
      continue;
    }
    try {
      settings[key] = fromFolder(row, readValue(row, value), folder);
    } catch (error) {
      faults.push(`"${key}": ${(error as Error).message}`);
    }
  }
  if (faults.length) throw new ValueError(faults.join('. '));
  return settings;
}

function fromFolder({ value }: OptionRow, setting: unknown, folder: string): unknown {
  if (value.type === 'paths') return (setting as string[]).map((path) => resolve(folder, path));
  const isFile = value.type === 'path' || (value.type === 'choice' && value.path && isPath(String(setting)));
  return isFile && typeof setting === 'string' ? resolve(folder, setting) : setting;
}

/** What holds for each option: what was typed, then the configuration, then the default. */
export function settle<Rows extends readonly OptionRow[]>(
  rows: Rows,
  typed: Partial<SettingsOf<Rows>>,
  config: Partial<SettingsOf<Rows>> = {},
): SettingsOf<Rows> {
  const entries = rows.map((row) => {
    const key = keyOf(row) as keyof SettingsOf<Rows>;
    return [key, typed[key] ?? config[key] ?? row.default];
  });
  return Object.fromEntries(entries);
}

/** Settings as a configuration file that would give them again. */
export function toConfig(settings: Settings): string {
  const entries = CONFIG_ROWS.map((row) => [keyOf(row), settings[keyOf(row) as keyof Settings]]);
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
}
