/**
 * What is told with an infinitive of a subject that a passive cue has taken ("two are said | to be dying"), as a sentence has it:
 * "are dying". A past that is not told ("were said to own") stays as it is.
 *
 * @param auxiliary of the cue: "is", "are", "was" or "were"
 */
export function finiteOf(words: string, auxiliary: string): string {
  const isOne = auxiliary === 'is' || auxiliary === 'was';
  const isPast = auxiliary === 'was' || auxiliary === 'were';
  const opening = /^(not )?to (\w+)/.exec(words);
  if (!opening) return words;
  const [{ length }, not = '', verb] = opening;
  const rest = words.slice(length);
  if (verb === 'be') return `${auxiliary} ${not}${rest.trimStart()}`.replace(/ and to be /g, ` and ${auxiliary} `);
  if (verb === 'have') return `${isPast ? 'had' : isOne ? 'has' : 'have'} ${not}${rest.trimStart()}`;
  return isPast || not ? words : `${isOne ? thirdPerson(verb) : verb}${rest}`;
}

const thirdPerson = (verb: string): string =>
  /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : /(?:[sxzo]|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`;
