const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Nouns for people that are surnames, or that mean things too: where the phrase speaks, it is a person. */
export const SPEAKING_NOUNS = set(`
  ally patient baker cook butcher carpenter mason tailor potter barber smith fisher hunter archer page squire abbot
  bride groom bridesmaid nanny maid cellmate roommate flatmate classmate schoolmate workmate shipmate inmate
  applicant assistant attendant participant occupant merchant servant inhabitant descendant combatant
  attendee evacuee appointee devotee absentee advocate associate delegate graduate heir heiress stewardess seamstress mistress
  sculptress villainess abbess landlady postmistress schoolmistress benefactress governess lad lass
  duke duchess earl countess marquess marchioness viscount viscountess baron guru pro rookie chief chieftain elder
`);

/** Nouns in "-er", "-or" and the like that are no people. */
export const NO_AGENTS = set(`
  newspaper paper letter newsletter computer server order river weather winter summer matter carrier tanker freighter
  trawler cruiser helicopter calculator monitor sensor indicator register poster banner tracker thriller trailer flyer ledger
  chapter sticker placard printer regulator tower border quarter counter meter maker manufacturer factor sector vector
  motor reactor elevator tractor error mirror terror harbor harbour armor center centre number power order transfer offer
  answer disaster charter filter folder container scanner router browser transformer cluster chamber partner transporter
  checklist playlist shortlist watchlist wishlist blacklist retailer insurer lender brewer carmaker chipmaker drugmaker
  developer supplier operator contractor vendor distributor broadcaster publisher employer provider planner tabloid
`);

/** Nouns on the list of things (`THING_WORDS`) which may speak all the same. */
export const MAY_SPEAK: ReadonlySet<string> = new Set(
  `city town village county province state empire republic kingdom commonwealth federation house cabinet movement project
  council school university trust fund union orchestra choir band quartet trio ensemble entertainment games gallery library
  zoo theatre theater squadron regiment battalion herald gazette tribune chronicle examiner inquirer argus advertiser ledger
  market initiative partnership programme program`.split(/\s+/),
);
