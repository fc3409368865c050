import { expect } from '@jest/globals';
import { extract } from '../../src/extract.ts';

/** Why, the text, and who says the last quote in it. */
export type Case = [why: string, text: string, last: string | null];

/** The speaker of the last quote; null where nobody is named. */
export function lastSpeaker(text: string): string | null {
  const record = extract(text, { kinds: ['statement', 'act', 'evidence', 'attitude'] });
  const { speaker } = record.quotes.at(-1)!;
  return record.speakers.find((s) => s.id === speaker)?.name ?? null;
}

export const check = (_why: string, text: string, last: string | null) => expect(lastSpeaker(text)).toBe(last);
