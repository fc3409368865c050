import { describe, expect, test } from '@jest/globals';
import { pairMarks } from '../../src/text/marks.ts';
import { findParagraphs } from '../../src/text/paragraphs.ts';

const read = (text: string) => {
  const { marks, warnings } = pairMarks(text, findParagraphs(text));
  return { regions: marks.map((m) => text.slice(m.start, m.end)), marks, warnings };
};

describe('quotation marks are paired', () => {
  test.each<[why: string, text: string, regions: string[]]>([
    ['straight', 'He said "go now" and left.', ['"go now"']],
    ['curly', 'He said “go now” and left.', ['“go now”']],
    ['doubled apostrophes', "''Go now,'' he said.", ["''Go now,''"]],
    ['doubled backquotes', "``Go now,'' he said.", ["``Go now,''"]],
    ['guillemets', 'Elle dit «partez» hier.', ['«partez»']],
    ['curly marks in guillemets', 'Elle dit «partez “vite” ou jamais» hier.', ['«partez “vite” ou jamais»', '“vite”']],
    ['guillemets with blanks', 'Elle dit « partez » hier.', ['« partez »']],
    ['low-high', 'Sie sagte „geh jetzt“ und ging.', ['„geh jetzt“']],
    ['low-high, English closing', 'Powiedziała „idź” i wyszła.', ['„idź”']],
    ['curly opened, straight closed', 'He said “go now" and left.', ['“go now"']],
    ['closing mark typed the wrong way round', 'He said “go now.“ Then he left.', ['“go now.“']],
    ['single within double', '“She said ‘never’ to me,” he said.', ['“She said ‘never’ to me,”', '‘never’']],
    [
      'straight single within double',
      '"She said \'never\' to me," he said.',
      ['"She said \'never\' to me,"', "'never'"],
    ],
    [
      'single ones that open anew at each paragraph',
      "Judge Lee said: 'You fled.\n'You hid.'\nCrews' boats sank.",
      ["'You fled.", "'You hid.'"],
    ],
    ['an apostrophe before a paragraph of speech', "The crews' boats sank.\n'We hid,' he said.", ["'We hid,'"]],
    [
      'doubles within single ones, which go on',
      `'I said, "Stop!" Nobody did,' he said.`,
      [`'I said, "Stop!" Nobody did,'`, '"Stop!"'],
    ],
    [
      'doubles that end a single one',
      `'I said, "You did it,"' he said, 'but she left.'`,
      [`'I said, "You did it,"'`, '"You did it,"', "'but she left.'"],
    ],
    [
      'an opening mark for a closing one, before a tag',
      '“It is late, “Ann Lee said. “Go.”',
      ['“It is late, “', '“Go.”'],
    ],
    ['a single one that closes before doubled ones', "''You ask, 'Why?''' he said.", ["''You ask, 'Why?'''", "'Why?'"]],
    ['single marks alone', "'Go now,' he said.", ["'Go now,'"]],
    ['apostrophes inside words', "It's the dog's bone, isn't it, and they don't care.", []],
    ['curly apostrophes', 'It’s the dogs’ bone, and they don’t care.', []],
    [
      'a possessive s inside single marks',
      "'The horses' carrots are here,' he said.",
      ["'The horses' carrots are here,'"],
    ],
    ['years and clipped words', "In the '90s they told 'em to rock 'n' roll.", []],
    ['feet and inches', 'A 6\'3" man said "go" to us.', ['"go"']],
    ['two on a line', '"One," he said, "and two."', ['"One,"', '"and two."']],
    ['a mark behind a bracket', 'He left ("for good").', ['"for good"']],
    ['a mark behind a dash', 'He left—“for good”—and slept.', ['“for good”']],
    ['nothing', 'He left.', []],
  ])('%s: %s', (_why, text, regions) => {
    const found = read(text);
    expect(found.regions).toEqual(regions);
    expect(found.warnings).toEqual([]);
  });
});

describe('a mark without a partner', () => {
  test('never closed: ends with its paragraph, with a warning', () => {
    const { marks, regions, warnings } = read('He said “go now and left.\nThen she slept.');
    expect(regions).toEqual(['“go now and left.']);
    expect(marks[0].closed).toBe(false);
    expect(warnings).toEqual([expect.objectContaining({ code: 'unbalanced-mark', start: 8, end: 9 })]);
  });

  test('closes nothing: only a warning', () => {
    const { regions, warnings } = read('He said go now” and left.');
    expect(regions).toEqual([]);
    expect(warnings).toHaveLength(1);
  });

  test('a long quotation opens anew at each paragraph and closes once: no warning', () => {
    const { marks, warnings } = read('“First part.\n\n“Second part.\n\n“Third part,” he said.');
    expect(marks.map((m) => [m.closed, m.continues])).toEqual([
      [false, true],
      [false, true],
      [true, false],
    ]);
    expect(warnings).toEqual([]);
  });

  test.each<[text: string, region: string]>([
    ['He said, "It felt good.\n\nWe could have scored." Then he left.', '"It felt good.\n\nWe could have scored."'],
    ['He said, “It felt good.\n\nWe could have scored.” Then he left.', '“It felt good.\n\nWe could have scored.”'],
    ['``We have brains. It is so." They nodded.', '``We have brains. It is so."'],
  ])('a blank line or a mixed pair within one quotation: %j', (text, region) => {
    const { regions, warnings } = read(text);
    expect(regions).toEqual([region]);
    expect(warnings).toEqual([]);
  });

  test('a mark of its own in the next paragraph closes nothing of this one', () => {
    const { regions } = read('He said "It felt good.\n\nShe said "we" twice.');
    expect(regions).toEqual(['"It felt good.', '"we"']);
  });

  test('opens twice: the first one is given up', () => {
    const { regions, warnings } = read('A "mistake here, and "a quotation" there.');
    expect(regions).toEqual(['"a quotation"']);
    expect(warnings).toHaveLength(1);
  });
});

test('nesting is told by parent', () => {
  const { marks } = read('“She said ‘never’ to me,” he said, “and ‘no’.”');
  expect(marks.map((m) => m.parent)).toEqual([-1, 0, -1, 2]);
});

test.each([
  ['many marks in one paragraph', `He said "a' `, 2_000],
  ['many paragraphs without a mark', 'It rained on the wall all day long.\n\n', 2_000],
])('%s take linear time', (_why, unit, count) => {
  const seconds = (repeats: number) => {
    const text = unit.repeat(repeats);
    const before = process.cpuUsage();
    read(text);
    return process.cpuUsage(before).user / 1e6;
  };
  seconds(count);
  // eight times the text: 8 times the time if linear, 64 if quadratic
  expect(seconds(8 * count)).toBeLessThan(24 * Math.max(0.01, seconds(count)));
});
