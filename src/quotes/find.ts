import type { Document, Sentence } from '../text/document.ts';
import { finish } from './attributions.ts';
import { contentAfter } from './contents.ts';
import { type Cue, findCues } from './cues.ts';
import { type Draft, holds } from './draft.ts';
import type { Attribution } from './quote.ts';
import { isFiniteVerb, lastWord, type Scene, setScene } from './scene.ts';
import { type Run, subjectAfter, subjectBefore } from './sources.ts';
import { contentBeyond, findTag, type Tag } from './tags.ts';
import { claimLooseQuotations, speakerLine } from './turns.ts';

/**
 * Finds every attribution of a document: who (source) is reported (cue) to have said what (content). Only the outermost
 * is given where one stands inside another. Cue first, then content and source for each, as in Citron (Newell et al.
 * 2018) and Pareti's pipeline (2015); rules from the specific to the broad, as in rsyntax.
 *
 * @returns attributions in the order of their first span; offsets are UTF-16 units into `doc.text`
 */
export function findQuotes(doc: Document): Attribution[] {
  const scene = setScene(doc);
  const drafts: Draft[] = [];
  let lineEnd = 0; // a speaker line holds the sentences that follow it in its paragraph
  for (const s of doc.sentences) {
    if (s.first < lineEnd) continue;
    const line = speakerLine(scene, s);
    if (line) lineEnd = line.content[0].last;
    drafts.push(...(line ? [line] : quotesOfSentence(scene, s)));
  }
  return finish(scene, claimLooseQuotations(scene, drafts));
}

function quotesOfSentence(scene: Scene, s: Sentence): Draft[] {
  const cues = findCues(scene, s);
  const tags = new Map<Cue, Tag>();
  for (const cue of cues) {
    const tag = findTag(scene, cue, s, contentAfter(scene, cue, s, s.last) !== null);
    if (tag) tags.set(cue, tag);
  }
  const drafts: Draft[] = [];
  // a tag is outside everything that its clause holds, so that tags come first
  for (const [cue, tag] of tags) if (!drafts.some((d) => holds(d, cue.head))) drafts.push(fromTag(scene, s, cue, tag));
  for (const cue of cues) {
    if (tags.has(cue) || drafts.some((d) => holds(d, cue.head))) continue;
    const draft = cue.lemma === 'accord' ? accordingTo(scene, s, cue) : fromCue(scene, s, cue, drafts, cues);
    if (draft && !drafts.some((d) => d.content.some((c) => draft.content.some((r) => overlaps(c, r)))))
      drafts.push(draft);
  }
  return drafts;
}

const overlaps = (a: Run, b: Run): boolean => a.first < b.last && b.first < a.last;

function fromTag(scene: Scene, s: Sentence, cue: Cue, tag: Tag): Draft {
  const content = [tag.content];
  const beyond = contentBeyond(scene, s, tag);
  if (beyond) content.push(beyond);
  const rule = tag.quotation ? 'tag-quotation' : 'tag-clause';
  return { content, cue, verb: cue, source: tag.source, addressee: null, rule };
}

function fromCue(scene: Scene, s: Sentence, cue: Cue, drafts: readonly Draft[], cues: readonly Cue[]): Draft | null {
  const nextTag = drafts.map((d) => d.cue?.first ?? s.last).filter((first) => first > cue.head);
  const main = cue.participle && cue.first === s.first ? mainClause(scene, s, cue, cues) : null;
  const end = main ? main.comma : Math.min(s.last, ...nextTag);
  const after = contentAfter(scene, cue, s, end);
  if (!after) return null;
  const own = main?.source ?? (isJoined(scene, s, cue) ? null : subjectBefore(scene, cue.first, s.first));
  const source = own ?? sharedSubject(scene, s, cue, drafts);
  if (!source && after.join !== 'that' && after.join !== 'marks' && after.join !== 'colon') return null;
  return { content: [after.content], cue, verb: cue, source, addressee: after.addressee, rule: after.join };
}

/** "Noting that A, X said B": where the participle's clause ends, and whose it is. */
function mainClause(scene: Scene, s: Sentence, cue: Cue, cues: readonly Cue[]): { comma: number; source: Run } | null {
  for (let i = cue.last + 1; i < s.last - 1; i++) {
    if (scene.tokens.text[i] !== ',' || scene.region[i] >= 0) continue;
    const source = subjectAfter(scene, i + 1, s.last);
    if (!source) continue;
    const verb = source.last;
    if (cues.some((c) => c.first === verb) || scene.tokens.tag[verb] === 'VERB' || scene.tokens.tag[verb] === 'AUX')
      return { comma: i, source };
  }
  return null;
}

/** Does the cue lean on a subject further to the left: ", saying", "and said"? */
function isJoined(scene: Scene, s: Sentence, cue: Cue): boolean {
  const before = cue.first - 1;
  if (before < s.first) return false;
  return scene.tokens.tag[before] === 'CCONJ' || (cue.participle && scene.tokens.text[before] === ',');
}

/** "X did C, saying D" and "X stressed A, and said B": the subject of the cue or the clause before. */
function sharedSubject(scene: Scene, s: Sentence, cue: Cue, drafts: readonly Draft[]): Run | null {
  const { tokens, region } = scene;
  if (!isJoined(scene, s, cue)) return null;
  for (let i = cue.first - 1; i > s.first; i--) {
    const draft = drafts.find((d) => d.cue && d.cue.first <= i && i < d.cue.last);
    if (draft?.source) return draft.source;
    if (region[i] >= 0 || !isFiniteVerb(tokens, i) || drafts.some((d) => holds(d, i))) continue;
    let first = i;
    while (first > s.first && /^(?:AUX|ADV|PART)$/.test(tokens.tag[first - 1])) first--;
    const subject = subjectBefore(scene, first, s.first);
    if (subject && !/^(?:which|it|that)$/.test(tokens.lower[subject.first])) return subject;
  }
  return null;
}

/** "According to X, …", "…, according to X" and "A, according to X, B". */
function accordingTo(scene: Scene, s: Sentence, cue: Cue): Draft | null {
  const { tokens, region } = scene;
  const source = subjectAfter(scene, cue.last, s.last);
  if (!source) return null;
  const end = lastWord(scene, s) + 1;
  const content: Run[] = [];
  const before = tokens.text[cue.first - 1] === ',' ? cue.first - 1 : cue.first;
  if (before > s.first) {
    const r = region[before - 1];
    content.push({ first: r >= 0 ? Math.min(s.first, scene.regionFirst[r]) : s.first, last: before });
  }
  let comma = source.last;
  while (comma < end && tokens.text[comma] !== ',' && region[comma] < 0) comma++;
  const first = tokens.text[comma] === ',' ? comma + 1 : comma;
  if (first < end && (cue.first === s.first || comma === source.last)) content.push({ first, last: end });
  if (!content.length) return null;
  return { content, cue, verb: cue, source, addressee: null, rule: 'according-to' };
}
