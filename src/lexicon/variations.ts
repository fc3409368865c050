/** What a text calls somebody for the sake of variety: by country, trade or place on the field. */

/** What somebody from a country is called, where that is not its adjective, with the adjective. */
export const NATIONALS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    frenchman: 'french', frenchwoman: 'french', englishman: 'english', englishwoman: 'english', irishman: 'irish',
    irishwoman: 'irish', welshman: 'welsh', welshwoman: 'welsh', scot: 'scottish', scotsman: 'scottish',
    scotswoman: 'scottish', dutchman: 'dutch', dutchwoman: 'dutch', briton: 'british', spaniard: 'spanish', swede: 'swedish',
    dane: 'danish', finn: 'finnish', pole: 'polish', turk: 'turkish', serb: 'serbian', croat: 'croatian',
    icelander: 'icelandic',
  }),
); // biome-ignore format: a table

/**
 * What sports pages, reviews and science news call somebody who has just been named, for the sake of variety; not what somebody
 * without a name may be called too ("the driver", "the cyclist").
 */
export const VARIATIONS = new Set(
  `defender midfielder striker forward winger goalkeeper keeper fullback skipper batsman bowler quarterback linebacker pitcher
  sprinter golfer jockey boxer star actor actress singer rapper songwriter novelist
  poet playwright filmmaker comedian comic presenter historian biologist physicist astronomer economist philosopher
  entrepreneur billionaire lawmaker democrat republican frontman guitarist drummer pianist artist`
    .trim()
    .split(/\s+/),
);

/** What somebody may be called where the name stands, and by a word that tells the gender later on. */
export const NEUTRAL: ReadonlyMap<string, string> = new Map(
  Object.entries({
    actress: 'actor', chairwoman: 'chair', chairman: 'chair', spokeswoman: 'spokesperson', spokesman: 'spokesperson',
    congresswoman: 'representative', congressman: 'representative', businesswoman: 'entrepreneur', businessman: 'entrepreneur',
    policewoman: 'officer', policeman: 'officer', headmistress: 'headteacher', headmaster: 'headteacher',
  }),
); // biome-ignore format: a table
