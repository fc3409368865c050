import { isSpeaking } from '../../lexicon/people.ts';
import { RELATIVES } from '../../lexicon/pronouns.ts';
import { isRecord } from '../../lexicon/records.ts';
import type { Sentence, Tokens } from '../../text/document.ts';
import { hasFinite, lastWord, type Scene } from '../scene.ts';
import type { Run } from '../sources/noun-phrases.ts';
import { subjectAfter, subjectBefore } from '../sources/subject-phrases.ts';
import type { Cue } from './cues.ts';

/** A speech tag: cue and source behind what was said ("…, he pointed out", “…,” said Ann Lee). */
export interface Tag {
  readonly content: Run;
  readonly source: Run | null;
  /** The tag follows a quotation, not a clause of the writer's words. */
  readonly quotation: boolean;
  /** First token of the tag, the comma before it left out. */
  readonly first: number;
  readonly last: number;
}

const SUBORDINATOR = /^(?:when|after|as|while|if|because|although|though|since|before|until|once|despite|unless|whereas|in|on|at|by|for|with|during|without|asked|speaking|following)$/; // biome-ignore format: a list

/** The tag that a cue is the verb of, or null where it is none. `rightContent` tells that a content follows the cue. */
export function findTag(scene: Scene, cue: Cue, s: Sentence, rightContent: boolean): Tag | null {
  const plain = subjectBefore(scene, cue.first, s.first);
  if (!cue.entry.takes.includes('q') && !(plain && finds(scene, cue, plain))) return null;
  if (plain && RELATIVES.has(scene.tokens.lower[plain.first])) return null; // "the plan, which critics say"
  if (plain) {
    const hearer = cue.entry.takes.includes('a') && HEARER.test(scene.tokens.lower[cue.last] ?? '') ? 1 : 0; // "she tells me"
    const tag = tagWith(scene, cue, s, plain.first, cue.last + hearer, plain, rightContent);
    if (tag) return tag;
  }
  if (scene.region[cue.first - 1] === undefined || cue.first <= s.first) return null;
  // “…” told reporters; but “…?” asks a man
  if (cue.participle || (cue.entry.takes.includes('a') && !(cue.lemma === 'ask' && scene.region[cue.first - 1] >= 0)))
    return null;
  const inverted = subjectAfter(scene, cue.last, s.last);
  if (!inverted && scene.region[cue.first - 1] < 0 && !endsQuotation(scene, cue.first)) return null;
  return tagWith(scene, cue, s, cue.first, inverted?.last ?? cue.last, inverted, rightContent);
}

/** "A, a study has found, raising doubts": what those who look into it find, before what comes of that. */
const finds = ({ tokens: { lower, lemma, text } }: Scene, cue: Cue, { last }: Run): boolean =>
  text[cue.last] === ',' &&
  /^(?:find|show|indicate|demonstrate|establish)$/.test(cue.lemma) &&
  (isRecord(lower[last - 1]) || isSpeaking(lower[last - 1], lemma[last - 1]));

const HEARER = /^(?:me|us|him|her|them)$/;

function endsQuotation(scene: Scene, i: number): boolean {
  return scene.tokens.text[i - 1] === ',' && i > 1 && scene.region[i - 2] >= 0;
}

function tagWith(
  scene: Scene,
  cue: Cue,
  s: Sentence,
  first: number,
  last: number,
  source: Run | null,
  rightContent: boolean,
): Tag | null {
  const { tokens, region } = scene;
  const before = first - 1;
  if (before < s.first) return null;
  const comma = tokens.text[before] === ',' || tokens.text[before] === '–' || tokens.text[before] === '—';
  const end = comma ? before : first;
  const r = end > s.first ? region[end - 1] : -1;
  if (r >= 0 && scene.regionLast[r] === end && (!rightContent || isUttered(scene, r))) {
    return { content: { first: contentStart(scene, s, r), last: end }, source, quotation: true, first, last };
  }
  if (tokens.text[before] !== ',' || rightContent || !cue.entry.takes.includes('c')) return null;
  if (isSubordinate(tokens, s.first) && !hasMainClause(scene, s.first, end)) return null;
  // "The plan, she said, is dead": the verb may stand on the other side
  if (!hasFinite(scene, s.first, tokens.text[last] === ',' ? s.last : end)) return null;
  return { content: { first: s.first, last: end }, source, quotation: false, first, last };
}

/** "At noon", "When it rained", but not "At least nine are trapped". */
const isSubordinate = ({ lower }: Tokens, first: number): boolean =>
  SUBORDINATOR.test(lower[first]) && !(lower[first] === 'at' && /^(?:least|most)$/.test(lower[first + 1] ?? ''));

/** The quotation ends as one before a tag does: “…,” “…?” */
function isUttered(scene: Scene, r: number): boolean {
  const { inner } = scene.regions[r];
  return /[,.!?…—–-]['’]?$/.test(scene.doc.text.slice(inner.start, inner.end).trimEnd());
}

/** Where what a tag reports begins: at its quotation, or at the sentence if the quotation is only a part of it. */
function contentStart(scene: Scene, s: Sentence, r: number): number {
  const start = scene.regionFirst[r];
  if (start <= s.first) return start;
  const lead = start - s.first;
  if (/[:,]/.test(scene.tokens.text[start - 1]) || lead <= 1) return start;
  return hasFinite(scene, s.first, start) || lead <= 6 ? s.first : start;
}

/** "When A, B": there is a comma inside, and a finite verb on both sides; behind it alone in "In May, B". */
function hasMainClause(scene: Scene, first: number, last: number): boolean {
  const { text, tag, lower } = scene.tokens;
  for (let i = last - 1; i > first; i--) {
    if (text[i] !== ',' || RELATIVES.has(lower[i + 1]) || !hasFinite(scene, i + 1, last)) continue;
    if (tag[first] === 'ADP' || hasFinite(scene, first, i)) return true;
  }
  return false;
}

/** “A,” he said, “B.” and The plan, she said, is dead: what goes on behind the tag belongs to the content. */
export function contentBeyond(scene: Scene, s: Sentence, tag: Tag): Run | null {
  const { tokens, region } = scene;
  const end = lastWord(scene, s) + 1;
  for (let i = tag.last; i < Math.min(s.last, tag.last + 14); i++) {
    if (region[i] >= 0 && tag.quotation) {
      const last = scene.regionLast[region[i]];
      const goesOn = last < end && tokens.tag[last] !== 'PUNCT';
      return { first: i, last: goesOn ? end : last };
    }
    if (region[i] >= 0 || tokens.text[i] === ';') break;
    if (!tag.quotation && tokens.text[i] === ',' && i + 1 < end && i === tag.last) return { first: i + 1, last: end };
  }
  return null;
}
