import { describe, expect, test } from '@jest/globals';
import { extract } from '../../src/extract.ts';

/** Name and affiliation of the first speaker. */
function firstSpeaker(text: string) {
  const [{ name, affiliation }] = extract(text).speakers;
  return affiliation === undefined || affiliation === null ? name : `${name} | ${affiliation}`;
}

describe('firms by what they make or do', () => {
  const kindsOf = (text: string) => extract(text).speakers.map(({ name, kind }) => `${name} | ${kind}`);
  test.each([
    ['Storr Power said sorry. The company said it was late.', ['Storr Power | organization']],
    [
      'Orle Healthcare said sorry. Storr Music said no.',
      ['Orle Healthcare | organization', 'Storr Music | organization'],
    ],
    ['Ann Power said no. Mr Coffee said yes.', ['Ann Power | person', 'Coffee | person']],
    ['Storr Foods cut prices. The maker of Orle crisps said it was late.', ['Storr Foods | organization']],
    ['Ann Lee left. The maker of Orle crisps said it was late.', ['The maker of Orle crisps | organization']],
    [
      'Storr Foods said yes. “We are angry,” said Ann Moe, who speaks for the staff at Tolm. The company declined to comment.',
      ['Storr Foods | organization', 'Ann Moe | person'],
    ],
    ['According to one source, Storr Power is late.', ['one source | anonymous']],
    ['According to one source, Ann Lee, it is late.', ['Ann Lee | person']],
  ])('%s', (text, expected) => expect(kindsOf(text)).toEqual(expected));
});

describe('bodies with more in their names than one run of capitals', () => {
  test.each([
    ["An analyst at Orrin's Analytics said that it was late.", "An analyst at Orrin's Analytics | Orrin's Analytics"],
    ["Ann Lind, chief economist at Orrin's Analytics, said that it was late.", "Ann Lind | Orrin's Analytics"],
    ["Ann Lind, an underwriter at Orrin's of Grelmoor, said that it was late.", "Ann Lind | Orrin's of Grelmoor"],
    ["Orrin's of Grelmoor said that it was late.", "Orrin's of Grelmoor"],
    ["Ann Lind, a clerk at Orrin's, said that it was late.", "Ann Lind | Orrin's"],
    ["A spokeswoman for Orrin's said that it was late.", "A spokeswoman for Orrin's | Orrin's"],
    [
      'Ann Lind, president of the Boat Workers of America, said that it was late.',
      'Ann Lind | Boat Workers of America',
    ],
    [
      'Ann Lind, president of the Brotherhood of Painters, said that it was late.',
      'Ann Lind | Brotherhood of Painters',
    ],
    ['Ann Lind, director of Priests for Peace, said that it was late.', 'Ann Lind | Priests for Peace'],
    ['Ann Lind, head of the Project on Open Harbours, said that it was late.', 'Ann Lind | Project on Open Harbours'],
    [
      'Ann Lind, head of the Center for Women and Politics, said it was late.',
      'Ann Lind | Center for Women and Politics',
    ],
    [
      'Ann Lind, director of the Reed Partnership for Conservative Values, said it was late.',
      'Ann Lind | Reed Partnership for Conservative Values',
    ],
    [
      "Ann Lind, a professor at Lund University's School of Reeds, said it was late.",
      "Ann Lind | Lund University's School of Reeds",
    ],
    ['Ann Lind, an Ohio State University historian, said it was late.', 'Ann Lind | Ohio State University'],
    ['Ann Lind, the Florida senator, said it was late.', 'Ann Lind'],
    ["Norland's Foreign Ministry said that it was late.", 'Foreign Ministry'],
  ])('%s', (text, expected) => expect(firstSpeaker(text)).toBe(expected));
});
