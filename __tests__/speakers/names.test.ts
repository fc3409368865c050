import { describe, expect, test } from '@jest/globals';
import { extract } from '../../src/extract.ts';

/** Name, kind and role of the first speaker. */
function firstSpeaker(text: string) {
  const { speakers } = extract(text);
  return { name: speakers[0]?.name, kind: speakers[0]?.kind, role: speakers[0]?.role };
}

test('whose former wife somebody is, is no part of the name', () => {
  expect(firstSpeaker('Ex-wife Ann Lind said that it was late.')).toMatchObject({ name: 'Ann Lind' });
});

test.each(['W. E. B. Du Moe', 'Luther King Jr.', 'Pak Chol-un'])('a person: %s', (name) => {
  expect(firstSpeaker(`${name} said that it was late.`)).toMatchObject({ name, kind: 'person' });
});

describe('names of bodies', () => {
  test.each([
    ['The Moss and Fell Trust said that it was late. The trust denied a delay.', 'Moss and Fell Trust'],
    ['The rebel Northern Lakes Front left. The Northern Lakes Front said that it was late.', 'Northern Lakes Front'],
    ['Save the Otters said that it was late.', 'Save the Otters'],
    ['PondLevel.us said that it was late.', 'PondLevel.us'],
    ['MyPond.co.uk said that it was late.', 'MyPond.co.uk'],
    ['The builder, Moss and Daughters, said that it was late.', 'Moss and Daughters'],
    ['The mill was sold to Kelvik ASA. Kelvik said that it was late.', 'Kelvik ASA'],
    ['Kelvik Coal was fined. Kelvik said that it was late.', 'Kelvik Coal'],
    ['The Norland Health Security Act of 2009 said that it was free.', 'Norland Health Security Act'],
    ['Kelvik Oil was fined. Kelvik said that it was late.', 'Kelvik Oil'],
    ['The Republican National Committee said that it was late.', 'Republican National Committee'],
    ["The Fishermen's Mission said that it was late.", "Fishermen's Mission"],
    ['Orle Rovers lost. Rovers said that it was late.', 'Orle Rovers'],
    ["The Rail Users' Forum said that it was late.", "Rail Users' Forum"],
    ["The Patients' Association said that it was late.", "Patients' Association"],
    ['The Cooks’ and Waiters’ Union said that it was late.', 'Cooks’ and Waiters’ Union'],
    ['The waiters’ and cooks’ union said that it was late.', 'The waiters’ and cooks’ union'],
    ["The People's Unity Alliance said that it was late.", "People's Unity Alliance"],
    ["The opposition Workers' Freedom Party said that it was late.", "Workers' Freedom Party"],
    ['The Ministry of Justice said that it was late.', 'Ministry of Justice'],
    ['The Department of Home Affairs said that it was late.', 'Department of Home Affairs'],
    ['The Ministry of Works, which runs the port, said that it was late.', 'Ministry of Works'],
    ['The Department of Justice said that it was late.', 'Department of Justice'],
    ['The Moe Center for Justice said that it was late.', 'Moe Center for Justice'],
    ['The supplier, Storr, said that it was late.', 'Storr'],
    ['Software firm Orvane said that it was late.', 'Orvane'],
    ['The head of software firm Orvane said that it was late.', 'The head of software firm Orvane'],
    ['The Member for Lind East, Labor backbencher Ann Lee, said that it was late.', 'Ann Lee'],
    ["The Member for Lind, Labor's Ann Lee, said that it was late.", 'Ann Lee'],
    ['A spokesman for gas producer Orvane said that it was late.', 'A spokesman for gas producer Orvane'],
    ['A spokeswoman for chip maker Orle Silicon said that it was late.', 'A spokeswoman for chip maker Orle Silicon'],
    ['A spokesman for the developer, Ann Lee, said that it was late.', 'Ann Lee'],
    ['The nonprofit, Clean Nets, said that it was late.', 'Clean Nets'],
    ['Mend Our Nets said that it was late.', 'Mend Our Nets'],
    ['Stop the Ferry, a residents’ group, said that it was late.', 'Stop the Ferry'],
    ['The Campaign to Mend Old Nets said that it was late.', 'Campaign to Mend Old Nets'],
    ['The Party to Save Moss in May said that it was late.', 'Party to Save Moss'],
    ['The Coalition to mend old nets said that it was late.', 'The Coalition to mend old nets'],
    ['The Justice Ministry said that it was late.', 'Justice Ministry'],
    ['Justice Ann Moe said that it was late.', 'Ann Moe'],
    ['Welsh Rail said that it was late.', 'Welsh Rail'],
    ['The Organised Private Sector said that it was late.', 'Organised Private Sector'],
    ['The All Norland Bank Clerks’ Confederation said that it was late.', 'All Norland Bank Clerks’ Confederation'],
    ['All Norland clerks said that it was late.', 'All Norland clerks'],
    ['The Norse Geological Survey said that it was late.', 'Norse Geological Survey'],
    ['Justice Watch said that it was late.', 'Justice Watch'],
    ['Justice Watch International said that it was late.', 'Justice Watch International'],
    ['Harbours Now said that it was late.', 'Harbours Now'],
    ['The Joint Chiefs of Staff said that it was late.', 'Joint Chiefs of Staff'],
    ['The Annals of Coastal Medicine said that it was late.', 'Annals of Coastal Medicine'],
    ['Nets tear, according to the WHO’s latest World Nets Report.', 'World Nets Report'],
    ['The WHO said that it was late.', 'WHO'],
    ['PONDCARE said that it was late.\n\nContact: Ann Moe, PONDCARE Orle.', 'PONDCARE'],
    ['Danish Rowing said that it was late.', 'Danish Rowing'],
    ['Danish Ann Rowing said that it was late.', 'Ann Rowing'],
    ['Northern Ireland said that it was late.', 'Northern Ireland'],
    ['Northern Ireland Secretary Ann Moe said that it was late.', 'Ann Moe'],
    ['Swiss Re said that it was late.', 'Swiss Re'],
    ['The Green Alliance said that it was late.', 'Green Alliance'],
    ['Citizens for Tax Justice said that it was late.', 'Citizens for Tax Justice'],
    [
      'The walk was run by the Alliance to Reclaim Our Parks (AROP). AROP said that it was late.',
      'Alliance to Reclaim Our Parks',
    ],
    [
      'United States Citizenship and Immigration Services said that it was late.',
      'United States Citizenship and Immigration Services',
    ],
  ])('%s', (text, name) => expect(firstSpeaker(text)).toMatchObject({ name }));

  test('with “and” are no persons', () => {
    expect(firstSpeaker('Immigration and Customs Enforcement said that it was late.').kind).toBe('organization');
  });
});

describe('a kind that the words of a name tell', () => {
  test.each([
    ['Otter Rights Watch', 'organization'],
    ['Ann Watch', 'person'],
    ['Bakers USA', 'organization'],
    ['MIRT Info', 'organization'],
    ['Mossland Daily Poll', 'unknown'],
    ['South Dakota', 'unknown'],
    ['Fort Quill', 'unknown'],
    ['Committeewoman Ann Quill', 'person'],
    ['At the Quill camp it was quiet. Quill', 'unknown'],
    ['At the Quill plant it was quiet. Quill', 'organization'],
  ])('%s', (name, kind) => expect(firstSpeaker(`${name} said that it was late.`).kind).toBe(kind));
});

describe('a share of many', () => {
  test.each([
    ['Six in 10', 'group'],
    ['Twenty-four percent of bakers', 'group'],
    ['More than half of those asked', 'group'],
    ['Those surveyed', 'group'],
    ['Half of Lee’s speech', 'unknown'],
    ['A third-party race', 'unknown'],
    ['One of those advisers', 'anonymous'],
  ])('%s', (who, kind) => expect(firstSpeaker(`${who} said that it was late.`).kind).toBe(kind));
});

describe('a body that its name tells to be one', () => {
  test.each([
    ['Mercy International left. The group said that it was late.', 'Mercy International'],
    ['They flew to Orle International. The group said that it was late.', 'The group'],
    ['Health Canada left. The agency said that it was late.', 'Health Canada'],
    ['Sport New Zealand left. The agency said that it was late.', 'Sport New Zealand'],
    ['Cancer Research UK opened a shop. The charity said that it was late.', 'Cancer Research UK'],
    ['Save the Otters opened a shop. The charity said that it was late.', 'Save the Otters'],
    ['Boats left for New Zealand. The agency said that it was late.', 'The agency'],
    ['The Ferry Standards Board left. The watchdog said that it was late.', 'Ferry Standards Board'],
    ['Ofgem left. The regulator said that it was late.', 'Ofgem'],
    ['The Mill Agency met the Ferry Board. The regulator said that it was late.', 'The regulator'],
    ['The Home Office left. The watchdog said that it was late.', 'The watchdog'],
    ['Storr Bank left. The water regulator met. The regulator said that it was late.', 'The regulator'],
  ])('%s', (text, name) => expect(firstSpeaker(text)).toMatchObject({ name }));
});

describe('somebody of a body', () => {
  test.each([
    ['The Bank of Norland’s Ann Moe said that it was late.', 'Ann Moe'],
    ['The Institute of Fiscal Studies’s Ann Moe said that it was late.', 'Ann Moe'],
    [
      'A spokesman for the Bank of Norland’s Ann Moe said that it was late.',
      'A spokesman for the Bank of Norland’s Ann Moe',
    ],
  ])('%s', (text, name) => expect(firstSpeaker(text)).toMatchObject({ name }));
});

describe('names of people', () => {
  test.each([
    ['behind what somebody was', 'Former Springbok Kev Marsh said that it was late.', 'Kev Marsh'],
    ['behind an office of two places', 'Mayor of Moss and Fell Alan Wood said that it was late.', 'Alan Wood'],
    [
      'behind what an office is for',
      'Minister of State for Fisheries Anjum Warsi said that it was late.',
      'Anjum Warsi',
    ],
    ['with a small word that tells whose son', 'Idris ap Moe said that it was late.', 'Idris ap Moe'],
    ['of a grandson', 'Her grandson, Idris, said that it was late.', 'Idris'],
    ['behind a classmate', 'Classmate Idris Moe said that it was late.', 'Idris Moe'],
    ['whose family is called as a child is', 'Coach Bo Orr left. Son Min-seok said that it was late.', 'Son Min-seok'],
    [
      'behind a body whose name seems a verb',
      'Her boss, Public Works chief Eva Moe, said that it was late.',
      'Eva Moe',
    ],
    [
      'not whom others speak for',
      'The lawyer representing Eva Moe said that it was late.',
      'The lawyer representing Eva Moe',
    ],
    ['behind what one leads', 'The woman leading Orle Council, Eva Moe, said that it was late.', 'Eva Moe'],
    ['behind a canon', 'Canon Eva Moe said that it was late.', 'Eva Moe'],
    ['behind a trade', 'Angler Cole Marsh said that it was late.', 'Cole Marsh'],
    ['before the letters of an office', 'Dan Marsh SC said that it was late.', 'Dan Marsh'],
    ['behind ranks in short', 'Det Garda Ann Byrne said that it was late.', 'Ann Byrne'],
    ['whose first name is a month’s', 'Another guest, June Hale, said that it was late.', 'June Hale'],
    ['the same behind a title', 'Dr. Jun Hale said that it was late.', 'Jun Hale'],
    ['no month', 'In June Hale said that it was late.', 'Hale'],
    ['no holiday', 'Officials said May Day was quiet.', 'Officials'],
    ['whose first name comes as a verb', 'Rose Hale, a nurse, said that it was late.', 'Rose Hale'],
    ['of an age, in apposition', 'The oldest guest, 80-year-old Max Orr, said that it was late.', 'Max Orr'],
    ['behind a role without a name', 'Counsel to the inquiry, Max Orr KC, said that it was late.', 'Max Orr'],
    ['behind an employer', 'The moderator, WKPC anchor Max Orr, said that it was late.', 'Max Orr'],
    ['whose title is a trade', 'Astronaut Eva Moe said that it was late.', 'Eva Moe'],
    ['behind a title in marks', 'The author of "Low Tide," Eva Moe, said that it was late.', 'Eva Moe'],
    ['behind two titles', 'The board’s chair, Dr (Mrs) Eva Ada Moe, said that it was late.', 'Eva Ada Moe'],
    ['behind the title of an office', 'District Magistrate Eva Moe said that it was late.', 'Eva Moe'],
    ['of Burmese syllables', 'U Hla Mar Nwe said that it was late.', 'U Hla Mar Nwe'],
    ['of three syllables, the first a month', 'May Thet Nwe said that it was late.', 'May Thet Nwe'],
    ['given by the one', 'A guard, who gave her name only as Ruth, said that it was late.', 'Ruth'],
    ['of somebody known so', 'The spokesman, a tall guard known only as Ruth, said that it was late.', 'Ruth'],
    ['of somebody called so', 'The head of the survey, a quiet diver named Eva Moe, said that it was late.', 'Eva Moe'],
    ['not of an office held', 'A guard, who worked as Moe, said that it was late.', 'A guard'],
    ['not of whom one has met', 'A guard, who met a guest named Eva Moe, said that it was late.', 'A guard'],
    ['not of whom one knew', 'A guard, who knew a guest known as Eva Moe, said that it was late.', 'A guard'],
    ['with a nickname', 'Guitarist Gerard ‘Gee’ Moe said that it was late.', 'Gerard ‘Gee’ Moe'],
    ['with one of two words', 'Duane “The Wall” Moe said that it was late.', 'Duane “The Wall” Moe'],
    ['with one that is a title', 'Leroy “Deacon” Moe said that it was late.', 'Leroy “Deacon” Moe'],
    ['whose first name is a title', 'Dean “Digger” Moe said that it was late.', 'Dean “Digger” Moe'],
    ['whose given name has two parts', 'Yoon-hee Moe said that it was late.', 'Yoon-hee Moe'],
    ['which an article ties', 'Abdul-rahman Said, a diver, said that it was late.', 'Abdul-rahman Said'],
    ['not behind a compound', 'Ten-man Storr said that it was late.', 'Storr'],
    ['behind a trade that no list has', 'Showrunner Vaclav Moe said that it was late.', 'Vaclav Moe'],
    ['behind a short one', 'Pundit Gary Moe said that it was late.', 'Gary Moe'],
    ['that is a verb too behind a trade', 'Seamer Will Moe said that it was late.', 'Will Moe'],
    ['behind “Mama”', 'Mama Grace said that it was late.', 'Mama Grace'],
    ['with an asterisk', '“It was late,” says Halim*, 34.', 'Halim'],
    [
      'behind an office with a long name',
      'Minister of National Education Mahamat Saleh Idris said that it was late.',
      'Mahamat Saleh Idris',
    ],
    ['with none behind a title', 'Senator “No” Moe said that it was late.', 'Moe'],
    ['with one in brackets', 'William (Bill) Moe said that it was late.', 'William (Bill) Moe'],
    ['with a party in brackets', 'William Moe (Green) said that it was late.', 'William Moe'],
    ['whose first name comes as an auxiliary', 'On Monday Sgt. Will Moe said that it was late.', 'Will Moe'],
    ['behind a nation and a trade', 'Its chair, the Ghanaian diplomat Ama Moe, said that it was late.', 'Ama Moe'],
    [
      'of one of those',
      'One of those who voted no, the University of Orle dentist Ellen Moe, said that it was late.',
      'Ellen Moe',
    ],
    ['of Burmese syllables, a woman', 'Daw Than Nwe said that it was late.', 'Daw Than Nwe'],
    ['no Burmese title', 'Plan U March 3 was late, Eva Moe said.', 'Eva Moe'],
    ['behind one with an owner', "The author of ''Moe's Tide,'' Eva Orr, said that it was late.", 'Eva Orr'],
    [
      'a place in apposition to a place is no speaker',
      'The list of wrecks in Lind, Norland, shows that it was late.',
      'The list of wrecks in Lind',
    ],
  ])('%s', (_why, text, name) => expect(firstSpeaker(text).name).toBe(name));
});

describe('roles', () => {
  test.each([
    ['The paper’s editor in chief, Rita Sol, said that it was late.', 'Rita Sol', 'editor in chief'],
    ['Speaker of the House Jo Lind said that it was late.', 'Jo Lind', 'Speaker of the House'],
    [
      'Max Cyril, the director at the Media Center and who also stars in it, said that it was late.',
      'Max Cyril',
      'the director at the Media Center',
    ],
    [
      'John Dick, the chief of Ora Media -- the firm that owns it -- said that it was late.',
      'John Dick',
      'the chief of Ora Media',
    ],
    ['The far-right party leader Rita Sol said that it was late.', 'Rita Sol', 'far-right party leader'],
    ['Orle Gazette editor-in-chief Rita Sol said that it was late.', 'Rita Sol', 'editor-in-chief'],
    ['Rita Sol, a mother whose son was hurt at the mill, said that it was late.', 'Rita Sol', 'a mother'],
    ['Rita Sol, a 45-year-old nurse, said that it was late.', 'Rita Sol', 'a 45-year-old nurse'],
    ['Rita Sol, one of the organisers, said that it was late.', 'Rita Sol', 'one of the organisers'],
    ['Gov. Rita Sol said that it was late. Sol, a Republican, left.', 'Rita Sol', 'Gov.'],
    ['Rita Sol, a Republican, said that it was late.', 'Rita Sol', 'a Republican'],
    [
      'District Judge Rita Sol, an appointee of President Bo Cole, said that it was late.',
      'Rita Sol',
      'District Judge',
    ],
    [
      'Dr Rita Sol, a geriatrician at Orle Hospital, said that it was late.',
      'Rita Sol',
      'a geriatrician at Orle Hospital',
    ],
    ['Rita Sol, mayor of Lyon, France, said that it was late.', 'Rita Sol', 'mayor of Lyon, France'],
    ['“It was late,” said Rita Sol, a nurse in Orle, South Dakota.', 'Rita Sol', 'a nurse in Orle, South Dakota'],
    ['“It was late,” said Rita Sol, a nurse from Orle, Calif. “It rained.”', 'Rita Sol', 'a nurse from Orle, Calif.'],
    ['Rita Sol, a nurse from France, Spain and Italy, said that it was late.', 'Rita Sol', 'a nurse from France'],
    ['The team doctor, Prof Rita Sol, said that it was late.', 'Rita Sol', 'team doctor'],
    ["Cooks' leader Rita Sol said that it was late.", 'Rita Sol', "Cooks' leader"],
    ['The bakers’ union chief Rita Sol said that it was late.', 'Rita Sol', 'bakers’ union chief'],
    ['Works council head Rita Sol said that it was late.', 'Rita Sol', 'Works council head'],
    ['The firm’s chief operating officer, Rita Sol, said that it was late.', 'Rita Sol', 'chief operating officer'],
    ['Mother of two Rita Sol said that it was late.', 'Rita Sol', 'Mother of two'],
    ['It rained, mum-of-three Rita Sol said.', 'Rita Sol', 'mum-of-three'],
    ['Father-of-three Max Cyril said that it was late.', 'Max Cyril', 'Father-of-three'],
    ['Study co-author Dr. Rita Sol said that it was late.', 'Rita Sol', 'co-author'],
    ['Foreign minister Choi Sun-woo said that it was late.', 'Choi Sun-woo', 'Foreign minister'],
    ['Gov. Rita Sol, one of the candidates in the race, said that it was late.', 'Rita Sol', 'Gov.'],
    ['Co-chairman Max Cyril said that it was late.', 'Max Cyril', 'Co-chairman'],
    ['Vice-captain Max Cyril said that it was late.', 'Max Cyril', 'Vice-captain'],
    ['Assistant Sub-Inspector Max Cyril said that it was late.', 'Max Cyril', 'Assistant Sub-Inspector'],
    ['President-elect Rita Sol said that it was late.', 'Rita Sol', 'President-elect'],
    ['It rained. Lead author Rita Sol said that it was late.', 'Rita Sol', 'Lead author'],
    ['It rained. Acting police chief Rita Sol said that it was late.', 'Rita Sol', 'Acting police chief'],
    [
      'Rita Sol, an aide to the old mayor of the town and now a director of the Lake Port Authority, said that it was late.',
      'Rita Sol',
      'now a director of the Lake Port Authority',
    ],
    [
      'Rita Sol, an aide to the old mayor of the town and now a director of a small and dusty museum in the hills, said no.',
      'Rita Sol',
      'and now a director',
    ],
  ])('%s', (text, name, role) => {
    const speaker = firstSpeaker(text);
    expect(speaker.name).toBe(name);
    expect(speaker.role?.endsWith(role)).toBe(true);
  });

  test('of one of several', () => {
    const { entities } = extract('Sens. Jeff Merk and David Pitt said that it was late.', { entities: true });
    expect(entities?.[0]).toMatchObject({ name: 'Jeff Merk', role: 'Sen.' });
  });
});

describe('a family’s name that stands first', () => {
  test('be it a noun too', () => {
    const { speakers } = extract('It rained. Park Ji-hoon said that it was late.');
    expect(speakers).toMatchObject([{ name: 'Park Ji-hoon', kind: 'person' }]);
  });
  test('goes with a given name of two syllables', () => {
    const { speakers } = extract('Prime Minister Lee Chul-soo said that it was late. Mr. Lee added that it rained.');
    expect(speakers.map((s) => s.name)).toEqual(['Lee Chul-soo']);
  });
  test('but not with what is no name', () => {
    const { entities } = extract('Two Orle-based firms met Ann Hall.', { entities: true });
    expect(entities?.map((e) => e.name)).not.toContain('Two Orle-based');
  });
});

describe('one of several', () => {
  test.each([
    ['who is named behind', 'One of the firm’s lawyers, Ada Finch', 'Ada Finch'],
    ['behind what he was', 'One of the volunteers, retired trawlerman Ned Stopes', 'Ned Stopes'],
    ['behind a nation', 'One of the guests, Danish tourist Mette Friis', 'Mette Friis'],
    ['behind a nation and an article', 'One of them, the Danish potter Mette Friis', 'Mette Friis'],
    ['of those aboard', 'One of those on board, Danish student Mette Friis', 'Mette Friis'],
    ['behind an age and a trade', 'One of the divers, 41-year-old quarryman Ned Stopes', 'Ned Stopes'],
    ['of a paper', 'One of the guests, Orle Times reporter Ned Stopes', 'Ned Stopes'],
    ['from who wrote it', 'One, from retired GP Dr Ned Stopes', 'Ned Stopes'],
    ['from who wrote that', 'Another letter, from local farmer Ned Stopes', 'Ned Stopes'],
    ['from a place', 'One, from Ann Arbor', 'One'],
    ['from a body', 'One letter, from the council', 'One letter'],
    ['not a friend of his', 'One of the divers, a friend of Ned Stopes', 'One of the divers'],
    ['not whom one met', 'One of the divers, who met quarryman Ned Stopes', 'One of the divers'],
    ['not a club', 'One of them, Danish side Red Stag', 'One of them'],
  ])('%s', (_why, source, name) => expect(firstSpeaker(`${source}, said that it was late.`).name).toBe(name));
});

describe('a month', () => {
  test('is a surname behind a first name', () => {
    const { speakers } = extract(
      'British Prime Minister Theresa May said that it was late. Mrs. May added that it rained.',
    );
    expect(speakers.map(({ name, role }) => [name, role])).toEqual([['Theresa May', 'British Prime Minister']]);
  });
});

describe('two bodies of one name', () => {
  const names = (text: string) => extract(text).speakers.map(({ name }) => name);
  test('keep whose they are', () => {
    expect(
      names(
        'Norland’s Rail Ministry said that it was late. South Storria’s Rail Ministry said that it rained. Storria’s Rail Ministry denied a delay.',
      ),
    ).toEqual(['Norland’s Rail Ministry', 'South Storria’s Rail Ministry']);
  });
  test('one does not', () => {
    expect(names('Norland’s Rail Ministry said that it was late. The Rail Ministry denied a delay.')).toEqual([
      'Rail Ministry',
    ]);
  });
});

describe('a body called for short', () => {
  test.each([
    ['by its noun', 'The Bank of Lesk met. The Bank said that it was late.', 'Bank of Lesk'],
    ['by its noun at the end', 'The Lesk Police Force met. The Force said that it was late.', 'Lesk Police Force'],
    ['by all its letters', 'The Bank of Lesk met. The BOL said that it was late.', 'Bank of Lesk'],
    ['by its first letters', 'The Metropolitan Police met. The Met said that it was late.', 'Metropolitan Police'],
    ['not where two may be', 'The Bank of Lesk and the Bank of Torvia met. The Bank said that it was late.', 'Bank'],
    ['nor by first letters', 'The Met Office and the Metropolitan Police met. The Met said that it was late.', 'Met'],
    ['not another house', 'The White House met. The House said that it was late.', 'House'],
    ['not one named behind it', 'The Bank said that it was late. The Bank of Lesk met.', 'Bank'],
  ])('%s', (_, text, name) => expect(firstSpeaker(text).name).toBe(name));
});

describe('days of the week', () => {
  test('are nobody', () => {
    const { quotes } = extract('She worked there on Saturdays. “It was late,” she said.');
    expect(quotes.at(-1)?.speaker).toBeNull();
  });
});

describe('what is no role', () => {
  test.each([
    [
      'a clause behind a comma',
      'After her talk with Max Hale, the White House announced a plan. Hale said no.',
      'Max Hale',
      null,
    ],
    [
      'an administration',
      'Under the government of former President Bill Clay, it held. Clay said no.',
      'Bill Clay',
      'former President',
    ],
    ['a courtesy behind what is no role', 'Of course Mr. Hale came. Mr. Hale said no.', 'Hale', null],
    [
      'who stated something of the one before',
      'In a note to Ann Sol, the mayor of the town stated that it was late. Sol said no.',
      'Ann Sol',
      null,
    ],
  ])('%s', (_, text, name, role) => {
    const found = extract(text, { entities: true }).entities?.find((e) => e.name === name);
    expect(found?.role ?? null).toBe(role);
  });
});

describe('in a headline', () => {
  test('what somebody does is no role', () => {
    const { entities } = extract(
      'War Widow Corners Max Hale On Pensions\n\nThe mayor, Max Hale, said on Friday that it was late.',
      {
        entities: true,
      },
    );
    expect(entities?.find((e) => e.name === 'Max Hale')?.role).toBe('mayor');
  });
  test.each<[string, string | null]>([
    ['Utah mayor slams Hale\n\nPROVO - Jon Hale spoke on Monday. Mayor Ann Orr said that he was late.', 'Utah mayor'],
    [
      'Texas senator blasts Hale over taxes\n\nAUSTIN - Ted Hale spoke on Monday. Texas Sen. Ann Orr said that it was late.',
      'Ann Orr',
    ],
  ])('nor whoever does it the one to whom it is done: %s', (text, name) => {
    expect(firstSpeaker(text).name).toBe(name);
  });
  test('what happened is no group', () => {
    const text = 'Denmark: Army Sank Boats, Burned Nets\n\nSoldiers sank ten boats, the group said.';
    expect(firstSpeaker(text).name).toBe('the group');
  });
  test('in the middle of a text, too, a name ends where the text has it', () => {
    const text =
      'Debate night in Orle\n\nMax Brand Says Rents Are Low\n\nMax Brand said that rents were low.\n\nMax Brand Urges Orle Council\n\nBrand said that it was late.';
    expect(extract(text).speakers.map((s) => s.name)).toContain('Max Brand');
    expect(extract(text).speakers.map((s) => s.name)).not.toContain('Max Brand Urges Orle Council');
  });

  test.each<[string, string[]]>([
    [
      'KELV Sacks Hale Over a Tasteless Joke.\n\nKELV let Max Hale go on Friday. “I am sorry,” Hale said.',
      ['Max Hale'],
    ],
    ['KELV Sacks Hale Over a Tasteless Joke.\n\nKELV let Max Hale go. KELV said that it was late.', ['KELV']],
    ['Ann Orr Fires First State Security Chief.\n\nAnn Orr said on Friday that it was late.', ['Ann Orr']],
    ['Max Hale Praises Kelp Post Editor Bo Wren: ‘Good Man.’\n\nMax Hale met Bo Wren.', ['Max Hale']],
    [
      'Baptist Singer Just Shared This About Hale.\n\nThe Baptist singer said that it was late.',
      ['The Baptist singer'],
    ],
    ['Hale Just Revealed His Plan.\n\nOhio Gov. Max Hale said that it was late.', ['Max Hale']],
    ['New Poll Shows Small Gap for Hale.\n\nA new poll shows that Max Hale leads.', ['A new poll']],
    ['Small Steps Toward Cheaper Trains.\n\nClara Mayo said that it was late.', ['Clara Mayo']],
    ['A Talk With Clara Mayo.\n\n“It was late,” she said.', ['Clara Mayo']],
  ])('a run of capitals is no name but where the text below has it: %s', (text, names) => {
    expect(extract(text).speakers.map((s) => s.name)).toEqual(names);
  });

  test.each([
    ['a heading', 'Max Brand Responds To Critics.', 'Max Brand'],
    ['a heading with an article', 'Max Brand Wants A Wall.', 'Max Brand'],
    ['a name of three words', 'Max Brand Moss left on Friday. She saw Max Brand Moss On Film.', 'Max Brand Moss'],
  ])('nor of three words: %s', (_, heading, name) => {
    const text = `Debate night in Orle\n\nIt rained, and Max Brand was late.\n\n${heading}\n\n${name.split(' ').at(-1)} said that it was late.`;
    expect(extract(text).speakers.map((s) => s.name)).toContain(name);
  });
  test('whoever does something to somebody speaks', () => {
    const text = 'Ann Warren Hammers Bank Chief: ‘Resign Now’\n\nSenator Ann Warren questioned the chief on Friday.';
    expect(firstSpeaker(text).name).toBe('Ann Warren');
  });
});
