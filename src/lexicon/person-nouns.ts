/** Written by hand from lists of occupations in Debrett's and the US Census, and for whom news speaks to. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Nouns that make a phrase mean one person; not those that are common surnames (baker, cook). */
export const PERSON_NOUNS = set(
  `president minister secretary senator representative congressman congresswoman governor mayor judge justice officer
  director chairman chairwoman chair chairperson chancellor ambassador commissioner administrator attorney prosecutor
  professor doctor captain skipper colonel major lieutenant sergeant admiral commodore commander inspector detective sheriff deputy king
  queen prince princess pope cardinal bishop rabbi imam reverend speaker leader head manager coach owner founder cofounder
  executive ceo cfo treasurer spokesman spokeswoman spokesperson adviser advisor aide analyst strategist economist scientist
  researcher engineer author writer journalist reporter correspondent editor columnist commentator host anchor actor
  actress singer producer artist architect lawyer activist campaigner candidate nominee contender frontrunner councillor
  councilman councilwoman legislator lawmaker diplomat envoy negotiator official fellow student resident nurse physician
  surgeon farmer driver pilot teacher principal superintendent dean historian biologist physicist chemist philosopher
  psychologist man woman boy girl person mother father son daughter brother sister wife husband uncle aunt cousin friend
  neighbor neighbour colleague co-author coauthor co-chair co-chairman co-chairwoman co-director co-leader co-owner vice-chair vice-chairman vice-chairwoman vice-captain co-writer co-worker coworker politician premier incumbent democrat republican conservative liberal socialist teenager
  suspect defendant plaintiff victim witness veteran soldier general businessman businesswoman billionaire millionaire
  mogul tycoon entrepreneur star celebrity clown stranger player worker employee employer boss expert critic supporter
  voter newcomer veteran native runner rival opponent successor predecessor chief consultant pollster operative organizer
  organiser counselor counsellor therapist clerk agent secretary-general vice-president presenter broadcaster blogger
  youth teen child boyfriend girlfriend partner spouse widow widower parent grandparent grandmother grandfather coroner
  mp mps msp mep baroness alderman councilor archbishop vicar pastor chaplain deacon magistrate barrister solicitor notary
  juror constable corporal brigadier lecturer tutor headteacher headmaster headmistress astronomer geologist
  epidemiologist virologist statistician sociologist archaeologist psychiatrist paramedic midwife dentist veterinarian
  pharmacist accountant auditor banker broker trader lobbyist volunteer electrician plumber builder mechanic grower
  shopkeeper chef novelist poet playwright screenwriter filmmaker songwriter musician composer conductor drummer guitarist
  rapper dancer choreographer sculptor photographer athlete footballer rounder goalkeeper midfielder striker quarterback sprinter
  swimmer cyclist golfer cricketer batsman jockey referee umpire trainer pensioner retiree pupil tenant landlord customer
  passenger commuter tourist refugee migrant fiancee counterpart florist villager bystander onlooker protester demonstrator
  motorist shopper survivor islander keeper warden ranger lifeguard firefighter librarian curator porter shepherd fisherman champion challenger promoter
  restaurateur winner medallist novelist organist trucker welder hairdresser carer caregiver waiter bartender publican hotelier
  landowner rancher logger angler conservationist ecologist environmentalist mediator peacekeeper whistleblower informant
  convict trainee apprentice intern hiker climber surfer skier camper renter homeowner client guest saver borrower
  underwriter meteorologist technician surveyor teammate physiotherapist wrestler gymnast rower pianist violinist cellist
  bassist illustrator cartoonist animator cinematographer ballerina comedian magician archivist astronaut cosmonaut botanist
  zoologist seismologist volcanologist oceanographer immunologist oncologist cardiologist neurologist anthropologist
  mathematician actuary bookkeeper cashier receptionist docker bailiff pathologist moderator narrator
  interviewer staffer canvasser fundraiser donor counsel
  detainee prisoner inmate medic backbencher trustee comptroller supervisor selectman selectwoman hostage captive eyewitness postdoc forecaster
  climatologist vet optician sailor cadet conscript deserter defector dissident janitor cleaner courier pedestrian
  linesman steward usher trooper cleric abductee abuser acrobat adjudicator agronomist airman amputee anaesthetist
  anesthesiologist announcer arborist arbitrator assailant assassin assessor auctioneer babysitter backpacker bandit
  barista beautician beekeeper beggar beneficiary biker biochemist bodyguard bookseller bouncer breeder bricklayer
  bureaucrat burglar busker cabbie caddie cameraman captor caretaker caterer centenarian chauffeur childminder
  chiropractor choirmaster claimant coder confidant connoisseur contestant copywriter craftsman criminologist taoiseach tánaiste curate collector convener convenor
  demographer dermatologist designer diabetic dietitian dispatcher diver doorman educator endocrinologist entertainer
  ethicist evacuee evangelist examiner explorer fan fencer ferryman fielder financier foreman fugitive gambler
  classmate roommate flatmate schoolmate bandmate workmate nephew niece grandson granddaughter stepson stepdaughter stepfather stepmother
  stepbrother stepsister godson goddaughter godfather godmother holder
  gamekeeper gardener gastroenterologist genealogist geneticist geographer glaciologist goalie gravedigger
  greengrocer grocer groundsman gunman gynaecologist hacker handyman herder hitchhiker housekeeper housemate
  hydrologist immigrant innkeeper interpreter intruder investigator jailer jeweller juggler kidnapper labourer
  laborer linguist listener locksmith longshoreman looter lumberjack machinist marksman mentor
  microbiologist militant missionary mobster mountaineer mourner musicologist naturalist neuroscientist neurosurgeon
  newsreader nutritionist obstetrician ophthalmologist orthodontist osteopath paediatrician pediatrician
  palaeontologist paleontologist panellist panelist parishioner parolee patrolman percussionist performer pilgrim
  podcaster podiatrist postman postmaster preacher programmer psychoanalyst psychotherapist publicist puppeteer
  radiographer radiologist realtor registrar reveller scaffolder schoolboy schoolgirl scriptwriter seamstress sentry
  shoemaker smuggler sniper soloist soprano baritone spectator stockbroker stonemason stylist 
  miner painter biographer inventor sub-postmaster taxpayer technologist theologian toxicologist trafficker translator trombonist trumpeter undertaker
  undergraduate urologist reader viewer vigilante vintner vocalist warlord watchmaker winemaker worshipper youngster
  yachtsman whip seamer spinner batter wicketkeeper muscleman strongman hitmaker showrunner documentarian newsman anchorman weightlifter winger goalscorer committeeman committeewoman youtuber vlogger pontiff monarch prelate jurist tactician rep commenter
  oligarch marathoner investor sexagenarian septuagenarian octogenarian nonagenarian stalwart aesthete attendant
  superstar loyalist hardliner megastar popstar cohost co-host emcee dj compere impresario maestro virtuoso debutant
  debutante rookie freshman sophomore alumnus alumna postgraduate valedictorian dropout truant orphan stepfather
  stepmother stepson stepdaughter godfather godmother half-brother half-sister toddler infant ex-wife ex-husband
  ex-boyfriend ex-girlfriend lover mistress heir divorcee groom bridegroom nationalist separatist unionist reformer
  reformist maverick firebrand ideologue demagogue dictator despot autocrat tyrant kingpin kingmaker bigwig grandee
  apparatchik technocrat consul arbiter ombudswoman valuer appraiser econometrician theorist academic scholar boffin
  innovator trailblazer guru thinker essayist memoirist laureate dramatist lyricist librettist pundit streamer gamer
  influencer newscaster weatherman stringer freelancer photojournalist camerawoman videographer subeditor sub-editor
  proofreader restorer gallerist antiquarian goldsmith silversmith blacksmith ceramicist dressmaker milliner joiner
  cabinetmaker plasterer roofer glazier decorator landscaper horticulturist farmhand shepherdess milkman cowboy wrangler
  bookmaker punter croupier bettor tipster bookie crabber trawlerman bosun deckhand stevedore cabdriver stationmaster
  signalman fitter boilermaker gasman pipefitter custodian valet nanny governess careworker caseworker hypnotherapist
  acupuncturist masseur masseuse physio optometrist audiologist anesthetist sonographer phlebotomist matron doula
  mortician embalmer verger abbess prioress televangelist mullah shaman witch clairvoyant astrologer illusionist conjuror
  ventriloquist stuntman stuntwoman understudy thespian satirist impressionist crooner keyboardist fiddler harpist
  flautist flutist saxophonist arranger roadie barman barmaid sommelier fishmonger landlady lodger squatter householder
  ratepayer constituent finalist semi-finalist semifinalist medalist olympian paralympian hurdler decathlete heptathlete
  triathlete racer rider motorcyclist skater snowboarder windsurfer yachtswoman canoeist kayaker pugilist shooter
  playmaker substitute benchwarmer hooligan passerby passer-by informer spy spymaster handler saboteur hitman bomber
  arsonist hijacker abductor felon complainant litigant petitioner appellant respondent forewoman sleuth policeman cop
  poacher fraudster conman swindler scammer embezzler forger counterfeiter thief robber mugger pickpocket shoplifter
  vandal rapist predator paedophile pedophile stalker killer murderer mercenary infantryman gunner rifleman paratrooper
  commando submariner aviator co-pilot stewardess holidaymaker vacationer rambler adventurer castaway rescuer coastguard
  fireman martyr believer atheist agnostic sceptic skeptic detractor pal buddy acquaintance workmate classmate schoolmate
  flatmate roommate team-mate bandmate castmate geriatrician nephrologist haematologist hematologist rheumatologist
  pulmonologist hepatologist neonatologist parasitologist bacteriologist entomologist ornithologist ichthyologist
  herpetologist primatologist mycologist limnologist hydrogeologist geochemist geophysicist astrophysicist cosmologist
  cryptographer cryptologist cartographer paleoclimatologist palaeoclimatologist ethnographer ethnologist philologist
  lexicographer egyptologist assyriologist sinologist numismatist pharmacologist physiologist biophysicist bioengineer
  bioinformatician biostatistician neurobiologist ethologist phonetician grammarian logician roboticist oenologist
  enologist forester vulcanologist paleobotanist palaeobotanist paleoanthropologist palaeoanthropologist penologist
  gerontologist kinesiologist dietician endodontist periodontist intensivist hospitalist traumatologist orthopedist
  orthopaedist allergist internist vaccinologist appointee holdover`,
);

/** Several people in one, who are no body. */
export const COLLECTIVES = set(
  `audience band cast clergy congregation couple crew crowd duo electorate family gang generation household jury leadership majority management masses media
  minority mob pair populace public readership staff trio workforce youth`,
);

/** Nouns for several people. */
export const PEOPLE: ReadonlySet<string> = new Set(
  `people men women police children kids families folks parents guys farmers fans citizens refugees migrants patients
  villagers owners users customers visitors tourists locals survivors`.split(/\s+/),
);

/** Who speaks for others, or of them. */
export const OFFICIALS: ReadonlySet<string> = new Set(
  `spokesman spokeswoman spokesperson official source insider aide agent representative coach manager officer minister judge
  lawyer solicitor prosecutor doctor journalist reporter expert scout`.split(/\s+/),
);
