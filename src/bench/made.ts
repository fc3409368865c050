/** Invented news text for where no corpus is: names, titles, direct, mixed and reported speech, and sentences between. */

const FIRST = ['Ana', 'Piotr', 'Maria', 'John', 'Leila', 'Kofi', 'Ingrid', 'Tomas', 'Grace', 'Omar'];
const LAST = ['Miller', 'Nowak', 'Okafor', 'Lindqvist', 'Haddad', 'Moreno', 'Castell', 'Brandt', 'Whitlock', 'Ferro'];
const ROLE = ['Mayor', 'Senator', 'Governor', 'Judge', 'Professor', 'spokeswoman', 'engineer', 'minister'];
const PLACE = ['Varna', 'Halden', 'Ridgefield', 'Port Ellis', 'Lowmere', 'Castle Bay'];
const THING = ['the bridge', 'the budget', 'the new school', 'the harbour', 'the election', 'the water supply'];
const STATE = ['is safe', 'will cost more than planned', 'has been delayed', 'needs another year', 'was never checked'];
const CUE = ['said', 'told reporters', 'argued', 'warned', 'insisted', 'added'];

type Pick = (list: readonly string[]) => string;

const PATTERNS: readonly ((pick: Pick, name: string, last: string) => string)[] = [
  (pick, name) => `“${upper(pick(THING))} ${pick(STATE)},” ${pick(CUE)} ${name}, a ${pick(ROLE)} in ${pick(PLACE)}.`,
  (pick, _, last) => `${last} ${pick(CUE)} that ${pick(THING)} ${pick(STATE)}, and that ${pick(THING)} ${pick(STATE)}.`,
  (pick, _, last) => `According to ${last}, ${pick(THING)} ${pick(STATE)}.`,
  (pick, _, last) => `${last} called ${pick(THING)} “a gamble” and left for ${pick(PLACE)} on Tuesday.`,
  (pick) => `Some 300 people came to the square in ${pick(PLACE)}, where ${pick(THING)} had been shown in May.`,
  (pick) => `The council voted 7 to 4 against the plan, which ${pick(PLACE)} had put forward two years before.`,
  (pick, _, last) => `She said ${pick(THING)} ${pick(STATE)}. “I have told ${last} so,” she ${pick(CUE)}.`,
];

/** The article of a number, by default about as long as PolNeAR's: the same number, the same text. */
export function madeArticle(number: number, paragraphCount = 22): string {
  const pick = picker(number + 1);
  const people = Array.from({ length: 4 }, () => [pick(FIRST), pick(LAST)]);
  const paragraphs = Array.from({ length: paragraphCount }, (_, i) => {
    const [first, last] = people[i % people.length];
    return Array.from({ length: 3 }, () => pattern(pick)(pick, `${first} ${last}`, last)).join(' ');
  });
  return [`${upper(pick(THING))} ${pick(STATE)}`, '', ...paragraphs].join('\n');
}

const upper = (text: string): string => text[0].toUpperCase() + text.slice(1);
const pattern = (pick: Pick) => PATTERNS[Number(pick(PATTERNS.map((_, i) => String(i))))];

/** A linear congruential generator (Numerical Recipes): the same text on every machine. */
function picker(seed: number): Pick {
  let state = seed;
  return (list) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return list[Math.floor((state / 2 ** 32) * list.length)];
  };
}
