import { describe, test } from '@jest/globals';
import { type Case, check } from './shown.ts';

describe('what a participle tells behind a tag is said by whom the tag names', () => {
  test.each<Case>([
    [
      'Rents are too high, he wrote, arguing that the law was to blame.',
      'he | wrote | Rents are too high',
      'he | arguing | that the law was to blame',
    ],
    [
      'The firm has no plans to sell, she added, noting that it is “free of debt.”',
      'she | added | The firm has no plans to sell',
      'she | noting | that it is “free of debt.”',
    ],
    ['Cooks, it found, prefer trains.', 'it | found | Cooks … prefer trains'],
  ])('%s', check);
});

describe('a relative clause that no noun can claim', () => {
  test.each<Case>([
    [
      'On sales, he said copper prices have softened, which will help margins in June.',
      'he | said | copper prices have softened, which will help margins in June',
    ],
    [
      'The firm said its fleet was now smaller, which means fewer trips in May.',
      'The firm | said | its fleet was now smaller, which means fewer trips in May',
    ],
    ['He said he would resign, which surprised his colleagues.', 'He | said | he would resign'],
    ['Voss said she would run for the council, which meets in May.', 'Voss | said | she would run for the council'],
  ])('%s', check);
});

describe('behind what somebody is asked comes whoever answers, name and all', () => {
  test.each<Case>([
    [
      "Asked whether jobs would go, Storr Steel's chief executive, Ann Orr, told analysts that none would.",
      ' | Asked | whether jobs would go',
      "Storr Steel's chief executive, Ann Orr | told | that none would",
    ],
    [
      "While Voss said the plan was sound, the board's chair, Ann Orr, left the hall.",
      'Voss | said | the plan was sound',
    ],
    [
      "Asked whether Orle's mayor, Ann Voss, had been paid, he said nothing.",
      " | Asked | whether Orle's mayor, Ann Voss, had been paid",
    ],
  ])('%s', check);
});
