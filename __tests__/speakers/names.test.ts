import { describe, expect, test } from '@jest/globals';
import { extract } from '../../src/extract.ts';

/** Name, kind and role of the first speaker. */
function firstSpeaker(text: string) {
  const { speakers } = extract(text);
  return { name: speakers[0]?.name, kind: speakers[0]?.kind, role: speakers[0]?.role };
}

describe('names of bodies', () => {
  test.each([
    ['The Republican National Committee said that it was late.', 'Republican National Committee'],
    ['Citizens for Tax Justice said that it was late.', 'Citizens for Tax Justice'],
    [
      'The walk was run by the Alliance to Reclaim Our Parks (AROP). AROP said that it was late.',
      'Alliance to Reclaim Our Parks',
    ],
    [
      'United States Citizenship and Immigration Services said that it was late.',
      'United States Citizenship and Immigration Services',
    ],
  ])('%s', (text, name) => expect(firstSpeaker(text)).toMatchObject({ name }));

  test('with “and” are no persons', () => {
    expect(firstSpeaker('Immigration and Customs Enforcement said that it was late.').kind).toBe('organization');
  });
});

describe('roles', () => {
  test.each([
    ['The paper’s editor in chief, Rita Sol, said that it was late.', 'Rita Sol', 'editor in chief'],
    ['Speaker of the House Jo Lind said that it was late.', 'Jo Lind', 'Speaker of the House'],
    [
      'Max Cyril, the director at the Media Center and who also stars in it, said that it was late.',
      'Max Cyril',
      'the director at the Media Center',
    ],
    [
      'John Dick, the chief of Ora Media -- the firm that owns it -- said that it was late.',
      'John Dick',
      'the chief of Ora Media',
    ],
  ])('%s', (text, name, role) => {
    const speaker = firstSpeaker(text);
    expect(speaker.name).toBe(name);
    expect(speaker.role?.endsWith(role)).toBe(true);
  });

  test('of one of several', () => {
    const { entities } = extract('Sens. Jeff Merk and David Pitt said that it was late.', { entities: true });
    expect(entities?.[0]).toMatchObject({ name: 'Jeff Merk', role: 'Sen.' });
  });
});

describe('a family’s name that stands first', () => {
  test('goes with a given name of two syllables', () => {
    const { speakers } = extract('Prime Minister Lee Chul-soo said that it was late. Mr. Lee added that it rained.');
    expect(speakers.map((s) => s.name)).toEqual(['Lee Chul-soo']);
  });
  test('but not with what is no name', () => {
    const { entities } = extract('Two Orle-based firms met Ann Hall.', { entities: true });
    expect(entities?.map((e) => e.name)).not.toContain('Two Orle-based');
  });
});

describe('one of several', () => {
  test('who is named behind', () => {
    expect(firstSpeaker('One of the firm’s lawyers, Ada Finch, said that it was late.').name).toBe('Ada Finch');
  });
});

describe('in a headline', () => {
  test('whoever does something to somebody speaks', () => {
    const text = 'Ann Warren Hammers Bank Chief: ‘Resign Now’\n\nSenator Ann Warren questioned the chief on Friday.';
    expect(firstSpeaker(text).name).toBe('Ann Warren');
  });
});
