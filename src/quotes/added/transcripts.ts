import { ANSWER_LABELS, isLineLabel, QUESTION_LABELS } from '../../lexicon/line-labels.ts';
import { type Draft, draftByRule, runIn } from '../draft.ts';
import type { Scene } from '../scene.ts';

/**
 * "SMITH: …", "Ann Lee (on the phone): …", "ANN LEE, HOST: …", with or without an opening mark. "Q:" and "ANSWER:" name nobody.
 */
const LINE =
  /^(["“]?)((?:[QA]|\p{Lu}[\p{L}.'’-]+)(?: \p{Lu}[\p{L}.'’-]*){0,3})(?: ?\([^)]{1,40}\)|, \p{Lu}[\p{L} -]{2,40})?:\s/u;
/** What is said ends like a sentence, and most of it has some words; a table's "Clinton: 46" does not. */
const SAID = /[.?!…—–"”’\])-]$/su;
const WORDS = /\S\s+\S+\s+\S/su;
/** Fewer lines than this are headlines or labels, not a transcript. */
const LEAST_LINES = 3;

/**
 * The turns of a transcript: paragraphs that begin with a name and a colon, where there are some and a name comes twice, or
 * some are questions. Everything up to the next such line is what that one says. Where nobody is named and all are questions and
 * answers ("Q: … A: …"), each answer is a turn without a source; questions are left out, as they are beside names.
 */
export function transcriptTurns(scene: Scene): Draft[] {
  const { text, paragraphs } = scene.doc;
  const lines = paragraphs.map((p) => {
    const opens = text.slice(p.start, Math.min(p.end, p.start + 120));
    const line = opens.includes(':') ? LINE.exec(opens) : null;
    return line && SAID.test(text.slice(p.start + line[0].length, p.end)) ? line : null;
  });
  const sayings = lines.filter(
    (line, k) => line && WORDS.test(text.slice(paragraphs[k].start + line[0].length, paragraphs[k].end)),
  );
  const names = sayings.flatMap((line) => (line ? [line[2]] : []));
  const isCatechism = [QUESTION_LABELS, ANSWER_LABELS].every((labels) =>
    lines.some((line) => line && isOf(labels, line[2])),
  );
  if (!isCatechism && (names.length < LEAST_LINES || !(comesTwice(names) || names.some(isLabel)))) return [];
  const out: Draft[] = [];
  lines.forEach((line, k) => {
    if (!line || (isLabel(line[2]) && !(isCatechism && isOf(ANSWER_LABELS, line[2])))) return;
    const start = paragraphs[k].start;
    const name = start + line[1].length;
    const colon = start + line[0].trimEnd().length - 1;
    const source = runIn(scene, { start: name, end: name + line[2].length });
    const cue = runIn(scene, { start: colon, end: colon + 1 });
    if (!source || !cue) return;
    const content = [runIn(scene, { start: colon + 1, end: paragraphs[k].end })];
    for (let next = k + 1; next < paragraphs.length && goesOn(scene, lines, next, line[1]); next++)
      content.push(runIn(scene, paragraphs[next]));
    const pieces = content.filter((c) => c !== null);
    if (pieces.length) out.push(draftByRule('speaker-line', 75, pieces, cue, isLabel(line[2]) ? null : source));
  });
  return out;
}

/** "ANN LEE", and "ANN LEE" or "LEE" again. */
function comesTwice(names: readonly string[]): boolean {
  const surnames = new Set(names.filter((name) => name.includes(' ')).map((name) => name.split(' ').at(-1)!));
  return new Set(names).size < names.length || names.some((name) => surnames.has(name));
}

const isLabel = (name: string): boolean => isLineLabel(name.toLowerCase());
const isOf = (labels: ReadonlySet<string>, name: string): boolean => labels.has(name.toLowerCase());

/** In a transcript between marks each paragraph opens anew; one without a name goes on with the turn. */
function goesOn({ doc }: Scene, lines: readonly (RegExpExecArray | null)[], k: number, mark: string): boolean {
  return mark !== '' && !lines[k] && doc.text[doc.paragraphs[k].start] === mark;
}
