import type { MarkRegion, Span, Warning } from './document.ts';
import { findMarks, type Mark } from './mark-roles.ts';

/**
 * Pairs quotation marks on the raw text, paragraph by paragraph, before sentences are cut. Curly, straight, doubled
 * apostrophes, guillemets, low-high marks, and singles within doubles. The idea of starting afresh at each paragraph is
 * BookNLP's; that an odd mark must be recovered from, not thrown at, comes from textacy's issue tracker.
 */

type Region = Omit<MarkRegion, 'parent'>;

/** How many marks ahead a partner is looked for: keeps the search linear on paragraphs of megabytes. */
const REACH = 200;

/** What may close what, by blanks. */
const CLOSES: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“ ” ‟',
  '‟': '”',
  '«': '»',
  '»': '«',
  '〝': '〞 〟',
  '〟': '〞',
  '"': '"',
  '＂': '＂',
  "''": "''",
  '``': "'' \"",
  '「': '」',
  '『': '』',
  '‶': '″',
  '‷': '‴',
  "'": "' ’",
  '‘': "’ '",
  '‚': '‘ ’',
  '‛': '’',
  '‹': '›',
  '›': '‹',
  '`': "´ '",
  '‵': '′',
};

/** @returns the regions in order of their start, and a warning for each double mark that has no partner */
export function pairMarks(text: string, paragraphs: readonly Span[]): { marks: MarkRegion[]; warnings: Warning[] } {
  const regions: Region[] = [];
  const warnings: Warning[] = [];
  let from = 0;
  for (let p = 0; p < paragraphs.length; p++) from = pairParagraph(text, paragraphs, p, from, regions, warnings);
  regions.sort((a, b) => a.start - b.start || b.end - a.end);
  const around: number[] = [];
  const marks = regions.map((region, i) => {
    while (around.length && regions[around.at(-1)!].end <= region.start) around.pop();
    const parent = around.at(-1) ?? -1;
    around.push(i);
    return { parent, ...region }; // in this order: as in `judgeCandidates`
  });
  return { marks, warnings };
}

/**
 * @param from marks before this offset have closed a region of the paragraph before
 * @returns the same for the next paragraph
 */
function pairParagraph(
  text: string,
  paragraphs: readonly Span[],
  p: number,
  from: number,
  out: Region[],
  warnings: Warning[],
): number {
  const paragraph = paragraphs[p];
  const found = findMarks(text, paragraph).filter((mark) => mark.at >= from);
  const stack: Mark[] = [];
  const forget = (from: number) => {
    for (const lost of stack.splice(from))
      if (lost.kind === 'double') warnings.push(unbalanced(lost, 'is never closed'));
  };
  for (let i = 0; i < found.length; i++) {
    const mark = found[i];
    const mayClose = mark.role !== 'open' || isTypo(text, mark);
    const top = mayClose ? stack.findLastIndex((open) => matches(open, mark)) : -1;
    if (top >= 0 && (mark.kind === 'double' || !isPossessive(found, i, text))) {
      forget(top + 1); // whatever was opened inside and not closed by now was no quotation mark
      out.push(region(stack.pop()!, mark.at + mark.length, mark.at, p));
    } else if (mark.role !== 'close' && (mayOpen(found, i, stack) || runsOn(text, paragraphs, p, mark))) {
      const same = stack.findIndex((open) => open.kind === mark.kind);
      if (same >= 0 && countClosers(found, i, stack[same]) < (shareClosers(stack[same], mark) ? 2 : 1)) forget(same);
      stack.push(mark);
    } else if (mark.kind === 'double' && !/\d/.test(text[mark.at - 1] ?? '')) {
      warnings.push(unbalanced(mark, 'closes nothing')); // behind a digit it is inches
    }
  }
  for (const open of stack) {
    if (open.kind === 'single') {
      if (runsOn(text, paragraphs, p, open))
        out.push({ ...region(open, paragraph.end, paragraph.end, p), closed: false, continues: true });
      continue;
    }
    const closer = open === stack.at(-1) && closerInNext(text, paragraphs[p + 1], open);
    if (closer) {
      out.push(region(open, closer.at + closer.length, closer.at, p));
      return closer.at + closer.length;
    }
    const continues = opensWithMark(text, paragraphs[p + 1]);
    out.push({ ...region(open, paragraph.end, paragraph.end, p), closed: false, continues });
    if (!continues)
      warnings.push(unbalanced(open, 'is never closed; its quotation is taken to end with the paragraph'));
  }
  return 0;
}

/** A quotation broken by a blank line without a mark at the new paragraph: that one's first mark can but close it. */
function closerInNext(text: string, next: Span | undefined, open: Mark): Mark | null {
  const first = next && findMarks(text, next).find((mark) => mark.kind === 'double');
  return first?.role === 'close' && matches(open, first) ? first : null;
}

function region(open: Mark, end: number, innerEnd: number, paragraph: number): Region {
  const inner = { start: open.at + open.length, end: innerEnd };
  return { start: open.at, end, inner, kind: open.kind, closed: true, continues: false, paragraph };
}

function unbalanced(mark: Mark, why: string): Warning {
  return {
    code: 'unbalanced-mark',
    message: `quotation mark ${mark.char} ${why}`,
    start: mark.at,
    end: mark.at + mark.length,
  };
}

/** “It is late, “Lee said: an opening mark that a comma stands before and a tag behind. */
const isTypo = (text: string, { at, kind, length }: Mark): boolean =>
  kind === 'double' &&
  /[,?!] $/.test(text.slice(Math.max(0, at - 2), at)) &&
  /^(?:\p{L}[\p{L}.'’-]* ){1,4}(?:said|says|added|told|asked|explained|replied|wrote)\b/u.test(
    text.slice(at + length, at + length + 60),
  );

function matches(open: Mark, mark: Mark): boolean {
  if (open.kind !== mark.kind) return false;
  if (open.char === mark.char && open.char === '“') return true; // see `isTypo`
  if (CLOSES[open.char]?.split(' ').includes(mark.char)) return true;
  // mixed hands: “… " or " …”, and a curly mark typed the wrong way round
  return '“”"'.includes(open.char) && '“”"'.includes(mark.char) && mark.role !== 'open';
}

/** May one mark end both? Not of “B” in «A “B”»; marks of “mixed hands" may. */
const shareClosers = (a: Mark, b: Mark): boolean =>
  ('“”"'.includes(a.char) && '“”"'.includes(b.char)) ||
  (CLOSES[a.char] ?? '').split(' ').some((char) => (CLOSES[b.char] ?? '').split(' ').includes(char));

/** Single marks need a closing one ahead, or they are apostrophes; doubles are believed. */
function mayOpen(found: readonly Mark[], i: number, stack: readonly Mark[]): boolean {
  if (found[i].kind === 'double') return true;
  return !stack.some((open) => open.kind === 'single') && countClosers(found, i, found[i]) > 0;
}

/** “The horses' carrots”: an s and a blank before a small letter, while a better closing mark is still ahead. */
function isPossessive(found: readonly Mark[], i: number, text: string): boolean {
  const { at, length, char } = found[i];
  if (!"'’".includes(char) || !/s/i.test(text[at - 1]) || !/^ \p{Ll}/u.test(text.slice(at + length, at + length + 3)))
    return false;
  const next = found[i + 1];
  return next !== undefined && next.kind === 'single' && next.role === 'close';
}

/** How many marks ahead could close `open`, before the double region around a single one ends; those inside it may. */
function countClosers(found: readonly Mark[], from: number, open: Mark): number {
  let n = 0;
  let isInside = false;
  for (let j = from + 1; j < Math.min(found.length, from + REACH); j++) {
    const { kind, role } = found[j];
    if (open.kind === 'single' && kind === 'double') {
      if (role === 'close' && !isInside) break;
      isInside = role === 'open';
    }
    if (role !== 'open' && matches(open, found[j])) n++;
  }
  return n;
}

/** Judge Lee said: 'You fled. ¶ 'You hid.': a single mark that begins speech, and one that begins the next paragraph. */
function runsOn(text: string, paragraphs: readonly Span[], p: number, { at, kind, char }: Mark): boolean {
  const next = paragraphs[p + 1];
  if (kind !== 'single' || next === undefined || text[next.start] !== char) return false;
  const begins = at === paragraphs[p].start || /[:,.?!] $/.test(text.slice(at - 2, at));
  return (
    begins && /^\p{Lu}/u.test(text.slice(at + 1, at + 3)) && /^\p{Lu}/u.test(text.slice(next.start + 1, next.start + 3))
  );
}

function opensWithMark(text: string, next: Span | undefined): boolean {
  if (next === undefined || !/^(?:["“«„]|''|``)/.test(text.slice(next.start, next.start + 2))) return false;
  // "SMITH: …": somebody else's turn in a transcript
  return !/^\S(?:\p{Lu}[\p{Lu}.'’-]+ ?){1,4}:/u.test(text.slice(next.start, Math.min(next.end, next.start + 60)));
}
