import type { ParseError } from 'jsonc-parser';

/** JSON that cannot be read: why, and where; line and column from 1. */
export class JsonError extends Error {
  readonly line: number;
  readonly column: number;
  constructor(message: string, { line, column }: { line: number; column: number }) {
    super(message);
    this.line = line;
    this.column = column;
  }
}

/**
 * Reads JSON. What is wrong with it is told in the same words on every version of Node.
 *
 * @throws JsonError
 */
export async function parseJson(text: string): Promise<unknown> {
  try {
    return JSON.parse(text);
  } catch {
    const { default: jsonc } = await import('jsonc-parser');
    const errors: ParseError[] = [];
    jsonc.parse(text, errors, { disallowComments: true });
    const { error, offset } = errors[0] ?? { error: 0, offset: text.length };
    throw new JsonError(`not JSON: ${words(jsonc.printParseErrorCode(error))}`, placeOf(text, offset));
  }
}

/** The line on which the n-th element of an array of JSON begins, from 1. */
export async function lineOfElement(text: string, n: number): Promise<number> {
  const { default: jsonc } = await import('jsonc-parser');
  return placeOf(text, jsonc.parseTree(text)?.children?.[n]?.offset ?? 0).line;
}

/** "PropertyNameExpected" in words. */
const words = (code: string): string =>
  code.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).toLowerCase();

function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
