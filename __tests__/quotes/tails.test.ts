import { describe, test } from '@jest/globals';
import { type Case, check } from './shown.ts';

describe('a quotation behind a colon is whose the colon is', () => {
  test.each<Case>([
    [
      'Joan Peel came on Sunday. A man shouted: “Where were you last time?” Peel told him she understood.',
      'A man | shouted: | “Where were you last time?”',
      'Peel | told | she understood',
    ],
    [
      'The port director announced over the loudspeakers: “We are in orbit.”',
      'The port director | announced over | “We are in orbit.”',
    ],
    [
      'Kass posted a photograph of the hall with the words: “This is who we are.”',
      'Kass | the words: | “This is who we are.”',
    ],
  ])('%s', check);
});

describe('who denies it behind “but”', () => {
  test.each<Case>([
    [
      "Stone has admitted that he and the firm's director, Roy Hale, are friends, but denies that it mattered.",
      "Stone | has admitted | that he and the firm's director, Roy Hale, are friends",
      'Stone | denies | that it mattered',
    ],
  ])('%s', check);
});

describe('what is not told, and what is only compared', () => {
  test.each<Case>([
    [
      'Bell noted that the port has not said what it would charge.',
      'Bell | noted | that the port has not said what it would charge',
    ],
    [
      'Bell noted that the port never said it would charge.',
      'Bell | noted | that the port never said it would charge',
      'the port | never said | it would charge',
    ],
    ['The house was sold for less than pilots had predicted.'],
  ])('%s', check);
});

describe('when a memo was written', () => {
  test.each<Case>([
    ['A memo from last year warned that it was late.', 'A memo from last year | warned | that it was late'],
  ])('%s', check);
});

describe('the tail of a headline', () => {
  test.each<Case>([
    [
      'Boats cut costs by two thirds, study finds, in boost for port\n\nIt works.',
      'study | finds | Boats cut costs by two thirds',
    ],
    [
      'Mayor broke spending rules, watchdog says, in blow to campaign\n\nIt works.',
      'watchdog | says | Mayor broke spending rules',
    ],
  ])('%s', check);
});

describe('a noun with its clause, and the verb of the sentence behind it', () => {
  test.each<Case>([
    [
      'Orr’s recent call that all crews respect the ban was ignored.',
      'Orr’s | recent call | that all crews respect the ban',
    ],
    ['The union’s claim that crews fell ill is false.', 'The union’s | claim | that crews fell ill'],
    [
      'The union’s complaint that crews had been told they were late.',
      'The union’s | complaint | that crews had been told they were late',
    ],
    ['Polls show that crews know the port is late.', 'Polls | show | that crews know the port is late'],
  ])('%s', check);
});

describe('who gives advice behind it, without marks', () => {
  test.each<Case>([
    ['The rates will rise, warns Nadia Ross.', 'Nadia Ross | warns | The rates will rise'],
    ['Avoid the tunnel, warned pilot Kit Shaw.', 'pilot Kit Shaw | warned | Avoid the tunnel'],
    ['Wear gloves, advises Rita Cole, a gardener in Orle.', 'Rita Cole, a gardener in Orle | advises | Wear gloves'],
    ['Check the oil, urges mechanic Lou Berg.', 'mechanic Lou Berg | urges | Check the oil'],
    ['Go early, recommends Eva Lind, who runs the museum.', 'Eva Lind, who runs the museum | recommends | Go early'],
    ['Pick the green ones, suggests Mia Voss: they keep.', 'Mia Voss | suggests | Pick the green ones … they keep'],
    [
      'Take the tram, recommends Dan Pike, and sit on the left.',
      'Dan Pike | recommends | Take the tram … and sit on the left',
    ],
    [
      'Book a seat, says the guide Dan Pike, and take a hat.',
      'the guide Dan Pike | says | Book a seat … and take a hat',
    ],
    ['The toll is a scandal, fumes Dan Pike.', 'Dan Pike | fumes | The toll is a scandal'],
    ['Look at the label, she advises.', 'she | advises | Look at the label'],
    ['The flood will come, warns the weather office.', 'the weather office | warns | The flood will come'],
    ['The dam, warns Nadia Ross, will fail.', 'Nadia Ross | warns | The dam … will fail'],
    ['The state must act, urged charities.', 'charities | urged | The state must act'],
    ['Salt is bad, suggests a study by Orle College.', 'a study by Orle College | suggests | Salt is bad'],
    // what these verbs govern
    ['The board, which met on Monday, recommends Dan Pike.', 'The board | recommends | Dan Pike'],
    ['The firm, founded in 1990, urges members to wait.', 'The firm | urges | members to wait'],
    ['The mayor, Ann Orr, urges residents to stay in.', 'The mayor, Ann Orr | urges | residents to stay in'],
    ['She runs a shop, advises Dan Pike, and sits on the board.'],
    ['Start small, advises Voss. Tell friends it will take time.', 'Voss | advises | Start small'],
  ])('%s', check);
});

describe('who stands behind half a quotation is described by what follows', () => {
  test.each<Case>([
    [
      'The plan “would ruin the coast,” said Ana Voss, who fishes there.',
      'Ana Voss, who fishes there | said | The plan “would ruin the coast,”',
    ],
    [
      'The bridge “was never safe,” says Piotr Nowak, an engineer who saw it.',
      'Piotr Nowak, an engineer who saw it | says | The bridge “was never safe,”',
    ],
    [
      'The mayor “lied to us,” said Helen Park, whose shop burned down.',
      'Helen Park, whose shop burned down | said | The mayor “lied to us,”',
    ],
    // a title
    [
      'The author of “Red Tide,” said one of his friends had left.',
      'The author of “Red Tide,” | said | one of his friends had left',
    ],
    ['The editor of “the Daily,” said a rival had closed.', 'The editor of “the Daily,” | said | a rival had closed'],
  ])('%s', check);
});

describe('a question or a cry that goes on is not whose clause comes next', () => {
  test.each<Case>([
    [
      '“The road is gone,” said Tom Vale. “Who will rebuild it?” The governor said crews would come on Monday.',
      'Tom Vale | said | “The road is gone,” … “Who will rebuild it?”',
      'The governor | said | crews would come on Monday',
    ],
    [
      '“I won!” Kim Orr shouted. “Can you believe it?” Orr said she would give the money away.',
      'Kim Orr | shouted | “I won!” … “Can you believe it?”',
      'Orr | said | she would give the money away',
    ],
    // a tag of its own
    [
      '“It is late,” said Ana Voss. “When will it end?” Voss said Monday as she left court.',
      'Ana Voss | said | “It is late,”',
      'Voss | said | “When will it end?”',
    ],
    ['“Why now?” Mr. Lane said he had asked the board.', 'Mr. Lane | said | “Why now?” … he had asked the board'],
  ])('%s', check);
});

describe('a title is no content', () => {
  test.each<Case>([
    [
      '“We ate snow,” Ms. Kerr wrote in her 1998 autobiography, “A Door in the Wall.”',
      'Ms. Kerr | wrote | “We ate snow,”',
    ],
    [
      '“We ate snow,” Ms. Kerr wrote in her memoir, “Winter Child.” “Nobody told us why.”',
      'Ms. Kerr | wrote | “We ate snow,” … “Nobody told us why.”',
    ],
    ['“I lied,” Tom Ray said in the film “Last Orders.” “We all did.”', 'Tom Ray | said | “I lied,” … “We all did.”'],
    ['In his book “The Quiet Desk,” Mr. Ray wrote that he lied.', 'Mr. Ray | wrote | that he lied'],
    ['In an essay titled “On Salt,” Mr. Ray said cooks lied.', 'Mr. Ray | said | cooks lied'],
    [
      'He paid in cash, according to the book “The Art of Salt.” The firm shut.',
      'the book “The Art of Salt.” | according to | He paid in cash',
    ],
    ['He paid in cash, according to the film “Salt.”', 'the film “Salt.” | according to | He paid in cash'],
    ['Mr. Ray told the story in his novel “Low Water,” published in 1990.'],
    // no titles
    [
      'Ms. Kerr said she was proud of her film, “Low Water.”',
      'Ms. Kerr | said | she was proud of her film, “Low Water.”',
    ],
    [
      'The board accused him of lying in his memoir, “Low Water.”',
      'The board | accused | him of lying in his memoir, “Low Water.”',
    ],
    ['Ms. Kerr wrote in her memoir, “Never again.”', 'Ms. Kerr | wrote | “Never again.”'],
    [
      '“We ate snow,” Ms. Kerr wrote in her memoir, “We were always cold.”',
      'Ms. Kerr | wrote | “We ate snow,” … “We were always cold.”',
    ],
    ['She called the film “A Triumph.”', 'She | called | the film “A Triumph.”'],
    ['She said the film “Last Orders” was his best.', 'She | said | the film “Last Orders” was his best'],
  ])('%s', check);
});

describe('a noun for what is said, to whom, and a colon', () => {
  test.each<Case>([
    ['Her advice to young players was blunt: “Practise.”', 'Her | advice to young players was | “Practise.”'],
    ['His advice to Ms. Voss was simple: “Resign.”', 'His | advice to Ms. Voss was | “Resign.”'],
    ['The lesson, for Ana Voss, was plain: “Trust no one.”', 'Ana Voss | was | “Trust no one.”'],
    ['The lesson for voters was clear: “Read the small print.”'],
  ])('%s', check);
});

describe('a stop that strayed behind the verb', () => {
  test.each<Case>([
    ['“We are ready,” said. Tom Vale, the coach.', 'Tom Vale, the coach | said | “We are ready,”'],
    ['“It will pass,” says. Prof. Ida Holm of Orle.', 'Prof. Ida Holm of Orle | says | “It will pass,”'],
    ['“We are ready,” said. Tom Vale smiled.', ' | said | “We are ready,”'],
    ['“We are ready,” he said. Tom Vale, the coach.', 'he | said | “We are ready,”'],
  ])('%s', check);
});
