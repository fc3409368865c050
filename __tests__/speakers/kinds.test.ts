import { describe, expect, test } from '@jest/globals';
import { extract } from '../../src/extract.ts';

describe('what kind of speaker a description means', () => {
  test.each([
    ['Three officers said that it was late.', 'group'],
    ['Many of her supporters said that it was late.', 'group'],
    ['Dozens of fans said that it was late.', 'group'],
    ['Hundreds of villagers said that it was late.', 'group'],
    ['About 40% of nurses said that it was late.', 'group'],
    ['A growing number of bakers said that it was late.', 'group'],
    ['A wide array of economists said that it was late.', 'group'],
    ['All five of the candidates said that it was late.', 'group'],
    ['Two of the three members of the panel said that it was late.', 'group'],
    ['The officers running the port said that it was late.', 'group'],
    ['Participants said that it was late.', 'group'],
    ['Prominent businesses said that it was late.', 'group'],
    ['The two camps said that it was late.', 'group'],
    ['Mining companies said that it was late.', 'group'],
    ['Allies said that it was late.', 'anonymous'],
    ['An ally of the mayor said that it was late.', 'anonymous'],
    ['A stallholder said that it was late.', 'anonymous'],
    ['Downing Street said that it was late.', 'organization'],
    ["Police investigating Ann Moe's death said that it was late.", 'anonymous'],
    ['A Ministry of Works spokesman said that it was late.', 'anonymous'],
    ['The charity Blue Meadow said that it was late.', 'organization'],
    ['The company Ann Meadow founded said that it was late.', 'unknown'],
    ['Orle Weekly said that it was late.', 'organization'],
    ['The leadership said that it was late.', 'group'],
    ['Orle, the Storr-based company that owns the mill, said that it was late.', 'organization'],
    ['A strategist for one of the candidates said that it was late.', 'anonymous'],
    ["One of Lind's climate advisers said that it was late.", 'anonymous'],
    ['One of the former prosecutors said that it was late.', 'anonymous'],
    ['Some residents said that it was late.', 'anonymous'],
    ['A group of local doctors said that it was late.', 'group'],
    ['A team of researchers said that it was late.', 'group'],
    ['The Lake Group said that it was late.', 'organization'],
    ['Brunt & Hale said that it was late.', 'organization'],
    ...['Plc', 'plc', 'LLC', 'GmbH', 'AG', 'SA', 'N.V.', 'Oyj', 'SpA', 'Berhad'].map((form): [string, string] => [
      `Solvane ${form} said that it was late.`,
      'organization',
    ]),
    ...['military', 'regime', 'retailer', 'hotel', 'diocese', 'city', 'panel'].map((noun): [string, string] => [
      `The ${noun} said that it was late.`,
      'organization',
    ]),
    ['A developer said that it was late.', 'unknown'],
    ['A large body of work says that it was late.', 'unknown'],
    ['Blue Meadow, a small charity, said that it was late.', 'organization'],
    ['Ann Meadow, a charity worker, said that it was late.', 'person'],
    ['Storr, a group of islands, said that it was late.', 'unknown'],
    ['In Storr, a charity said that it was late.', 'organization'],
    ['Rival Solvane said that it was late.', 'unknown'],
    ['Rival Solvane Foods said that it was late.', 'unknown'],
    ['Rival Ann Hale said that it was late.', 'person'],
    ['Ann & Bob Hale said that it was late.', 'person'],
    ['The Duke of Orle said that it was late.', 'person'],
    ['The Duke of Orle Hospital said that it was late.', 'organization'],
    ['A guy at the bar said that it was late.', 'anonymous'],
    ['A judge handling the lawsuit said that it was late.', 'anonymous'],
    ['The results show that it was late.', 'unknown'],
    ['Early results of the count show that it was late.', 'unknown'],
    ['The proportion of voters shows that it was late.', 'unknown'],
    ['The numbers suggest that it was late.', 'unknown'],
    ['The negotiations show that it was late.', 'unknown'],
    ['These policies show that it was late.', 'unknown'],
    ['Millions of dollars show that it was late.', 'unknown'],
    ['A series of ledgers shows that it was late.', 'unknown'],
    ['Two studies show that it was late.', 'document'],
    ['An estimate by Hale Bank shows that it was late.', 'document'],
    ['The dossier says that it was late.', 'document'],
    ['The polls show that it was late.', 'document'],
  ])('%s', (text, expected) => expect(extract(text).speakers.map((s) => s.kind)).toEqual([expected]));
});

describe('hundreds who open a sentence', () => {
  test('are no name', () =>
    expect(extract('Hundreds of villagers said that it was late.').speakers[0].name).toBe('Hundreds of villagers'));
  test('a surname like it is one', () =>
    expect(extract('Masons said that it was late. Bo Masons left.').speakers[0].name).toBe('Bo Masons'));
});

describe('where something is, is nobody, though a person may be called so', () => {
  test.each([
    ['Crews met in Georgia. The dam was old.', 'Georgia', 'unknown'],
    ['Crews from South Dakota met. It was late, he said.', 'South Dakota', 'unknown'],
    ['Crews lost their trust in Georgia. She was late.', 'Georgia', 'person'],
    ['Orle were late. Ann said Orle have won.', 'Orle', 'unknown'],
    ['Crews met in Georgia. “It was late,” Georgia said.', 'Georgia', 'person'],
  ])('%s', (text, name, kind) =>
    expect(extract(text, { entities: true }).entities?.find((e) => e.name === name)?.kind).toBe(kind),
  );

  test('and no company', () =>
    expect(extract('South Dakota passed a law. “It is late,” the company said.').speakers[0].name).toBe('the company'));
});
