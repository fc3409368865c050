import { ANSWER_LABELS, isLineLabel } from '../lexicon/line-labels.ts';
import { type Cast, type Found, isSurelyPerson } from './cast.ts';
import { whoReacts } from './pronouns/reactions.ts';
import { byReply } from './pronouns/replies.ts';
import { lowerBound, tokenAt } from './search.ts';

/** Whose a quote without a source is. What is said of others first: `found`, by attribution. */
export const byContext = (cast: Cast, a: number, found: readonly (Found | undefined)[]): Found =>
  labelled(cast, a) ??
  byReply(cast, a, found, null) ??
  asked(cast, a) ??
  again(cast, a, found) ??
  reacted(cast, a) ??
  turn(cast, a, found);

/** "Q: …", "A: …": who answers is whom the text interviews, if it says so; else the label names nobody. */
function labelled({ doc: { text }, attributions, parties, list }: Cast, a: number): Found | null {
  const { rule, cue } = attributions[a];
  if (rule !== 'speaker-line' || !cue.length) return null;
  const { start } = cue[0];
  const label = LABEL.exec(text.slice(Math.max(0, start - LONGEST_LABEL), start))?.[1].toLowerCase();
  if (!label || !isLineLabel(label)) return null;
  const entity = ANSWER_LABELS.has(label) ? parties.answerer() : null;
  if (entity === null) return { speaker: null, rule: 'no source: a label names nobody', candidates: [] };
  return { speaker: list.named(entity), rule: '"A:": the person interviewed', candidates: [] };
}

const LABEL = /(\p{L}+)(?: ?\([^)]{1,40}\))?$/u;
const LONGEST_LABEL = 60;

/** ‘We lost it all’, Crews ‘lost it all’: a headline, or a line between paragraphs, whose words the text has again, and there with who says them. */
function again({ doc, attributions }: Cast, a: number, found: readonly (Found | undefined)[]): Found | null {
  const { content, type } = attributions[a];
  if (type !== 'direct' || doc.paragraphs.length < 2) return null;
  const p = lowerBound(doc.paragraphs.length, (k) => doc.paragraphs[k].end, content[0].start + 1);
  const { start, end } = doc.paragraphs[p];
  const isLine = end - start < LONGEST_LINE && !/[.,!?…]['’”"]*$/.test(doc.text.slice(start, end));
  if (p > 0 && !isLine) return null;
  const words = wordsOf(doc.text.slice(content[0].start, content[0].end));
  if (words.length < LEAST_WORDS) return null;
  const other = attributions.findIndex(
    (next, b) =>
      next.content[0].start >= end &&
      (found[b]?.speaker ?? null) !== null &&
      next.content.some((said) =>
        ` ${wordsOf(doc.text.slice(said.start, said.end)).join(' ')} `.includes(` ${words.join(' ')} `),
      ),
  );
  return other < 0 ? null : { speaker: found[other]!.speaker, rule: 'who says the same in the text', candidates: [] };
}

/** In characters. */
const LONGEST_LINE = 160;
const LEAST_WORDS = 3;
const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu) ?? [];

/** "What did you think upon learning that A?": an interview's question without a source is about who is asked. */
function asked({ doc: { tokens, sentences }, attributions, parties, list }: Cast, a: number): Found | null {
  const { cue, type } = attributions[a];
  if (type !== 'indirect' || !cue.length) return null;
  const at = tokenAt(tokens, cue[0].start);
  const { first } = sentences[lowerBound(sentences.length, (k) => sentences[k].last, at + 1)];
  const entity = tokens.lower.slice(first, at).some((w) => /^your?$/.test(w)) ? parties.you(at) : null;
  if (entity === null) return null;
  return { speaker: list.named(entity), rule: '"you": the person interviewed', candidates: [] };
}

/** "Lee laughs. “It is late.”": in one paragraph, what follows how somebody takes it is that person's. */
function reacted(cast: Cast, a: number): Found | null {
  const { doc, attributions, mentions, coreference, speech, list } = cast;
  const { type, content } = attributions[a];
  if (type !== 'direct') return null;
  const { tokens, paragraphs } = doc;
  const opens = tokenAt(tokens, content[0].start);
  const p = lowerBound(paragraphs.length, (k) => paragraphs[k].end, content[0].start + 1);
  if (opens === 0 || tokens.start[opens - 1] < paragraphs[p].start) return null;
  const behind = tokenAt(tokens, content.at(-1)!.end);
  const setting = { doc, mentions, links: coreference.links, speech };
  const named = whoReacts(setting, behind);
  const entity = named ?? whoReacts(setting, behind, true);
  if (entity !== null && named === null && !isSurelyPerson(cast, entity)) return null; // a "she" may be a ship
  if (entity === null || coreference.entities[entity].kind === 'organization') return null;
  return { speaker: list.named(entity), rule: 'whose reaction was told', candidates: [] };
}

/** A quotation without a cue goes on with the last speaker where it follows directly. */
function turn(cast: Cast, a: number, found: readonly (Found | undefined)[]): Found {
  const { follows, content } = cast.attributions[a];
  const before = follows >= 0 ? found[follows] : undefined;
  if (!before || before.speaker === null)
    return { speaker: null, rule: 'no source', candidates: before?.candidates ?? [] };
  const { content: said, cue, source, verb } = cast.attributions[follows];
  const end = Math.max(...[...said, ...cue, ...source].map((span) => span.end));
  const { paragraphs, text } = cast.doc;
  const endsIn = (offset: number) => lowerBound(paragraphs.length, (p) => paragraphs[p].end, offset + 1);
  const count = lowerBound(paragraphs.length, (p) => paragraphs[p].start, content[0].start) - endsIn(end);
  const isApart = endsIn(content[0].start) > endsIn(end - 1);
  const isAnswer = isApart && verb?.lemma === 'ask' && /\?["'”’]?$/.test(text.slice(said[0].start, said[0].end));
  if (isAnswer) return { speaker: null, rule: 'no source: the answer to a question', candidates: [] };
  if (count <= 2 && !namesPerson(cast, end, content[0].start))
    return { speaker: before.speaker, rule: 'goes on with the turn of the speaker before', candidates: [] };
  return { speaker: null, rule: 'no source: the turn is not clear', candidates: [before.speaker] };
}

/** Is a person named between two offsets? */
function namesPerson({ doc: { tokens }, names, entityOf, coreference }: Cast, from: number, to: number): boolean {
  const startOf = (m: number) => tokens.start[names[m].first];
  for (let m = lowerBound(names.length, startOf, from + 1); m < names.length && startOf(m) < to; m++)
    if (coreference.entities[entityOf[m]].kind === 'person' || coreference.isPerson(entityOf[m])) return true;
  return false;
}
