import { COMPANY_KINDS, TRADES, WATCHDOGS } from './organizations.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
const names = (lines: string): ReadonlySet<string> => new Set(lines.split(',').map((line) => line.trim()));

/** What bodies are by the nouns of their names, and what a text may call them therefore. */

/** What gives to those in need, or speaks up for them. */
export const CHARITY_NOUNS = set('charity nonprofit ngo foundation');

/** What prints or sends the news. */
export const MEDIA_NOUNS = set('broadcaster publisher newspaper magazine tabloid daily weekly outlet');

const NO_TRADES = /^(?:publication|utility|operator|institution|brand|giant|nonprofit|charity)$/;
/** What sells or makes something. */
export const FIRM_NOUNS: ReadonlySet<string> = new Set(
  [...TRADES, 'company', 'firm', 'maker'].filter((noun) => !NO_TRADES.test(noun) && !MEDIA_NOUNS.has(noun)),
);

/** Charities that everybody knows by name. */
export const CHARITIES = names(
  `oxfam, unicef, greenpeace, barnardo, barnardos, nspcc, rspca, rspb, rnli, mencap, amnesty, amnesty international, samaritans, wateraid,
  actionaid, wwf, centrepoint, tearfund, cafod, christian aid, save the children, red cross, british red cross, médecins sans frontières,
  doctors without borders, human rights watch, friends of the earth, age uk, citizens advice, cancer research uk, macmillan,
  marie curie, stonewall, shelter, salvation army, national trust, trussell trust, woodland trust, world vision, islamic relief,
  mercy corps, refugee council, norwegian refugee council, danish refugee council, scottish refugee council, peta`,
);

/** Firms that everybody knows by a name that does not tell. */
export const KNOWN_FIRMS = set(
  `shell bp exxon exxonmobil chevron tesco asda sainsbury morrisons aldi lidl walmart amazon google microsoft apple facebook meta netflix
  nestle nestlé unilever pepsico ikea ford toyota volkswagen boeing airbus ryanair easyjet pfizer barclays hsbc lloyds natwest santander vodafone`,
);

/** Unions that everybody knows by a name that does not tell. */
export const UNIONS = set('unison unite gmb rmt aslef usdaw nasuwt uaw neu fbu cwu tssa ucu verdi');

/** What the state keeps. */
export const PUBLIC_BODIES = set(
  `council ministry department agency commission committee authority parliament senate congress court tribunal government
  administration bureau treasury embassy consulate inspectorate police constabulary army navy office university party ${[...WATCHDOGS].join(' ')}`,
);

/** What else is no firm. */
export const NO_FIRMS = set('hospital museum church union federation organization organisation');
/** What else is no charity. */
export const NO_CHARITIES = set('hospital museum union');
/** Of what sort a group is: "the campaign group" is no firm either. */
export const CAUSES = set('campaign campaigning pressure advocacy lobby rights environmental conservation aid');

/** What may build and lend, but makes nothing: "the housing trust". */
export const NO_MAKERS = set('trust foundation institute');
export const BUILDERS = set('developer lender insurer builder housebuilder');

/** The last words of what newspapers and broadcasters are called. */
export const PRESS = set(`
  times post telegraph mail mirror herald news journal tribune gazette observer chronicle newspaper magazine review
  reuters bbc itv cnn nbc abc cbs npr bloomberg politico guardian
`);
/** "Royal Mail" delivers. */
export const DELIVERIES = set('post mail bloomberg');

const NO_FIRM_NAMES = set('research partners united media studios athletic albion hotspur air mutual');
/** The last words of names that charities do not have. */
export const FIRM_NAMES: ReadonlySet<string> = new Set([...COMPANY_KINDS].filter((word) => !NO_FIRM_NAMES.has(word)));

/** What is a bank of things: "the food bank". */
export const STORES = set('food blood seed milk sperm data gene');
