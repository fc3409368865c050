import { BYSTANDERS, NAMELESS } from '../../lexicon/variations.ts';
import type { Tokens } from '../../text/document.ts';
import { isCapital } from '../../text/word.ts';
import { speaksOfAnother } from '../described/office-holders.ts';
import type { TextMention } from '../mentions.ts';
import { tokenAt } from '../search.ts';
import type { Setting } from './antecedents.ts';
import type { Candidate } from './candidates.ts';
import { type Anaphor, NEVER, type Trace } from './salience.ts';

/**
 * "Ann Lee has run the mill for years. “It leaks,” the baker said": who alone is told of in this paragraph and in the sentence before, as
 * its subject, where nobody has been called so. “It leaks,” said Ann Lee. “It does,” said the baker: they are two.
 */
export function isSoleSubject(setting: Setting, anaphor: Anaphor, entity: number): boolean {
  const { discourse, doc } = setting;
  const { paragraph, sentence, speaks, mention } = anaphor;
  const trace = discourse.traceOf(entity);
  if (!speaks || trace?.role !== 'subject' || trace.sentence < sentence - 1 || trace.inQuote) return false;
  if (!mayBeTrade(doc.tokens, mention) || !isInMarks(setting, mention) || speaksOfAnother(setting, mention))
    return false;
  if (trace.spoke >= sentence - 1 && trace.paragraph === paragraph) return false;
  const isOther = (t: Trace) => t.entity !== entity && discourse.personhoodOf(t.entity) > 0;
  const isHere = (t: Trace) => t.paragraph === paragraph || t.sentence >= sentence - 1;
  return !discourse.inMind().some((t) => isHere(t) && isOther(t));
}

/** “A,” said Tom Orr. … Ann Lee said she was cold. “B,” the mother of two said: of several who alone has spoken in the sentence before, as its subject. */
export function lastSpeaker(
  { discourse }: Setting,
  { sentence, speaks }: Anaphor,
  possible: readonly Candidate[],
): number | null {
  const here = possible.filter(({ entity }) => (discourse.traceOf(entity)?.sentence ?? NEVER) >= sentence - 1);
  const trace = here.length === 1 && speaks ? discourse.traceOf(here[0].entity) : undefined;
  return trace?.role === 'subject' && trace.spoke === sentence - 1 ? trace.entity : null;
}

const isInMarks = ({ doc: { tokens }, speech }: Setting, { first }: TextMention): boolean =>
  (speech.said.get(first) ?? []).some(({ start }) => speech.inMarks[tokenAt(tokens, start)] === 1);

/** "The baker", "the two-time MP", not who has a part in any scene. */
const mayBeTrade = ({ lower, text }: Tokens, { head }: TextMention): boolean =>
  !NAMELESS.has(lower[head]) && !BYSTANDERS.has(lower[head]) && (!isCapital(text[head]) || lower[head] === 'mp');
