import { describe, expect, test } from '@jest/globals';
import { extract } from '../../src/extract.ts';

/** Each with something that a rule looks for behind what the text may end with. */
const TEXTS = [
  'I think often of what Ann Lee said to me last year: “Leave while you can.”',
  'The mayor said the pier was safe, while adding that it was old, and called it “ours”.',
  '“We had been told by the port that it was safe,” Lee said, “but my aunt says it, and I believe her.”',
  'Asked whether he would stay, Lee, who says he is well, told reporters, according to a transcript, that he would.',
  'Storr ruled that A was void, siding with Lee; the court held on Friday that it was late, but Orr reversed.',
  'Mayor to resign, union says\n\nLEE: We will go.\n\nORR: Will you? He said so, as did I.\n\nLEE: I did.',
  'The mayor called it “a farce” before walking out, hailed “the best day” when asked, and ended months of talks.',
  'Q: Is it safe?\n\nA: Lee says it is. He told me, “Go.”\n\nThe company (Orle: 3) recalled its vans, saying:',
  'Lee asked her to stay.\n\n“Leave Now Or Never,” she said.\n\n“No Way Back”, the union\n\n“',
  'Orr tells Lee that he wants to stay and not leaving her, and not only said so but was praised for staying and not going.',
];

describe('a text that is cut off anywhere', () => {
  test.each(TEXTS)('%s', (text) => {
    for (let end = 0; end <= text.length; end++)
      for (const part of [text.slice(0, end), text.slice(end)])
        for (const { content } of extract(part).quotes)
          for (const span of content) expect(part.slice(span.start, span.end)).toBe(span.text);
  });
});
