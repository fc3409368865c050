import type { Document } from '../text/document.ts';
import { isPersonNoun } from './mentions.ts';
import type { Party } from './pronouns/parties.ts';
import type { People, Placed } from './pronouns/people.ts';

/** Paragraphs at the head of a text that may name its author, and at its end. */
const LEAD = 4;
const TAIL = 4;
const LONGEST_CLOSING = 7;
const CLOSING =
  /^(?:all my |all the |with |my |very |yours? |in )?(?:sincerely|respectfully|faithfully|truly|cordially|warmly|warm|kind(?:est)?|best|regards|yours|love|thanks|thank you|gratefully|affectionately|cheers|friendship|solidarity|stay|your)\b/i;
const SPEECH: ReadonlySet<string> = new Set(
  'speech remarks address statement testimony lecture keynote sermon eulogy letter message opinion essay column toast'.split(
    ' ',
  ),
);
const DELIVERS = /^(?:delivered|gave|made|delivers|gives|makes|addressed|spoke)$/;

/** What to call an author of whom the text tells nothing. */
export const NAMELESS = 'the author';

/**
 * Who says "I" in a text that is neither interview nor transcript: by a byline, the title of a speech, a signature, or an
 * introduction ("My name is Ann Lee"), or whom the crowd chants for; else somebody unnamed, whom "As President, I" may at least call something.
 *
 * @param introduced those of `introductions`
 */
export function findAuthor(
  doc: Document,
  people: People,
  introduced: readonly Placed[],
  chantedFor: number | null,
  inQuote: Uint8Array,
): Party {
  const named = introduced[0]?.entity ?? inLead(doc, people) ?? signed(doc, people);
  const entity = named ?? chantedFor;
  if (entity !== null) return { entity, phrase: '', rule: '"I": named as author' };
  const role = ownRole(doc, inQuote);
  return { entity: null, phrase: role ?? NAMELESS, rule: role ? '"I": what the author is' : '"I": the author' };
}

/** Who says "I am Ann Lee" or "My name is Ann Lee", outside quotations. */
export function introductions({ tokens }: Document, people: People, inQuote: Uint8Array): Placed[] {
  return people.mentions.filter(({ entity, first, last, named }) => {
    const before = tokens.lower[first - 1] ?? '';
    if (!named || !(before === 'is' || before.endsWith('m')) || inQuote[first] || !people.isPerson(entity))
      return false;
    const words = tokens.lower.slice(Math.max(0, first - 3), first).join(' ');
    return /\bmy name is$/.test(words) || (/\b(?:i am|i'm|i 'm)$/.test(words) && last - first > 1);
  });
}

function inLead(doc: Document, people: People): number | null {
  const { tokens, paragraphs } = doc;
  const end = paragraphs[Math.min(LEAD, paragraphs.length) - 1]?.end ?? 0;
  for (let i = 0; i < tokens.count && tokens.start[i] < end; i++) {
    const isSpeech = SPEECH.has(tokens.lower[i]);
    if (!isSpeech && tokens.lower[i] !== 'by') continue;
    const found = isSpeech ? ofSpeech(doc, people, i) : byline(doc, people, i);
    if (found !== null) return found;
  }
  return null;
}

/** "Remarks by President Lee", "President Lee's address", "Lee delivered remarks". */
function ofSpeech({ tokens }: Document, people: People, at: number): number | null {
  if (/^(?:by|of|from)$/.test(tokens.lower[at + 1] ?? '')) {
    const next = people.between(at + 2, at + 10).find((m) => m.named && people.isPerson(m.entity));
    if (next) return next.entity;
  }
  const before = people.between(Math.max(0, at - 7), at).findLast((m) => m.named && people.isPerson(m.entity));
  if (!before) return null;
  const between = tokens.lower.slice(before.last, at);
  if (between.some((w) => DELIVERS.test(w))) return before.entity;
  const plain = tokens.tag.slice(before.last, at).every((tag) => /^(?:ADJ|NOUN|PROPN|PART)$/.test(tag));
  return plain && (between[0] === "'s" || at + 1 >= tokens.count || !/^(?:that|to)$/.test(tokens.lower[at + 1]))
    ? before.entity
    : null;
}

/** "By Ann Lee" opens a paragraph. */
function byline({ tokens, paragraphs }: Document, people: People, by: number): number | null {
  if (!paragraphs.some((p) => p.start === tokens.start[by])) return null;
  return people.between(by + 1, by + 5).find((m) => m.named && people.isPerson(m.entity))?.entity ?? null;
}

/** A name alone on one of the last lines, behind "Sincerely," and the like. */
function signed({ text, tokens, paragraphs }: Document, people: People): number | null {
  for (let p = Math.max(1, paragraphs.length - TAIL); p < paragraphs.length; p++) {
    const paragraph = paragraphs[p];
    const before = paragraphs[p - 1];
    if (!isClosing(text.slice(before.start, before.end))) continue;
    const mention = people.mentions.find((m) => m.named && tokens.start[m.first] === paragraph.start);
    if (mention && tokens.end[mention.last - 1] >= paragraph.end - 1) return mention.entity;
  }
  return null;
}

/** Of a line, its last sentence: "Write soon. Love to all,". */
function isClosing(line: string): boolean {
  const end = Math.max(line.lastIndexOf('.'), line.lastIndexOf('!'), line.lastIndexOf('?'));
  const last = line.slice(end + 1).trim();
  return CLOSING.test(last || line) && (last || line).split(/\s+/).length <= LONGEST_CLOSING;
}

/** "As President, I must": a role without an article is one that a single person has. */
function ownRole({ text, tokens }: Document, inQuote: Uint8Array): string | null {
  for (let i = 0; i + 3 < tokens.count; i++) {
    if (tokens.lower[i] !== 'as' || inQuote[i]) continue;
    const first = /^(?:the|your)$/.test(tokens.lower[i + 1]) ? i + 2 : i + 1;
    let last = first;
    while (/^(?:NOUN|PROPN|ADJ)$/.test(tokens.tag[last] ?? '')) last++;
    if (last === first || tokens.text[last] !== ',' || tokens.lower[last + 1] !== 'i') continue;
    if (isPersonNoun(tokens.lower[last - 1])) return text.slice(tokens.start[first], tokens.end[last - 1]);
  }
  return null;
}
