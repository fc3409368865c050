import { UNIONS } from './body-sorts.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(',').map((word) => word.trim()));

/** Nouns in the names of bodies by which a text goes on to call them: "Orle Zoo … the zoo". */
export const BODY_NOUNS = set(
  'zoo, aquarium, church, cathedral, abbey, theatre, theater, ballet, gallery, library, mint, airport, port, brewery, distillery, league, school, academy, college, university, nursery, hospice, observatory, racecourse, festival, cinema, museum, orchestra',
);

/** What a text calls bodies beside, by the nouns of their names, or by the names themselves. */
export const CALLED_TOO: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['force', set('police, constabulary')],
  ['police force', set('police, constabulary')],
  ['school', set('college, academy')],
  ['authority', set('council')],
  ['local authority', set('council')],
  ['think tank', set('institute, centre, center, foundation, institution, policy exchange, chatham house')],
  ['governing body', set('association, federation, fifa, uefa, fia, rfu, ioc, world athletics, world rugby')],
  ['campaign group', set('alliance, coalition, campaign')],
  ['forecaster', set('met office, weather service, weather bureau')],
  ['board', set('cricket')],
  ['airport', set('heathrow, gatwick, stansted, schiphol')],
  ['university', set('harvard, yale, stanford, princeton, mit, ucl, caltech')],
  ['union', UNIONS],
  ['broadcaster', set('bbc, itv, cnn, nbc, npr, channel, television, tv, radio, broadcasting')],
  ['developer', set('homes, estates, properties, developments, builders')],
]);
