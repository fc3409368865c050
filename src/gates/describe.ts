import { offsetOf } from '../record/offsets.ts';
import type { OffsetUnit } from '../record/types.ts';
import type { Finding } from './gates.ts';

/** Longer excerpts are cut. */
const EXCERPT = 60;

/**
 * `file:line:column: rule: message: excerpt`, as compilers and linters print what they find.
 *
 * @param text the file as it was read: of HTML and Markdown, with the markup
 */
export function describeFinding(finding: Finding, id: string, text: string, unit: OffsetUnit): string {
  const { rule, start, message, excerpt } = finding;
  const words = excerpt.replace(/\s+/g, ' ');
  const shown = words.length > EXCERPT ? `${words.slice(0, EXCERPT)}…` : words;
  return `${id}${start === null ? '' : `:${place(text, offsetOf(text, start, unit))}`}: ${rule}: ${message}${shown ? `: ${shown}` : ''}`;
}

/** Line and column of an offset in UTF-16 units, both from 1. */
function place(text: string, offset: number): string {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return `${line}:${offset - before.lastIndexOf('\n')}`;
}
