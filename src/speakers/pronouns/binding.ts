import { ROLE } from '../../lexicon/naming.ts';
import type { Document, Span, Tokens } from '../../text/document.ts';
import type { Entity } from '../entities.ts';
import { isPersonNoun, type TextMention } from '../mentions.ts';
import type { Discourse } from './discourse.ts';
import { isGenitive } from './grammar.ts';
import type { Anaphor, Trace } from './salience.ts';

/** What grammar alone says of whom a pronoun can mean, or not. */

/** "Wu, her lawyer", "Wu was her lawyer": her is not Wu's. "Wu saw her": nor is she Wu (principle B of binding theory); "Wu, whom she knew". */
export function isBound(tokens: Tokens, trace: Trace, { mention: pronoun, sentence, clause }: Anaphor): boolean {
  const { mention, role } = trace;
  if (trace.sentence !== sentence) return false;
  if (mention.first < pronoun.first && pronoun.first < mention.last) return true; // "one of his students"
  if (pronoun.role === 'possessive')
    return mention.last + 1 === pronoun.first && (tokens.text[mention.last] === ',' || isSomebodys(tokens, pronoun));
  if (tokens.lower[pronoun.first - 1] === 'whom') return pronoun.first - mention.last <= 2;
  return pronoun.role === 'object' && role === 'subject' && mention.last >= clause;
}

/** "was her “best friend”", but not "was her mother's carer". */
function isSomebodys(tokens: Tokens, { first, last }: TextMention): boolean {
  if (!/^(?:is|was|became)$/.test(tokens.lower[first - 1])) return false;
  let head = last;
  while (tokens.tag[head] === 'ADJ' || /^[“"‘']$/.test(tokens.text[head] ?? '')) head++;
  return isPersonNoun(tokens.lower[head] ?? '') && !isGenitive(tokens, head + 1);
}

/** "Asked by Wu why, she said A", "Under cross-examination by Wu, she said A": whoever asks has not answered. */
export const isAsker = ({ lower, word }: Tokens, { mention, sentence }: Trace, pronoun: Anaphor): boolean => {
  if (sentence !== pronoun.sentence || !pronoun.speaks) return false;
  let by = mention.first - 1;
  while (word[by]?.lists & ROLE || /^(?:the|an?)$/.test(lower[by] ?? '')) by--;
  return lower[by] === 'by' && ASKED.test(lower[by - 1] ?? '');
};

/** "Speaking at the unveiling of Ann Lee, he said A": of whom and to whom he speaks. */
export const isSpokenOf = ({ tokens, sentences }: Document, { mention, sentence }: Trace, pronoun: Anaphor): boolean =>
  sentence === pronoun.sentence &&
  pronoun.speaks &&
  mention.form !== 'pronoun' &&
  /^(?:speaking|talking|writing)$/.test(tokens.lower[sentences[sentence].first]) &&
  mention.last < pronoun.mention.first;

/** "In a letter sent through her lawyer, Ann Lee, she said A": who only passes it on. */
export const isGoBetween = (
  { tokens, sentences }: Document,
  { mention, sentence }: Trace,
  pronoun: Anaphor,
): boolean => {
  if (sentence !== pronoun.sentence || !pronoun.speaks || mention.form === 'pronoun') return false;
  let i = mention.first - 1;
  while (i > sentences[sentence].first && /^(?:DET|PRON|ADJ|NOUN|PUNCT)$/.test(tokens.tag[i])) i--;
  return /^(?:through|via)$/.test(tokens.lower[i]);
};

/** "Her doctor told her A. ¶ “I cried,” she said": the text goes on about her who was told, not about the one without a name. */
export const isTeller = ({ tokens: { lower } }: Document, { mention, paragraph }: Trace, pronoun: Anaphor): boolean =>
  mention.form === 'description' &&
  /^(?:his|her)$/.test(lower[mention.first]) &&
  pronoun.speaks &&
  paragraph < pronoun.paragraph &&
  lower
    .slice(mention.last, mention.last + 3)
    .some(
      (word, i) =>
        /^(?:told|assured|warned|advised|reassured|informed)$/.test(word) &&
        /^(?:him|her)$/.test(lower[mention.last + i + 1] ?? ''),
    );

/** "Judge Ann Lee read the charge. She pleaded not guilty": nobody whom the court works for. */
export const isOfCourt = ({ tokens: { lower, lemma } }: Document, { mentions }: Entity, pleads: number): boolean =>
  lemma[pleads] === 'plead' &&
  /^(?:not|guilty)$/.test(lower[pleads + 1] ?? '') &&
  mentions.some(({ first }) => COURT.test(lower[first - 1] ?? ''));

const COURT =
  /^(?:judge|magistrate|justice|recorder|sheriff|prosecutor|attorney|lawyer|barrister|solicitor|commissioner)$/;

const ASKED = /^(?:asked|pressed|questioned|challenged|quizzed|(?:cross-)?(?:examin(?:ed|ation)|questioning))$/;

/** “The minister must answer,” she said: of whom only words speak, and without a name, does not speak them. */
export const isOnlyQuoted = ({ entities }: Discourse, { entity, onlyQuoted }: Trace, pronoun: Anaphor): boolean =>
  onlyQuoted && !pronoun.inQuote && (pronoun.speaks || entities[entity].words.length === 0);

/** "The mayor, he said, had left": who says so does not call himself the mayor. */
export const isDescribedIn = ({ tokens }: Document, { mention }: Trace, said: readonly Span[]): boolean =>
  mention.form === 'description' &&
  mention.role === 'subject' &&
  said.some(({ start, end }) => start <= tokens.start[mention.first] && tokens.start[mention.first] < end);

/**
 * "her aunt Ann Lee": whom the phrase means that the pronoun begins, who is not its owner.
 *
 * @param m index of the pronoun's mention
 * @returns the mention of the name, or null
 */
export function ownedBy(tokens: Tokens, mentions: readonly TextMention[], m: number): TextMention | null {
  const pronoun = mentions[m];
  if (pronoun.role !== 'possessive') return null;
  let next = m + 1;
  while (next < mentions.length && mentions[next].form !== 'name') next++;
  const name = mentions[next];
  if (!name || name.first - pronoun.last > 5) return null;
  for (let i = pronoun.last; i < name.first; i++) {
    const apposed = i === name.first - 1 && tokens.text[i] === ',' && isPersonNoun(tokens.lower[i - 1]);
    if (!apposed && !/^(?:NOUN|ADJ|PROPN|NUM)$/.test(tokens.tag[i]) && tokens.text[i] !== '-') return null;
  }
  return name;
}

/**
 * "After beginning his career there, Wu left": the subject behind a phrase that leads the sentence (cataphora).
 *
 * @param m index of the pronoun's mention
 * @param sentence index of its sentence
 * @returns the mention of the name, or null
 */
export function subjectAhead(
  { tokens, sentences }: Document,
  mentions: readonly TextMention[],
  m: number,
  sentence: number,
): TextMention | null {
  const s = sentences[sentence];
  for (let k = m - 1; k >= 0 && mentions[k].first >= s.first; k--) if (mentions[k].role === 'subject') return null;
  if (!/^(?:ADP|SCONJ|VERB|ADV)$/.test(tokens.tag[s.first]) && !/^(?:as|like|to)$/.test(tokens.lower[s.first]))
    return null;
  for (let k = m + 1; k < mentions.length && mentions[k].first < s.last; k++) {
    const next = mentions[k];
    if (next.form !== 'name' || !/^(?:subject|possessive)$/.test(next.role)) continue;
    return tokens.lower.slice(mentions[m].last, next.first).includes(',') ? next : null;
  }
  return null;
}
