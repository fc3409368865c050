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
    ['The board, she said in a letter, supports the plan.', 'she | said | The board … supports the plan'],
    ['Orr, he told a friend on Sunday, accused him of theft.', 'he | told | Orr … accused him of theft'],
    [
      'My father, she recalled in an interview with the Post, never wrote letters.',
      'she | recalled in an interview with | My father … never wrote letters',
    ],
    ['The chair, Ann Orr, said on Friday, was sick.', 'The chair, Ann Orr | said | was sick'],
    ['The minister, Orr said in a letter, and her aides knew.', 'Orr | said | The minister'],
  ])('%s', check);
});

describe('what came of its being said is told by the reporter, whomever the news is about', () => {
  test.each<Case>([
    [
      'Hale told senators that the agency will not lift its cap, drawing criticism from both parties.',
      'Hale | told | that the agency will not lift its cap',
    ],
    ['The bank said it would cut rates, sending stocks higher.', 'The bank | said | it would cut rates'],
    ['The minister admitted that the fire had been foreseen, reversing weeks of denials.', 'The minister | admitted | that the fire had been foreseen'], // biome-ignore format: one case
    ['The firm said the plant would close, prompting calls for an inquiry.', 'The firm | said | the plant would close'],
    ['The mayor said the tax would be dropped, a move welcomed by unions.', 'The mayor | said | the tax would be dropped'], // biome-ignore format: one case
    ['The minister said the bill would be scrapped, delighting backbenchers.', 'The minister | said | the bill would be scrapped'], // biome-ignore format: one case
    ['Officials said a lorry hit a bus, killing four people.', 'Officials | said | a lorry hit a bus, killing four people'], // biome-ignore format: one case
    ['The minister said the tax would rise, hurting families with children.', 'The minister | said | the tax would rise, hurting families with children'], // biome-ignore format: one case
    ['The board said the club would move, leaving fans without a ground.', 'The board | said | the club would move, leaving fans without a ground'], // biome-ignore format: one case
  ])('%s', check);
});

describe('what a record shows stands before it', () => {
  test.each<Case>([
    ['Officials warned of a leak in May, internal emails show.', 'internal emails | show | Officials warned of a leak in May'], // biome-ignore format: one case
    ['Members debated a larger move at their last meeting, minutes showed on Thursday.', 'minutes | showed | Members debated a larger move at their last meeting'], // biome-ignore format: one case
    ['Ministers considered a ban on the chemical, documents released on Friday revealed.', 'documents released on Friday | revealed | Ministers considered a ban on the chemical'], // biome-ignore format: one case
    ['The drug slows memory loss, results published in March showed.', 'results published in March | showed | The drug slows memory loss'], // biome-ignore format: one case
    [
      'The paper reveals a few facts: “Of its 900 voters, according to data from the Ghent Poll Office, 500 are Greens. And 40 are Reds.”',
      'The paper | reveals | a few facts: “Of its 900 voters, according to data from the Ghent Poll Office, 500 are Greens. And 40 are Reds.”',
      'data from the Ghent Poll Office | according to | a few facts: “Of its 900 voters … 500 are Greens',
    ],
    [
      'More than 6 in 10 nurses said pay was low, according to a poll.',
      'a poll | according to | More than 6 in 10 nurses said pay was low',
      'More than 6 in 10 nurses | said | pay was low',
    ],
    ['The firm hid losses for a decade, an audit released on Monday revealed.', 'an audit released on Monday | revealed | The firm hid losses for a decade'], // biome-ignore format: one case
    ['The plant leaked oil for years, a report by the regulator found.', 'a report by the regulator | found | The plant leaked oil for years'], // biome-ignore format: one case
    ['The river was poisoned, tests show.', 'tests | show | The river was poisoned'],
  ])('%s', check);
});

describe('whom a participle warns, in many words, is no content', () => {
  test.each<Case>([
    ['The mayor shut the line, warning commuters across the city that it would stay closed.', 'The mayor | warning | that it would stay closed'], // biome-ignore format: one case
    ['The firm closed its doors, warning residents that the water was unsafe.', 'The firm | warning residents | that the water was unsafe'], // biome-ignore format: one case
    [
      'Guards allege that the clerk wrote to a colleague, warning her that “they are on to us”.',
      'Guards | allege | that the clerk wrote to a colleague',
      'the clerk | warning | her that “they are on to us”',
    ],
  ])('%s', check);
});

describe('when and amid what it was said, and what it brings about', () => {
  test.each<Case>([
    [
      'Norland accused Sudria of waging a “shadow war”, hours after a drone crashed.',
      'Norland | accused | Sudria of waging a “shadow war”',
    ],
    ['Lund warned that talks could fail, a day after two ships were hit.', 'Lund | warned | that talks could fail'],
    ['Storr said it would shut the mill, days after workers walked out.', 'Storr | said | it would shut the mill'],
    [
      'Storr said the mill had shut, two days after workers walked out.',
      'Storr | said | the mill had shut, two days after workers walked out',
    ],
    ['Orr said he would step down, as pressure mounted on the party.', 'Orr | said | he would step down'],
    [
      'Orr said he would sell the mill, as he could not pay for repairs.',
      'Orr | said | he would sell the mill, as he could not pay for repairs',
    ],
    [
      'The minister said troops would leave by June, in a move likely to anger Norland.',
      'The minister | said | troops would leave by June',
    ],
    [
      'The firm said it would shut the mill, in a move that would save money.',
      'The firm | said | it would shut the mill, in a move that would save money',
    ],
    [
      'Moe said Sudria “stands with Norland,” a remark Foreign Minister Jo Orr later dismissed as “empty words.”',
      'Moe | said | Sudria “stands with Norland,”',
      'Foreign Minister Jo Orr | later dismissed | as “empty words.”',
    ],
    ['Hale called the plan “a joke,” a word the envoy later repeated.', 'Hale | called | the plan “a joke,”'],
    [
      'She said it was his word, a word for all who share it.',
      'She | said | it was his word, a word for all who share it',
    ],
  ])('%s', check);
});

describe('what the sentence has from somebody holds what is said in it', () => {
  test.each<Case>([
    [
      'Both sides agreed that talks would resume in May, according to a joint communique.',
      'a joint communique | according to | Both sides agreed that talks would resume in May',
      'Both sides | agreed | that talks would resume in May',
    ],
    [
      'Ministers agreed that the fund would be doubled, said a statement released after the meeting.',
      'a statement released after the meeting | said | Ministers agreed that the fund would be doubled',
      'Ministers | agreed | that the fund would be doubled',
    ],
    [
      'The board agreed that tolls would rise, said the mayor.',
      'the mayor | said | The board agreed that tolls would rise',
      'The board | agreed | that tolls would rise',
    ],
  ])('%s', check);
});

describe('of two whom “with” brings each says his own', () => {
  test.each<Case>([
    [
      'Talks broke down, with Norland saying that the deal was dead and the Sudrian mission accusing it of bad faith.',
      'Norland | saying | that the deal was dead',
      'the Sudrian mission | accusing | it of bad faith',
    ],
    [
      'The row went on, with the mayor saying the bridge was safe and the sheriff warning that it could fall.',
      'the mayor | saying | the bridge was safe',
      'the sheriff | warning | that it could fall',
    ],
    [
      'She left, with Orr saying that the mill and the pier were safe.',
      'Orr | saying | that the mill and the pier were safe',
    ],
  ])('%s', check);
});

describe('what a tag of its own has behind a colon, and who quotes somebody', () => {
  test.each<Case>([
    [
      'The mayor said the town was safe: “Nobody must leave,” she told reporters.',
      'The mayor | said | the town was safe',
      'she | told | “Nobody must leave,”',
    ],
    ['Orr said one thing was clear: “It will close.”', 'Orr | said | one thing was clear: “It will close.”'],
    [
      '“It is shut,” Hassan was quoted as saying by the state-run ORNA.',
      'Hassan | was quoted as saying | “It is shut,”',
    ],
    [
      '“It is shut,” Hassan was quoted as saying by the Orle-based Storr news agency.',
      'Hassan | was quoted as saying | “It is shut,”',
    ],
  ])('%s', check);
});
