import { createHash } from 'node:crypto';
import { messageOf } from '../gates/describe.ts';
import type { PlacedFinding } from '../gates/place.ts';
import { RULE_TEXTS } from '../gates/rules.ts';
import type { Renderer } from './renderer.ts';

/**
 * `--format sarif`: what the rules of --fail-on find, as SARIF 2.1.0 (OASIS) for code scanning and editors; without rules,
 * each quote as a note.
 */
export function renderSarif(): Renderer {
  const log = JSON.stringify({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver: { name: 'whosaid', rules: rules() } }, columnKind: 'utf16CodeUnits', results: [] }],
  });
  const inside = log.lastIndexOf('[]') + 1;
  return {
    begin: log.slice(0, inside),
    between: ',',
    article: ({ findings }) => findings.map((finding) => `\n${JSON.stringify(result(finding))}`).join(','),
    error: () => null,
    end: `\n${log.slice(inside)}\n`,
    tellsFindings: true,
  };
}

const ruleId = (rule: string): string => rule.replace(/:N$/, '');

const rules = (): object[] =>
  Object.entries({ ...RULE_TEXTS, quote: 'a quote' }).map(([rule, text]) => ({ id: ruleId(rule), shortDescription: { text } })); // biome-ignore format: a list

function result(finding: PlacedFinding): object {
  const { rule, level, file, region, excerpt } = finding;
  const place = region && {
    startLine: region.line,
    startColumn: region.column,
    endLine: region.endLine,
    endColumn: region.endColumn,
  };
  return {
    ruleId: rule,
    level,
    message: { text: messageOf(finding) },
    locations: [{ physicalLocation: { artifactLocation: { uri: encodeURI(file) }, ...(place && { region: place }) } }],
    // so that the same finding is known again where lines have shifted
    partialFingerprints: { 'ruleAndExcerpt/v1': createHash('sha256').update(`${rule}\0${excerpt}`).digest('hex') },
  };
}
