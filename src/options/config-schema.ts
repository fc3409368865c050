import { CONFIG_ROWS } from './config.ts';
import { keyOf, type OptionRow } from './option.ts';

/** The JSON Schema of a configuration file, for editors. */
export function configSchema(): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'whosaid.config.json',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      ...Object.fromEntries(CONFIG_ROWS.map((row) => [keyOf(row), schemaOf(row)])),
    },
  };
}

function schemaOf(row: OptionRow): object {
  const { value, description } = row;
  return { description, ...(row.default !== undefined && { default: row.default }), ...typeSchema(value) };
}

function typeSchema(value: OptionRow['value']): object {
  switch (value.type) {
    case 'switch':
      return { type: 'boolean' };
    case 'number':
    case 'integer': {
      const { type, min, max, or } = value;
      const number = { type, minimum: min, ...(max !== undefined && { maximum: max }) };
      return or ? { anyOf: [number, { enum: or }] } : number;
    }
    case 'choice':
      return value.path ? { anyOf: [{ enum: value.of }, { type: 'string', pattern: '[/\\\\]|\\.[cm]?js$' }] } : { enum: value.of }; // biome-ignore format: one thing
    case 'list': {
      const names = value.of.map((name) => name.replace(':N', ':[1-9]\\d*'));
      const items = { type: 'array', items: { type: 'string', pattern: `^(?:${names.join('|')})$` } };
      return value.all ? { anyOf: [{ const: 'all' }, items] } : items;
    }
    case 'paths':
      return { type: 'array', items: { type: 'string', minLength: 1 } };
    case 'day':
      return { type: 'string', format: 'date' };
    default:
      return { type: 'string', minLength: 1 };
  }
}
