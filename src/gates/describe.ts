import type { PlacedFinding } from './place.ts';

/** Longer excerpts are cut. */
const EXCERPT = 60;

/** `file:line:column: rule: message: excerpt`, as compilers and linters print what they find. */
export function describeFinding({ file, region, rule, message, excerpt }: PlacedFinding): string {
  const letters = [...excerpt];
  const shown = letters.length > EXCERPT ? `${letters.slice(0, EXCERPT).join('')}…` : excerpt;
  return `${file}${region ? `:${region.line}:${region.column}` : ''}: ${rule}: ${withExcerpt(message, shown)}`;
}

/** What is wrong, and all the words that it is about. */
export const messageOf = ({ message, excerpt }: PlacedFinding): string => withExcerpt(message, excerpt);

const withExcerpt = (message: string, excerpt: string): string => (excerpt ? `${message}: ${excerpt}` : message);
