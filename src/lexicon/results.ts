/**
 * What news brings about in those who hear it or have waited for it, by verb and object: the reporter's, behind what somebody says he will
 * do. What may be told as well ("helping margins", "forcing drivers to turn back") is left out.
 */
export const RESULTS: ReadonlyMap<string, RegExp> = new Map<string, RegExp>([
  ...rows(
    'surprising stunning shocking startling astonishing disappointing dismaying angering infuriating delighting confounding wrongfooting unnerving',
    /^(?:\S+ ){0,2}(?:economists|analysts|investors|markets|traders|observers|experts|commentators|pundits|fans|supporters|critics|campaigners|colleagues|allies|rivals|lawmakers|backbenchers|mps|ministers|shopkeepers|unions|voters|many|some) /,
  ),
  ...rows('ending', /^(?:\S+ ){0,4}(?:speculation|suspense|rumou?rs|guesswork|uncertainty) /),
  ...rows(
    'setting',
    /^(?:up (?:an?|the|what) (?:\S+ ){0,3}(?:race|clash|showdown|fight|contest|battle|rematch|run-?off|confrontation|duel|tussle|struggle|match|final) |the stage for )/,
  ),
  ...rows('reversing', /^(?:\S+ ){0,4}(?:denials|assurances) /),
  ...rows('dashing', /^(?:\S+ ){0,3}(?:hopes|dreams|expectations) /),
  ...rows('raising fuelling fueling stoking sparking', /^(?:\S+ ){0,2}(?:eyebrows|speculation|outrage|uproar) /),
  ...rows(
    'prompting sparking triggering drawing provoking igniting',
    /^(?:\S+ ){0,3}(?:scramble|outrage|outcry|uproar|backlash|anger|criticism|calls|protests|ire|condemnation|speculation|gasps|cheers|applause|laughter) /,
  ),
  ...rows('dealing delivering', /^(?:\S+ ){0,4}(?:blow|setback) to /),
  ...rows('leaving', /^(?:the|an?) (?:\S+ ){0,2}(?:field|race|contest) (?:wide )?open /),
  ...rows('throwing plunging', /^(?:\S+ ){1,6}(?:into|in) (?:doubt|turmoil|disarray|chaos|confusion) /),
]);

function rows(verbs: string, objects: RegExp): (readonly [string, RegExp])[] {
  return verbs.split(' ').map((verb) => [verb, objects] as const);
}
