import type { PlacedFinding } from './place.ts';

/** A finding that is accepted as it is, and how often it may stand in its file. Lines play no part, so that they may shift. */
export interface Accepted {
  readonly file: string;
  readonly rule: string;
  readonly excerpt: string;
  readonly count: number;
}

/** A baseline that cannot be read: what is wrong. */
export class BaselineError extends Error {}

/** @throws BaselineError */
export function readBaseline(text: string): Accepted[] {
  let value: { findings?: unknown };
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new BaselineError(`not JSON: ${(error as Error).message}`);
  }
  if (!Array.isArray(value?.findings)) throw new BaselineError('no list "findings"; --update-baseline writes one');
  const bad = value.findings.findIndex((f) => !isAccepted(f));
  if (bad >= 0) throw new BaselineError(`finding ${bad + 1} is no {"file", "rule", "excerpt", "count"}`);
  return value.findings;
}

function isAccepted(value: unknown): value is Accepted {
  const { file, rule, excerpt, count } = (value ?? {}) as Record<string, unknown>;
  return [file, rule, excerpt].every((text) => typeof text === 'string') && Number.isInteger(count);
}

/** @returns an article's findings that the baseline does not accept: of those alike, the last ones */
export function notAccepted(findings: readonly PlacedFinding[], baseline: readonly Accepted[]): PlacedFinding[] {
  const left = new Map(baseline.map((accepted) => [keyOf(accepted), accepted.count]));
  return findings.filter((finding) => {
    const key = keyOf(finding);
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count <= 0;
  });
}

/**
 * The baseline that accepts these findings.
 *
 * @param files the files that were read: what the old baseline says of others stays
 */
export function toBaseline(
  findings: readonly PlacedFinding[],
  old: readonly Accepted[],
  files: ReadonlySet<string>,
): string {
  const accepted = new Map(old.filter((a) => !files.has(fileOf(a))).map((a) => [keyOf(a), a]));
  for (const finding of findings) {
    const { rule, excerpt } = finding;
    const count = (accepted.get(keyOf(finding))?.count ?? 0) + 1;
    accepted.set(keyOf(finding), { file: fileOf(finding), rule, excerpt, count });
  }
  const sorted = [...accepted].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
  return `${JSON.stringify({ findings: sorted }, null, 2)}\n`;
}

/** `./a.txt` is `a.txt`. */
export const fileOf = ({ file }: { readonly file: string }): string => file.replace(/^(?:\.\/)+/, '');

const keyOf = (item: Accepted | PlacedFinding): string => [fileOf(item), item.rule, item.excerpt].join('\0');
