import type { Tokens } from '../../text/document.ts';

/** What something is called, which nobody is told to have said. */
export const isNameOnly = (tokens: Tokens, i: number): boolean =>
  isNamedSo(tokens, i) || isNamedAfter(tokens, i) || isCommonlyCalled(tokens, i) || isDefined(tokens, i);

/** "“Displaced” refers to all who fled": what a word means. */
const isDefined = ({ lower, lemma, text }: Tokens, i: number): boolean =>
  lemma[i] === 'refer' && lower[i + 1] === 'to' && /^["”’']$/.test(text[i - 1] ?? '');

/** "a boy named Mateo", "something called a hub", but not "a judge named Lee as the trustee" */
function isNamedSo({ lower, tag }: Tokens, i: number): boolean {
  if (/^(?:some|any)thing$/.test(lower[i - 1] ?? '')) return /^(?:named|called|nicknamed)$/.test(lower[i]);
  if (lower[i] !== 'named' || tag[i + 1] !== 'PROPN' || tag[i - 1] !== 'NOUN') return false;
  let k = i - 1;
  while (k > i - 5 && /^(?:ADJ|NOUN|PROPN)$/.test(tag[k])) k--;
  if (/^(?:what|which|whom|that|as)$/.test(lower[k - 1] ?? '')) return false;
  let end = i + 1;
  while (tag[end] === 'PROPN') end++;
  return /^(?:an?|one|another)$/.test(lower[k] ?? '') && !/^(?:as|to)$/.test(lower[end] ?? '');
}

/** "a boat she named “Ada” after her aunt" */
function isNamedAfter({ lower, text }: Tokens, i: number): boolean {
  if (lower[i] !== 'named' || !/^["“‘']$/.test(text[i + 1] ?? '')) return false;
  const after = lower.slice(i + 2, i + LONGEST_NAME).indexOf('after');
  return after > 0 && /^["”’']$/.test(text[i + 1 + after]);
}

/** "a zone, commonly referred to as the Bight": what everybody calls it; "what Lee referred to as a sham" is somebody's word. */
const isCommonlyCalled = ({ lower, text }: Tokens, i: number): boolean =>
  lower[i] === 'referred' &&
  lower[i + 1] === 'to' &&
  lower[i + 2] === 'as' &&
  (text[i - 1] === ',' ||
    /^(?:is|are|was|were|been|be|often|commonly|sometimes|usually|also)$/.test(lower[i - 1] ?? '')) &&
  !lower.slice(i + 3, i + 3 + LONGEST_NAME).includes('by');

const LONGEST_NAME = 8;
