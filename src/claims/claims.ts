import type { Attribution, QuoteType } from '../quotes/quote.ts';
import { lowerBound } from '../speakers/search.ts';
import type { NamedEntity } from '../speakers/speaker.ts';
import type { Document, Span } from '../text/document.ts';
import { checkability } from './checkability.ts';
import type { Claim, Detail } from './claim.ts';
import { isOurs, mainClause, ownComplement, thought } from './clause.ts';
import { type Cue, cueOf } from './cue.ts';
import { cutClauses, type Proposition } from './cut.ts';
import { findDetails, type Hints, hintsOf } from './details.ts';
import { type ClauseTokens, hasFinite, isFiniteAt, type Run, withFinite } from './finite.ts';
import { isNoClaim } from './fragments.ts';
import { type Modal, modalityOf } from './modality.ts';
import { ownSentences } from './own.ts';
import { type Passage, passageOf } from './passage.ts';
import { negatorsOf } from './polarity.ts';
import { isCut, putForward, sentencesInMarks } from './put-forward.ts';
import { finiteOf } from './raised.ts';

/**
 * What is put forward as true: the contents of statements and evidence cut into propositions, and the article's own
 * sentences.
 *
 * @param entities everyone named, for what a claim names
 * @param date the day of the article, as ISO 8601, or null
 * @returns claims in text order; the same claim of the same claimant twice is one
 */
export function findClaims(
  doc: Document,
  attributions: readonly Attribution[],
  entities: readonly NamedEntity[],
  claimantOf: (attribution: number) => number | null,
  date: string | null,
): Claim[] {
  const names = new Names(entities);
  const tokens = withFinite(doc.tokens, doc.sentences);
  const found: Claim[] = [];
  const cut = (passage: Passage, cue: Cue, type: QuoteType | null, shut: readonly Run[] = []): void => {
    for (const sentence of passage.sentences)
      for (const p of cutClauses(passage.tokens, sentence, shut)) {
        const isIn = type === 'direct' || type === 'mixed';
        if (isIn && !p.shared && isNoClaim(passage.tokens, p, type === 'direct')) continue;
        found.push(describe(doc.text, passage, p, cue, names, date));
      }
  };
  const contents = attributions.map((a, index) =>
    isCut(a)
      ? putForward(doc, tokens, attributions, index, claimantOf)
      : a.kind === 'other'
        ? []
        : sentencesInMarks(doc, tokens, a),
  );
  contents.forEach((content, index) => {
    const a = attributions[index];
    if (content.length) cut(passageOf(doc, tokens, content), cueOf(doc, tokens, a, index), a.type);
  });
  const own = { index: -1, stance: 'neutral' as const, negated: false, asks: false, auxiliary: null };
  for (const { start, end, shut } of ownSentences(doc, tokens, attributions, (k) => contents[k].length > 0))
    cut(passageOf(doc, tokens, [{ start, end }]), own, null, shut);
  found.sort((x, y) => x.content[0].start - y.content[0].start || x.attribution - y.attribution);
  return merge(doc.text, found, claimantOf);
}

const OPENS_ASKED = /^(?:if|whether|what|how|why|who|whom|which|when|where)$/;

function describe(
  text: string,
  { tokens, spansOf }: Passage,
  p: Proposition,
  cue: Cue,
  names: Names,
  date: string | null,
): Claim {
  const content = spansOf(p);
  const main = p.shared && p.governed ? p.shared : mainClause(tokens, p);
  const isAsked = cue.asks && OPENS_ASKED.test(tokens.lower[p.first]);
  const asks = isAsked || tokens.text[p.last - 1] === '?' || tokens.text[p.last] === '?';
  const { modality, markers } = putBy(tokens, p, main, asks);
  const negators = negatorsOf(tokens, main);
  if (main === p.shared && /^(?:not|never)$/.test(tokens.lower[p.first])) negators.push(p.first); // "must row and | not swim"
  const isNegated = (negators.length % 2 === 1) !== (cue.stance === 'denying');
  const named = names.within(content);
  const details = detailsOf(text, content, hintsOf(tokens, p), date, named);
  const verb = verbOf(tokens, p.governed ? p : main);
  const shared = p.shared ? spansOf(p.shared) : [];
  return {
    attribution: cue.index,
    content,
    normalized: p.shared || content.length > 1 ? normalize(text, [...shared, ...content], cue.auxiliary) : null,
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
      past:
        verb >= 0 &&
        /(?:ed|was|were|had|did|came|went|took|made|rose|fell|won|lost|paid|met|left)$/.test(tokens.lower[verb]),
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
  const isGoverned = p.governed && isOurs(tokens, main.first);
  const inner = isGoverned ? mainClause(tokens, p) : ownComplement(tokens, main, p.last);
  return inner ? modalityOf(tokens, p, inner, asks) : found;
}

/** What a claim's words count, date, compare and name, in text order. */
function detailsOf(
  text: string,
  content: readonly Span[],
  hints: Hints,
  date: string | null,
  named: readonly Named[],
): Detail[] {
  const out: Detail[] = [];
  for (const span of content) out.push(...findDetails(text, span, date, hints));
  for (const { start, end, entity } of named) out.push({ kind: 'name', start, end, value: entity.name });
  return out.length > 1 ? out.sort((a, b) => a.start - b.start || a.end - b.end) : out;
}

/** Where the tokens of two lists stand, each once and in text order. */
function spansAt({ start, end }: ClauseTokens, some: readonly number[], others: readonly number[]): Span[] {
  if (!some.length && !others.length) return [];
  const indexes = [...new Set([...some, ...others])].sort((a, b) => a - b);
  return indexes.map((i) => ({ start: start[i], end: end[i] }));
}

/** The words shared with the clause before, and the claim's own, as one sentence. */
function normalize(text: string, spans: readonly Span[], auxiliary: string | null): string {
  const parts = spans.map((s) => text.slice(s.start, s.end));
  if (auxiliary !== null && parts.length > 1) parts[1] = finiteOf(parts[1], auxiliary);
  const words = parts
    .join(' ')
    .replace(/\s{2,}|[^\S ]/g, ' ') // single blanks, which are most, stay as they are
    .trim();
  return `${words[0].toUpperCase()}${words.slice(1)}${/[.!?]$/.test(words) ? '' : '.'}`;
}

function verbOf(tokens: ClauseTokens, { first, last }: Run): number {
  for (let i = first; i < last; i++) if (isFiniteAt(tokens, i)) return i;
  return -1;
}

/** One claim for the same words of the same claimant, with every place. */
function merge(text: string, claims: readonly Claim[], claimantOf: (attribution: number) => number | null): Claim[] {
  const byKey = new Map<string, number>();
  const out: Claim[] = [];
  for (const claim of claims) {
    const words = claim.content.map((s) => text.slice(s.start, s.end).toLowerCase());
    const claimant = claim.attribution < 0 ? 'article' : (claimantOf(claim.attribution) ?? `?${claim.attribution}`);
    const key = `${claimant} ${claim.polarity} ${words.join(' ')}`;
    const known = byKey.get(key);
    if (known === undefined) {
      byKey.set(key, out.length);
      out.push(claim);
    } else if (!out[known].content.some((c) => c.start === claim.content[0].start))
      out[known] = { ...out[known], repeats: [...out[known].repeats, claim.content] };
  }
  return out;
}

interface Named extends Span {
  readonly entity: NamedEntity;
}

/** Everyone and everything whose kind is known, by the places of their names. */
class Names {
  private readonly mentions: Named[] = [];

  constructor(entities: readonly NamedEntity[]) {
    for (const entity of entities) {
      if (entity.kind === 'unknown') continue;
      for (const { form, start, end } of entity.mentions)
        if (form === 'name') this.mentions.push({ start, end, entity });
    }
    this.mentions.sort((a, b) => a.start - b.start);
  }

  within(spans: readonly Span[]): Named[] {
    const { mentions } = this;
    const out: Named[] = [];
    for (const { start, end } of spans) {
      let i = lowerBound(mentions.length, (k) => mentions[k].start, start);
      for (; i < mentions.length && mentions[i].end <= end; i++) out.push(mentions[i]);
    }
    return out;
  }
}
