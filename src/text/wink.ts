import { align } from './align.ts';
import type { Tokens } from './document.ts';
import { type Lexeme, loadWinkModel, winkRequire } from './wink-model.ts';
import { newWord, type Word } from './word.ts';

/**
 * The one place that knows wink-nlp. Its start costs a quarter of a second, so that it is loaded at the first use and
 * not at import.
 */

/** wink's time grows with the square of a run without blanks; longer ones are cut for it, their text stays. */
const LONGEST_RUN = 200;
/** wink's word list grows a little with every article; a new one is made before that shows. */
const ARTICLES_PER_INSTANCE = 1000;

interface Items {
  out(its: unknown): unknown;
  itemAt(index: number): { out(its: unknown): unknown };
}
interface Wink {
  readDoc(text: string): { tokens(): Items; sentences(): Items };
  readonly its: Record<'uniqueId' | 'pos' | 'lemma' | 'contractionFlag' | 'span', unknown>;
}
/** A word with its lemma as what it was met last: it is seldom met as two things. */
interface Met {
  readonly word: Word;
  tag: string;
  lemma: string;
}
interface Instance {
  readonly wink: Wink;
  readonly lexeme: Lexeme;
  /** What was met of the words that it knows, by number: those of the model's own list, and those met in articles. */
  readonly met: (Met | undefined)[];
  articles: number;
}

let instance: Instance | undefined;

function create(): Instance {
  const require = winkRequire();
  const winkNLP = require('wink-nlp') as (model: unknown, pipes: readonly string[]) => Wink;
  const model = loadWinkModel(require);
  const core = model.core();
  const wink = winkNLP({ ...model, core: () => core }, ['sbd', 'pos']);
  const lexeme = core.features.lexeme;
  return { wink, lexeme, met: new Array(lexeme.list.length), articles: 0 };
}

/**
 * A word of letters alone is one token by wink's first rule, be it known or not. (Of three letters it may be a currency
 * inside a longer token.)
 */
const ALWAYS_ONE = /^[A-Za-z]{4,}$/;

/**
 * Forgets the words met first in the last text: known, they would change how the next one is tokenised. Those that would not
 * are kept, since to add a word costs as much as to read twenty.
 */
function forget({ lexeme, met }: Instance, own: readonly (Met | undefined)[]): void {
  const known = met.length;
  for (let i = known; i < lexeme.list.length; i++) {
    const isKept = ALWAYS_ONE.test(lexeme.list[i]);
    if (!isKept) delete lexeme.hash[lexeme.list[i]];
    met.push(isKept ? own[i - known] : undefined);
  }
}

export interface Analysis {
  readonly tokens: Tokens;
  /** Sentences as [first token, last token] pairs, both inclusive. */
  readonly sentences: readonly (readonly [number, number])[];
}

/**
 * Tokens, tags, lemmas and raw sentence cuts of a text.
 *
 * @param text the article, from which token texts are sliced
 * @param masked a copy of the same length in which characters that mislead wink are replaced
 * @returns tokens with UTF-16 offsets; the same for a text whatever was read before it
 */
export function analyse(text: string, masked: string): Analysis {
  if (!instance || instance.articles >= ARTICLES_PER_INSTANCE) instance = create();
  instance.articles++;
  const input = cutLongRuns(masked);
  const doc = instance.wink.readDoc(input);
  const tag = doc.tokens().out(instance.wink.its.pos) as string[];
  const { words, lemma, own } = look(instance, doc.tokens(), tag);
  const sentences = doc.sentences().out(instance.wink.its.span) as [number, number][];
  forget(instance, own);
  return { tokens: align(text, input, words, tag, lemma), sentences };
}

/**
 * Words and lemmas. wink is asked for what the word's number does not tell already: that is slow.
 *
 * @returns `own`: what is met of the words that are new, by number from the first new one
 */
function look(
  { wink: { its }, lexeme, met: old }: Instance,
  tokens: Items,
  tag: readonly string[],
): { words: Word[]; lemma: string[]; own: (Met | undefined)[] } {
  const known = old.length;
  const own: (Met | undefined)[] = [];
  const ids = tokens.out(its.uniqueId) as number[];
  const isPart = tokens.out(its.contractionFlag) as boolean[];
  const words = new Array<Word>(ids.length);
  const lemma = new Array<string>(ids.length);
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i];
    const list = id < known ? old : own;
    const at = id < known ? id : id - known;
    const met = list[at] ?? { word: newWord(lexeme.list[id]), tag: '', lemma: '' };
    list[at] = met;
    words[i] = met.word;
    if (isPart[i] || met.tag !== tag[i]) {
      const found = tokens.itemAt(i).out(its.lemma) as string;
      lemma[i] = found;
      // that of a contraction's part is the contraction's
      if (isPart[i]) continue;
      met.tag = tag[i];
      met.lemma = found;
    } else lemma[i] = met.lemma;
  }
  return { words, lemma, own };
}

function cutLongRuns(text: string): string {
  if (!hasLongRun(text)) return text;
  return text.replace(/\S{200,}/g, (run) => {
    const chars = [...Array(run.length).keys()].map((i) => (i % LONGEST_RUN === LONGEST_RUN - 1 ? ' ' : run[i]));
    return chars.join('');
  });
}

function hasLongRun(text: string): boolean {
  let last = -1;
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) > 32) continue;
    if (i - last > LONGEST_RUN) return true;
    last = i;
  }
  return text.length - last > LONGEST_RUN;
}
