const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What is no people in the plural, beside documents, records and what is said: "the ledgers show that A". By the singular. */
export const THING_NOUNS = set(`
  accommodation affair analysis arm asset atrocity attack avenue ballot beam bird bone boat bomb brain breast brochure building bullet calculation
  call candidacy case casualty caucus cell chance change check chunk code commercial component contest course credit crime
  crisis cut dance day deal death debate decade deed detail device diagnosis disclosure disease dollar door drug effect element
  event excerpt expense eye factor fee feature finger flag forum fruit gain gap gene gift grade graphic gun hair hardship
  helicopter hormone hour hypothesis idea image index instrument interview issue item job language leaflet ledger lesson level limit lineup
  loan loss machine margin material meal meaning method minute mistake month name need note object option organ origin
  pact page pamphlet part passage path pattern payment percentage phase phone placard planet plant platform podcast point policy possession
  precedent premise price principle priority problem procedure product proof property proposal quote race raid rate ratio reason
  regulation release remain remedy resource rest retweet right risk road rock role rule sale scene scheme score screen search
  seat secret seizure sentence shape shoe sight site skill sound source-code species speech stage standard stat step storyline strategy
  strength structure style switch symptom system tactic talk tally tax technique tendency term text theme theory thing thought
  ticket tie time tool topic total tower trail treaty trend trick trip truth turnout type update value vehicle version victory
  visit vote wage waiver war way weapon week wing word work write-up year zone
`);

/** Endings of nouns in the plural for deeds and states: "negotiations", "improprieties". */
export const THING_ENDINGS = /(?:[st]ions|ments|nesses|ances|ences|ships|isms|ings|ities)$/;

/** Nouns with such an ending that speak, or are people. */
export const NO_THINGS = set(`
  nations generations populations delegations congregations administrations stations legions missions factions detachments regiments
  establishments authorities cities communities municipalities localities minorities majorities constituencies celebrities entities
  personalities charities utilities universities siblings beings alliances audiences conferences publications businesses districts camps
`);
