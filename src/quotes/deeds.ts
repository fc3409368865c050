import { CUE_NOUNS, UTTERANCES } from '../lexicon/cue-nouns.ts';
import { DEED_OBJECTS, DEEDS, DOCUMENTED, GOING_ON, WORDS_OFFERED, WORKED } from '../lexicon/deeds.ts';
import { POSSESSIVES } from '../lexicon/pronouns.ts';
import type { Tokens } from '../text/document.ts';
import type { Draft } from './draft.ts';
import { CLAUSE, isUndocumented, SAID_WITH } from './findings.ts';
import { isNaming } from './proposals/cues.ts';
import type { QuoteKind } from './quote.ts';
import { isFiniteVerb, isNominal, isOwnerMark, type Scene } from './scene.ts';
import type { Run } from './sources/noun-phrases.ts';
import { isWithheld } from './withheld.ts';

/** "Released a film", "called a meeting", "the storm showed its force": of what kind is what nobody says; null for all else. */
export function deedOf(scene: Scene, draft: Draft, verb: string): QuoteKind | null {
  if (GOING_ON.has(verb) || verb === 'accept')
    return scene.tokens.lower[draft.content[0].first] === 'that' ? null : 'other';
  if (/^(?:mention|name|identify)$/.test(verb) && isLeftOut(scene, draft)) return 'other';
  if (verb === 'deny' && draft.cue && isWithheld(scene.tokens, draft.cue.last - 1)) return 'other';
  if (verb === 'insist' && isOwnDeed(scene, draft)) return 'other';
  if (verb === 'call' && isRung(scene, draft)) return 'other';
  if (verb === 'call' && scene.tokens.lower[draft.content[0].first - 1] === 'for') return null; // "called for an election"
  if (DOCUMENTED.has(verb) && isUndocumented(scene, verb, draft) && isDone(scene, draft, undefined)) return 'other';
  const objects = DEED_OBJECTS.get(verb);
  const kind = objects ? 'other' : DEEDS.get(verb);
  return kind && isDone(scene, draft, objects) ? kind : null;
}

/** "released “The Long Road” in May", "was nominated for a prize as “Best Band”": all that its marks hold are names of works or the like. */
export function isOfWorks({ tokens, region }: Scene, { cue, verb, content }: Draft): boolean {
  if (!verb || !cue || !WORKED.has(verb.lemma)) return false;
  const { lower, tag, text, lemma } = tokens;
  const head = lemma.indexOf(verb.lemma, cue.first);
  for (let i = cue.first; i < cue.last; i++)
    if (text[i] === ':' || UTTERANCES.has(lemma[i]) || (i > head && tag[i] === 'VERB')) return false; // "published a memo titled"
  let names = 0;
  for (const { first, last } of content)
    for (let i = first; i < last; i++) {
      if (region[i] < 0 || !/^\p{L}/u.test(text[i])) continue;
      const isFirst = region[i] !== region[i - 1] || region[i] !== region[i - 2];
      if (/^\p{Lu}/u.test(text[i])) names++;
      else if (isFirst || !(/^(?:ADP|DET|CCONJ|PART)$/.test(tag[i]) || /^(?:is|are|was|my|your|our)$/.test(lower[i])))
        return false;
    }
  return names > 0;
}

/** "insisted on paying the bill" */
const isOwnDeed = ({ tokens: { lower, tag } }: Scene, { cue, content: [{ first }] }: Draft): boolean =>
  cue !== null && lower[cue.last - 1] === 'on' && tag[first] === 'VERB' && lower[first].endsWith('ing');

/** "Lee called Ann Orr": by telephone; not in a headline, where "Calls Orr Unfit" is a name given. */
function isRung({ tokens: { tag, lower, text } }: Scene, { cue, source, content: [{ first, last }] }: Draft): boolean {
  if (!cue || !source || source.first > cue.first || first !== cue.last) return false;
  if (lower[first - 1] !== text[first - 1] || !/^call(?:s|ed|ing)$/.test(lower[first - 1])) return false;
  for (let i = first; i < last; i++) if (tag[i] !== 'PROPN') return false;
  return true;
}

/** "did not mention the villages", "has yet to name the firm": left out, and nothing said of it. */
function isLeftOut({ tokens: { lower, tag } }: Scene, { cue, content }: Draft): boolean {
  const isNot =
    cue !== null && lower.slice(cue.first, cue.last).some((word) => /^(?:not|n['’]t|never|yet)$/.test(word));
  return (
    isNot && !CLAUSE.test(lower[content[0].first]) && /^(?:DET|PRON|ADJ|NOUN|PROPN|NUM)$/.test(tag[content[0].first])
  );
}

/** Is the content a bare object, with one of these nouns if some are given, and no word for what is said? */
function isDone(scene: Scene, { content, cue, verb, source }: Draft, objects: readonly string[] | undefined): boolean {
  const { tokens } = scene;
  const { last } = content[0];
  let { first } = content[0];
  while (tokens.lower[first] === 'once' || tokens.tag[first] === 'ADV') first++; // "shows once again the need"
  for (let i = cue?.first ?? first; i < first && i < (cue?.last ?? first); i++) {
    if (isNaming(scene, i)) return false; // "called the vote a mistake"
    if (WORDS_OFFERED.has(tokens.lemma[i])) return false;
    if (objects?.includes(tokens.lemma[i])) return true; // "writing songs about"
  }
  if (last - first === 1) return objects?.includes(tokens.lemma[first]) ?? true; // "which Lee supports", "orders soup"
  const isThing = SAID_WITH.test(verb?.lemma ?? ''); // of people it is told elsewhere that they underscore
  const isGerund = (i: number): boolean => tokens.tag[i] === 'VERB' && tokens.lower[i].endsWith('ing');
  if (!isGerund(first) && !/^(?:DET|PRON|ADJ|NOUN|PROPN|NUM)$/.test(tokens.tag[first])) return false;
  if (CLAUSE.test(tokens.lower[first]) || (objects && isGerund(first))) return false; // "denies breaching its permit"
  for (let i = first; i < last && tokens.text[i] !== ','; i++) {
    const noun = tokens.lemma[i];
    const isObject = objects?.includes(noun) || objects?.includes(tokens.lower[i].replace(/s$/, '')); // "Soldiers", as a name
    if (isObject && !isNominal(tokens.tag[i + 1]) && !isOwnerMark(tokens.lower[i + 1] ?? '')) {
      if (verb?.lemma === 'order' && tokens.lower[i + 1] === 'to') return false; // "ordered the jet to land"
      const isIts = tokens.lower[first] === 'its' && verb?.lemma === 'recall'; // "recalled its vans"
      const isWord = !isIts && /^(?:re)?call$/.test(verb?.lemma ?? '') && POSSESSIVES.has(tokens.lower[first]); // "recalled her van"
      return !isWord && !isSubject(tokens, i, last);
    }
    if (isGerund(i) && i > first) break; // "the council, using"
    if (isGerund(i)) continue; // "focused on mending the pier"
    const isShown = verb?.lemma === 'show' && source !== null && isSomebody(tokens, source); // "she showed me the letter"
    if (!isShown && !isThing && (CUE_NOUNS.has(noun) || UTTERANCES.has(noun) || WORDS_OFFERED.has(noun))) return false; // "offered advice"
    if (isShown && tokens.tag[i] === 'PRON' && tokens.lower[i + 1] === 'to') break; // "showed it to me when we met"
    if (CLAUSE.test(tokens.lower[i]) || isMeanwhile(tokens, i) || (objects && tokens.tag[i] === 'ADP')) break;
    const isAttribute = POSSESSIVES.has(tokens.lower[i - 1]) || tokens.text[i - 1] === '-'; // "its sunken ship", "well-known"
    if (isFiniteVerb(tokens, i) && !isAttribute) return false; // "shared he was ill"
  }
  return !objects;
}

/** "She", "Ann Lee" */
const isSomebody = ({ lower, tag }: Tokens, { first, last }: Run): boolean =>
  /^(?:he|she|they|we|i|who)$/.test(lower[first]) || tag[last - 1] === 'PROPN';

/** "recalled the car was red": does the noun bring a clause? Not in "recalled the car after it burned". */
function isSubject(tokens: Tokens, noun: number, last: number): boolean {
  // "recalled cars sold in May"
  if (/^(?:sold|made|built|fitted|shipped)$/.test(tokens.lower[noun + 1]) && tokens.tag[noun + 2] !== 'ADV')
    return false;
  for (let i = noun + 1; i < last && !/^(?:,|and)$/.test(tokens.lower[i]); i++) {
    if (CLAUSE.test(tokens.lower[i]) || isMeanwhile(tokens, i)) return false;
    if (isFiniteVerb(tokens, i)) return true;
  }
  return false;
}

/** "showed no emotion as the verdict was read", but not "as singularly suited", "as one who wins" */
function isMeanwhile(tokens: Tokens, i: number): boolean {
  const isOpener = /^(?:as|while|after|before|because|since|until)$/.test(tokens.lower[i]);
  if (!isOpener || !/^(?:DET|PRON|PROPN|NOUN|NUM)$/.test(tokens.tag[i + 1] ?? '')) return false;
  let verb = i + 1;
  while (verb < i + LONGEST_SUBJECT && !CLAUSE.test(tokens.lower[verb]) && !isFiniteVerb(tokens, verb)) verb++;
  return isFiniteVerb(tokens, verb);
}

const LONGEST_SUBJECT = 6;
