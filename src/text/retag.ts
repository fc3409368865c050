import { FIRST_NAME, listsOf } from '../lexicon/naming.ts';
import { isRecord } from '../lexicon/records.ts';
import { stanceBase } from '../lexicon/stances.ts';

/**
 * Mends what wink tags amiss whatever stands beside it, in place. Adjectives to it are "alleged" in "Prosecutors alleged that A" and
 * "have alleged fraud", as in "the alleged fraud", "informed" in "was informed that A", "said" behind what it takes for a verb ("its
 * thinking said A") and verbs behind marks (“A,” fumed Lee); "Analysts caution that A", "the policy states that A", "the union plans to wait", "says A and questions whether B", "he is saying" and "had lain" hold a noun, "the forward said" and "A second wrote: “A”" an adverb, "told Lee everything was well" a verb and "Omar Said Barre" a verb.
 *
 * @param own by token its text, @param lower by token its word in lower case, @param tag by token its tag, @param lemma by token its lemma
 */
export function retag(own: readonly string[], lower: readonly string[], tag: string[], lemma: string[]): void {
  for (let i = lower.indexOf('alleged', 1); i > 0; i = lower.indexOf('alleged', i + 1)) {
    const isBehindSubject = /^(?:NOUN|PROPN|PRON|AUX)$/.test(tag[i - 1]) && !NO_SUBJECT.test(lower[i - 1]);
    if (!isBehindSubject && !(tag[i - 1] === 'CCONJ' && lower[i + 1] === 'that')) continue;
    tag[i] = 'VERB';
    lemma[i] = 'allege';
  }
  for (let i = lower.indexOf('caution', 1); i > 0; i = lower.indexOf('caution', i + 1))
    if (lower[i + 1] === 'that' && /^(?:NOUN|PROPN|PRON)$/.test(tag[i - 1])) tag[i] = 'VERB';
  for (let i = lower.indexOf('states', 1); i > 0; i = lower.indexOf('states', i + 1)) {
    if (lower[i + 1] !== 'that' || tag[i] !== 'NOUN' || !(isRecord(lower[i - 1]) || WRITTEN.test(lower[i - 1])))
      continue;
    tag[i] = 'VERB';
    lemma[i] = 'state';
  }
  for (let i = lower.indexOf('plans', 1); i > 0; i = lower.indexOf('plans', i + 1)) {
    if (tag[i] !== 'NOUN' || lower[i + 1] !== 'to' || tag[i + 2] !== 'VERB' || !opensWithSubject(tag, i)) continue;
    tag[i] = 'VERB';
    lemma[i] = 'plan';
  }
  for (let i = lower.indexOf('questions', 1); i > 0; i = lower.indexOf('questions', i + 1)) {
    if (tag[i] !== 'NOUN' || tag[i - 1] !== 'CCONJ' || !/^(?:whether|why|how)$/.test(lower[i + 1] ?? '')) continue;
    tag[i] = 'VERB';
    lemma[i] = 'question';
  }
  for (let i = lower.indexOf('forward', 1); i > 0; i = lower.indexOf('forward', i + 1))
    if (tag[i] === 'ADV' && tag[i - 1] === 'DET' && tag[i + 1] !== 'NOUN') tag[i] = 'NOUN';
  for (let i = lower.indexOf('everything', 1); i > 0; i = lower.indexOf('everything', i + 1))
    if (tag[i] === 'VERB' && tag[i + 1] === 'AUX') tag[i] = 'PRON';
  for (let i = lower.indexOf('saying', 2); i > 0; i = lower.indexOf('saying', i + 1)) {
    if (tag[i] !== 'NOUN' || tag[i - 1] !== 'AUX' || !/^(?:PRON|PROPN)$/.test(tag[i - 2])) continue;
    tag[i] = 'VERB';
    lemma[i] = 'say';
  }
  for (let i = lower.indexOf('lain', 1); i > 0; i = lower.indexOf('lain', i + 1)) {
    if (tag[i - 1] !== 'AUX' && tag[i - 1] !== 'ADV') continue;
    tag[i] = 'VERB';
    lemma[i] = 'lie';
  }
  for (let i = lower.indexOf('said', 1); i > 0; i = lower.indexOf('said', i + 1)) {
    if (tag[i] !== 'ADJ' || tag[i - 1] === 'DET') continue; // "the said officials"
    tag[i] = 'VERB';
    lemma[i] = 'say';
  }
  for (let i = lower.indexOf('informed', 1); i > 0; i = lower.indexOf('informed', i + 1)) {
    if (tag[i] !== 'ADJ' || !(lower[i + 1] === 'that' || /^(?:DET|PRON|PROPN)$/.test(tag[i + 1] ?? ''))) continue;
    tag[i] = 'VERB';
    lemma[i] = 'inform';
  }
  for (let i = 1; i < lower.length - 1; i++)
    if (tag[i] === 'ADV' && tag[i - 1] === 'DET') nameOrdinal(lower, tag, lemma, i);
  for (let i = 2; i < lower.length; i++) {
    if (tag[i] !== 'ADJ' || !/^["”’']$/.test(lower[i - 1]) || !/^[,!?]$/.test(lower[i - 2])) continue;
    const base = lower[i].endsWith('ed') ? stanceBase(lower[i]) : null; // “A,” fumed Lee
    if (!base) continue;
    tag[i] = 'VERB';
    lemma[i] = base;
  }
  for (let i = lower.indexOf('said', 1); i > 0; i = lower.indexOf('said', i + 1)) {
    if (!isName(own, lower, tag, i)) continue;
    tag[i] = 'PROPN';
    lemma[i] = 'said';
  }
  nameVerbs(own, lower, tag, lemma);
}

/** "A second wrote: “A”", "a third fumed: “A”", but not "the first reported case": one of several people, and what he does. */
function nameOrdinal(lower: readonly string[], tag: string[], lemma: string[], i: number): void {
  if (!ORDINAL.test(lower[i]) || !/^(?:a|the)$/.test(lower[i - 1])) return;
  const base = tag[i + 1] === 'ADJ' && lower[i + 2] === ':' ? stanceBase(lower[i + 1]) : null;
  if (base) {
    tag[i + 1] = 'VERB';
    lemma[i + 1] = base;
  }
  const next = tag[i + 2] ?? 'PUNCT';
  if (tag[i + 1] === 'VERB' && /^(?:PUNCT|PRON|DET|SCONJ)$/.test(next)) tag[i] = 'NOUN';
}

const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|seventh)$/;

/** "Curt Dole, a driver, said", "Grace Ford said": a surname that is a verb too, behind a first name. */
function nameVerbs(own: readonly string[], lower: readonly string[], tag: string[], lemma: string[]): void {
  for (let i = 1; i < lower.length - 1; i++) {
    if (own[i] === lower[i] || !/^(?:VERB|AUX)$/.test(tag[i])) continue;
    if (TITLES.test(lower[i - 1])) {
      tag[i] = 'PROPN'; // "Mr. Das", which is a form of "do" to it
      lemma[i] = lower[i];
      continue;
    }
    if (tag[i] !== 'VERB' || tag[i - 1] !== 'PROPN' || !(listsOf(lower[i - 1]) & FIRST_NAME)) continue;
    if (own[i + 1] !== ',' && !(/^(?:VERB|AUX)$/.test(tag[i + 1]) && own[i + 1] === lower[i + 1])) continue;
    tag[i] = 'PROPN';
    lemma[i] = lower[i];
  }
}

const TITLES = /^(?:mr|mrs|ms|dr|prof|sen|rep|gov|sgt|capt|col|gen|lt|rev)\.?$/;

/** "Omar Said Barre, a farmer, warned", "Karim bin Said": with a capital, inside a name, where not all words have one. */
function isName(own: readonly string[], lower: readonly string[], tag: readonly string[], i: number): boolean {
  if (own[i] !== 'Said') return false;
  if (/^(?:bin|ibn|al|el)$/.test(lower[i - 1])) return true;
  if (tag[i - 1] !== 'PROPN' || tag[i + 1] !== 'PROPN' || own[i + 1] === lower[i + 1]) return false;
  for (let k = i + 2; k < i + LONGEST_TITLE && k < tag.length; k++)
    if (tag[k] === 'VERB' && own[k] === lower[k]) return true;
  return false;
}

/** Within so many tokens a headline with capitals has no verb without one. */
const LONGEST_TITLE = 12;

const WRITTEN =
  /^(?:strategy|policy|code|contract|page|guidance|clause|section|certificate|summary|file|note|caption)$/;

/** "is alleged to" is left as the model has met it. */
const NO_SUBJECT =
  /^(?:'s|am|is|are|was|were|be|been|being|his|her|its|their|my|your|our|whose|this|that|these|those)$/;

/** Is all from the clause's start to before token `i` a name, or an article and a noun? "Orle Foods plans to", "the union plans to". */
function opensWithSubject(tag: readonly string[], i: number): boolean {
  let k = i - 1;
  if (tag[k] === 'PROPN') while (k > 0 && tag[k - 1] === 'PROPN') k--;
  else if (tag[k] === 'NOUN' && tag[k - 1] === 'DET') k--;
  else return false;
  return k === 0 || /^(?:PUNCT|SCONJ|CCONJ|VERB|SPACE)$/.test(tag[k - 1]);
}
