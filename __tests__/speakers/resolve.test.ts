import { describe, expect, test } from '@jest/globals';
import { extract } from '../../src/extract.ts';

/** The speaker of each quote, in order; null where nobody is named. */
function speakers(text: string): (string | null)[] {
  const record = extract(text, { kinds: ['statement', 'act', 'evidence', 'attitude'] });
  const names = new Map(record.speakers.map((s) => [s.id, s.name]));
  return record.quotes.map((q) => (q.speaker === null ? null : names.get(q.speaker)!));
}

describe('names', () => {
  test.each<[why: string, text: string, expected: (string | null)[]]>([
    [
      'full name, then surname',
      'Ana Miller said that it was safe. Miller said that it was old.',
      ['Ana Miller', 'Ana Miller'],
    ],
    [
      'surname first, full name later',
      'Miller said that it was safe. Ana Miller said that it was old.',
      ['Ana Miller', 'Ana Miller'],
    ],
    [
      'two surnames, one of them',
      'Ana Ruiz Ortega said that it was safe. Ruiz said that it was old.',
      ['Ana Ruiz Ortega', 'Ana Ruiz Ortega'],
    ],
    [
      'a particle',
      'Pieter van der Berg said that it was safe. Van der Berg said that it was old.',
      ['Pieter van der Berg', 'Pieter van der Berg'],
    ],
    [
      'a hyphen and particles',
      'Omar bin Said Al-Rashid said that it was safe. Al-Rashid said that it was old.',
      ['Omar bin Said Al-Rashid', 'Omar bin Said Al-Rashid'],
    ],
    [
      'a letter beyond Latin-1',
      'Ivan Černý said that it was safe. Černý said that it was old.',
      ['Ivan Černý', 'Ivan Černý'],
    ],
    [
      'an initial',
      'Ana B. Miller said that it was safe. Ana Miller said that it was old.',
      ['Ana B. Miller', 'Ana B. Miller'],
    ],
    [
      'a title goes',
      'Senator Ana Miller said that it was safe. Sen. Miller said that it was old.',
      ['Ana Miller', 'Ana Miller'],
    ],
    [
      'a long role goes',
      'Deputy Foreign Minister for Political Affairs Omar Rashid said that it was safe.',
      ['Omar Rashid'],
    ],
    ['an apposition before the name', 'The town’s engineer, Ana Miller, said that it was safe.', ['Ana Miller']],
    ['an apposition behind the name', 'Ana Miller, the town’s engineer, said that it was safe.', ['Ana Miller']],
    [
      'two of one surname',
      'Ana Miller said that it was safe. Bob Miller said that it was not.',
      ['Ana Miller', 'Bob Miller'],
    ],
    [
      'two of one surname, told apart by a title',
      'Ana Miller met Bob Miller. Mr. Miller said that it was safe. Mrs. Miller said that it was not.',
      ['Bob Miller', 'Ana Miller'],
    ],
    [
      'an acronym',
      'The Federal Bridge Authority said that it was safe. The FBA said that it was old.',
      ['Federal Bridge Authority', 'Federal Bridge Authority'],
    ],
  ])('%s', (_why, text, expected) => expect(speakers(text)).toEqual(expected));
});

describe('pronouns', () => {
  test.each<[why: string, text: string, expected: (string | null)[]]>([
    ['the last speaker', 'Ana Miller said that it was safe. “It is old,” she added.', ['Ana Miller', 'Ana Miller']],
    ['by gender of a title', 'Mr. Rashid met Mrs. Miller. “It is safe,” he said.', ['Rashid']],
    ['by gender of a role', 'Spokeswoman Kim Soto met Chairman Lou Reyes. She said that it was safe.', ['Kim Soto']],
    ['nobody before', '“It is safe,” he said.', [null]],
    ['who', 'Ana Miller, who said that it was safe, left.', ['Ana Miller']],
  ])('%s', (_why, text, expected) => expect(speakers(text)).toEqual(expected));
});

describe('descriptions', () => {
  test.each<[why: string, text: string, expected: (string | null)[]]>([
    [
      'by nationality',
      'Iranian Deputy Foreign Minister Omar Rashid met Qatari Minister Ali Haddad. The Iranian diplomat said that it was over.',
      ['Omar Rashid'],
    ],
    [
      'by the role, in other words',
      'Secretary General of Norland Ministry of Trade Omar Rashid came. Secretary general of the Norland trade ministry said that it was over.',
      ['Omar Rashid'],
    ],
    ['by the role', 'Ana Miller, the town’s engineer, came. The engineer said that it was safe.', ['Ana Miller']],
    ['an unnamed person keeps the words of the text', 'A waiter said that it was safe.', ['A waiter']],
    ['a government is not a person', 'The Norland government said that it was safe.', ['The Norland government']],
    ['a role nobody has', 'Ana Miller, the town’s engineer, came. The coach said that it was safe.', ['The coach']],
  ])('%s', (_why, text, expected) => expect(speakers(text)).toEqual(expected));
});

describe('turns', () => {
  test.each<[why: string, text: string, expected: (string | null)[]]>([
    [
      'a quotation right behind goes on',
      '“It is safe,” said Ana Miller.\n\nThe crowd was silent.\n\n“You have my word.”',
      ['Ana Miller', 'Ana Miller'],
    ],
    [
      'somebody new between',
      '“It is safe,” said Ana Miller.\n\nBob Lee shook his head.\n\n“You have my word.”',
      ['Ana Miller', null],
    ],
    [
      'I in an interview',
      'An interview with Ana Miller, engineer.\n\nAre bridges safe, in your view?\n\nI think that they are safe.',
      ['Ana Miller'],
    ],
    ['I of nobody known', 'I think that bridges are safe.', ['the author']],
  ])('%s', (_why, text, expected) => expect(speakers(text)).toEqual(expected));
});
