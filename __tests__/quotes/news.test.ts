import { describe, test } from '@jest/globals';
import { type Case, check } from './shown.ts';

describe('what a study finds, before what comes of it', () => {
  test.each<Case>([
    [
      'Older drivers brake later than younger ones, a survey has found, with women doing slightly better than men.',
      'a survey | has found | Older drivers brake later than younger ones … with women doing slightly better than men',
    ],
    [
      'Rivers in the north are warming twice as fast as lakes, new research shows, as summers grow longer.',
      'new research | shows | Rivers in the north are warming twice as fast as lakes … as summers grow longer',
    ],
    [
      'The ferry was overloaded by forty passengers, an inquiry has found, despite repeated warnings to its owner.',
      'an inquiry | has found | The ferry was overloaded by forty passengers … despite repeated warnings to its owner',
    ],
    [
      'Tea drinkers live longer, a review of trials published in the journal Heart Today has found.',
      'a review of trials published in the journal Heart Today | has found | Tea drinkers live longer',
    ],
    [
      'Tea drinkers live longer, a paper published on Monday in the journal Heart Today concluded.',
      'a paper published on Monday in the journal Heart Today | concluded | Tea drinkers live longer',
    ],
    ['When the guards opened the gate, a nurse found, with some relief, a way out.'],
  ])('%s', check);
});
