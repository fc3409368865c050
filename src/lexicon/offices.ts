/**
 * What ministries, agencies and committees look after: words that "and" ties within one name ("Food and Drug
 * Administration"). From the lists of departments of the governments of the US, the UK, Canada, Australia and India.
 */
export const OFFICE_SUBJECTS: ReadonlySet<string> = new Set(
  `aeronautics affairs agriculture alcohol analysis apprenticeships arts aging atmospheric atomic border budget business
  capital care cities citizenship climate commerce communication communications communities compensation conservation construction
  consumer control cooperation coordination culture cultural customs data defence defense development digital disability
  disarmament disaster drug drugs economic economy education electoral electronics elections emergency employment energy
  enforcement engineering enterprise environment environmental equality evaluation evidence exchange expenditure
  explosives export external families farmers family fair finance financial firearms firefighters fisheries food foreign
  forestry game gas gender geology geological government health heritage highways higher hospitality housing human humanities
  hygiene immigration import industrial industry information infrastructure innovation insurance integration integrity
  intelligence interior intergovernmental international investment investigations irrigation justice labor labour land law
  letters lands legal literature lotteries maintenance management manufacturing marine maritime markets means measurement
  medical medicine media metals migration minerals mines mining mobility monetary monuments munitions natural naturalization
  naval nuclear nutrition oceanic oceans oil operations opportunity oversight parks pensions petroleum planning police policy
  population power prevention prisons procurement production promotion protection public quality railways readiness reconstruction
  recreation reform refugees regional regulation rehabilitation relations religious religion relief research resettlement resources
  response revenue rights roads rural rules safety sanitation schools science sciences securities security services shipping skills
  small social society space sport sports standards state statistics steel strategic strategy supply surveys sustainability
  taxation taxes technology telecommunications tobacco tourism trade training transport transportation treatment tribal
  universities urban veterans waste water waterways ways welfare wildlife women works workforce youth zoning
    rail farming livestock dairy jobs climate tourism textiles petroleum planning haj policing crime
    politics programs democracy ethics liberties progress priorities peace expression`
    .trim()
    .split(/\s+/),
);

/** What stands in the name of an office ("state senator") and is none alone: not "the state Lee may win". */
export const ROLE_PARTS: ReadonlySet<string> = new Set(
  'campaign state senior major presidential former political national federal security affairs conservative liberal independent white tea party house green'.split(
    ' ',
  ),
);
