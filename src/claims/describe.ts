import { REPORTED } from '../lexicon/hedges.ts';
import { SIGNAL } from '../lexicon/signals.ts';
import type { Span } from '../text/document.ts';
import { UNIT } from '../text/sentence-cuts.ts';
import { checkability } from './checkability.ts';
import type { Claim, Detail } from './claim.ts';
import { mainClause } from './clause.ts';
import { isOurs, knownComplement, ownComplement, thought } from './complements.ts';
import type { Cue } from './cue.ts';
import { type Proposition, withMark } from './cut.ts';
import { findDetails, type Hints, hintsOf } from './details.ts';
import { type ClauseTokens, hasFinite, isFiniteAt, isPastForm, type Run } from './finite.ts';
import { type Modal, modalityOf } from './modality.ts';
import type { Named, Names } from './named.ts';
import { normalized } from './normalized.ts';
import type { Passage } from './passage.ts';
import { negatorsOf } from './polarity.ts';
import { shows } from './signals.ts';

const OPENS_ASKED = /^(?:if|whether|what|how|why|who|whom|which|when|where)$/;

/**
 * What a proposition claims: its words, how firmly it is put, and what it names, counts and dates.
 *
 * @param date the day of the article, as ISO 8601, or null
 */
export function describe(
  text: string,
  { tokens, spansOf }: Passage,
  p: Proposition,
  cue: Cue,
  names: Names,
  date: string | null,
): Claim {
  const content = withoutStop(tokens, p, spansOf(withMark(tokens, p)));
  const main = p.shared && p.governed ? p.shared : mainClause(tokens, p);
  const isAsked = cue.asks && OPENS_ASKED.test(tokens.lower[p.first]);
  const asks = isAsked || tokens.text[p.last - 1] === '?' || tokens.text[p.last] === '?';
  const { modality: found, markers } = putBy(tokens, p, main, asks);
  const isUnder = cue.under && /^(?:predicted|normative)$/.test(found);
  const modality = isUnder ? 'conditional' : cue.unsourced && found === 'asserted' ? 'hedged' : found;
  const negators = negatorsOf(tokens, main);
  const known = p.shared ? null : knownComplement(tokens, main, p.last);
  if (known) negators.push(...negatorsOf(tokens, known)); // "we know that it is | not open"
  if (main === p.shared && /^(?:not|never)$/.test(tokens.lower[p.first])) negators.push(p.first); // "must row and | not swim"
  const isNegated = (negators.length % 2 === 1) !== (cue.stance === 'denying');
  const named = names.within(content);
  const details = detailsOf(text, content, hintsOf(tokens, p), date, modality === 'predicted', named);
  const verb = verbOf(tokens, p.governed ? p : main);
  const shared = p.shared ? spansOf(p.shared) : [];
  return {
    attribution: cue.index,
    content,
    normalized: normalized(text, tokens, p, { shared, content }, cue.auxiliary),
    polarity: isNegated ? 'negated' : 'affirmed',
    modality,
    markers: spansAt(tokens, markers, negators),
    stance: cue.stance,
    claimed: !cue.negated,
    details,
    checkable: checkability(tokens, {
      run: p,
      modality,
      details,
      names: named.length > 0,
      organization: named.some(({ entity }) => entity.kind === 'organization'),
      sentence: hasFinite(tokens, p),
      past: verb >= 0 && (isPastForm(tokens, verb) || /^(?:was|were|had|did)$/.test(tokens.lower[verb])),
    }),
    repeats: [],
  };
}

/**
 * "We are sure that it will open" and "I think the bridge will open" predict: where the main clause shows nothing, or only that
 * "we" think it, what "we" are sure of or think may show more.
 */
function putBy(tokens: ClauseTokens, p: Proposition, main: Run, asks: boolean): Modal {
  const found = modalityOf(tokens, p, main, asks);
  if (found.modality === 'hedged') {
    const inner = thought(tokens, main, p.last);
    const { modality, markers } = inner ? modalityOf(tokens, p, inner, asks) : found;
    return /^(?:predicted|normative)$/.test(modality) ? { modality, markers: [...found.markers, ...markers] } : found;
  }
  if (found.modality !== 'asserted') return found;
  const reported = p.shared ? reportedIn(tokens, p.shared) : -1;
  if (reported >= 0) return { modality: 'hedged', markers: [reported] };
  const isGoverned = p.governed && isOurs(tokens, main.first);
  const inner = isGoverned ? mainClause(tokens, p) : ownComplement(tokens, main, p.last);
  return inner ? modalityOf(tokens, p, inner, asks) : found;
}

/** "Allegedly, he (sold the oars and | burned the boat)", "he allegedly": at the head or the end of the words that a claim shares; -1 for none. */
const reportedIn = ({ lower }: ClauseTokens, { first, last }: Run): number =>
  REPORTED.has(lower[first]) ? first : REPORTED.has(lower[last - 1]) ? last - 1 : -1;

/** What a claim's words count, date, compare and name, in text order. */
function detailsOf(
  text: string,
  content: readonly Span[],
  hints: Hints,
  date: string | null,
  ahead: boolean,
  named: readonly Named[],
): Detail[] {
  const out: Detail[] = [];
  for (const span of content) out.push(...findDetails(text, span, date, ahead, hints));
  for (const { start, end, entity } of named) out.push({ kind: 'name', start, end, value: entity.name });
  return out.length > 1 ? out.sort((a, b) => a.start - b.start || a.end - b.end) : out;
}

/** Where the tokens of two lists stand, each once and in text order. */
function spansAt({ start, end }: ClauseTokens, some: readonly number[], others: readonly number[]): Span[] {
  if (!some.length && !others.length) return [];
  const indexes = [...new Set([...some, ...others])].sort((a, b) => a - b);
  return indexes.map((i) => ({ start: start[i], end: end[i] }));
}

/** "cost £6m|.", "fell to 679p|.": a stop that the tokens take for a part of the unit. */
function withoutStop({ text, end }: ClauseTokens, { last }: Run, content: Span[]): Span[] {
  const span = content.at(-1);
  if (!span || span.end !== end[last - 1] || !UNIT.test(text[last - 1])) return content;
  return [...content.slice(0, -1), { ...span, end: span.end - 1 }];
}

/** The first finite verb that is not of a clause at the subject: "Sato, who | was elected in May, | stays". */
function verbOf(tokens: ClauseTokens, { first, last }: Run): number {
  for (let i = first; i < last; i++) {
    if (!isFiniteAt(tokens, i)) continue;
    const before = tokens.tag[i - 1] === 'ADV' ? i - 2 : i - 1;
    if (before <= first || !shows(tokens, before, SIGNAL.relative)) return i;
  }
  return -1;
}
