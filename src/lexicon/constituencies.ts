/**
 * How the press shortens the states of the US behind a legislator's name: "Sen. Ann Lee (D-Vt.)". From the AP Stylebook's
 * list, with postal codes where they differ; in lower case, without full stops.
 */
const STATES = `
al ala alabama; ak alaska; az ariz arizona; ar ark arkansas; ca calif california; co colo colorado; ct conn connecticut; de del delaware
fl fla florida; ga georgia; hi hawaii; id idaho; il ill illinois; in ind indiana; ia iowa; ks kan kansas; ky kentucky; la louisiana
me maine; md maryland; ma mass massachusetts; mi mich michigan; mn minn minnesota; ms miss mississippi; mo missouri; mt mont montana
ne neb nebraska; nv nev nevada; nh new hampshire; nj new jersey; nm new mexico; ny new york; nc north carolina; nd north dakota
oh ohio; ok okla oklahoma; or ore oregon; pa pennsylvania; ri rhode island; sc south carolina; sd south dakota; tn tenn tennessee
tx tex texas; ut utah; vt vermont; va virginia; wa wash washington; wv west virginia; wi wis wisc wisconsin; wy wyo wyoming
`;

const NAMES_OF_TWO = /(?:new|north|south|west|rhode) \w+$/;

/** By its short forms and its own name the words of a state's name. */
export const STATE_WORDS: ReadonlyMap<string, readonly string[]> = new Map(
  STATES.split(/[;\n]/).flatMap((line): [string, string[]][] => {
    const entry = line.trim();
    if (!entry) return [];
    const words = entry.split(' ');
    const name = NAMES_OF_TWO.test(entry) ? words.slice(-2) : words.slice(-1);
    return [...words.slice(0, -name.length), name.join(' ')].map((form) => [form, name]);
  }),
);

/** By its letter what a party's members are called, and what is theirs. */
export const PARTY_WORDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['d', ['democrat', 'democratic']],
  ['r', ['republican']],
  ['i', ['independent']],
]);

/** By its name what somebody from a state is called; not what newspapers are called too ("The Oregonian"), nor a "Georgian". */
export const STATE_PEOPLE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    alabama: 'alabaman', alaska: 'alaskan', arizona: 'arizonan', arkansas: 'arkansan', california: 'californian', colorado: 'coloradan',
    florida: 'floridian', hawaii: 'hawaiian', iowa: 'iowan', kansas: 'kansan', kentucky: 'kentuckian', louisiana: 'louisianan',
    maine: 'mainer', maryland: 'marylander', minnesota: 'minnesotan', mississippi: 'mississippian', missouri: 'missourian',
    montana: 'montanan', nebraska: 'nebraskan', nevada: 'nevadan', ohio: 'ohioan', pennsylvania: 'pennsylvanian', texas: 'texan',
    utah: 'utahn', vermont: 'vermonter', virginia: 'virginian',
  }),
); // biome-ignore format: a table

export const STATE_DEMONYMS: ReadonlySet<string> = new Set(STATE_PEOPLE.values());
