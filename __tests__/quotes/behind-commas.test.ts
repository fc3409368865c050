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

describe('what the news of a plan brings about is told by the reporter', () => {
  test.each<Case>([
    [
      'Voss said she would not stand again, ending months of speculation and leaving the field open to rivals.',
      'Voss | said | she would not stand again',
    ],
    [
      'Orle Bank said it would cut rates in May, surprising economists.',
      'Orle Bank | said | it would cut rates in May',
    ],
    ['Voss announced he was stepping down, setting up a race for his seat.', 'Voss | announced | he was stepping down'],
    [
      'Voss said the goal had come late, stunning the home fans.',
      'Voss | said | the goal had come late, stunning the home fans',
    ],
    [
      'Voss said she would close the road, forcing drivers to turn back.',
      'Voss | said | she would close the road, forcing drivers to turn back',
    ],
    ['The firm said profits rose, helping margins.', 'The firm | said | profits rose, helping margins'],
  ])('%s', check);
});

describe('behind a tag with its occasion comes the predicate of what is said', () => {
  test.each<Case>([
    [
      'The part, Voss confessed in an interview with the Post, had worn her out.',
      'Voss | confessed | The part … had worn her out',
    ],
    ['Her mother, she wrote in a blog post, had never seen it.', 'she | wrote | Her mother … had never seen it'],
    ['The choice, he said afterwards, was the hardest.', 'he | said | The choice … was the hardest'],
    [
      'Her first book, she told the Post in May, was written in a shed.',
      'she | told | Her first book … was written in a shed',
    ],
    ['The board, she said in a letter, supports the plan.', 'she | said in a letter | The board … supports the plan'],
    ['Orr, he told a friend on Sunday, accused him of theft.', 'he | told | Orr … accused him of theft'],
    [
      'My father, she recalled in an interview with the Post, never wrote letters.',
      'she | recalled in an interview with | My father … never wrote letters',
    ],
    ['The chair, Ann Orr, said on Friday, was sick.', 'The chair, Ann Orr | said | was sick'],
    ['The minister, Orr said in a letter, and her aides knew.', 'Orr | said in a letter | The minister'],
  ])('%s', check);
});
