import type { Attribution } from '../../quotes/quote.ts';
import type { Document, Span } from '../../text/document.ts';
import type { NameMention } from '../names/names.ts';
import { lowerBound, tokenAt } from '../search.ts';
import { type Forms, turnsTaken } from './turn-taking.ts';

/** Who speaks where, as far as names tell before pronouns are resolved. All by token. */
export interface Speech {
  /** What somebody is quoted with in part is all of it. */
  readonly inQuote: Uint8Array;
  /** The same, but of such a part what is in quotation marks alone. */
  readonly inMarks: Uint8Array;
  /** Token of a source's mention: those named in what it says, who cannot say it. */
  readonly barred: ReadonlyMap<number, ReadonlySet<number>>;
  /** Token of a source's mention: what it says. */
  readonly said: ReadonlyMap<number, readonly Span[]>;
  /** Token of a source's mention. */
  readonly speaks: ReadonlySet<number>;
  /** Inside a direct quotation the entity named as its source, else -1. */
  readonly quoted: Int32Array;
  /** Token of a pronoun that goes on speaking: that of the source before it. */
  readonly goesOn: ReadonlyMap<number, number>;
}

/**
 * What quotes tell the resolver of pronouns: which tokens are quoted, which mentions speak, and who is named in what is
 * said. Sources that are names are known already; the others are what is to be found.
 */
export function readSpeech(
  doc: Document,
  attributions: readonly Attribution[],
  forms: Forms,
  entityOf: readonly number[],
): Speech {
  const { sources, names } = forms;
  const { tokens } = doc;
  const { count } = tokens;
  const inMarks = new Uint8Array(count);
  const inQuote = new Uint8Array(count);
  const quoted = new Int32Array(count).fill(-1);
  const barred = new Map<number, ReadonlySet<number>>();
  const said = new Map<number, readonly Span[]>();
  const speaks = new Set<number>();
  const inside = quotedInside(attributions);
  attributions.forEach(({ type, content }, a) => {
    const source = sources[a];
    const speaker = source?.form === 'name' ? entityOf[source.mention] : -1;
    if (source) {
      const at = source.form === 'name' ? names[source.mention].first : source.first;
      speaks.add(at);
      said.set(at, content);
      barred.set(at, namedIn(doc, content, names, entityOf, inside.get(a) ?? []));
    }
    if (type === 'indirect') return;
    for (const span of content) {
      const first = tokenAt(tokens, span.start);
      const last = tokenAt(tokens, span.end);
      inQuote.fill(1, first, last);
      if (type === 'direct') {
        inMarks.fill(1, first, last);
        quoted.fill(speaker, first, last);
      } else
        for (const part of partsInMarks(doc, span))
          inMarks.fill(1, tokenAt(tokens, part.start), tokenAt(tokens, part.end));
    }
  });
  return { inMarks, inQuote, barred, said, speaks, quoted, goesOn: turnsTaken(doc, attributions, forms) };
}

/** "said that Wu was “a friend”": Wu is named in the reporter's words. */
function partsInMarks({ marks }: Document, { start, end }: Span): Span[] {
  const out: Span[] = [];
  let k = lowerBound(marks.length, (i) => marks[i].start, start);
  while (k > 0 && marks[k - 1].end > start) k--;
  for (; k < marks.length && marks[k].start < end; k++)
    out.push({ start: Math.max(start, marks[k].start), end: Math.min(end, marks[k].end) });
  return out;
}

/** What others are quoted with in what is said, by who says it: “He asked, ‘Ann, how long?’” she said. */
function quotedInside(attributions: readonly Attribution[]): ReadonlyMap<number, readonly Span[]> {
  const out = new Map<number, Span[]>();
  for (const { within, type, content } of attributions) {
    if (within < 0 || type !== 'direct') continue;
    const others = out.get(within);
    if (others) others.push(...content);
    else out.set(within, [...content]);
  }
  return out;
}

function namedIn(
  { tokens }: Document,
  content: readonly Span[],
  names: readonly NameMention[],
  entityOf: readonly number[],
  quoted: readonly Span[],
): Set<number> {
  const out = new Set<number>();
  for (const span of content) {
    let i = lowerBound(names.length, (k) => tokens.start[names[k].first], span.start);
    for (; i < names.length && tokens.start[names[i].first] < span.end; i++) {
      const at = tokens.start[names[i].first];
      if (!quoted.some(({ start, end }) => start <= at && at < end)) out.add(entityOf[i]);
    }
  }
  return out;
}
