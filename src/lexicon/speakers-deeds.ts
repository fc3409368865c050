/** What somebody does of whom it was said before what he said: "said demand was weak *and cut its forecast*". */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Past forms of what nobody but a person or a body does, whatever the object: "said the bill was dangerous and vetoed it". */
export const PERSONS_DEEDS = set(
  `signed vetoed banned fined jailed sentenced sacked hired downgraded upgraded withdrew scrapped postponed cancelled
  canceled suspended appointed expelled sued evicted deported arrested detained`,
);

/** What orders and forbids as those do who wrote it: "the law was harsh and banned the sale of beer". */
export const INSTRUMENTS = set(
  `law rule order bill act deal plan ban policy system measure decree treaty contract regulation code budget legislation decision
  ruling reform verdict agreement scheme programme program directive edict charter constitution clause motion
  resolution sanction lockdown curfew strike algorithm software letter`,
);
/** Those of the deeds above that only persons do, by a signature or with their feet. */
export const BY_HAND = set('signed vetoed hired downgraded upgraded withdrew sued');

/** What a thing does too, but not to itself: "said the rule was illegal and *blocked it*". */
export const DONE_TO_IT = set(
  `blocked closed shut pulled removed dropped halted stopped struck threw took recalled returned bought sold approved
  overturned quashed outlawed destroyed deleted binned tore burned burnt ended sent`,
);

/** Those of them that need their particle: "took it off the shelves". */
export const PARTICLES_OF_DEEDS: ReadonlyMap<string, RegExp> = new Map([
  ['struck', /^(?:down|out)$/],
  ['threw', /^(?:out|away)$/],
  ['took', /^(?:down|off|away|back)$/],
  ['tore', /^(?:up|down)$/],
  ['sent', /^(?:back)$/],
]);

/** How somebody leaves an office or a room, which a thing does not. */
export const DEPARTURES = set('resigned quit abstained');
export const ROOMS = set(
  'room courtroom meeting court chamber stage hall building studio pitch podium lectern call party office',
);

/** What a court does to people, and what bodies do who have a rule to keep. */
export const COURTS_DEEDS = set('jailed sentenced fined banned imprisoned convicted acquitted disqualified awarded');
export const PENALTIES = set('fined suspended banned docked disqualified sanctioned relegated');

/** What analysts and firms do to what they foresee, and to what it is a word for. */
export const REVISIONS = set(
  'raised cut lifted lowered trimmed slashed kept maintained reiterated reaffirmed changed revised reduced increased withdrew scrapped hiked left downgraded upgraded',
);
export const FORECASTS = set(
  'forecast forecasts outlook guidance estimate estimates projection projections dividend target targets rating ratings recommendation',
);

/** What somebody who refuses to say more does not give. */
export const DETAILS = set(
  `detail details evidence proof reason reasons explanation explanations timetable timeline timeframe timescale date dates
  figure figures number numbers name names specifics information example examples source sources breakdown basis comment`,
);

/** States of the moment in which somebody tells of them: "said she was sorry". */
export const OF_NOW = set('sorry ashamed grateful innocent');

/** What a person does next who has said so. */
export const NEXT_ACTS = set(
  'resigned quit left walked stormed hung handed paid deleted removed withdrew ended shook sent stepped',
);

/** Last words of the names of things, further to `THING_WORDS`. */
export const VEHICLES_AND_WORKS = set(
  'express ferry liner train bus tram metro yacht boat tanker freighter trawler tunnel pier viaduct reservoir stand mill tower hotel lodge skyscraper warehouse monument statue clock',
);

/** What is done by words to somebody. */
export const MESSAGING: ReadonlySet<string> = new Set(
  `brag boast send mock taunt shout scream yell insult abuse berate text message email e-mail phone ring telephone post tweet
  write threaten lie confide joke`.split(/\s+/),
);
