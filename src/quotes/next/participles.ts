import { CUE_VERBS, DESCRIBING, NAMING } from '../../lexicon/cues.ts';
import { POSSESSIVES } from '../../lexicon/pronouns.ts';
import { stanceBase } from '../../lexicon/stances.ts';
import type { Tokens } from '../../text/document.ts';
import { commaOr } from '../contents/writers-words.ts';
import { hears } from '../cues/heard.ts';
import { followsComma, hasFinite, isDash, isFiniteVerb, type Scene } from '../scene.ts';
import { subjectAfter } from '../sources/subject-phrases.ts';
import { tells } from './tags.ts';

/** ", ruling that B", ", warning there was B", ", while vowing to go on", ", blaming Lee": what else the one who says A says or does in words. */
export function participleAfter(scene: Scene, from: number, to: number, head: number): number {
  const { tokens, region } = scene;
  if (hears(tokens, head)) return -1; // "The court heard that inspectors rated it “good”, praising B"
  const { lower, lemma } = tokens;
  for (let i = from + 1; i < to - 2; i++) {
    if (region[i] >= 0 || !(followsComma(scene, i) || isDash(tokens.text[i - 1]))) continue;
    const verb = lower[i] === 'while' ? i + 1 : i;
    // "ruling" comes as a noun
    const entry = lower[verb].endsWith('ing') ? CUE_VERBS.get(stanceBase(lower[verb]) ?? lemma[verb]) : undefined;
    if (!entry || entry.kind === 'attitude' || entry.kind === 'evidence') continue;
    const isJudged = BLAMES.test(lemma[verb]) && /^(?:DET|PRON|PROPN|NOUN|ADJ)$/.test(tokens.tag[verb + 1]);
    const isUrged =
      entry.takes.includes('t') &&
      lower[verb + 2] === 'to' &&
      tokens.tag[verb + 1] === 'PRON' &&
      tokens.tag[verb + 3] === 'VERB'; // ", urging them to go"
    const isClause = entry.takes.includes('c') && /^(?:there|it|he|she|they|we)$/.test(lower[verb + 1]);
    const that = lower[verb + 1] === 'out' ? verb + 2 : verb + 1; // ", pointing out that B"
    if (
      isJudged ||
      isClause ||
      isUrged ||
      lower[that] === 'that' ||
      (entry.takes.includes('a') && isToldThat(scene, verb + 1, to)) ||
      (lower[verb + 1] === 'to' && entry.takes.includes('t'))
    )
      return commaOr(tokens, i);
  }
  return -1;
}

/** ", warning commuters across the city that B": behind those whom it is told, who may be many words. */
function isToldThat({ tokens, region }: Scene, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + LONGEST_HEARER) && region[i] < 0; i++) {
    if (tokens.lower[i] === 'that') return i > from && /^(?:NOUN|PROPN|PRON)$/.test(tokens.tag[i - 1]) && !isFiniteVerb(tokens, i + 1); // biome-ignore format: one condition
    if (tokens.tag[i] === 'PUNCT' || isFiniteVerb(tokens, i)) return false;
  }
  return false;
}

/**
 * "calling it weak [and accusing Lee of B]", "touting her record [and pounding him]", "with Lee questioning it [and Orr pressing his
 * attack]": where it has no form in -ing of its own.
 */
export function gerundAfter(scene: Scene, from: number, to: number, head: number): number {
  const { tokens, region } = scene;
  const { lower, tag } = tokens;
  if (!lower[head].endsWith('ing') || (tag[head] !== 'VERB' && !isCue(tokens, head))) return -1; // "crediting" comes as a noun
  const takesGerund = lower[head - 1] === 'between' || OF_DEEDS.test(lower[head]);
  for (let i = from; i < to - 2; i++) {
    if (region[i] >= 0) continue;
    if (tag[i] === 'VERB' && lower[i].endsWith('ing')) return -1;
    if (tag[i] !== 'CCONJ' || !/^(?:and|but)$/.test(lower[i])) continue;
    const verb = tag[i + 1] === 'ADV' ? i + 2 : i + 1;
    const isAttribute = /^(?:ADJ|VERB)$/.test(tag[i - 1]) && tag[verb + 1] === 'NOUN'; // "well written and challenging roles"
    const isOther = !takesGerund && /^(?:DET|PRON|PROPN)$/.test(tag[verb + 1] ?? '') && !hasFinite(scene, from, i);
    const isNext = tells(tokens, verb) || isCue(tokens, verb) || (tag[verb] === 'VERB' && isOther);
    if (lower[verb].endsWith('ing') && !isAttribute && isNext) return commaOr(tokens, i);
    const other = subjectAfter(scene, i + 1, to);
    const does = other ? other.last : to;
    if (does < to - 1 && tag[does] === 'VERB' && lower[does].endsWith('ing') && /^(?:DET|PRON)$/.test(tag[does + 1]))
      return commaOr(tokens, i);
  }
  return -1;
}

/** "promising to go", "crediting Lee", which come as an adjective and a noun. */
const isCue = ({ lower, tag }: Tokens, i: number): boolean =>
  /^(?:PROPN|PRON|PART|SCONJ)$/.test(tag[i + 1] ?? '') && CUE_VERBS.has(stanceBase(lower[i]) ?? '');

/** "blaming Lee for the fire [and closing the port]" is open. */
const OF_DEEDS = /^(?:accus|blam|prais|thank|credit|criticiz|describ|consider|discuss|propos|recommend)ing$/;

const LONGEST_HEARER = 10;
const BLAMES = /^(?:blame|accuse|praise|thank|criticize|denounce)$/;

/** "stole names, in what experts called a disaster": what others call it. */
export function namedAfter(scene: Scene, from: number, to: number): number {
  const { tokens, region } = scene;
  const { lower, tag } = tokens;
  for (let i = from + 1; i < to - 3; i++) {
    if (region[i] >= 0 || !/^(?:in|and)$/.test(lower[i]) || lower[i + 1] !== 'what' || tag[i - 1] === 'AUX') continue;
    let verb = i + 3;
    while (verb < Math.min(to, i + LONGEST_CALLER) && !NAMING.has(lower[verb]) && !DESCRIBING.has(lower[verb])) verb++;
    // "and what Lee calls “talks” were", "blaming the rain and what it calls “sabotage”"
    const isClosed = lower[i] === 'in' || (tag[i + 2] !== 'PRON' && !hasFinite(scene, verb + 1, to));
    if ((NAMING.has(lower[verb]) || DESCRIBING.has(lower[verb])) && isClosed) return commaOr(tokens, i);
  }
  return -1;
}

const LONGEST_CALLER = 10;

/** "cut its forecast, saying demand was weak, and its shares fell": what else befell the subject. */
export function mainClauseAgain(scene: Scene, from: number, to: number, head: number): number {
  const { text, lower } = scene.tokens;
  if (!lower[head].endsWith('ing') || text[head - 1] !== ',') return -1;
  for (let i = from + 1; i < to - 2; i++) {
    if (text[i] !== ',' || scene.region[i] >= 0) continue;
    if (lower[i + 1] === 'and' && POSSESSIVES.has(lower[i + 2]) && hasFinite(scene, i + 3, to)) return i;
    if (lower[i + 1] === 'but' && lower.slice(i + 2, to).includes('since')) return i; // "but the row has since spread"
  }
  return -1;
}
