import { STATE_DEMONYMS } from './constituencies.ts';
import { PERSON_NOUNS } from './person-nouns.ts';

/**
 * Words that stand around names. Written by hand from the AP style sheet's titles, the ISO list of countries and their
 * adjectives.
 */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Titles that tell a gender. */
export const MALE_TITLES = set(
  'mr mr. mister shri sir lord king prince emperor sheikh monsieur señor herr father brother duke baron count pope uncle grandpa grandfather daddy dad papa',
);
export const FEMALE_TITLES = set('mrs mrs. ms ms. smt smt. miss madam madame lady queen princess empress señora frau sister duchess baroness dame marchioness viscountess mother countess aunt auntie grandma grandmother mummy mommy mum mom mama'); // biome-ignore format: a list

/** Nouns for one person of a known gender. */
export const MALE_NOUNS = set(
  `man boy father son brother husband uncle nephew grandfather grandson king prince spokesman chairman congressman
  councilman assemblyman businessman salesman fireman policeman gentleman widower boyfriend fisherman statesman
  duke earl sportsman serviceman clergyman alderman ombudsman lawman dad guy waiter monk priest
  grandad granddad grandpa`,
);
export const FEMALE_NOUNS = set(
  `woman girl mother daughter sister wife aunt niece grandmother granddaughter queen princess spokeswoman chairwoman
  congresswoman councilwoman assemblywoman businesswoman saleswoman policewoman actress lady widow girlfriend
  duchess countess marchioness viscountess bride bridesmaid stateswoman sportswoman servicewoman heiress hostess waitress nun mom mum
  granny grandma`,
);

/** Titles and role words, as they stand before names. None of them is ever part of a person's name itself. */
export const ROLE_WORDS = set(
  `mp mps msp mep mla mlas mlc cllr opposition hon fr fr. det det. pc dci insp insp. supt supt. atty atty. msgr msgr. sqn ldr cpt pte cdr hhj dpp pres pres. amb amb.
  co-chair co-chairman co-chairwoman co-director co-leader co-owner vice-chair vice-chairman vice-chairwoman vice-captain sub-inspector
  vice-chancellor ex-minister whip pm taoiseach tánaiste president vice-president minister secretary general senator sen sen. sens sens. senators representative rep rep. reps reps. representatives delegate del. congressman congresswoman
  governor gov gov. govs govs. mayor judge justice chief officer director chairman chairwoman chair chairperson chancellor ambassador
  commissioner administrator attorney prosecutor professor prof prof. doctor dr dr. captain capt capt. colonel col col.
  commodore gen gen. maj maj. brig brig. major lieutenant lt lt. sergeant sgt sgt. staff spc spc. corporal cpl cpl. private admiral adm adm. commander cmdr cmdr.
  brigadier marshal inspector detective constable sheriff deputy prime foreign interior defense defence finance vice
  assistant associate executive managing senior junior former ex-president ex acting interim incoming outgoing
  king queen prince princess pope cardinal archbishop bishop rabbi imam reverend rev rev. father sister brother sheikh sir
  lord lady dame duke duchess baron count emperor ayatollah hojatoleslam
  mr mr. mrs mrs. ms ms. miss mx madam madame speaker leader head manager coach captain owner founder co-founder cofounder
  ceo cfo coo treasurer spokesman spokeswoman spokesperson adviser advisor aide analyst strategist economist scientist researcher
  engineer author writer journalist reporter correspondent editor columnist commentator host anchor actor actress singer
  director producer artist architect lawyer solicitor barrister activist campaigner candidate nominee contender frontrunner
  councillor councilor councilman councilwoman alderman legislator lawmaker diplomat envoy ombudsman negotiator official
  affairs relations resources security treasury state political national international federal
  fellow student resident reader viewer listener nurse physician surgeon farmer driver pilot teacher principal superintendent dean provost rector
  historian biologist physicist chemist philosopher psychologist sociologist epidemiologist climatologist
  us u.s. u.s u.n. un uk u.k. eu republican democrat democratic conservative labour labor liberal independent green gop
  house senate parliamentary cabinet congressional presidential campaign tea party white rival rivals comrade alhaji alhaja hajiya engr engr. barr barr. shri smt smt. datuk seri
  judges justices ministers councillors commissioners senators governors mayors professors counsel keeper curator librarian firefighter paramedic headteacher ranger premier taoiseach advocate td mla hon. mx mx. dcp acp dgp cr clr garda
  monsignor maulana mullah swami patriarch viscount sheikha magistrate collector coroner registrar convener convenor pastor vicar chaplain deacon trooper`,
);

/** Nouns that make a phrase mean an organisation. */
export const ORGANIZATION_WORDS = set(
  `branch ministry department government administration agency authority bureau office commission committee council board court
  tribunal parliament congress senate house assembly party union association federation confederation organization organisation
  institute institution university college school academy company corporation corp corp. inc inc. ltd ltd. co co. group
  bank fund foundation trust campaign church police army navy force forces command coalition league club team network
  news times post journal tribune herald gazette guardian observer chronicle agency press magazine newspaper station
  channel radio television tv studio studios center centre laboratory lab hospital clinic museum society service services
  nations embassy consulate kremlin pentagon fbi cia nasa nato un eu airline airlines airways industries systems
  technologies partners associates firm startup publisher broadcaster outlet regulator watchdog charity nonprofit
  infirmary hospice orchestra choir holding holdings pharmaceuticals motor motors railway railways breweries insurers securities telecom
  supermarkets fc afc rovers wanderers brigade battalion regiment division squad cartel militia delegation mission
  secretariat chamber states kingdom republic treasury`,
);

/** Nouns that end the names of places, works, events and other things that do not speak. */
export const THING_WORDS = set(
  `street road avenue boulevard lane square park river lake sea ocean bay gulf beach coast island islands mountain mountains
  mount hill hills valley canyon desert forest creek falls bridge tower building hall house castle palace cathedral chapel
  abbey temple mosque cemetery city town village county province district region borough shire prefecture municipality parish
  port harbor harbour airport station highway route railway line canal dam fort camp base field stadium arena ground garden
  gardens zoo gallery galleries collection collections springs library theatre theater opera orchestra symphony ballet band choir quartet trio ensemble records
  publications productions pictures films entertainment publishing games series season episode show festival award awards
  prize medal trophy cup championship championships tournament olympics marathon race open masters league division draft
  war battle revolution rebellion siege campaign massacre crisis treaty act amendment accord convention protocol bill
  constitution century era age day night week month year summer winter spring autumn story stories song songs album symphony
  concerto sonata book novel chronicles bible gospel psalm avenue plaza mall center centre market hotel inn restaurant cafe
  club bar school schools college university academy department departments faculty studies science sciences arts history
  engineering medicine economics philosophy language languages empire dynasty republic kingdom union federation commonwealth
  peninsula archipelago strait ridge peak plateau plains basin delta glacier volcano planet moon star comet galaxy ship
  submarine aircraft carrier regiment battalion squadron grand prix code project program programme initiative plan fund
  trust movement theory theorem law effect syndrome disease virus hurricane storm typhoon cyclone earthquake agreement pact partnership
  tennis boxing football rugby cricket golf athletics swimming cycling weather explainer obituary ledger gazette tribune chronicle examiner inquirer herald argus advertiser
  poll polls report reports survey speech address`,
);

/** Names of countries, states and great cities, by their words. */
export const PLACES = set(
  `afghanistan africa alabama alaska albania alberta alexandria algeria america amsterdam angola ankara antarctica arabia argentina arizona
  arkansas armenia asia athens atlanta auckland australia austria azerbaijan baghdad bahrain baltimore bangkok bangladesh
  barcelona basel bavaria beijing beirut belarus belfast belgium belgrade berlin bolivia bombay bosnia boston botswana brazil
  brisbane bristol britain brooklyn brussels bucharest budapest bulgaria burma burundi cairo calcutta california cambodia
  cameroon canada cape caracas caribbean chad chicago chile china cincinnati cleveland colombia columbia colorado congo connecticut
  copenhagen cornwall croatia crimea cuba cyprus dallas damascus delaware delhi denmark denver detroit dubai dublin ecuador
  edinburgh egypt england eritrea essex estonia ethiopia europe fiji finland florence florida france frankfurt gaza geneva
  germany ghana glasgow greece greenland guatemala guinea guyana haiti hamburg hanoi hawaii helsinki holland hollywood honduras houston
  hungary iceland idaho illinois india indiana indianapolis indonesia iowa iran iraq ireland israel istanbul italy jakarta
  japan jerusalem johannesburg kabul kansas karachi kazakhstan kent kentucky kenya kiev korea kosovo kuwait kyoto kyrgyzstan lagos
  lahore laos latvia lebanon leeds leningrad liberia libya lisbon lithuania liverpool london louisiana luxembourg macedonia
  madagascar madrid maine malawi malaysia mali malta manchester manhattan manila manitoba maryland massachusetts melbourne memphis mexico
  miami michigan milan milwaukee minneapolis minnesota mississippi missouri moldova monaco mongolia montana montenegro
  montreal morocco moscow mozambique mumbai munich myanmar nagasaki nairobi namibia naples nashville nebraska nepal
  netherlands nevada newfoundland nicaragua niger nigeria norfolk normandy norway oakland odessa ohio oklahoma oman ontario
  oregon oslo ottawa oxford pakistan palestine panama paraguay paris pennsylvania persia perth peru philadelphia philippines
  phoenix pittsburgh poland polynesia portland portugal prague pretoria prussia qatar quebec queensland quito riyadh romania rome russia
  rwanda sarajevo saskatchewan saxony scandinavia scotland seattle senegal seoul serbia shanghai siberia sicily singapore
  slovakia slovenia somalia spain stockholm sudan suffolk surrey sussex sweden switzerland sydney syria taiwan tajikistan
  tanzania tasmania tehran tennessee texas thailand tibet tokyo toronto toulouse tripoli tunisia turin turkey turkmenistan
  uganda ukraine uruguay utah uzbekistan vancouver venezuela venice vermont vienna vietnam virginia wales warsaw
  washington wisconsin wyoming yemen york yorkshire yugoslavia zagreb zambia zealand zimbabwe zurich`,
);

/** Words before which a capitalised phrase is as a rule a place. */
export const LOCATIVES = set('in at near across throughout outside inside around into toward towards');

/** Sources that are texts. */
export const DOCUMENT_WORDS = set(
  `report study survey poll evaluation assessment audit statement release article editorial letter email e-mail memo document documents filing filings
  papers complaint lawsuit indictment affidavit ruling opinion transcript book essay column post tweet message note notice
  bill law rule rules guidelines plan budget census data figures statistics records review analysis paper research ad
  advertisement banner sign poster headline website site blog video footage constitution treaty agreement dispatch
  communique communiqué warrant order petition account version story reports polls surveys studies emails letters
  invoice invoices receipt receipts fir chargesheet estimate estimates forecast forecasts projections dossier diary leaflet
  manifesto contract charter judgment dataset textbook advert`,
);

/** Sources that stay unnamed. */
export const ANONYMOUS_WORDS = set(
  `official officials source sources insider insiders witness witnesses aide aides people person spokesperson expert experts
  analyst analysts critic critics supporter supporters observer observers authorities diplomats lawmakers residents
  executives employees staffers advisers advisors operatives researchers scientists others some many several police
  activists allies campaigners reporters journalists voters opponents lawyers prosecutors investigators strategists economists
  doctors scholars historians members neighbors neighbours friends relatives rebels militants protesters organizers`,
);

/** Small words inside names from around the world. */
export const NAME_PARTICLES = set('bin ibn ben bint abu abd al el ul ur de da do dos das del della di du des la le van von und der den ter ten zu zur y e af av ap ab ferch san st st.'); // biome-ignore format: a list

/** What may stand behind a surname. */
export const NAME_SUFFIXES = set('jr jr. sr sr. ii iii iv v esq esq. phd ph.d. md m.d.');

/** Letters of honours and offices behind a name, which are no part of it. */
export const POST_NOMINALS = set(
  'frs frse fba obe mbe cbe kbe dbe om ch gcb kcb qc kc sc mp msp mep td mla dsc dso mc vc jp',
);

/** Adjectives of countries and regions, and of faiths. */
export const DEMONYMS = set(
  `afghan african albanian algerian american angolan arab argentine argentinian armenian asian australian austrian azerbaijani
  bahraini bangladeshi belarusian belgian bolivian bosnian brazilian british bulgarian burmese cambodian cameroonian canadian
  chilean chinese colombian congolese croatian cuban cypriot czech danish dutch ecuadorian egyptian emirati english eritrean
  estonian ethiopian european filipino finnish french georgian german ghanaian greek guatemalan haitian honduran hungarian
  icelandic indian indonesian iranian iraqi irish israeli italian ivorian jamaican japanese jordanian kazakh kenyan korean
  kosovar kurdish kuwaiti kyrgyz laotian latvian lebanese liberian libyan lithuanian macedonian malaysian maltese mexican
  moldovan mongolian montenegrin moroccan mozambican namibian nepalese nepali nicaraguan nigerian norwegian omani pakistani
  palestinian panamanian paraguayan persian peruvian philippine polish portuguese qatari romanian russian rwandan saudi
  scottish senegalese serbian singaporean slovak slovenian somali spanish sudanese swedish swiss syrian taiwanese tajik
  tanzanian thai tibetan tunisian turkish turkmen ugandan ukrainian uruguayan uzbek venezuelan vietnamese welsh yemeni
  zambian zimbabwean muslim jewish christian catholic protestant lutheran methodist baptist anglican presbyterian sunni shiite mormon buddhist hindu sikh islamic western eastern
  northern southern ${[...STATE_DEMONYMS].join(' ')}`,
);

/** Capitalised words that are neither people nor organisations. */
export const NOT_NAMES = set(
  `yesterday mondays tuesdays wednesdays thursdays fridays saturdays sundays
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec english god internet
  christmas easter earth i ok yes no no. hey oh well however meanwhile also here there the a an where what when why how who
  whose which nobody none home sorry alright okay thanks please image photo photograph picture video says
  ala. ariz. ark. calif. colo. conn. fla. ga. ill. ind. kan. ky. la. md. mass. mich. minn. mo. mont. neb. nev. n.h. n.j. n.m.
  n.y. n.c. n.d. okla. ore. pa. r.i. s.c. s.d. tenn. tex. va. vt. wash. w.va. wis. wyo. jan. feb. aug. sept. oct. nov. dec. gmt bst utc cet cest est edt pst pdt`,
);

/** Words that are no first names, which open a sentence or a headline before a surname: "Absent Lee", "Several Lee aides". */
export const LEADS = set(
  `absent ailing angry anxious beaming beleaguered bitter bruised buoyant calm cautious chastened classic combative confident contrite
  defiant dejected disgraced ecstatic elated embattled emboldened emotional exhausted fiery frustrated furious gracious humbled injured
  irate jubilant longtime nervous outraged proud relaxed relieved remorseful resurgent shocked stunned subdued tearful tired triumphant
  unapologetic undaunted undeterred unfazed unrepentant upbeat victorious weary wounded young youthful
  several many most all some every notice hail poor top senior local mainstream`,
);

/** Titles that are written short, and what a text calls their holders later on ("Sen. Lee" … "the senator"). */
export const TITLES_IN_FULL: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'sen.': 'senator', sen: 'senator', 'del.': 'delegate', 'rep.': 'representative', rep: 'representative', 'gov.': 'governor', gov: 'governor',
    'gen.': 'general', gen: 'general', 'col.': 'colonel', col: 'colonel', 'capt.': 'captain', capt: 'captain',
    'lt.': 'lieutenant', lt: 'lieutenant', 'sgt.': 'sergeant', sgt: 'sergeant', 'maj.': 'major', maj: 'major',
    'adm.': 'admiral', adm: 'admiral', 'prof.': 'professor', prof: 'professor', 'dr.': 'doctor', dr: 'doctor',
    'rev.': 'reverend', rev: 'reverend', 'amb.': 'ambassador', amb: 'ambassador', 'pres.': 'president', pres: 'president',
    'det.': 'detective', det: 'detective', 'insp.': 'inspector', insp: 'inspector', dci: 'inspector', 'supt.': 'superintendent', supt: 'superintendent', pc: 'constable',
    'cllr': 'councillor', cr: 'councillor', clr: 'councillor',
  }),
); // biome-ignore format: a table

/** What a text calls an organisation that it named before: "the company". */
export const ORGANIZATION_NOUNS = set(
  'company firm corporation group organization organisation agency ministry department bank union party club university school hospital newspaper magazine network station airline charity foundation institute committee commission council court',
); // biome-ignore format: a list

/** What tells a company's form behind a comma ("Storr, Inc."); not "Co.", which may be a state's. */
export const COMPANY_FORMS = set('inc inc. corp corp. ltd ltd. llc plc llp');

/** Other countries' forms, which stand in capitals without a comma: "Storr AS". */
export const FOREIGN_FORMS = set('ag ab as asa bv nv oy oyj sa se spa');

/** Forms that nothing else is written like. */
export const SURE_FORMS = set('gmbh kgaa s.a. n.v. b.v. s.p.a. s.a.s. s.r.l. srl sarl bhd berhad tbk pjsc jsc pvt pty');

/** Words behind the name of a company that a later mention leaves out. */
export const COMPANY_SUFFIXES = set(
  `${[...COMPANY_FORMS, ...FOREIGN_FORMS, ...SURE_FORMS].join(' ')} co co. company corporation group`,
);

/** Nouns for things that are common surnames too, behind a first name: "Ewan Castle". */
export const SURNAMES = set(
  'castle church park hill hills lake field bridge street lane forest temple hall law moon star',
);

/** Is a noun one for a person, for people who stay unnamed, or for a body: for who may say something? */
export const isSpeaking = (lower: string, lemma: string): boolean =>
  PERSON_NOUNS.has(lemma) || ANONYMOUS_WORDS.has(lower) || ORGANIZATION_WORDS.has(lower);
