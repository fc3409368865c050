/** Words of the language in names. */

/** Words of roles that nobody is called by alone: what the office is for, whose it is, and its rank. */
export const ROLE_PARTS: ReadonlySet<string | undefined> = new Set(
  `prime foreign interior defense defence finance vice assistant associate executive managing senior junior former acting interim
  incoming outgoing affairs relations resources security treasury state political national international federal us u.s. u.s u.n. un
  uk u.k. eu republican democratic conservative labour labor liberal independent green gop house senate parliamentary cabinet
  congressional presidential campaign tea party white opposition private staff`.split(/\s+/),
);

/** First names that are words of the language oftener, so that they are on no list of first names. */
export const FIRST_NAME_WORDS: ReadonlySet<string | undefined> = new Set(
  `ade al aline booker buck bud buddy buzz chevy chip chuck cliff cornel curt dana dickie drew gale grace grant guy hakim hope iris ivy
  jay josh joss joy lance mack monte norm olive pat ray reed rick rob robin rod rowan ruby rusty skip slim sonny spike sterling tad
  teddy tiger tony trey wade will win woody zack`.split(/\s+/),
);
