import { TAG, type TokenFeatures } from './features.ts';
import type { Proposal } from './proposals/propose.ts';
import { hasFinite } from './scene.ts';
import type { Run } from './sources.ts';
import { CONTENT, NOTHING } from './window.ts';

/**
 * Makes whole what a tag reports, on both sides of it.
 *
 * @param first of the window's tokens, @param labels by token of the window; changed in place
 */
export function completeTag(f: TokenFeatures, first: number, labels: Uint8Array, proposal: Proposal | undefined): void {
  joinClauses(f, first, labels, proposal);
  completeClause(f, first, labels, proposal);
  completeQuotation(f, first, labels, proposal);
}

/**
 * "A, and that B, he said" says A too: the content of a tag does not begin behind a conjunction. "They left Orle, the
 * capital, he said" says that they left: nor is it all without a verb, where one stands before the comma.
 */
function joinClauses(f: TokenFeatures, first: number, labels: Uint8Array, proposal: Proposal | undefined): void {
  if (proposal?.shape !== 'tag-clause') return;
  const from = labels.indexOf(CONTENT);
  const begins = first + from;
  const { content } = proposal;
  if (begins <= content[0].first || begins >= content[0].last || content[0].first < first) return;
  const link = f.scene.tokens.lower[begins - 1] === 'that' ? begins - 2 : begins - 1;
  if (f.tag[link] === TAG.CCONJ || isApposition(f, begins, content[0]))
    labels.fill(CONTENT, content[0].first - first, from);
}

/** A comma, and from it to the end of the clause no verb. */
function isApposition({ scene }: TokenFeatures, begins: number, clause: Run): boolean {
  return (
    scene.tokens.text[begins - 1] === ',' &&
    !hasFinite(scene, begins, clause.last) &&
    hasFinite(scene, clause.first, begins)
  );
}

/** "It was, Lee said, a bad day" says it all: a clause that breaks off before its tag goes on behind it. */
function completeClause(f: TokenFeatures, first: number, labels: Uint8Array, proposal: Proposal | undefined): void {
  if (proposal?.shape !== 'tag-clause' || proposal.content.length < 2) return;
  const [before, behind] = proposal.content;
  const last = before.last - 1;
  const breaksOff = f.tag[last] === TAG.AUX || !hasFinite(f.scene, before.first, before.last);
  const rest = labels.subarray(behind.first - first, behind.last - first);
  if (breaksOff && labels[last - first] === CONTENT && rest.every((label) => label === NOTHING)) rest.fill(CONTENT);
}

/** “It is,” Lee said on air, “a bad day”: a quotation that goes on in small letters behind its tag. */
function completeQuotation(
  { scene }: TokenFeatures,
  first: number,
  labels: Uint8Array,
  proposal: Proposal | undefined,
): void {
  if (proposal?.shape !== 'tag-quotation' || proposal.content.length < 2) return;
  const { first: from, last } = proposal.content[1];
  const goesOn = scene.tokens.text[from - 1] === ',' && /^\p{Ll}/u.test(scene.tokens.text[from + 1]);
  const rest = labels.subarray(from - first, last - first);
  if (goesOn && from >= first && rest.every((label) => label === NOTHING)) rest.fill(CONTENT);
}
