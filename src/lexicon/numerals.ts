/** What the words of a number count: those that are added, and those that multiply what stands before. */
export const ADDED: Readonly<Record<string, number>> = {
  a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13,
  fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60,
  seventy: 70, eighty: 80, ninety: 90,
}; // biome-ignore format: a list
/** How many zeros a word adds. */
export const ZEROS: Readonly<Record<string, number>> = {
  hundred: 2,
  thousand: 3,
  million: 6,
  billion: 9,
  trillion: 12,
};
/** "£4m", "$1.1bn". */
export const SHORT_ZEROS: Readonly<Record<string, number>> = { k: 3, m: 6, mn: 6, b: 9, bn: 9, tn: 12 };
/** Parts that decimals can write; a third cannot be. */
export const PARTS: Readonly<Record<string, number>> = { half: 0.5, quarter: 0.25, quarters: 0.25, fourths: 0.25, fifth: 0.2, fifths: 0.2 }; // biome-ignore format: a list
/** Round numbers of many: "dozens". */
export const SCORES: ReadonlySet<string> = new Set('dozens scores hundreds thousands millions billions'.split(' '));
/** What stands before "of" and what it is an amount of: "many of them", "a chorus of critics". */
export const AMOUNTS: ReadonlySet<string> = new Set([
  ...SCORES,
  ...`one each many most some several few all both none any half third thirds quarter quarters percent % majority majorities plurality
  minority number numbers array chorus handful dozen score slew host crowd couple pair trio variety plenty lot lots range string stream
  wave series list mix rest`.split(/\s+/),
]);
