import { GoldError } from './gold.ts';
import type { EvalRecord, GoldAttribution, Pair } from './record.ts';

/**
 * Reads one article in brat's standoff format. An attribution is an event: its trigger is the cue, its arguments are
 * `Content` and `Source` (`E1 Attribution:T2 Content:T1 Source:T3`; brat numbers further ones: `Content2`).
 *
 * @param annotations the `.ann` file; its offsets count code points of the `.txt` file
 * @throws GoldError naming the line
 */
export function parseBrat(id: string, text: string, annotations: string): EvalRecord {
  const units = unitOffsets(text);
  const spans = new Map<string, Pair[]>();
  const attributions: GoldAttribution[] = [];
  const lines = annotations.split('\n');
  lines.forEach((line, i) => {
    const textBound = /^(T\d+)\t\S+ ([\d; ]+)\t/.exec(line);
    if (textBound) spans.set(textBound[1], toPairs(textBound[2], units, i + 1));
  });
  lines.forEach((line, i) => {
    const event = /^E\d+\t(.+)$/.exec(line);
    if (event) attributions.push(toAttribution(event[1], spans, i + 1));
  });
  return { id, text, attributions };
}

function toPairs(fragments: string, units: readonly number[], line: number): Pair[] {
  return fragments.split(';').map((fragment) => {
    const [start, end] = fragment
      .trim()
      .split(' ')
      .map((n) => units[Number(n)]);
    if (start === undefined || end === undefined) throw new GoldError(line, `offsets outside the text: ${fragment}`);
    return [start, end];
  });
}

function toAttribution(args: string, spans: ReadonlyMap<string, Pair[]>, line: number): GoldAttribution {
  const out: { source: Pair[]; cue: Pair[]; content: Pair[] } = { source: [], cue: [], content: [] };
  args
    .trim()
    .split(/\s+/)
    .forEach((arg, i) => {
      const [role, id] = arg.split(':');
      const own = spans.get(id);
      if (!own) throw new GoldError(line, `${arg}: there is no text-bound annotation ${id}`);
      const name = i === 0 ? 'cue' : role.toLowerCase().replace(/\d+$/, '');
      if (name === 'source' || name === 'cue' || name === 'content') out[name].push(...own);
    });
  return out;
}

/** For each code point of the text (and its end) the offset in UTF-16 units. */
function unitOffsets(text: string): number[] {
  const out: number[] = [];
  let at = 0;
  for (const char of text) {
    out.push(at);
    at += char.length;
  }
  out.push(at);
  return out;
}
