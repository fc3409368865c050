import { VERDICTS } from '../../lexicon/cue-nouns.ts';
import { CUE_VERBS } from '../../lexicon/cues.ts';
import { DOCUMENT_WORDS } from '../../lexicon/people.ts';
import { SUMMING_NOUNS } from '../../lexicon/summing-nouns.ts';
import type { Tokens } from '../../text/document.ts';
import { closesClause, followsComma, isDash, isFiniteVerb, isPause, type Scene } from '../scene.ts';
import { subjectAfter } from '../sources/subject-phrases.ts';

/** The comma or dash before a token, or the token: where what stands before it ends. */
export const commaOr = ({ text }: Tokens, i: number): number => (isPause(text[i - 1]) ? i - 1 : i);

/** ", a claim that he denies", "– a version of events disputed by Lee", ", allegations that he called “false”": what is said of it. */
export function verdictAfter(scene: Scene, from: number, to: number): number {
  const { tokens, region } = scene;
  const { text, lower, lemma } = tokens;
  for (let i = to - 3; i > from; i--) {
    const isBehindDash = isDash(text[i - 1]);
    if (region[i] < 0 && (isBehindDash || followsComma(scene, i)) && isVerdict(tokens, i)) return commaOr(tokens, i);
    // "A, something Hale calls “hard”"
    if (lower[i] === 'something' && text[i - 1] === ',') {
      const subject = subjectAfter(scene, i + 1, tokens.count);
      const verb = subject && text[subject.last] === ',' ? subject.last + 1 : subject?.last; // "something its chair, Lee, denies"
      if (verb && CUE_VERBS.has(lemma[verb])) return i - 1;
    }
    if (isBehindDash && lower[i] === 'a' && lower[i + 1] === 'fact') return i - 1; // "— a fact that"
    const isAllusion = text[i - 1] === ',' && lower[i] === 'an' && /^(?:apparent|obvious|oblique)$/.test(lower[i + 1]);
    if (isAllusion && lower[i + 2] === 'reference') return i - 1;
  }
  return -1;
}

/** "…, a suggestion that he called “odd”": is the noun at `head` what is said of something, and not a cue? */
export function isOfVerdict(scene: Scene, head: number): boolean {
  const { tokens } = scene;
  const start = /^an?$/.test(tokens.lower[head - 1] ?? '') ? head - 1 : head;
  const isParted = followsComma(scene, start) || isDash(tokens.text[start - 1]);
  const isJudged = tokens.lower[start - 1] === 'in' && isJudgedWork(tokens, start);
  return tokens.tag[head] === 'NOUN' && (isJudged || (isParted && isVerdict(tokens, start)));
}

/** "a claim that he denies", "allegations dismissed by" */
export function isVerdict({ lower, lemma, tag }: Tokens, i: number): boolean {
  const noun = /^(?:an?|which)$/.test(lower[i]) ? i + 1 : i;
  if (!VERDICTS.has(lemma[noun]) || (noun === i && !lower[i].endsWith('s'))) return false;
  if (/^(?:remark|comment|phrase|word|slogan)$/.test(lemma[noun]) && tag[noun + 1] === 'ADP') return false; // "a word for those who share it"
  return lemma.slice(noun + 1, noun + LONGEST_VERDICT).some((word) => DENIES.test(word));
}

const LONGEST_VERDICT = 12;
const DENIES =
  /^(?:deny|reject|dispute|dismiss|refute|contest|repeat|make|echo|describe|call|denounce|condemn|back|share|support|welcome|applaud|hail|criticize)$/;

/** "in a report that one member called “odd”" */
export function isJudgedWork({ lower, lemma, tag }: Tokens, from: number): boolean {
  if (!/^an?$/.test(lower[from])) return false;
  let link = from + 1;
  while (/^(?:ADJ|NOUN|PROPN)$/.test(tag[link] ?? '')) link++;
  if (!DOCUMENT_WORDS.has(lower[link - 1]) || !/^(?:that|which)$/.test(lower[link])) return false;
  return lemma
    .slice(link + 1, link + LONGEST_JUDGE)
    .some((word) => /^(?:call|describe|brand|label|dub|dismiss)$/.test(word));
}

const LONGEST_JUDGE = 8;

/** ", a step that many fear", "– a swipe at her rival", to the end: what the writer makes of it. */
export function summaryAfter(scene: Scene, from: number, to: number): number {
  const { tokens, region } = scene;
  const { lower, tag, text } = tokens;
  let last = -1;
  for (let i = from; i < to - 3; i++) {
    // "the levy, a step that Orr backs, is": nor may a mark or a comma stand behind it; nor a dash behind "– a step that Orr backs"
    if (region[i] >= 0 || text[i] === (last > from && isDash(text[last - 1]) ? text[last - 1] : ',')) last = -1;
    if (region[i] >= 0 || !/^an?$/.test(lower[i]) || !(followsComma(scene, i) || isDash(text[i - 1]))) continue;
    const noun = tag[i + 1] === 'ADJ' ? i + 2 : i + 1;
    if (SUMMING_NOUNS.has(lower[noun]) && SUMS.test(lower[noun + 1])) last = i;
  }
  return last > from ? commaOr(tokens, last) : last;
}

const SUMS = /^(?:that|which|he|she|they|it|to|at|about|for|sure|likely|aimed|meant|the)$/;

/** ", without giving details", ", but stopped short of a pledge": how it was said, and what was not. */
export function mannerAfter({ tokens, region }: Scene, from: number, to: number): number {
  const { lower } = tokens;
  for (let i = from + 1; i < to - 1; i++) {
    if (region[i] >= 0) continue;
    if (lower[i] === 'without' && MANNERS.test(lower[i + 1])) return commaOr(tokens, i);
    if (lower[i] === 'but' && lower[i + 1] === 'stopped' && lower[i + 2] === 'short') return commaOr(tokens, i);
  }
  return -1;
}

const MANNERS =
  /^(?:giving|elaborating|offering|providing|specifying|naming|identifying|explaining|disclosing|citing|going|further)$/;

/** ", which the regulator called “a failure”", ", which he denies", ", whom he described as": what somebody else, or the writer, calls it. */
export function labelAfter(scene: Scene, from: number, to: number): number {
  const { tokens, region } = scene;
  for (let i = from + 1; i < to - 2; i++) {
    if (region[i] >= 0 || tokens.text[i - 1] !== ',' || !/^(?:which|whom)$/.test(tokens.lower[i])) continue;
    const subject = subjectAfter(scene, i + 1, to);
    if (!subject || !/^(?:call|describe|dub|label|deny|reject|dispute)$/.test(tokens.lemma[subject.last])) continue;
    if (!goesOn(scene, subject.last, to)) return i - 1;
  }
  return -1;
}

/** "said the plan, which he *called* “a gift,” would fail": does the verb of the clause before stand behind this one? */
function goesOn(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to - 1; i++) if (closesClause(scene, i) >= 0) return isFiniteVerb(scene.tokens, i + 1);
  return false;
}

/** "that “all is well”—the words, he recalled, of 1992": what the writer adds behind a dash that follows the quotation, to the end. */
export function remarkAfter({ tokens, region, regionLast }: Scene, from: number, to: number): number {
  for (let i = from + 1; i < to - 1; i++) {
    const isBehind = region[i - 1] >= 0 && regionLast[region[i - 1]] === i && region[i] < 0;
    if (!isBehind || !isDash(tokens.text[i]) || tokens.tag[i + 1] !== 'DET' || region[i + 1] >= 0) continue;
    return tokens.text.slice(i + 1, to).some(isDash) ? -1 : i;
  }
  return -1;
}

/** "that she would stay – though few believe it", "that it would move them — to the chagrin of her party": what the writer sets against it behind a dash, to the end. */
export function rejoinderAfter({ tokens, region }: Scene, from: number, to: number): number {
  const { text, lower } = tokens;
  for (let i = to - 3; i > from; i--) {
    if (region[i] >= 0 || !isDash(text[i])) continue;
    const isOthers = lower[i + 1] === 'to' && lower[i + 4] === 'of' && FEELINGS.test(lower[i + 3]);
    return isOthers || REJOINS.test(lower[i + 1]) || (lower[i + 1] === 'except' && lower[i + 2] === 'that') ? i : -1;
  }
  return -1;
}

const REJOINS = /^(?:although|though)$/;
const FEELINGS = /^(?:chagrin|dismay|delight|annoyance|anger|fury|horror|irritation|relief|surprise|alarm|joy)$/;
