import type { Document } from '../text/document.ts';
import type { Entity } from './entities.ts';

/** Who "I" and "you" are outside quotations, by token; null is the article's unnamed author, or nobody known. */
export interface Parties {
  readonly i: (token: number) => { readonly entity: number | null; readonly rule: string };
  readonly you: (token: number) => number | null;
}

/** Paragraphs at the head of a text that may introduce the person interviewed. */
const LEAD = 8;
const TELLS = /^(?:interview|interviews|interviewed|interviewing|q&a|spoke|speaks|talked|talks|sat|chatted)$/;

/**
 * In an interview "I" is the person interviewed, but for the questions; elsewhere "I" is whom title or byline name.
 */
export function findParties(doc: Document, entities: readonly Entity[]): Parties {
  const author = bylineAuthor(doc, entities);
  const { text, paragraphs, tokens } = doc;
  const questions = paragraphs.filter(
    (p) => /\?["”']?$/.test(text.slice(p.start, p.end)) && /\byou/i.test(text.slice(p.start, p.end)),
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
      return { index, score: lead.length + (lead.some((m) => isTold(m.roleFirst)) ? 3 : 0) };
    })
    .filter((e) => e.score > 0)
    .sort((x, y) => y.score - x.score || x.index - y.index);
  return scored[0]?.index ?? null;
}

/** "By Ann Lee", "Remarks by President Lee": the person named behind "by" at the head of the text. */
function bylineAuthor(doc: Document, entities: readonly Entity[]): number | null {
  const { tokens, paragraphs } = doc;
  const end = paragraphs[Math.min(2, paragraphs.length - 1)]?.end ?? 0;
  for (const entity of entities) {
    const mention = entity.mentions[0];
    if (tokens.start[mention.first] >= end || entity.kind !== 'person') continue;
    const by = mention.roleFirst - 1;
    if (tokens.lower[by] !== 'by') continue;
    const opens = paragraphs.some((p) => p.start === tokens.start[by]);
    const noun = tokens.lower
      .slice(Math.max(0, by - 3), by)
      .some((w) => /^(?:remarks|speech|address|statement|testimony|lecture)$/.test(w));
    if (opens || noun) return entity.index;
  }
  return null;
}
