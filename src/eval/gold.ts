import type { EvalRecord, GoldAttribution, Pair } from './record.ts';

/** A gold file that cannot be read: which line, and what is wrong with it. */
export class GoldError extends Error {
  readonly line: number;
  constructor(line: number, message: string) {
    super(message);
    this.line = line;
  }
}

/**
 * Reads gold or predictions as JSON Lines: `{id, text, attributions: [{source, cue, content}]}`, each a list of
 * `[start, end]` in UTF-16 units. What whosaid itself prints (`--format jsonl --include-text`) is read as well.
 *
 * @throws GoldError naming the line
 */
export function parseGold(lines: string): EvalRecord[] {
  const out: EvalRecord[] = [];
  lines.split('\n').forEach((line, i) => {
    if (line.trim()) out.push(toRecord(line, i + 1));
  });
  return out;
}

function toRecord(line: string, number: number): EvalRecord {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw new GoldError(number, `not JSON: ${(cause as Error).message}`);
  }
  const { id, publisher, text, attributions, quotes } = (value ?? {}) as Record<string, unknown>;
  if (typeof id !== 'string') throw new GoldError(number, 'no "id" (a string)');
  const list = attributions ?? quotes;
  if (!Array.isArray(list)) throw new GoldError(number, 'no "attributions" (a list)');
  return {
    id,
    ...(typeof publisher === 'string' && { publisher }),
    text: typeof text === 'string' ? text : '',
    attributions: list.map((a) => toAttribution(a, number)),
  };
}

function toAttribution(value: unknown, line: number): GoldAttribution {
  const { source, cue, content } = (value ?? {}) as Record<string, unknown>;
  return { source: toPairs(source, line), cue: toPairs(cue, line), content: toPairs(content, line) };
}

function toPairs(value: unknown, line: number): Pair[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw new GoldError(line, 'spans are lists of [start, end] or {start, end}');
  return value.map((span: unknown) => {
    const [start, end] = Array.isArray(span)
      ? span
      : [(span as Record<string, unknown>)?.start, (span as Record<string, unknown>)?.end];
    if (!Number.isInteger(start) || !Number.isInteger(end) || start > end)
      throw new GoldError(line, `not a span: ${JSON.stringify(span)}`);
    return [start as number, end as number];
  });
}
