import { DOCUMENT_WORDS } from '../../lexicon/people.ts';
import { RELATIVES } from '../../lexicon/pronouns.ts';
import type { Attribution } from '../../quotes/quote.ts';
import type { Document } from '../../text/document.ts';
import { headOf } from '../described/heads.ts';
import { genderOfPronoun } from '../gender.ts';
import type { NameMention } from '../names/names.ts';
import { lowerBound } from '../search.ts';
import type { SourceForm } from '../sources.ts';

/** An answer is whose the question went to. */
const ANSWERS = /^(?:reply|answer|respond|retort|counter)$/;
const ASKS = /^(?:ask|inquire|wonder)$/;
/** What is only done by somebody who has spoken. */
const CONTINUES = /^(?:add|continue|conclude|go|elaborate)$/;
/** Before a source: its clause hangs on another, which may be somebody else's. */
const SUBORDINATES = /^(?:as|which|who|whom|that|when|while|after|before|because|since|until|if|where|than)$/;

/** Sources and addressees, parallel to the attributions; null where there is none. */
export interface Forms {
  readonly sources: readonly (SourceForm | null)[];
  readonly addressees: readonly (SourceForm | null)[];
  readonly names: readonly NameMention[];
}

/**
 * "Lee said A. He said B": who goes on right where an attribution ends is whose that was; in a paragraph of its own only
 * with a quotation or an "added". (Muzny et al. 2017 on turns.)
 *
 * @returns by the token of a pronoun the first token of the mention that it goes on from
 */
export function turnsTaken(
  doc: Document,
  attributions: readonly Attribution[],
  forms: Forms,
): ReadonlyMap<number, number> {
  const out = new Map<number, number>();
  let before = -1;
  attributions.forEach((attribution, a) => {
    if (attribution.within >= 0) return;
    const source = forms.sources[a];
    if (source?.form === 'pronoun' && before >= 0 && mayGoOn(doc, attribution, source.word, forms.sources[before])) {
      const one = attributions[before];
      const isOver = forms.sources[before]?.form === 'description' && isRemembered(doc, one, attribution);
      const from = !isOver && goesOn(doc, one, attribution) ? whoseTurn(doc, one, attribution, forms, before) : -1;
      if (from >= 0) out.set(source.first, from);
    }
    if (source?.form !== 'pronoun' || !RELATIVES.has(source.word)) before = a; // not "Lee, who hopes to win, said"
  });
  return out;
}

/** "One diplomat said A. “B,” they said": of one without a name, whose gender is not told. */
function mayGoOn({ tokens }: Document, { type }: Attribution, word: string, before: SourceForm | null): boolean {
  if (genderOfPronoun(word) !== null) return true;
  if (word !== 'they' || type === 'indirect' || before?.form !== 'description') return false;
  return !before.plural && /^(?:an?|one|another)$/.test(tokens.lower[before.first]);
}

/** The mention of who has the turn behind an attribution; -1 for nobody. */
function whoseTurn(doc: Document, one: Attribution, next: Attribution, forms: Forms, a: number): number {
  const { lower } = doc.tokens;
  // "Lee asked why A. “B?” he said"
  const asksOn = one.type === 'indirect' && forms.sources[a]?.form === 'name' && forms.addressees[a] === null;
  const asks = ASKS.test(one.verb?.lemma ?? '') && !asksOn;
  if (asks !== ANSWERS.test(next.verb?.lemma ?? '')) return -1;
  const form = asks ? forms.addressees[a] : forms.sources[a];
  if (!form) return -1;
  const token = form.form === 'name' ? forms.names[form.mention].first : writerOf(doc, form, forms.names);
  const before = token < form.last ? lower[token - 1] : lower[form.first - 1]; // "A baker, who gave her name as Ann,"
  return SUBORDINATES.test(before ?? '') || before === 'by' ? -1 : token; // "was told by a doctor"
}

/** "A post from Ann Lee": her; of another phrase its own first token. */
function writerOf(doc: Document, { first, last }: SourceForm, names: readonly NameMention[]): number {
  const { lower } = doc.tokens;
  if (!DOCUMENT_WORDS.has(lower[headOf(doc, first, last)])) return first;
  const k = lowerBound(names.length, (i) => names[i].first, first);
  for (let i = k; i < names.length && names[i].last <= last; i++)
    if (/^(?:from|by)$/.test(lower[names[i].roleFirst - 1])) return names[i].first;
  return first;
}

/** Nothing but marks stands between them. */
function goesOn({ text }: Document, one: Attribution, next: Attribution): boolean {
  const from = Math.max(...spans(one).map(({ end }) => end));
  const to = Math.min(...spans(next).map(({ start }) => start));
  const between = text.slice(from, to);
  if (from <= to && ADDS.test(next.verb?.lemma ?? '') && SETTING.test(between)) return true;
  if (from > to || /[\p{L}\p{N}]/u.test(between)) return false;
  if (!/\n\s*\n/.test(between)) return true;
  const speaks = next.type === 'direct' || CONTINUES.test(next.verb?.lemma ?? '');
  return one.kind === 'statement' && next.kind === 'statement' && speaks;
}

/** "When his father left in May, the old man had some advice: “A” ¶ “B,” he says": whom a story of now only remembers does not go on in it. */
const isRemembered = ({ text }: Document, { cue }: Attribution, next: Attribution): boolean =>
  cue.length > 0 &&
  next.cue.length > 0 &&
  next.type === 'direct' &&
  /^says\b/.test(text.slice(next.cue[0].start, next.cue[0].end)) &&
  !/[^s]s$/.test(text.slice(cue[0].start, cue[0].end).split(' ')[0]);

const ADDS = /^(?:add|continue|conclude|go)$/;
/** Where and when somebody spoke, and how the next sentence opens: "said | in an interview on Monday. But, | she added". */
const SETTING =
  /^(?:,? (?:in|on|at|during|after|by|to|of|from|with)\b[^.!?,;:\n“"]{0,60})?[.!?,;]?['’”"]*\s+(?:(?:but|and|so|still|yet|then|however|later|nonetheless|nevertheless|after all|in fact),?\s*)?$/iu;

const spans = ({ content, cue, source }: Attribution) => [...content, ...cue, ...source];
