import type { Document } from '../text/document.ts';
import type { Entity } from './entities.ts';
import type { NameMention } from './names.ts';

/** Who "I" and "you" are outside quotations, by token; null is the article's unnamed author, or nobody known. */
export interface Parties {
  readonly i: (token: number) => { readonly entity: number | null; readonly rule: string };
  readonly you: (token: number) => number | null;
}

/** Paragraphs at the head of a text that may introduce the person interviewed. */
const LEAD = 8;
const TELLS =
  /^(?:interview|interviews|interviewed|interviewing|q&a|spoke|speaks|talked|talks|tells|answers|discusses|sat|chatted)$/;
/** Questions are no longer than this many characters; answers that end in one of their own mostly are. */
const LONGEST_QUESTION = 500;
const SPEECH = /^(?:remarks|speech|address|statement|testimony|lecture|sermon|eulogy)$/;

/**
 * In an interview "I" is the person interviewed, but for the questions; elsewhere "I" is whom title or byline name.
 */
export function findParties(doc: Document, entities: readonly Entity[]): Parties {
  const author = bylineAuthor(doc, entities);
  const { text, paragraphs, tokens } = doc;
  const questions = paragraphs.filter(
    (p) =>
      p.end - p.start <= LONGEST_QUESTION &&
      /\?["”']?$/.test(text.slice(p.start, p.end)) &&
      /\byou/i.test(text.slice(p.start, p.end)),
  );
  const interviewed = questions.length ? findInterviewed(doc, entities, questions.length, questions[0].start) : null;
  if (interviewed === null) {
    return {
      i: () => ({ entity: author, rule: author === null ? '"I": the author' : '"I": named as author' }),
      you: () => null,
    };
  }
  const inQuestion = (token: number) =>
    questions.some((q) => q.start <= tokens.start[token] && tokens.start[token] < q.end);
  return {
    i: (token) =>
      inQuestion(token)
        ? { entity: author, rule: '"I": the interviewer' }
        : { entity: interviewed, rule: '"I": the person interviewed' },
    you: (token) => (inQuestion(token) ? interviewed : null),
  };
}

/** The person most named in the lead of an interview; being named behind "interviewed" or "spoke with" counts most. */
function findInterviewed(
  doc: Document,
  entities: readonly Entity[],
  questions: number,
  firstQuestion: number,
): number | null {
  const { tokens, paragraphs } = doc;
  const end = Math.max(firstQuestion, paragraphs[Math.min(2, paragraphs.length - 1)].end);
  const leadEnd = Math.min(end, paragraphs[Math.min(LEAD, paragraphs.length) - 1].end);
  let tells = false;
  for (let i = 0; i < tokens.count && tokens.start[i] < leadEnd; i++) if (TELLS.test(tokens.lower[i])) tells = true;
  if (!tells && questions < 3) return null;
  const isTold = (at: number) => tokens.lower.slice(Math.max(0, at - 10), at).some((word) => TELLS.test(word));
  const scored = entities
    .filter((e) => e.kind === 'person' && e.words.length > 1)
    .map(({ index, mentions }) => {
      const lead = mentions.filter((m) => tokens.start[m.first] < leadEnd);
      const titled = mentions.some((m) => tokens.start[m.first] < paragraphs[0].end);
      return { index, score: lead.length + (titled ? 2 : 0) + (lead.some((m) => isTold(m.roleFirst)) ? 3 : 0) };
    })
    .filter((e) => e.score > 0)
    .sort((x, y) => y.score - x.score || x.index - y.index);
  return scored[0]?.index ?? null;
}

/** The person whose words the text is: named at its head behind "by" or before a word for a speech, or by themselves. */
function bylineAuthor(doc: Document, entities: readonly Entity[]): number | null {
  const { tokens, paragraphs } = doc;
  const end = paragraphs[Math.min(LEAD / 2, paragraphs.length) - 1]?.end ?? 0;
  const people = entities.filter((e) => e.kind !== 'organization');
  const isNamed = (e: Entity) =>
    e.mentions.some(
      (m) => (tokens.start[m.first] < end && (isBehindBy(doc, m) || isGivenSpeech(doc, m))) || isOwnName(doc, m),
    );
  return people.find(isNamed)?.index ?? null;
}

/** "By Ann Lee" at the head of a paragraph, "Remarks by President Lee". */
function isBehindBy({ tokens, paragraphs }: Document, { roleFirst }: NameMention): boolean {
  const by = roleFirst - 1;
  if (tokens.lower[by] !== 'by') return false;
  const opens = paragraphs.some((p) => p.start === tokens.start[by]);
  return opens || tokens.lower.slice(Math.max(0, by - 3), by).some((w) => SPEECH.test(w));
}

/** "Speaker Ann Lee delivered remarks", "Lee Floor Speech on the Budget", "Ann Lee's address to the council". */
function isGivenSpeech({ tokens }: Document, { last }: NameMention): boolean {
  const verb = /^(?:delivered|delivers|gave|gives|made|makes|issued)$/.test(tokens.lower[last] ?? '');
  const reach = verb ? 6 : 3;
  const behind = tokens.lower.slice(last, last + reach);
  return behind.some((w) => SPEECH.test(w)) && (verb || !behind.some((w) => /^[.,;:]$/.test(w)));
}

/** "My name is Ann Lee", "I am Ann Lee", "I'm Ann Lee and I'm running". */
function isOwnName({ tokens }: Document, { first }: NameMention): boolean {
  const [a, b, c] = [tokens.lower[first - 3], tokens.lower[first - 2], tokens.lower[first - 1]];
  if (a === 'my' && b === 'name' && /^(?:is|['’]s)$/.test(c ?? '')) return true;
  return b === 'i' && /^(?:am|['’]m)$/.test(c ?? '') && /^[.,]$|^and$/.test(tokens.lower[first + 2] ?? '');
}
