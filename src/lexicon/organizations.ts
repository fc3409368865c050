const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Those who join for something: "Parents for Safe Roads". */
export const LEAGUE_MEMBERS = set(`
  citizens parents mothers fathers families students teachers doctors nurses physicians scientists lawyers workers
  women men veterans friends people voters farmers neighbors neighbours americans christians jews muslims artists
  writers reporters journalists athletes businesses advocates campaign alliance coalition partnership centre center
  priests nuns clergy seniors taxpayers patients consumers homeowners
`);

/** Unions and leagues by their last word before "of", "for" or "on": "the Brotherhood of Painters", "the Harbour Project on Tides". */
export const JOINED_AS = set(`
  brotherhood sisterhood fraternity conference partnership project initiative corps
`);

/** Whose institutions are named after them: "King's College". */
export const NAMED_OWNERS = set(`
  king queen children women men people workers farmers veterans lloyd
`);

/** Those whose office is a body: "the Attorney General's Office". */
export const OFFICE_HOLDERS = set(`
  general commissioner minister president governor mayor sheriff attorney prosecutor solicitor defender marshal auditor comptroller controller
  treasurer examiner coroner assessor registrar inspector ombudsman clerk
`);

/** Bodies that office holders are of: "the Speaker of the House". */
export const OFFICE_BODIES = set(`
  house senate opposition interior treasury exchequer commons lords board council parliament assembly union army navy air state
`);

/** Nouns for organisations of which a text names too many, or means what is called otherwise. */
export const COMMON_ORGANIZATIONS = set(`
  company party network group station channel press team force forces church school house state
`);

/** What a text calls an organisation that sells, makes or gives something: "the firm" may be anything that is no person. */
export const FIRMS = set('company firm club retailer airline maker startup charity');

/** What else a text calls an organisation that it has named, by what it does. */
export const TRADES = set(`
  carmaker automaker chipmaker drugmaker planemaker manufacturer maker giant lender insurer supermarket retailer grocer broadcaster
  publisher publication conglomerate developer airline carrier brewer brewery distiller operator utility startup
  start-up chain brand nonprofit charity multinational miner steelmaker shipbuilder shipyard builder housebuilder bookmaker
  supplier contractor vendor business institution newspaper magazine tabloid daily weekly outlet
`);

/** What a firm or a body is, right before its name, and no person: "at brokerage Lee Birch". */
export const FIRM_NOUNS = set(`
  company firm startup start-up charity nonprofit brokerage consultancy lender bank insurer reinsurer retailer supermarket grocer chain
  conglomerate carmaker automaker chipmaker drugmaker planemaker steelmaker shipbuilder housebuilder bookmaker manufacturer airline carrier
  broadcaster utility brewery distillery multinational giant group rival agency outfit fund think-tank thinktank tank watchdog regulator
  union nonprofit studio label distributor wholesaler refiner
`);

/** Those that are bodies, whatever they are called by. */
export const BODY_NOUNS = set(`
  military cabinet regime junta presidency opposition palace diocese archdiocese mosque synagogue temple faculty surgery
  prison jail panel garrison faction movement alliance bloc brand label airport restaurant hotel pub gallery theatre theater festival
  franchise dealership consultancy observatory inquiry taskforce unit fleet coastguard app legislature city county town
  state village municipality borough province parish brokerage think-tank thinktank monarchy constabulary federation squadron
  newsroom studio archive aquarium zoo casino refinery smelter shipyard mill factory plant mine brewery distillery vineyard winery bakery
`);

/** Those who watch over a trade by what they are called for short. */
export const WATCHDOGS = set('ofcom ofgem ofwat ofsted ofqual fca cma ico fsa asa epa fda faa sec ftc fcc');

/** Words of the names of those who watch over a trade. */
export const OVERSEERS = set(
  `authority commission agency board standards conduct inspectorate ombudsman regulator watchdog ${[...WATCHDOGS].join(' ')}`,
);

/** What tells that another organisation is meant than the one that a text is about. */
export const OTHER_BODIES = set('other another rival competing parent sister local second third same whole new such');

/** Bodies that are named by the noun: "the Lay Commission". */
export const NAMED_SO = set(`
  union court council ministry department committee commission school hospital university museum
`);

/** Words of the names of unions. */
export const UNION_MEMBERS = set(`
  workers employees teachers drivers miners brotherhood teamsters guild federation association
`);

/** Those who speak of others for their employer. */
export const WATCHERS = set(`
  analyst analysts economist economists strategist strategists researcher researchers professor professors scientist scientists
`);

/** Bodies of members: "the Farmers' Forum", "the Labour Alliance". */
export const LEAGUES = set(
  'aid forum alliance guild federation confederation league network collective front union movement voice',
);

/** What a text calls those whose name is what they want: "the campaign group Stop the Dam". */
export const CAMPAIGNS = set(
  'group campaign charity movement network collective coalition alliance organisation organization',
);

/** What firms are, in their names: a later mention leaves that out where no other firm is called so. */
export const COMPANY_KINDS = set(
  `power water gas rail mobile electric chemical genetics networks digital data cloud interactive books insights
  advisors capital equity wealth asset investments finance insurance savings credit payments trading ferries cruises
  coaches buses transport transit cars airports ports homes housing construction builders cement materials metals
  copper exploration pipeline nuclear waste recycling environmental farms dairy meats brewing brewery drinks coffee
  pizza burgers bakery restaurants travel holidays tours fitness apparel fashion clothing shoes jewellery healthcare
  medical dental pharmacy diagnostics optical security defence defense dynamics machinery tools industrial
  manufacturing packaging tyres semiconductor imaging education learning nursery express direct worldwide global
  solutions products markets outlets wholesale exchange music sports motor motors pharma holding holdings
  airlines airways pharmaceuticals industries technologies systems studios breweries partners telecom securities
  foods energy media supermarkets insurers railways electronics logistics aerospace robotics semiconductors minerals
  chemicals textiles petroleum therapeutics biotech software stores automotive air united athletic albion hotspur
  leisure retail ventures brands resorts hotels properties estates developments shipping freight cargo couriers
  utilities analytics research consulting consultancy advisory labs laboratories beverages cosmetics ceramics
  plastics mining drilling aviation gaming appliances wireless bancorp oil coal steel lithium nickel uranium biofuels
  renewables solar financial mutual assurance realty biosciences genomics computer computers microsystems instruments`,
);

/** The last words of the names of bodies that come in no firm's. */
export const BODY_ENDS = set('pac pacs watch conference daily weekly');

/** What a firm is called by, behind the quarter it serves: "Northern Rail". */
export const SERVICES = set(
  'insurance rail railway railways trains power powergrid water gas grid energy electric electricity networks media health healthcare trust bank buses airlines airways ferries journalism',
);

/** What a body is for, in its name before the country or the region that it is for: "Health Canada", "Police Scotland". */
export const REMITS = set(
  `health environment statistics sport sports police tourism visit transport parks screen creative historic natural food standards fisheries
  nhs ambulance age ageing improvement autism athletics cycling rugby cricket swim swimming tennis hockey netball basketball gymnastics rowing football
  energy water fire rescue corrections immigration housing homes consumer competition education skills innovation enterprise research science
  resources affairs universities colleges wildlife conservation cancer diabetes citizens media network rail harbours ports trade invest
  elections revenue justice justices safety work blood family safeguarding`,
);

/** What a nation's federations and firms are called behind its adjective: "British Cycling", "Irish Rail". */
export const NATIONAL_BODIES = set(
  `${[...SERVICES, ...COMPANY_KINDS].join(' ')} aid unions land tobacco express lines re aramco pacific athletics cycling rugby cricket swimming tennis
  hockey netball basketball volleyball gymnastics rowing football fencing judo skiing skating triathlon canoeing badminton boxing sailing golf`,
);

/** The last words of what newspapers, broadcasters and agencies are called. */
export const OUTLETS = set(`
  reuters bbc itv cnn nbc abc cbs npr bloomberg ap afp politico axios sky guardian times post telegraph mail sun mirror herald news journal
  tribune gazette observer chronicle courier express standard newspaper magazine paper sports sport espn
`);

/** By what a body is called for short the first two words of its name. */
export const SHORT_NAMES: ReadonlyMap<string, readonly string[]> = new Map([
  ['met', ['met office', 'met police', 'metropolitan police', 'metropolitan museum', 'metropolitan opera']],
  ['fed', ['federal reserve']],
]);

/** Nouns for bodies that alone mean another one, or many: "the House" is not the White House. */
export const NO_SHORT_NAMES = set(`
  house senate congress parliament state states nations kingdom republic army navy forces police government administration
  company team campaign
`);

/** What teams play in, which is none of them: "the Championship side". */
export const COMPETITIONS = /^(?:championship|league|premiership|bundesliga|cup|trophy)$/;

/** What a firm is listed in: "the FTSE 250 group". */
export const INDICES = /^(?:ftse|nasdaq|nyse|s&p|dax|fortune|stoxx|nikkei|asx)$/;

/** What is bought and sold: "Shares of Lee Foods fell after it warned" is of no body called "Shares". */
export const MARKET_WORDS: ReadonlySet<string> = new Set(
  'bonds futures markets prices profits sales shares stocks'.split(' '),
);

/** How addresses of sites end. */
export const DOMAINS: ReadonlySet<string> = new Set(
  'com org net info gov edu biz tv fm io ai app news us uk co ie eu ca au nz za de fr nl es it dk fi pl ch jp cn ru ua br mx'.split(
    ' ',
  ),
);

/** What an owner's name stands before on a sign: "Lou's Diner". */
export const SHOPS: ReadonlySet<string> = new Set(
  `Deli Diner Pizza Pizzeria Cafe Café Bar Grill Bakery Tavern Pub Restaurant Kitchen Bistro Steakhouse Market Salon
  Barbershop Garage Gym Bookshop Bookstore Butchers Pharmacy`.split(/\s+/),
);

/** Buildings and streets that stand for the office or the household that has its seat there. */
export const SEATS_OF_POWER: ReadonlySet<string> = new Set([
  'downing street', 'scotland yard', 'new scotland yard', 'buckingham palace', 'kensington palace', 'lambeth palace', 'clarence house',
  'capitol hill', 'foggy bottom', 'élysée palace', 'elysee palace', 'blue house', 'aso villa', 'union buildings', 'rashtrapati bhavan',
  'malacañang palace', 'malacanang palace', 'chigi palace', 'moncloa palace',
]); // biome-ignore format: a list

/** What the names of football clubs end in, and what they are called by alone. */
export const CLUB_ENDS = set(
  'rovers wanderers united city town county athletic albion rangers harriers hotspur argyle thistle',
);
