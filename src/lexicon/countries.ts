/** Countries with their adjectives, where one word names them. */
export const COUNTRIES: ReadonlyMap<string, string> = new Map(
  `afghanistan afghan, albania albanian, algeria algerian, argentina argentine, armenia armenian, australia australian, austria austrian,
  azerbaijan azerbaijani, bangladesh bangladeshi, belarus belarusian, belgium belgian, bolivia bolivian, bosnia bosnian,
  brazil brazilian, britain british, bulgaria bulgarian, cameroon cameroonian, canada canadian, chile chilean, china chinese,
  colombia colombian, croatia croatian, cuba cuban, cyprus cypriot, denmark danish, ecuador ecuadorian, egypt egyptian,
  england english, eritrea eritrean, estonia estonian, ethiopia ethiopian, finland finnish, france french, germany german,
  ghana ghanaian, greece greek, honduras honduran, hungary hungarian, iceland icelandic, india indian, indonesia indonesian,
  iran iranian, iraq iraqi, ireland irish, israel israeli, italy italian, jamaica jamaican, japan japanese, jordan jordanian,
  kazakhstan kazakh, kenya kenyan, korea korean, kosovo kosovar, kuwait kuwaiti, latvia latvian, lebanon lebanese, liberia liberian,
  libya libyan, lithuania lithuanian, malaysia malaysian, malta maltese, mexico mexican, moldova moldovan,
  mongolia mongolian, montenegro montenegrin, morocco moroccan, nepal nepalese, netherlands dutch, nicaragua nicaraguan, nigeria nigerian, norway norwegian,
  pakistan pakistani, panama panamanian, paraguay paraguayan, peru peruvian, poland polish, portugal portuguese, qatar qatari, romania romanian, russia russian,
  rwanda rwandan, scotland scottish, senegal senegalese, serbia serbian, singapore singaporean, slovakia slovak, slovenia slovenian, somalia somali,
  spain spanish, sudan sudanese, sweden swedish, switzerland swiss, syria syrian, taiwan taiwanese, tanzania tanzanian, thailand thai,
  tunisia tunisian, turkey turkish, uganda ugandan, ukraine ukrainian, uruguay uruguayan, venezuela venezuelan, vietnam vietnamese, wales welsh,
  yemen yemeni, zambia zambian, zimbabwe zimbabwean, u.s. american, us american, america american, u.k. british, uk british`
    .split(',')
    .map((pair): [string, string] => {
      const [country, adjective] = pair.trim().split(' ');
      return [country, adjective];
    }),
);

/** What an adjective makes the name of a land: "Saudi Arabia", "British Columbia". */
export const ADJOINED: ReadonlySet<string> = new Set(['arabia', 'columbia', 'polynesia']);

/** Who is of the one may be called by the other. */
export const WITHIN_BRITAIN: ReadonlySet<string> = new Set(['british', 'english', 'scottish', 'welsh']);

/** Adjectives of countries alone: whoever is of one is as a rule not of another. */
export const NATIONS: ReadonlySet<string> = new Set(COUNTRIES.values());
