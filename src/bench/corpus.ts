import { existsSync, readFileSync } from 'node:fs';
import { madeArticle } from './made.ts';

export interface Text {
  readonly id: string;
  readonly text: string;
}

export interface Corpus {
  readonly name: string;
  readonly texts: readonly Text[];
}

/** PolNeAR's training articles beside the clone, which may not be shipped. */
const POLNEAR = new URL('../../../shared/corpora/polnear/train.jsonl', import.meta.url);

/** @returns `count` articles of PolNeAR, or made ones of the same length where it is absent */
export function loadCorpus(count: number): Corpus {
  if (!existsSync(POLNEAR)) {
    const texts = Array.from({ length: count }, (_, i) => ({ id: `made-${i}`, text: madeArticle(i) }));
    return { name: 'made text (PolNeAR is not here)', texts };
  }
  const lines = readFileSync(POLNEAR, 'utf8').trim().split('\n').slice(0, count);
  const texts = lines.map((line) => JSON.parse(line) as Text).map(({ id, text }) => ({ id, text }));
  return { name: 'PolNeAR train', texts };
}

export const toJsonl = (texts: readonly Text[]): string =>
  texts.map(({ id, text }) => `${JSON.stringify({ id, text })}\n`).join('');

/** The articles over and over, each round with other names and ids: words that were never read before. */
export function* renamed({ texts }: Corpus, count: number): Generator<Text> {
  for (let i = 0; i < count; i++) {
    const { id, text } = texts[i % texts.length];
    const round = Math.floor(i / texts.length);
    yield { id: `${id}-${round}`, text: round ? withOtherNames(text, round) : text };
  }
}

/** Capitalised words behind a lower-case one are mostly names: each gets an ending of its round's own. */
function withOtherNames(text: string, round: number): string {
  const letters = [...round.toString(26)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join('');
  const names = new Set([...text.matchAll(/(?<=[a-z,] )[A-Z][a-z]{3,}\b/g)].map(([name]) => name));
  return text.replace(/\b[A-Z][a-z]{3,}\b/g, (word) => (names.has(word) ? word + letters : word));
}

/** One document of about `size` characters. */
export function document({ texts }: Corpus, size: number): string {
  const parts: string[] = [];
  for (let i = 0, length = 0; length < size; i++) {
    parts.push(texts[i % texts.length].text.slice(0, size - length));
    length += parts[parts.length - 1].length + 1;
  }
  return parts.join('\n');
}
