/** What an option may be set to, on the command line and in a configuration file alike. */
export type Value =
  | { readonly type: 'switch' }
  | { readonly type: 'path' }
  | { readonly type: 'paths' }
  | { readonly type: 'text' }
  | { readonly type: 'day' }
  /** Part i of n: "2/4". */
  | { readonly type: 'shard' }
  /** `or`: words that stand for no number. */
  | { readonly type: 'number'; readonly min: number; readonly max?: number; readonly or?: readonly string[] }
  | { readonly type: 'integer'; readonly min: number; readonly max?: number; readonly or?: readonly string[] }
  /** One of these names, or, with `path`, a file of the user's. */
  | { readonly type: 'choice'; readonly of: readonly string[]; readonly path?: true }
  /** Some of these names, parted by commas; "name:N" takes a number; with `all`, "all" is every one. */
  | { readonly type: 'list'; readonly of: readonly string[]; readonly all?: true };

/** One option of a command. Everything that tells of it or reads it comes from here. */
export interface OptionRow {
  /** The long flag without its dashes. In camel case it is the key of a configuration file. */
  readonly name: string;
  readonly short?: string;
  readonly value: Value;
  /** What help calls the value: `--width <columns>`. */
  readonly valueName?: string;
  readonly default?: boolean | number | string | readonly string[];
  /** Where there is no one default: in words, what is done. */
  readonly otherwise?: string;
  readonly description: string;
  /** Whether `--no-name` turns it off, and what that does. */
  readonly no?: string;
  /** False where a configuration file cannot set it. */
  readonly config?: false;
  readonly required?: true;
  /** The heading of help under which it stands. */
  readonly group?: string;
}

export interface ArgumentRow {
  readonly name: string;
  readonly description: string;
  readonly required?: true;
  readonly several?: true;
  readonly of?: readonly string[];
}

export interface CommandRow {
  readonly name: string;
  readonly description: string;
  readonly arguments: readonly ArgumentRow[];
  readonly options: readonly OptionRow[];
}

/** The type that a value is read as. */
export type ValueOf<V extends Value> = V extends { type: 'switch' }
  ? boolean
  : V extends { type: 'number' | 'integer'; or: readonly (infer Word)[] }
    ? number | Word
    : V extends { type: 'number' | 'integer' }
      ? number
      : V extends { type: 'choice'; path: true }
        ? string
        : V extends { type: 'choice'; of: readonly (infer Name)[] }
          ? Name
          : V extends { type: 'list'; of: readonly (infer Name)[] }
            ? readonly Name[]
            : V extends { type: 'paths' }
              ? readonly string[]
              : string;

type Camel<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Name;
type Off<Row> = Row extends { no: string; value: { type: 'path' } } ? false : never;
type Unset<Row> = Row extends { default: unknown } | { required: true } ? never : undefined;

/** The settings that a table of options makes: a key for each row; undefined where a row has no default. */
export type SettingsOf<Rows extends readonly OptionRow[]> = {
  readonly [Row in Rows[number] as Camel<Row['name']>]: ValueOf<Row['value']> | Off<Row> | Unset<Row>;
};

/** `min-confidence` → `minConfidence`: the key in settings and configuration files. */
export const keyOf = ({ name }: OptionRow): string =>
  name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
