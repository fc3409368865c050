import { WHEN } from '../../lexicon/calendar.ts';
import { ANONYMOUS_WORDS } from '../../lexicon/people.ts';
import { PERSON_NOUNS } from '../../lexicon/person-nouns.ts';
import { isRecord } from '../../lexicon/records.ts';
import { STANCES } from '../../lexicon/stances.ts';
import type { Sentence, Tokens } from '../../text/document.ts';
import { type Draft, draftByRule, draftHolds } from '../draft.ts';
import { findMarkBack, followsComma, hasFinite, isPastForm, lastWord, type Scene } from '../scene.ts';
import type { Run } from '../sources/noun-phrases.ts';
import { subjectAfter } from '../sources/subject-phrases.ts';

/** By judgement: PolNeAR has hardly any. */
const PERCENT = 80;
/** "The Court of Appeal", "figures from the Bureau of Trade" */
const LONGEST_SUBJECT = 8;
/** "on Monday in the Journal of Nature Studies" */
const LONGEST_VENUE = 9;

/**
 * "A van was seen, the affidavit states", "The comet is old, researchers report in Nature Sky": a clause, and a tag that closes the
 * sentence, whose verb is tagged as a noun, so that the model does not look at it.
 *
 * @param drafts what is found already; what of theirs reaches into such a tag is cut off
 * @returns the same, with the tags where nothing was found
 */
export function withClosingTags(scene: Scene, drafts: readonly Draft[]): readonly Draft[] {
  const tags = scene.doc.sentences.map((s) => {
    const end = lastWord(scene, s);
    const compared = comparisonTag(scene, s, end);
    if (compared) return compared;
    const stated = statedVerb(scene, end, s.first);
    const verb = stated < 0 ? journalVerb(scene, end, s.first) : stated;
    return verb < 0 ? (asideTag(scene, s, end) ?? spokenTag(scene, s, end)) : tagBefore(scene, s.first, verb, verb);
  });
  if (!tags.some((tag) => tag !== null)) return drafts;
  for (const { cue } of drafts) {
    const s = cue ? scene.sentenceOf[cue.first] : -1;
    const tag = cue ? tags[s] : null;
    // found already, or "A, which he said was late, the film showed"
    const isTaken = cue && tag && (tag.source!.first <= cue.first || scene.tokens.lower[tag.cue!.first].endsWith('ed'));
    if (isTaken) tags[s] = null;
  }
  for (const { content } of drafts)
    content.forEach(({ first, last }, k) => {
      const end = tags[scene.sentenceOf[last - 1]]?.content[0].last ?? last;
      if (first < end && end < last) content[k] = { first, last: end };
    });
  // "It will close after the landlord ordered it to, volunteers fear": what is said there is worth more than what they think
  const isThought = (tag: Draft) =>
    tag.verb?.entry.kind === 'attitude' && drafts.some(({ cue }) => cue && draftHolds(tag, cue.first));
  return [...drafts, ...tags.filter((tag) => tag !== null).filter((tag) => !isThought(tag))];
}

/** "The road was closed, Ann Lind [elaborated].": a name or a pronoun, and a verb of speech that the model looks at seldom; null for none. */
function spokenTag(scene: Scene, { first }: Sentence, verb: number): Draft | null {
  const { tokens } = scene;
  const { tag, lower, lemma, text } = tokens;
  if (STANCES.get(lemma[verb])?.kind !== 'statement' || tag[verb] !== 'VERB' || !isPastForm(tokens, verb)) return null;
  let subject = verb;
  if (/^(?:he|she)$/.test(lower[verb - 1] ?? '')) subject--;
  else while (subject > first && tag[subject - 1] === 'PROPN') subject--;
  const comma = subject - 1;
  if (subject === verb || text[comma] !== ',' || isAdjunct(tokens, first) || !hasFinite(scene, first, comma))
    return null;
  return tagDraft(scene, [{ first, last: comma }], verb, { first: subject, last: verb });
}

/** "As he left, Lind laughed." */
const isAdjunct = ({ tag, lower }: Tokens, first: number): boolean =>
  /^(?:SCONJ|ADP|CCONJ|ADV)$/.test(tag[first]) || /^(?:when|if|while|after|before|once|as|since)$/.test(lower[first]);

/** "Half were late, [data showed on Monday], compared with a third in May": a tag before what the figures are held against; null for none. */
function comparisonTag(scene: Scene, { first, last }: Sentence, close: number): Draft | null {
  const { tokens } = scene;
  const comma = findMarkBack(tokens, ',', first, last);
  if (comma < 0 || !/^(?:compared|up|down|versus)$/.test(tokens.lower[comma + 1])) return null;
  const verb = statedVerb(scene, comma - 1, first);
  const tag = verb < 0 ? null : tagBefore(scene, first, verb, verb);
  return tag && { ...tag, content: [...tag.content, { first: comma + 1, last: close + 1 }] };
}

/** "the affidavit states", "official data showed on Friday", "researchers report": the verb; -1 for none. */
function statedVerb({ tokens: { lower } }: Scene, end: number, floor: number): number {
  let verb = end;
  while (verb > end - 3 && verb > floor && isDate(lower[verb])) verb--;
  const noun = lower[verb - 1] ?? '';
  if (verb === end && STATES.test(lower[verb]) && isRecord(noun)) return verb;
  if (verb === end && /^(?:show|suggest|reveal|indicate)$/.test(lower[verb]) && noun.endsWith('s')) return behindRecord(lower, verb, floor); // biome-ignore format: one condition
  if (verb === end && /^(?:report|say|warn|claim|find|fear)$/.test(lower[verb]) && arePeople(noun)) return verb;
  if (verb === end && /^(?:reports|writes|concludes)$/.test(lower[verb]) && noun === 'team') return verb;
  if (verb < end && /^(?:confirmed|announced|warned|said)$/.test(lower[verb]) && arePeople(noun)) return verb;
  if (!/^(?:showed|suggested|revealed|indicated|found|concluded)$/.test(lower[verb])) return -1;
  return behindRecord(lower, verb, floor);
}

/** The verb, where a record stands close before it, be it ", minutes"; or else -1. */
const behindRecord = (lower: readonly string[], verb: number, floor: number): number =>
  lower.slice(Math.max(floor, verb - LONGEST_SUBJECT), verb).some(isRecord) ||
  (lower[verb - 1] === 'minutes' && lower[verb - 2] === ',')
    ? verb
    : -1;

/** "on Friday", "in 2021", "last year" */
const isDate = (word: string): boolean =>
  WHEN.has(word) || /^(?:on|in|last|this|week|month|year|(?:19|20)\d\d)$/.test(word);

const STATES = /^(?:states|alleges|notes|says|shows|reads|concludes|finds|suggests|reveals|warns)$/;

/** "researchers report in Nature Sky", "the team reports Monday in Nature Sky": the verb; -1 for none. */
function journalVerb({ tokens: { tag, lower } }: Scene, end: number, floor: number): number {
  let i = end;
  while (i > end - LONGEST_VENUE && i > floor && (tag[i] === 'PROPN' || /^(?:of|the|and)$/.test(lower[i]))) i--;
  if (i === end || lower[i] !== 'in') return -1;
  i--;
  while (i > floor && (WHEN.has(lower[i]) || lower[i] === 'on')) i--;
  const isBody = lower[i - 1] === 'team' || arePeople(lower[i - 1] ?? '');
  return /^(?:report|reports|write|writes|conclude|concludes)$/.test(lower[i]) && isBody ? i : -1;
}

const arePeople = (noun: string): boolean =>
  noun.endsWith('s') && (ANONYMOUS_WORDS.has(noun) || PERSON_NOUNS.has(noun.slice(0, -1)));

/**
 * A clause, and the tag that stands behind its comma: "A, the court | has heard".
 *
 * @param opens the sentence's first token
 * @param group where the verb group begins
 * @param verb its last token
 * @returns null where no noun phrase, no comma or no clause stands before the verb
 */
export function tagBefore(scene: Scene, opens: number, group: number, verb: number): Draft | null {
  const { tag, text, lower } = scene.tokens;
  let first = group;
  const mayBelong = (i: number) =>
    /^(?:DET|ADJ|NOUN|PROPN)$/.test(tag[i]) || /^(?:from|of|by)$/.test(lower[i]) || isIssued(scene.tokens, i);
  while (first > opens && first > group - LONGEST_SUBJECT && mayBelong(first - 1)) first--;
  const end = text[first - 1] === ',' ? first - 1 : first; // inside the marks in “A,” the court heard
  if (first === group || !followsComma(scene, first) || !hasFinite(scene, opens, end)) return null;
  return tagDraft(scene, [{ first: opens, last: end }], verb, { first, last: group });
}

/** "results *published in* March", "records *seen by* the court" */
export const isIssued = ({ lower }: Tokens, i: number): boolean =>
  ISSUED.test(lower[i]) || (/^(?:on|in|by|to)$/.test(lower[i]) && ISSUED.test(lower[i - 1] ?? ''));

const ISSUED = /^(?:published|released|seen|obtained|filed|issued|made|compiled|collected|gathered|collated|reviewed|analy[sz]ed|provided|produced|prepared|submitted|shared|leaked|commissioned|conducted)$/; // biome-ignore format: a list

/** "Smokers, [the study found], saw no gain": a tag between commas, behind the subject of what it says; null for none. */
function asideTag(scene: Scene, s: Sentence, end: number): Draft | null {
  const { tag, text } = scene.tokens;
  for (let comma = s.first + 1; comma < s.first + LONGEST_SUBJECT && isNounWord(tag[comma - 1]); comma++) {
    if (text[comma] !== ',') continue;
    const source = subjectAfter(scene, comma + 1, end);
    const verb = source ? source.last : end;
    if (verb >= end - 1 || text[verb + 1] !== ',' || !FOUND.test(scene.tokens.lower[verb])) return null;
    const content = [
      { first: s.first, last: comma },
      { first: verb + 2, last: end + 1 },
    ];
    return tagDraft(scene, content, verb, source);
  }
  return null;
}

const isNounWord = (tag: string): boolean => /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tag);
const FOUND = /^(?:found|finds|showed|shows|suggested|suggests|concluded|concludes)$/;

/** A draft with the verb's kind. */
function tagDraft(scene: Scene, content: Run[], verb: number, source: Run | null): Draft {
  const { lemma } = scene.tokens;
  const entry = STANCES.get(lemma[verb]);
  const draft = draftByRule('grammar', PERCENT, content, { first: source?.last ?? verb, last: verb + 1 }, source);
  return { ...draft, verb: entry ? { lemma: lemma[verb], entry } : null };
}
