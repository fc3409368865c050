import { describe, test } from '@jest/globals';
import { type Case, check } from './shown.ts';

describe('what somebody said, and a colon', () => {
  test.each<Case>([
    [
      'I remember what Captain Voss said to me on my first night: “The sea does not care.”',
      'Captain Voss | said | “The sea does not care.”',
    ],
    [
      'She never forgot what Mr. Voss told her that night: “Fog is the worst of all.”',
      'Mr. Voss | told | “Fog is the worst of all.”',
    ],
    ['I often think of what Ann Orr said to me last year: “Leave soon.”', 'Ann Orr | said | “Leave soon.”'],
    ['I remember what she wore: a red coat.', 'I | remember | what she wore: a red coat'],
  ])('%s', check);
});
