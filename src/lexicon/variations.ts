/** What a text calls somebody for the sake of variety: by country, trade or place on the field. */

import { KIN } from './relations.ts';

/** What somebody from a country is called, where that is not its adjective, with the adjective. */
export const NATIONALS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    frenchman: 'french', frenchwoman: 'french', englishman: 'english', englishwoman: 'english', irishman: 'irish',
    irishwoman: 'irish', welshman: 'welsh', welshwoman: 'welsh', scot: 'scottish', scotsman: 'scottish',
    scotswoman: 'scottish', dutchman: 'dutch', dutchwoman: 'dutch', briton: 'british', spaniard: 'spanish', swede: 'swedish',
    dane: 'danish', finn: 'finnish', pole: 'polish', turk: 'turkish', serb: 'serbian', croat: 'croatian',
    icelander: 'icelandic', scouser: 'liverpudlian', geordie: 'geordie', brummie: 'brummie', mancunian: 'mancunian',
    glaswegian: 'glaswegian', londoner: 'londoner', dubliner: 'dubliner', yorkshireman: 'yorkshireman',
  }),
); // biome-ignore format: a table

/**
 * What sports pages, politics, reviews and science news call somebody who has just been named, for the sake of variety; not what
 * somebody without a name may be called too ("the driver", "the cyclist").
 */
export const VARIATIONS = new Set(
  `defender midfielder striker forward winger goalkeeper keeper fullback skipper batsman bowler rounder quarterback linebacker pitcher
  sprinter golfer jockey boxer star actor actress singer rapper songwriter novelist
  poet playwright filmmaker comedian comic presenter historian biologist physicist astronomer economist philosopher
  entrepreneur billionaire millionaire businessman businesswoman tycoon magnate mogul lawmaker democrat republican frontman
  guitarist drummer pianist artist winner champion challenger candidate nominee frontrunner`
    .trim()
    .split(/\s+/),
);

/** What a text calls somebody in general whom it has introduced by one of these roles. */
export const HYPERNYMS: ReadonlyMap<string, readonly string[]> = new Map(
  [
    'ceo: executive',
    'executive boss: ceo executive director chairman chairwoman manager founder co-founder cofounder',
    'scientist researcher academic: professor doctor biologist physicist chemist astronomer geologist epidemiologist virologist author lecturer historian sociologist psychologist archaeologist',
    'politician: senator representative congressman congresswoman mp minister mayor governor councillor councilman councilwoman candidate',
    'lawmaker legislator: senator representative congressman congresswoman mp delegate',
    'lawyer attorney: lawyer attorney barrister solicitor counsel prosecutor',
    'musician: singer rapper guitarist drummer pianist frontman songwriter composer',
    'author writer: novelist poet playwright historian writer author journalist',
    'player footballer: defender midfielder striker forward winger goalkeeper fullback quarterback linebacker captain',
    'athlete: runner sprinter swimmer cyclist skater jumper gymnast',
    'cleric clergyman: bishop archbishop priest imam rabbi pastor vicar reverend father',
    'priest pastor: father vicar reverend',
    'peer: lord lady baron baroness',
    'doctor physician medic: surgeon psychiatrist physician doctor epidemiologist',
    'diplomat: ambassador envoy consul',
    'envoy emissary: ambassador diplomat envoy',
    'ambassador: envoy',
    'officer: detective inspector sergeant superintendent constable commander captain lieutenant colonel',
    'coach boss trainer: manager coach',
    'boss: manager coach ceo commissioner executive director chairman chairwoman founder co-founder cofounder secretary',
    'entrepreneur: founder co-founder cofounder businessman businesswoman',
    'teacher: headteacher headmaster headmistress principal',
    'pontiff: pope',
    'monarch: king queen',
    'prelate: bishop archbishop cardinal',
    'premier: minister',
    'jurist: judge justice',
    'skipper: captain',
    'tactician: manager coach',
  ].flatMap((line): [string, string[]][] => {
    const [heads, roles] = line.split(': ');
    return heads.split(' ').map((head) => [head, roles.split(' ')]);
  }),
);

/** Words before what somebody is called that tell what is known of one named already: "the retired teacher", "the self-made man". */
export const TELLING = new Set(
  `former ex retired veteran billionaire millionaire presumptive presidential self award prize famous famously embattled outspoken
  disgraced outgoing ousted sacked fired jailed injured beaten defeated celebrated acclaimed legendary olympic gop tory time born based`
    .trim()
    .split(/\s+/),
);

/** What somebody may be called who has no name in the text at all: "the former employee", "the father". */
export const NAMELESS: ReadonlySet<string> = new Set([
  ...KIN,
  ...`official source insider spokesman spokeswoman spokesperson witness victim suspect resident neighbour neighbor villager
  employee employer worker officer soldier guard policeman policewoman constable customer caller voter supporter critic
  protester demonstrator patient moderator narrator interviewer host judge juror prosecutor magistrate aide adviser
  advisor colleague friend partner boyfriend girlfriend mum grandmother grandfather parent child heir man woman boy girl
  person teenager teen youth pupil student lady gentleman guy lawyer attorney barrister solicitor passenger driver
  motorist commuter shopper pedestrian tenant landlord volunteer refugee migrant tourist stranger bystander onlooker
  survivor operative counterpart predecessor successor opponent rival expert analyst observer client complainant plaintiff
  clerk agent staffer defendant`.split(/\s+/),
]);

/** Whom a scene brings with it, though nobody has told of him: "Lee flew home. The pilot"; "Lee was called. The impostor". */
export const BYSTANDERS: ReadonlySet<string> = new Set(
  `pilot captain steward conductor doctor nurse surgeon medic paramedic midwife dentist vet psychiatrist psychologist therapist
  counsellor counselor physician pharmacist coroner pathologist teacher tutor lecturer professor instructor trainer coach manager
  referee umpire linesman announcer presenter broadcaster commentator anchor reporter journalist correspondent interviewer narrator
  editor publisher producer photographer cameraman waiter waitress bartender barista receptionist cashier usher porter guide
  interpreter translator dispatcher operator firefighter detective investigator inspector sergeant sheriff cop gunman attacker assailant
  killer thief robber burglar intruder impostor imposter hacker heckler stalker caller owner seller buyer dealer priest imam rabbi
  vicar pastor chaplain nanny babysitter housekeeper chauffeur bodyguard bouncer butler`.split(/\s+/),
);

/** Offices of which each country, state or body has one: whoever holds another's is somebody else, though nobody has named him. */
export const OFFICES = new Set(
  `president minister premier chancellor king queen prince princess pope secretary ambassador mayor leader chief head chair
  chairman chairwoman chairperson director commissioner speaker ceo executive editor principal superintendent sheriff envoy`
    .trim()
    .split(/\s+/),
);

/** Whoever is of the one party is not of the other. */
export const PARTIES: readonly ReadonlySet<string>[] = [
  new Set(['republican', 'gop']),
  new Set(['democrat', 'democratic']),
  new Set(['labour']),
  new Set(['conservative', 'tory']),
];

/** What somebody may be called where the name stands, and by a word that tells the gender later on. */
export const NEUTRAL: ReadonlyMap<string, string> = new Map(
  Object.entries({
    actress: 'actor', chairwoman: 'chair', chairman: 'chair', spokeswoman: 'spokesperson', spokesman: 'spokesperson',
    congresswoman: 'representative', congressman: 'representative', businesswoman: 'entrepreneur', businessman: 'entrepreneur', judge: 'justice', md: 'managing',
    policewoman: 'officer', policeman: 'officer', headmistress: 'headteacher', headmaster: 'headteacher',
  }),
); // biome-ignore format: a table

/** Whom a portrait is of, and no bystander: "“I was tired,” said the soprano". */
export const STARS: ReadonlySet<string> = new Set(
  'actor singer soprano tenor baritone comedian comic novelist poet playwright filmmaker rapper guitarist pianist violinist cellist drummer dancer model broadcaster striker midfielder defender winger goalkeeper golfer boxer sprinter swimmer cyclist jockey'.split(' '), // biome-ignore format: a list
);
