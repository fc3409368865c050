import { describe, expect, test } from '@jest/globals';
import { type Case, check, quotesOf } from './shown.ts';

describe('what a court finds ends before what it does by it, and before what another court makes of it', () => {
  test.each([
    ['The High Court ruled that tenants owe no fees, siding with a baker from Orle.', 'that tenants owe no fees'],
    ['The tribunal ruled that Voss was owed leave, awarding her £9,000.', 'that Voss was owed leave'],
    ['A judge found that the quarry broke the law, rejecting its appeal.', 'that the quarry broke the law'],
    ['The judge found that the guards had lied, throwing out the case.', 'that the guards had lied'],
    ['The court held that “the toll is a tax,” reversing a judge in Orle.', 'that “the toll is a tax,”'],
    ['The court held that the deed was void, overturning a lower court’s decision.', 'that the deed was void'],
    ['A judge found that the will was “plain,” but the 4th Circuit reversed.', 'that the will was “plain,”'],
    ['The regulator found that prices would rise, but a tribunal quashed it.', 'that prices would rise'],
    [
      'The tribunal found that the driver was drunk, ignoring signs and lights.',
      'that the driver was drunk, ignoring signs and lights',
    ],
    [
      'The report found that Orle had banned it, but a court had overturned the ban.',
      'that Orle had banned it, but a court had overturned the ban',
    ],
    [
      'The court ruled that Voss acted badly, rejecting patients who were poor.',
      'that Voss acted badly, rejecting patients who were poor',
    ],
  ])('%s', (text, content) => expect(quotesOf(text)[0][2]).toBe(content));
});

describe('a court holds', () => {
  test.each([
    ['The appeals court held Monday that the raid was legal.', 'that the raid was legal'],
    ['The high court held late on Friday that Orr had lied.', 'that Orr had lied'],
    ['A Storr court held last week that the pact was void.', 'that the pact was void'],
  ])('%s', (text, content) => expect(quotesOf(text)).toEqual([[expect.any(String), 'held', content]]));
  test('a meeting', () => expect(quotesOf('The committee held on Monday that meeting.')).toEqual([]));
});

describe('what a court was told, with what was said before it', () => {
  test.each<Case>([
    [
      'A woman died after doctors told her to go home, an inquest has heard.',
      'an inquest | has heard | A woman died after doctors told her to go home',
      'doctors | told | to go home',
    ],
    [
      'A driver who told police he was asleep had been drinking, a court has heard.',
      'a court | has heard | A driver who told police he was asleep had been drinking',
      'who | told | he was asleep',
    ],
    [
      'After a surgeon said he was fit, a sailor died of sepsis, an inquest has been told.',
      'an inquest | has been told | After a surgeon said he was fit, a sailor died of sepsis',
      'a surgeon | said | he was fit',
    ],
    [
      'Orr told police he had been asleep, a court heard.',
      'a court | heard | Orr told police he had been asleep',
      'Orr | told | he had been asleep',
    ],
    ['A sailor died after a nurse told him “you are fine”, a jury was told.', 'a nurse | told | “you are fine”'],
  ])('%s', check);
});

describe('what people fear closes what they fear', () => {
  test.each<Case>([
    ['The dam may burst, villagers fear.', 'villagers | fear | The dam may burst'],
    ['A club will close after its landlord ordered it to leave, members fear.', 'its landlord | ordered | it to leave'],
    ['Jobs could go after the firm said it would move abroad, workers fear.', 'the firm | said | it would move abroad'],
  ])('%s', check);
});
