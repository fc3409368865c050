import { FEELINGS, LEFT_SO, STIRS } from '../../lexicon/feelings.ts';
import { RELATIVES } from '../../lexicon/pronouns.ts';
import type { Tokens } from '../../text/document.ts';
import type { TextMention } from '../mentions.ts';
import type { Gender } from '../names/names.ts';
import { lowerBound, tokenAt } from '../search.ts';
import type { Setting } from './antecedents.ts';
import type { Anaphor } from './salience.ts';

/** Tokens of what somebody is, before the name: "visiting manager Ann Lee". */
const LONGEST_ROLE = 5;

/**
 * "The row is a blow to Premier Ann Lee, who had promised peace. “I knew nothing,” she said", "Orr levelled, to the delight of coach Bob
 * Wu. “Superb,” he said": a sentence that brings in somebody new whom what it tells touches leads over to that person's own words,
 * whoever spoke before; but where another one is told of there who may be meant, only if it tells how the new one takes it.
 *
 * @returns an entity, or null
 */
export function whoComesIn(setting: Setting, anaphor: Anaphor, gender: Gender): number | null {
  const { doc, speech } = setting;
  const { first } = anaphor.mention;
  const [said] = (anaphor.speaks && !anaphor.inQuote && speech.said.get(first)) || [];
  if (!said) return null;
  const { sentences, tokens } = doc;
  const opener = tokenAt(tokens, said.start);
  const s = lowerBound(sentences.length, (k) => sentences[k].last, opener + 1) - 1;
  if (opener >= first || s < 0 || hasSpeaker(setting, sentences[s])) return null;
  if (/[\p{L}\p{N}]/u.test(doc.text.slice(tokens.end[sentences[s].last - 1], said.start))) return null; // "But, he said"
  const opens = sentences[s].first;
  const { found, others } = lastOf(setting, opens, opener, gender);
  if (found?.form !== 'name' || found.role === 'subject') return null;
  const entity = setting.entityOf[found.name];
  if (isStirred(tokens, opens, found)) return entity;
  const name = setting.discourse.entities[entity].mentions.find((one) => one.first === found.first);
  const isToldOf = speech.said.get(first)?.some(({ start, end }) => HE[gender].test(doc.text.slice(start, end))); // “We know him,” he said
  return !others && !isToldOf && name && isIntroduced(tokens, opens, name) ? entity : null;
}

/** The first mention of the one told of last between two tokens who may be meant; are there others? */
function lastOf(setting: Setting, from: number, to: number, gender: Gender) {
  const { doc, mentions, links } = setting;
  let found: TextMention | null = null;
  let last: number | null = null;
  let others = false;
  for (let m = lowerBound(links.length, (k) => mentions[k].first, from); m < links.length; m++) {
    const { entity } = links[m];
    if (mentions[m].first >= to) break;
    if (entity === null || entity === last || !mayBe(setting, entity, gender) || isWhat(doc.tokens, mentions[m]))
      continue;
    others ||= found !== null;
    found = mentions[m];
    last = entity;
  }
  return { found, others };
}

const HE: Readonly<Record<Gender, RegExp>> = { male: /\b(?:he|him|his)\b/i, female: /\b(?:she|her)\b/i };

/** "For Ann Lee, a nurse, it is late. She has left": whom a paragraph is about from its first words on, where it tells of no other such. */
export function whoLeads(
  setting: Setting,
  { mention, sentence, paragraph, inQuote }: Anaphor,
  gender: Gender,
): number | null {
  const { doc, mentions, discourse, links } = setting;
  if (inQuote) return null;
  let s = sentence;
  while (s > 0 && doc.sentences[s - 1].paragraph === paragraph) s--;
  const { first } = doc.sentences[s];
  if (doc.tokens.lower[first] !== 'for' || mention.first === first + 1) return null;
  const m = lowerBound(links.length, (k) => mentions[k].first, first);
  const { entity } = links[m] ?? { entity: null };
  if (entity === null || mentions[m].form !== 'name' || !mayBe(setting, entity, gender)) return null;
  const name = discourse.entities[entity].mentions.find((one) => one.first === mentions[m].first);
  if (name?.roleFirst !== first + 1 || doc.tokens.text[name.last] !== ',') return null;
  for (let k = m + 1; k < links.length; k++) {
    const other = links[k].entity;
    if (other !== null && other !== entity && mayBe(setting, other, gender) && !isWhat(doc.tokens, mentions[k]))
      return null;
  }
  return entity;
}

/** Does anybody speak there but whom "who" tells of? Whose turn it is goes on. */
function hasSpeaker({ doc: { tokens }, speech }: Setting, { first, last }: { first: number; last: number }): boolean {
  if (speech.inMarks[first]) return true;
  for (let i = first; i < last; i++) if (speech.speaks.has(i) && !RELATIVES.has(tokens.lower[i])) return true;
  return false;
}

function mayBe({ discourse }: Setting, entity: number, gender: Gender): boolean {
  const listed = discourse.listedGenderOf(entity);
  return discourse.personhoodOf(entity) > 0 && discourse.isPossible(entity, gender) && (listed ?? gender) === gender;
}

/** "Ann Lee, 44, a nurse," */
const isWhat = ({ text }: Tokens, { form, first, role }: TextMention): boolean =>
  form === 'description' && role === 'other' && text[first - 1] === ',';

/** "For Ann Lee, the news", "Premier Ann Lee", "Ann Lee, 44,", "Ann Lee, a nurse,", "Ann Lee, who" */
function isIntroduced(
  { lower, text, tag }: Tokens,
  opens: number,
  { first, last, roleFirst }: { first: number; last: number; roleFirst: number },
): boolean {
  if (roleFirst < first || (lower[opens] === 'for' && roleFirst === opens + 1)) return true;
  const behind = lower[last + 1] ?? '';
  return (
    text[last] === ',' && (RELATIVES.has(behind) || /^(?:an?|the|his|her)$/.test(behind) || tag[last + 1] === 'NUM')
  );
}

/** "to the delight of | coach Ann Lee", "drew fury from", "angering", "left coach Ann Lee fuming" */
function isStirred({ lower, lemma, tag }: Tokens, opens: number, { first, last }: TextMention): boolean {
  let before = first - 1;
  while (before > opens && before >= first - LONGEST_ROLE && /^(?:NOUN|ADJ|PROPN|DET)$/.test(tag[before])) before--;
  if (before <= opens) return false;
  if (STIRS.has(lemma[before])) return lower[before].endsWith('ing') || /^(?:that|which)$/.test(lower[before - 1]);
  if (/^(?:of|from|by)$/.test(lower[before])) return FEELINGS.has(lower[before - 1]);
  return lemma[before] === 'leave' && LEFT_SO.has(lower[last]);
}
