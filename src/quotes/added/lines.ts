import { UTTERANCES } from '../../lexicon/cue-nouns.ts';
import { isSpeaking } from '../../lexicon/people.ts';
import type { Tokens } from '../../text/document.ts';
import { isInHeadline } from '../../text/paragraphs.ts';
import { isCapital } from '../../text/word.ts';
import { isInQuestion } from '../cues/thing-names.ts';
import { type Draft, draftByRule, regionRuns } from '../draft.ts';
import { endsLabel } from '../labels.ts';
import { isPastForm, type Scene } from '../scene.ts';
import { doerFrom } from '../sources/headline-doers.ts';
import { phraseEndingAt, type Run } from '../sources/noun-phrases.ts';
import { subjectAfter, subjectBefore } from '../sources/subject-phrases.ts';
import { ISSUES } from './announcements.ts';

/** Quotations whose speaker the layout tells, by region r: speaker lines, announced statements, signatures; or nobody. */

/** X: “…” and, in headlines, X: ‘…’ and the rest */
export function namedLine(scene: Scene, r: number): Draft | null {
  const first = scene.regionFirst[r];
  const last = scene.regionLast[r];
  const s = scene.doc.sentences[scene.sentenceOf[first]];
  if (scene.tokens.text[first - 1] !== ':' || first - 1 <= s.first || first - s.first >= 14) return null;
  const doer = isInHeadline(scene.doc, first) ? doerFrom(scene, s.first, first - 1, true) : null; // "Ann Lee slams Bob Wu: ‘Go’"
  const source = doer ?? phraseEndingAt(scene, first - 1, s.first);
  if (source?.first !== s.first || isLabelled(scene, r)) return null;
  const content = last < s.last ? [{ first, last: s.last }] : regionRuns(scene, r);
  return draftByRule('speaker-line', 75, content, { first: first - 1, last: first }, source);
}

/**
 * The gym's owner stormed: “…”: a sentence of nothing but who says it, a verb of the past whatever it is, and the colon. The model
 * leaves those whose verb it has not met.
 */
export function introduced(scene: Scene, r: number): Draft | null {
  const { tokens, doc, sentenceOf } = scene;
  const first = scene.regionFirst[r];
  const verb = first - 2;
  const s = doc.sentences[sentenceOf[first]];
  if (tokens.text[first - 1] !== ':' || verb <= s.first || !isUtterance(scene, r) || !isPastVerb(tokens, verb))
    return null;
  const isMumOf = tokens.text[verb - 2] === '-' && tokens.lower[verb - 3] === 'of'; // "the mum-of-four"
  const subject = phraseEndingAt(scene, isMumOf ? verb - 4 : verb, s.first);
  if (subject?.first !== s.first || !(isMumOf || isSomebody(tokens, subject))) return null;
  const source = { first: s.first, last: verb };
  return draftByRule('grammar', 75, regionRuns(scene, r), { first: verb, last: first }, source);
}

/** "fumed" may come as an adjective. */
const isPastVerb = (tokens: Tokens, i: number): boolean =>
  tokens.tag[i] === 'VERB' ? isPastForm(tokens, i) : tokens.tag[i] === 'ADJ' && tokens.lower[i].endsWith('ed');

const isSomebody = ({ tag, lower, lemma }: Tokens, { first, last }: Run): boolean =>
  /^(?:he|she)$/.test(lower[first]) || tag[last - 1] === 'PROPN' || isSpeaking(lower[last - 1], lemma[last - 1]);

/** ANSWER: “…”, Best quote: “…” */
const isLabelled = (scene: Scene, r: number): boolean => endsLabel(scene, scene.regionFirst[r] - 1);

/** "X issued the following statement:", and a paragraph in marks */
export function announced(scene: Scene, r: number): Draft | null {
  const { tokens, doc, sentenceOf } = scene;
  const first = scene.regionFirst[r];
  const s = doc.sentences[sentenceOf[first]];
  const before = doc.sentences[sentenceOf[first] - 1];
  if (first !== s.first || !before || tokens.text[before.last - 1] !== ':' || !isUtterance(scene, r)) return null;
  for (let i = before.first + 1; i < before.last; i++) {
    if (!ISSUES.test(tokens.lemma[i]) || tokens.tag[i] !== 'VERB') continue;
    const says = tokens.lemma.slice(i + 1, before.last).some((word) => UTTERANCES.has(word));
    const source = says ? subjectBefore(scene, i, before.first) : null;
    if (!source) continue;
    const cue = { first: i, last: before.last };
    return draftByRule('speaker-line', 75, regionRuns(scene, r), cue, source);
  }
  return null;
}

/** The headline, or a short line that ends as no sentence does. */
export const isHeading = ({ doc: { text, paragraphs } }: Scene, start: number, end: number): boolean =>
  end - start < LONGEST_HEADING && !/[.!?:;,…]["”'’]?$/.test(text.slice(end - 2, end)) && paragraphs.length > 1;

/** In characters. */
const LONGEST_HEADING = 120;

/** “…” – X */
export function signature(scene: Scene, r: number): Draft | null {
  const { tokens, doc } = scene;
  const close = scene.regionLast[r];
  const dash = tokens.tag[close] === 'SPACE' ? close + 1 : close;
  if (!/^[–—―-]+$/.test(tokens.text[dash] ?? '') || !(isUtterance(scene, r) || isLabelled(scene, r))) return null;
  const source = subjectAfter(scene, dash + 1, doc.sentences[scene.sentenceOf[dash]].last);
  if (!source || source.last - source.first >= 12) return null;
  const isTitled = isCapital(tokens.text[source.first]) && tokens.tag[source.first + 1] === 'PROPN'; // "– President Lee"
  if (tokens.tag[source.first] !== 'PROPN' && !isTitled) return null;
  if (
    tokens.end[source.last - 1] > doc.paragraphs[scene.regions[r].paragraph].end &&
    !isSignedBelow(scene, r, dash, source)
  )
    return null;
  return draftByRule('signature', 75, regionRuns(scene, r), { first: dash, last: dash + 1 }, source);
}

/** "“…”", and in a line of its own "– Ann Lee, a pilot": below a paragraph that is nothing but the quotation. */
function isSignedBelow({ tokens, doc, regions, regionFirst }: Scene, r: number, dash: number, source: Run): boolean {
  const { paragraph } = regions[r];
  const line = doc.paragraphs[paragraph + 1];
  return (
    line !== undefined &&
    tokens.start[regionFirst[r]] === doc.paragraphs[paragraph].start &&
    tokens.start[dash] === line.start &&
    line.end - line.start < LONGEST_LINE &&
    (tokens.end[source.last - 1] >= line.end - 1 || tokens.text[source.last] === ',')
  );
}

/** In characters. */
const LONGEST_LINE = 60;

/** Did she think of leaving? “Never, no.”: in the same paragraph, who is asked about answers. */
export function answered(scene: Scene, r: number): Draft | null {
  const { doc, sentenceOf, regionFirst } = scene;
  const s = sentenceOf[regionFirst[r]];
  const question = doc.sentences[s - 1];
  if (!question || doc.sentences[s].first !== regionFirst[r] || !isInQuestion(scene, question.first)) return null;
  const source = isUtterance(scene, r) ? subjectAfter(scene, question.first + 1, question.last) : null;
  const isOne = source && /^(?:s?he|they)$/.test(scene.tokens.lower[source.first]);
  return isOne ? draftByRule('no-cue', 46, regionRuns(scene, r), null, source) : null;
}

/** A quotation that is a sentence of its own, with nobody to say it. */
export function quotationAlone(scene: Scene, r: number): Draft | null {
  const { tokens, doc, sentenceOf } = scene;
  const first = scene.regionFirst[r];
  const last = scene.regionLast[r];
  const opens = first === doc.sentences[sentenceOf[first]].first || isLabelled(scene, r);
  if (!isUtterance(scene, r) || !opens) return null;
  const goesOn = tokens.end[last - 1] < doc.sentences[sentenceOf[last - 1]].end;
  if (goesOn && !/^[.!?]$/.test(tokens.text[last] ?? '')) return null;
  return draftByRule('no-cue', 46, regionRuns(scene, r), null, null);
}

/** A statement somebody uttered, not a term: it ends like a sentence, and holds some words. */
export function isUtterance(scene: Scene, r: number): boolean {
  const { inner } = scene.regions[r];
  const text = scene.doc.text
    .slice(inner.start, inner.end)
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .trim();
  return /^[\p{Lu}\d[(…$]/u.test(text) && /[.,!?…—–-]['’]?$/.test(text) && /\S\s+\S/.test(text);
}
