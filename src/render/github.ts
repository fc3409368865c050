import { messageOf } from '../gates/describe.ts';
import type { Level, PlacedFinding } from '../gates/place.ts';
import type { Renderer } from './renderer.ts';

/**
 * `--format github`: what the rules of --fail-on find, as workflow commands that GitHub Actions shows beside the lines of a
 * pull request; without rules, each quote as a notice.
 */
export const renderGithub = (): Renderer => ({
  begin: '',
  between: '',
  article: ({ findings }) => findings.map(command).join(''),
  error: () => null,
  end: '',
  tellsFindings: true,
});

const COMMANDS: Readonly<Record<Level, string>> = { error: 'error', warning: 'warning', note: 'notice' };

function command(finding: PlacedFinding): string {
  const { rule, level, file, region } = finding;
  const place = region && {
    line: region.line,
    endLine: region.endLine,
    col: region.column,
    // GitHub refuses columns of a region of several lines
    ...(region.line === region.endLine && { endColumn: region.endColumn }),
  };
  const properties = Object.entries({ title: rule, file, ...place });
  const list = properties.map(([name, value]) => `${name}=${property(String(value))}`).join(',');
  return `::${COMMANDS[level]} ${list}::${data(messageOf(finding))}\n`;
}

/** What would end a message, and the sign that escapes it: as @actions/core writes them. */
const data = (text: string): string => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const property = (text: string): string => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
