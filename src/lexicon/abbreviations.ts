/**
 * Abbreviations whose full stop wink-nlp takes for the end of a sentence. Compared with the capital kept.
 * Sources: the AP style sheet's lists of titles, states and ranks; university degrees.
 */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'Rev Sen Sens Rep Reps Gov Govs Gen Lt Col Capt Spc Pfc Ens Adj Brig Cdr Const Cmdr Cpl Sgt Maj Adm Pvt Supt Det Insp Hon Pres Amb Atty Fr Br Msgr ' +
    'Barr Engr Comr Prof Profs Drs Mr Mrs Ms Mx Messrs Jr Sr Esq Ph Phd St Ste Mt Ft No Nos Vol pp vs Inc Corp Co Ltd Bros Assn Dept ' +
    'Univ Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa ' +
    'Tenn Tex Va Vt Wash Wis Wyo Jan Feb Mar Apr Jun Jul Aug Sept Oct Nov Dec Ave Blvd Rd'
  ).split(' '),
);

/** Of these the full stop also ends sentences; it is kept from doing so only before a name or a number. */
export const MAY_END: ReadonlySet<string> = new Set(
  (
    'Jr Sr Inc Corp Co Ltd Bros Assn Dept Univ Esq No St Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md ' +
    'Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo Ave Blvd Rd'
  ).split(' '),
);

/** Words that wink-nlp takes for abbreviations in small letters too, where they are none: "she was ill. Lee". */
export const NO_ABBREVIATIONS: ReadonlySet<string> = new Set(
  'ill no sat sun wed mar in mass miss ore ark wash etc'.split(' ').map((word) => `${word}.`),
);
