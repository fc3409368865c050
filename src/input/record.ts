/** A line of JSON Lines that is no article: why, and the id where it still has one. */
export class RecordError extends Error {
  readonly code: 'not-json' | 'no-text';
  readonly id: string | null;
  constructor(code: 'not-json' | 'no-text', message: string, id: string | null = null) {
    super(message);
    this.code = code;
    this.id = id;
  }
}

/**
 * Reads one line of JSON Lines: `{"id": …, "text": …}`; other fields are ignored.
 *
 * @param fallbackId the id of a record that has none
 * @throws RecordError
 */
export function parseRecord(line: string, fallbackId: string): { id: string; text: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw new RecordError('not-json', `not JSON: ${(cause as Error).message}`);
  }
  const { id, text } = (value ?? {}) as Record<string, unknown>;
  const ownId = typeof id === 'string' || typeof id === 'number' ? String(id) : fallbackId;
  if (typeof text !== 'string') throw new RecordError('no-text', 'the record has no "text" that is a string', ownId);
  return { id: ownId, text };
}
