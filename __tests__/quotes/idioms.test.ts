import { describe, test } from '@jest/globals';
import { type Case, check } from './shown.ts';

describe('how the writer puts it', () => {
  test.each<Case>([
    ['It is fair to say that the mill is old.'],
    ['It is too soon to say how bad the flood will be.'],
    ['It is hard to predict how the vote will go.'],
    ['This isn’t to say that the mill is old.'],
    ['It goes without saying that the mill is old.'],
    ['Marsh is right to say that the mill is old.', 'Marsh | is right to say | that the mill is old'],
  ])('%s', check);
});

describe('what somebody makes of a thing', () => {
  test.each<Case>([
    ['It says to me that the town is in trouble.'],
    ['The river is low. That tells me that the dam leaks.'],
    ['She tells me that the dam leaks.', 'She | tells | that the dam leaks'],
    ['The firm has no plans. It says that the dam is safe.', 'It | says | that the dam is safe'],
  ])('%s', check);
});

describe('a title without a verb', () => {
  test.each<Case>([
    ['Foreign Minister Ann Orr statement on the crews not being let into Orle\n\nThe crews left on Monday.'],
    ['Foreign Minister Ann Orr statement on dams.\n\nThe crews left on Monday.'],
  ])('%s', check);
});
