import { describe, expect, test } from '@jest/globals';
import { findParagraphs } from '../../src/text/paragraphs.ts';
import { readDocument } from '../../src/text/read.ts';

const sentences = (text: string) => readDocument(text).sentences.map((s) => text.slice(s.start, s.end));

describe('paragraphs', () => {
  test.each<[why: string, text: string, paragraphs: string[]]>([
    ['one a line', 'One.\nTwo.\n\nThree.', ['One.', 'Two.', 'Three.']],
    ['carriage returns', 'One.\r\nTwo.\r\n', ['One.', 'Two.']],
    ['blanks around are left out', '  One. \n \n\tTwo.', ['One.', 'Two.']],
    ['nothing', ' \n ', []],
    [
      'a line that goes on in the middle of a sentence belongs to the last one',
      'The harbour was closed, Okafor told reporters, because the\n  ferry company \n had not paid for it, and\nOkafor left.',
      [
        'The harbour was closed, Okafor told reporters, because the\n  ferry company \n had not paid for it, and',
        'Okafor left.',
      ],
    ],
    [
      'not one behind a blank line, nor behind a stop',
      'The harbour was closed, Okafor told reporters, because the\n\nferry company had not paid for it, nor for its pilots.\niPads sold well.',
      [
        'The harbour was closed, Okafor told reporters, because the',
        'ferry company had not paid for it, nor for its pilots.',
        'iPads sold well.',
      ],
    ],
    ['nor an item of a list or a verse', 'two eggs\nflour\nsugar', ['two eggs', 'flour', 'sugar']],
    [
      'hard-wrapped lines belong together',
      'The council met on Monday night to talk about the old bridge over\nthe river, which has been closed since the flood of last spring and\nwill stay closed, its members said, until the money for a new one is\nfound somewhere.\n\nA second paragraph.',
      [
        'The council met on Monday night to talk about the old bridge over\nthe river, which has been closed since the flood of last spring and\nwill stay closed, its members said, until the money for a new one is\nfound somewhere.',
        'A second paragraph.',
      ],
    ],
  ])('%s', (_why, text, paragraphs) => {
    expect(findParagraphs(text).map((p) => text.slice(p.start, p.end))).toEqual(paragraphs);
  });
});

describe('sentences', () => {
  test.each<[why: string, pieces: string[]]>([
    ['plain', ['One came.', 'Two left.']],
    ['when the entry of a live blog was written', ['7:05 p.m.', 'The port was shut.']],
    ['a train', ['The 10:15 Storr Express left.', 'It was late.']],
    ['a question mark before a tag', ['“Why now?” she asked.', 'Nobody knew.']],
    ['a question mark before a name and its cue', ['“Why now?” Miller said.', 'Nobody knew.']],
    ['a question mark before a verb of judging', ['“Why so near the river?” Ana Moreno questioned.', 'Nobody knew.']],
    ['the same with a phrase behind it', ['“Why so near the river?” Moreno demanded on Monday.', 'Nobody knew.']],
    ['a tag with an auxiliary', ['“Why so near the river?” Moreno would later ask.', 'Nobody knew.']],
    ['what is judged behind the verb: a new sentence', ['“Why so near the river?”', 'Moreno questioned the plan.']],
    ['an auxiliary and a clause: a new sentence', ['“Why so near?”', 'Moreno is asking the council to wait.']],
    ['a question mark before an inverted tag', ['“Why now?” asked Miller.', 'Nobody knew.']],
    ['an exclamation mark in doubled apostrophes', ["''Never!'' the mayor said.", 'She left.']],
    ['a closing mark stays with its sentence', ['He said: “It is over.”', 'She left.']],
    ['a single inside a double one at the end', ['“They told me ‘it is over.’”', 'She left.']],
    ['ranks and titles', ['Sen. Ann Lee and Rev. Bob Hill met Lt. Gov. Cruz.', 'They talked.']],
    ['a party tag', ['Ann Lee (I-Vt.) said no.', 'She left.']],
    ['a state behind a name', ['Ann Lee, R-N.Y., said no.', 'She left.']],
    ['a seat at the end', ['He met Ann Lee, R-Maine.', 'The senator met Bo Wu, D-Okla.', '“We won,” he said.']],
    ['no as an answer, and as a number', ['They said no.', 'It was the No. 5 road, and no. 7 was shut.']],
    ['a domain name', ['He told Example.com that it was over.', 'She left.']],
    ['a sentence in marks behind an abbreviation', ['He flew to the U.S.', '“We will talk,” he said.']],
    ['the same behind an hour', ['It came at 3 p.m.', '"It was loud," said Hale.']],
    ['hours with a stop', ['It left at 9.15am near Lind.', 'It came at 10.05pm.', 'She left.']],
    ['the code of a firm’s shares', ['Storr (STRR.DE) and Lind <LND.O> left.', 'Moss MOSS.L (7412.T) is late.']],
    ['the same behind a firm', ['He joined Storr Inc.', '“I ran it alone!”']],
    ['a name in marks behind one', ['The U.S. “Green Deal” failed.', 'He left.']],
    ['a nickname behind a rank', ['Gen. “Big Al,” as he is called, left.', 'It rained.']],
    ['an exclamation mark in a name', ['The Jeb! campaign was over.', 'She left.']],
  ])('%s', (_why, pieces) => {
    expect(sentences(pieces.join(' '))).toEqual(pieces);
  });

  test('a line end is a sentence end, with or without a full stop', () => {
    expect(sentences('A headline without a stop\nThe story begins.')).toEqual([
      'A headline without a stop',
      'The story begins.',
    ]);
  });
});

describe('tokens', () => {
  test.each([
    '',
    ' ',
    '\n',
    'a',
    '“',
    "''",
    '😀 said “no”.',
    'A\u00a0B  C\u2009D',
    'x'.repeat(5000),
    'a-'.repeat(3000),
    '\ufeffHe said no.',
  ])('are exact slices in text order: %j', (text) => {
    const { tokens } = readDocument(text);
    let before = 0;
    for (let i = 0; i < tokens.count; i++) {
      expect(tokens.start[i]).toBeGreaterThanOrEqual(before);
      expect(text.slice(tokens.start[i], tokens.end[i])).toBe(tokens.text[i]);
      before = tokens.end[i];
    }
  });

  test('do not depend on what was read before', () => {
    const text = 'Zorblax’s aide said the Quibbler’s report was “wrong,” and Zorblax agreed.';
    const fresh = readDocument(text);
    for (let i = 0; i < 30; i++) readDocument(`Zorblax${i} met the Quibbler and Zorblax’s friend No. ${i}.`);
    expect(readDocument(text)).toEqual(fresh);
  });

  test.each([
    'the WORD-led club and the non-WORD',
    'WORD.com, www.WORD.org and x@WORD.net said so',
    '(WORD), "WORD," WORD’s, WORD; WORD… and WORD?!',
    'WORD/WORD and WORD.WORD, WORD.said #WORD @WORD',
    'USDWORD, 5WORD and WORD5 in WORD_b',
    'word, Word and WORD: word.',
  ])('do not depend on whether a new word was met before: %s', (pattern) => {
    const read = (name: string) => {
      const { lower, tag, lemma, count } = readDocument(pattern.replace(/word/gi, (w) => cased(name, w))).tokens;
      return Array.from({ length: count }, (_, i) => [lower[i], tag[i], lemma[i]].join(' ').replaceAll(name, 'name'));
    };
    const cased = (name: string, as: string) =>
      as === 'word' ? name : as === 'Word' ? `${name[0].toUpperCase()}${name.slice(1)}` : name.toUpperCase();
    const [unmet, met] = ['vornelk', 'tornelk'].map((name) =>
      `${name}${pattern.length}`.replace(/\d/g, (d) => 'abcdefghij'[+d]),
    );
    readDocument(`The ${met} and ${cased(met, 'Word')} met ${cased(met, 'WORD')}.`);
    expect(read(met)).toEqual(read(unmet));
  });

  test('long runs without blanks take little time', () => {
    const before = process.cpuUsage();
    readDocument('http://a/'.repeat(4000));
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(2);
  });
});
