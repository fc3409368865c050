import { describe, test } from '@jest/globals';
import { type Case, check, quotesOf } from './shown.ts';

describe('the subject of an active verb', () => {
  test.each<Case>([
    ['The guild expects fees to double in May.', 'The guild | expects | fees to double in May'],
    ['The ferries expect a fall in fees.', 'The ferries | expect | a fall in fees'],
    ['Orr had been expected to visit the port in May.', ' | had been expected | Orr … to visit the port in May'],
    ['The island, known as the Rock, is cold.', ' | known as | The island … the Rock'],
    [
      'Orr won the string of contests once known as the Long Run.',
      ' | once known as | the string of contests … the Long Run',
    ],
    ['They appear to be sure that Orr will win.', ' | appear | They … to be sure that Orr will win'],
    ['Fees are expected to double in May.', ' | are expected | Fees … to double in May'],
    [
      'Guards looking for a man who ran from a shop say he was armed.',
      'Guards looking for a man who ran from a shop | say | he was armed',
    ],
    ['As boats left, as crews from Lind told a hearing that it was late.', 'crews from Lind | told | that it was late'],
    ['Orr, for his part, said it was late.', 'Orr | said | it was late'],
    ['The guild’s chair, Ann Orr, for her part said it was late.', 'The guild’s chair, Ann Orr | said | it was late'],
    ['“It was late,” said Orr afterwards.', 'Orr | said | “It was late,”'],
    [
      'A memo drafted by the guild and seen by the Star and Mail warned that it was late.',
      'A memo drafted by the guild and seen by the Star and Mail | warned | that it was late',
    ],
    ['One of the crew quoted above told Orr that it was late.', 'One of the crew | told | that it was late'],
    ['Orr left, and after a long look at the map the pilot said it was late.', 'the pilot | said | it was late'],
  ])('%s', check);
});

describe('who stands between “which” or “what” and the verb', () => {
  test.each<Case>([
    ['The strike ended in a fight, which the premier called “a farce”.', 'the premier | called | which … “a farce”'],
    ['Fees fell, in a move which one banker described as “odd”.', 'one banker | described | which … as “odd”'],
    ['Storr said boats had sunk, in what crews called a bad year.', 'Storr | said | boats had sunk'],
    [
      'Storr said boats had sunk in what crews called “a bad year”.',
      'Storr | said | boats had sunk',
      'crews | called | “a bad year”',
    ],
  ])('%s', check);
});

describe('relative clauses', () => {
  test.each<Case>([
    ['The bill, which critics say would close the docks, passed.', 'critics | say | which … would close the docks'],
    ['The pump, which the firm says halves its bills, costs $900 a day.', 'the firm | says | which … halves its bills'],
    [
      'Fry unveiled a lamp that he says can swim.',
      'Fry | unveiled | a lamp that he says can swim',
      'he | says | can swim',
    ],
    [
      'Guards released images of a man they say hurt a crew.',
      'Guards | released | images of a man they say hurt a crew',
      'they | say | hurt a crew',
    ],
    ['Guards freed the sailor, who they said was unarmed.', 'they | said | who … was unarmed'],
    ['Voss was fired for what the guild called “a gross mistake”.', 'the guild | called | “a gross mistake”'],
    ['The singer, whose album is out, has left, saying it was late.', 'The singer | saying | it was late'],
    ['The couple, who share a son, Bo, 4, parted in May, citing “long days”.', 'The couple | citing | “long days”'],
    ['The pair, who have a daughter, Ada, split in June, citing “long days”.', 'The pair | citing | “long days”'],
    ['The singer, whose lawyer said it was late, has left.', 'whose lawyer | said | it was late'],
    [
      'Voss thanked crews, saying that she was “glad”, and vowed to mend the pier.',
      'Voss | thanked | crews',
      'Voss | saying | that she was “glad”',
      'Voss | vowed | to mend the pier',
    ],
  ])('%s', check);
});

describe('a subject with a participle or names behind it', () => {
  test.each<Case>([
    ['A woman hurt in a crash near Orle said she was lost.', 'A woman hurt in a crash near Orle | said | she was lost'],
    [
      'A live-in carer freed by a judge in Orle told guards she was lost.',
      'A live-in carer freed by a judge in Orle | told | she was lost',
    ],
    ['Three wardens – Ann Voss, Tom Fry and Max Hale – argued for a cut.', 'Three wardens | argued for | a cut'],
    ['Her lawyer – Max Hale – said she was lost.', 'Her lawyer – Max Hale | said | she was lost'],
    ['A guard shot at a man who said he was lost.', 'who | said | he was lost'],
  ])('%s', check);
});

describe('the source alone', () => {
  test.each<Case>([
    [
      'Max Orr has hailed the vote to leave the guild as “fantastic,” telling crews that he thinks it is “a great thing.”',
      'Max Orr | has hailed | the vote to leave the guild as “fantastic,”',
      'Max Orr | telling | that he thinks it is “a great thing.”',
      'he | thinks | it is “a great thing.”',
    ],
    [
      'Anderson said he was late, adding that Orr is “definitely the best of the crews.”',
      'Anderson | said | he was late',
      'Anderson | adding | that Orr is “definitely the best of the crews.”',
    ],
    [
      'He spoke of “a long war that nobody had wished for in that small cold town,” Orr said.',
      'Orr | said | He spoke of “a long war that nobody had wished for in that small cold town,”',
    ],
    [
      'Orr, 60, is in the Red Boat, a diner where a painted sign reads “Crews Eat Free.”',
      'a painted sign | reads | “Crews Eat Free.”',
    ],
    ['Nearly a third said they were cold.', 'Nearly a third | said | they were cold'],
    [
      'The plan, a copy of which was seen by Orr, calls for peace.',
      'The plan, a copy of which was seen by Orr | calls for | peace',
    ],
  ])('%s', check);
});

describe('names whole', () => {
  test.each<Case>([
    ['The author of “Low Tide,” Eva Moe, said it was late.', 'The author of “Low Tide,” Eva Moe | said | it was late'],
    [
      '“It was late,” said the author of “Low Tide,” Eva Moe.',
      'the author of “Low Tide,” Eva Moe | said | “It was late,”',
    ],
    [
      'Eva Moe, author of “Low Tide: A Life at Sea,” said the boats could sink.',
      'Eva Moe, author of “Low Tide: A Life at Sea,” | said | the boats could sink',
    ],
    [
      'Eva Moe, author of “Lost Nets,” said fees would rise.',
      'Eva Moe, author of “Lost Nets,” | said | fees would rise',
    ],
    ['The chief, Peter Dunning, said it was late.', 'The chief, Peter Dunning | said | it was late'],
    [
      '“It was late,” said Mr. Hale, adding cheerfully that the crew will get there.',
      'Mr. Hale | said | “It was late,”',
      'Mr. Hale | adding cheerfully | that the crew will get there',
    ],
    ['Rose Walker, a nurse, said it was late.', 'Rose Walker, a nurse | said | it was late'],
    ['Will Young said it was late.', 'Will Young | said | it was late'],
    ['Said Moe, “The boat is late.”', 'Moe | Said | “The boat is late.”'],
    ['Said Moe, a nurse, “The boat is late.”', 'Moe, a nurse | Said | “The boat is late.”'],
    ['Grace Hope told the court it was late.', 'Grace Hope | told | it was late'],
    ['Mend Our Nets, a campaign group, said it was late.', 'Mend Our Nets, a campaign group | said | it was late'],
    [
      'Stop the Ferry, a residents’ group, said it was late.',
      'Stop the Ferry, a residents’ group | said | it was late',
    ],
    ['Stop the Ferry, Orr said.', 'Orr | said | Stop the Ferry'],
  ])('%s', check);
});

describe('no source ends with a word that opens a phrase', () => {
  test.each<Case>([
    ['NDP(U) leader Ann Lind said it was late.', 'NDP(U) leader Ann Lind | said | it was late'],
    ['Dam "years late and millions over", auditors warn', 'auditors | warn | Dam "years late and millions over"'],
    [
      '“We wait,” said Ann Lee, a nurse at the port, whose late paper predicted that it would close.',
      'Ann Lee, a nurse at the port | said | “We wait,”',
      'whose late paper | predicted | that it would close',
    ],
    [
      'The dam will cost twice as much, the guild has warned, in a report that one clerk called “a list of wishes”.',
      'the guild | has warned | The dam will cost twice as much',
      'one clerk | called | “a list of wishes”',
    ],
    [
      '“We wait,” said Ann Lee, chief of the guard in Orle, a town in the north.',
      'Ann Lee, chief of the guard in Orle, a town in the north | said | “We wait,”',
    ],
    [
      '“We wait,” said Ann Lee, a nurse in Orle, a small port in the north, where it rained.',
      'Ann Lee, a nurse in Orle, a small port in the north | said | “We wait,”',
    ],
    [
      '“We wait,” said Ann Lee, 34, a plaintiff who had waited in an “endless line” at the port.',
      'Ann Lee, 34, a plaintiff | said | “We wait,”',
    ],
  ])('%s', check);
});

describe('who writes and who asks', () => {
  test.each<Case>([
    ['Ms Moe wrote to the guild asking for the pier to be closed.', 'Ms Moe | asking for | the pier to be closed'],
    ['Orr wrote to the guild during the strike that it was late.', 'Orr | wrote | that it was late'],
    ['Orr sent a letter to the guild saying the pier was unsafe.', 'Orr | saying | the pier was unsafe'],
    [
      'Asked by Hale whether he had read the map, Mr. Orr replied: “No.”',
      'Hale | Asked | whether he had read the map',
      'Mr. Orr | replied: | “No.”',
    ],
    [
      'Asked by a guest in May how she was, Hale said it was late.',
      'a guest | Asked | how she was',
      'Hale | said | it was late',
    ],
    ['Eva Moe, who will lead the crew, posted a picture of her boat.', 'Eva Moe | posted | a picture of her boat'],
  ])('%s', check);
});

describe('who is told to do something', () => {
  test.each<Case>([
    ['The mayor directed the crew to sail by June.', 'The mayor | directed | the crew to sail by June'],
    ['The guild advised crews to drink water.', 'The guild | advised | crews to drink water'],
    ['Mayor Eva Moe appealed to drivers to stay at home.', 'Mayor Eva Moe | appealed to | drivers to stay at home'],
    ['Bathers have been advised not to swim in the bay.', ' | have been advised | not to swim in the bay'],
    ['Orr’s mother begged her son to come home.', 'Orr’s mother | begged | her son to come home'],
    ['The guild advised crews to drink water, but the port stayed open.', 'The guild | advised | crews to drink water'],
    ['The bay is well advised to stay shut.'],
    ['Orr left to beg his son to stay.'],
    ['The book, which Orr advised the guild to read, is late.'],
    [
      'The group Fair Nets advised crews to check their nets and said it was late.',
      'The group Fair Nets | advised | crews to check their nets',
      'The group Fair Nets | said | it was late',
    ],
  ])('%s', check);
});

describe('a tag that closes the sentence', () => {
  test.each<Case>([
    ['In lambs, the valve grew by half, the team reports.', 'the team | reports | In lambs, the valve grew by half'],
    ['The moon is old, researchers report in Nature Skies.', 'researchers | report | The moon is old'],
    ['The moon is old, the team reports Monday in Nature Skies.', 'the team | reports | The moon is old'],
    ['The road had been closed, Ann Lind disclosed.', 'Ann Lind | disclosed | The road had been closed'],
    ['The road would stay closed, she sighed.', 'she | sighed | The road would stay closed'],
    ['As the road was closed, Ann Lind shouted.'],
    ['With a smile, Ann Lind whispered.'],
    ['Orr was seen near the mill, the affidavit states.', 'the affidavit | states | Orr was seen near the mill'],
    ['Video shows Orr breaking a lock, a complaint states.', 'a complaint | states | Video shows Orr breaking a lock'],
    ['Half of the crew were ill, the report notes.', 'the report | notes | Half of the crew were ill'],
  ])('%s', check);
});

describe('nobody', () => {
  test.each<Case>([
    ['Lorna Evelda Hope, daughter of Charles Moe, left in May.'],
    ['The guild chose Dogs, Twilight Express, Song and Dance and Old Joe’s Cafe.'],
    ['Sunday was cold. The problem: “No boats at all came in.”', ' | : | “No boats at all came in.”'],
    ['Guards were called to the mill just after 9 p.m. for reports of shots fired.'],
    ['He has been talking to a firm that makes boats.'],
    ['Ferry cuts ‘hurting towns’, MPs told\n\nIt began on Monday.', ' | told | Ferry cuts ‘hurting towns’'],
    ['In an email shown to jurors, Orr told a friend, “Burn the map.”', 'Orr | told | “Burn the map.”'],
    ['Ferry strike: ‘No boats at all’ on six routes\n\nIt began on Monday.', ' | : | ‘No boats at all’ on six routes'],
    [
      'Ferry boss: ‘No boats at all’ on six routes\n\nIt began on Monday.',
      'Ferry boss | : | ‘No boats at all’ on six routes',
    ],
  ])('%s', check);
});

describe('contents whole, and no more', () => {
  test.each<Case>([
    ['Moe said crews are in what she called a “dark mood”.', 'Moe | said | crews are in what she called a “dark mood”'],
    [
      'The pilot, Jo-Ann Moe, was unhappy with the map, her aide, Max Orr, said, and would leave the port.',
      'her aide, Max Orr | said | The pilot, Jo-Ann Moe, was unhappy with the map … and would leave the port',
    ],
    [
      'Eva Moe told the crew that the pier would not open, blaming a lack of steel.',
      'Eva Moe | told | that the pier would not open',
      'Eva Moe | blaming | a lack of steel',
    ],
    [
      'Max Orr suggested that guards hold a vote, a call backed by the guild.',
      'Max Orr | suggested | that guards hold a vote',
    ],
    [
      'PORT ELLA, Norland, May 3 - President Moe has left, her office said.',
      'her office | said | President Moe has left',
    ],
    ['Eva Moe called the map “weak” and raised her fee to $40.', 'Eva Moe | called | the map “weak”'],
    [
      'The guild said it “wished all crews well” and would not say more.',
      'The guild | said | it “wished all crews well” and would not say more',
    ],
    [
      '“My boat was late,” Moe said. “I left.”\n\nHer novel, “The Cold Ferry,” won a prize on Friday.',
      'Moe | said | “My boat was late,” … “I left.”',
    ],
  ])('%s', check);
});

describe('a dateline', () => {
  test.each<Case>([
    [
      'LINDEN, June 3 (Orbis) - The transport board on Tuesday accused Storr of delay, saying Onda had waited too long.',
      'The transport board | accused | Storr of delay',
      'The transport board | saying | Onda had waited too long',
    ],
    ['SAN ORLE - Port chief Mara Voss said the quay was full.', 'Port chief Mara Voss | said | the quay was full'],
    ['(Oslo) – Norlian police hit two boys, Onda said.', 'Onda | said | Norlian police hit two boys'],
    ['(San Orle, May 3) — Ferries should stop, Onda said.', 'Onda | said | Ferries should stop'],
    ['(See page 4) – The pilot said it was late.', 'The pilot | said | it was late'],
  ])('%s', check);
});

describe('what opens a sentence before a role and its name', () => {
  test.each<Case>([
    [
      'Opening an urgent debate in the Lords, the port minister, Mara Voss, said boats were late.',
      'the port minister, Mara Voss | said | boats were late',
    ],
    ['Beijing, the capital, said that it was late.', 'Beijing, the capital | said | that it was late'],
  ])('%s', check);
});

describe('a headline on a country', () => {
  test.each<Case>([
    ['Denmark: Teachers Beaten, Denied Lawyers\n\nGuards beat teachers in May.'],
    ['Denmark: We Will Not Pay\n\nThe talks are over.', 'Denmark | : | We Will Not Pay'],
    ['Ann Denmark: Fees Must Rise Again\n\nThe talks are over.', 'Ann Denmark | : | Fees Must Rise Again'],
  ])('%s', check);
});

describe('what an infinitive tells the purpose of', () => {
  test.each<Case>([
    ['Crews can join our Port Safety Register to explain how they sail.'],
    ['Use the Lost Nets Form to say why you are late.'],
    ['Orr used the Port Speech to warn that boats would sink.', 'Orr | to warn | that boats would sink'],
    ['The guild forced the Port Council to admit that it was late.', 'the Port Council | to admit | that it was late'],
  ])('%s', check);
});

describe('what has been seen so many times', () => {
  test.each<Case>([
    [
      'Posts viewed millions of times in recent days claim that the dam has burst.',
      'Posts viewed millions of times in recent days | claim | that the dam has burst',
    ],
    [
      'A clip shared more than 10,000 times on Orbis claims that the dam has burst.',
      'A clip shared more than 10,000 times on Orbis | claims | that the dam has burst',
    ],
    [
      'Orr shared the post three times and said that it was true.',
      'Orr | shared | the post three times',
      'Orr | said | that it was true',
    ],
    ['The clip was shared 300 times before Orr claimed that it was old.', 'Orr | claimed | that it was old'],
  ])('%s', check);
});

describe('when the entry of a live blog was written', () => {
  test.each<Case>([
    ['16.20 Asked about fees, the premier said they would stay.', 'the premier | said | they would stay'],
    ['9:50am The pilot, Mara Voss, said it was late.', 'The pilot, Mara Voss | said | it was late'],
    ['09:12 GMT The army said the port had fallen.', 'The army | said | the port had fallen'],
    ['11.42am “We will not pay,” Mara Voss told reporters.', 'Mara Voss | told | “We will not pay,”'],
    ['16.2 million people say they are cold.', '16.2 million people | say | they are cold'],
  ])('%s', check);
});

describe('who does the one thing after that word', () => {
  test.each<Case>([
    [
      'Pilots left the port after the board called the plan “mad” and ordered a review.',
      'the board | called | the plan “mad”',
      'the board | ordered | a review',
    ],
    [
      'Ferries stopped after the guild warned of ice and urged crews to stay ashore.',
      'the guild | warned of | ice',
      'the guild | urged | crews to stay ashore',
    ],
  ])('%s', check);
});

describe('who stands inside the clause', () => {
  test.each<Case>([
    [
      'Divers claimed they had found the wreck, a claim the port rejected as “pure fancy”.',
      'Divers | claimed | they had found the wreck',
      'the port | rejected | a claim … as “pure fancy”',
    ],
    [
      "The pilots' guild, which has been without a leader since March, has not ruled out a strike.",
      "The pilots' guild | has not ruled out | a strike",
    ],
    ['Divers found a note in which she had written: “I am sorry.”', 'she | had written: | “I am sorry.”'],
  ])('%s', check);
});

describe('when it was said is not who said it', () => {
  test.each<Case>([
    ['Press reports early this week said two men had died.', 'Press reports | said | two men had died'],
    ['Harbour officials early Monday said nine boats had sunk.', 'Harbour officials | said | nine boats had sunk'],
    ['The mayor late on Tuesday said she would go.', 'The mayor | said | she would go'],
    ['Analysts earlier this week said rates would fall.', 'Analysts | said | rates would fall'],
    ['Hartley Sunday night recounted that the dam broke.', 'Hartley | recounted | that the dam broke'],
    ['Police reports early on Sunday indicate three arrests.', 'Police reports | indicate | three arrests'],
    ['Local reports early last month suggested the dam leaked.', 'Local reports | suggested | the dam leaked'],
    ['Army reports early in May said the valley was quiet.', 'Army reports | said | the valley was quiet'],
    ['The Ledger reports early on Sunday that the dam broke.', 'The Ledger | reports early | that the dam broke'],
    ['The Ledger reports that the dam broke on Sunday.', 'The Ledger | reports | that the dam broke on Sunday'],
  ])('%s', check);
});

describe('a comma behind the closing mark', () => {
  test.each<Case>([
    ['“Such tides are rare”, Ann Hale said.', 'Ann Hale | said | “Such tides are rare”'],
    ['“It was dark”, the pilot said.', 'the pilot | said | “It was dark”'],
    ['“It was dark,” pilot Max Orr said.', 'pilot Max Orr | said | “It was dark,”'],
  ])('%s', check);
});

describe('who is asked', () => {
  test.each<Case>([
    ['A senior port pilot in Orle, asked how the gale would end, shrugged.', ' | asked | how the gale would end'],
    [
      'One pilot, a 22-year-old who asked to be called Dan, said he might leave.',
      'One pilot, a 22-year-old | said | he might leave',
    ],
  ])('%s', check);
});

describe("an apposition that is another's", () => {
  test.each<Case>([
    [
      'Half of crews want ships sold, according to a new survey released Friday, a blow to Mayor Voss.',
      'a new survey released Friday | according to | Half of crews want ships sold',
    ],
    [
      'Half of crews want ships sold, according to a book by Ann Voss, a former pilot.',
      'a book by Ann Voss, a former pilot | according to | Half of crews want ships sold',
    ],
  ])('%s', check);
});

describe('a hyphened name, and a cue that ends the sentence', () => {
  test.each<Case>([
    ["Pilots' leader Ana Omondi-Were backed the plan.", "Pilots' leader Ana Omondi-Were | backed | the plan"],
    ['“Stay calm,” Voss posted on X.', 'Voss | posted | “Stay calm,”'],
  ])('%s', check);
});

describe('a clause between commas parts the subject from its verb', () => {
  test.each<Case>([
    [
      'Mara Quill, who has kept bees near Tarn for six years, says every wet spring costs her hives.',
      'Mara Quill | says | every wet spring costs her hives',
    ],
    [
      'Neighbouring Sorland, whose envoy was called in on Friday, has rejected the plan as reckless.',
      'Neighbouring Sorland | has rejected | the plan as reckless',
    ],
    [
      'The letter, signed by the head teacher, Dr Olive Marr, and sent to parents, describes classrooms as “unfit”.',
      'The letter | describes | classrooms as “unfit”',
    ],
    [
      'Beside the gate a guard at the mill, which has since been sold, said it would reopen.',
      'a guard at the mill | said | it would reopen',
    ],
    [
      'At last a woman in a red coat, who had not opened her mouth all night, raised her hand and said that it was snowing.',
      'a woman in a red coat | said | that it was snowing',
    ],
    [
      'A clerk at the port authority, who did not want to be named, said the crane was broken.',
      'A clerk at the port authority | said | the crane was broken',
    ],
    [
      'Safe Harbour, which runs the shelter, said 40 stranded sailors, nine of them boys, had been fed.',
      'Safe Harbour | said | 40 stranded sailors, nine of them boys, had been fed',
    ],
    // what is said has a clause of its own
    [
      'Rents, which rose in spring, will fall, said Mara Quill.',
      'Mara Quill | said | Rents, which rose in spring, will fall',
    ],
    [
      'Rents, which rose in spring, said Mara Quill, will fall.',
      'Mara Quill | said | Rents, which rose in spring … will fall',
    ],
    [
      'The ramp, which opened in 1980, had grown too steep, the head teacher said.',
      'the head teacher | said | The ramp, which opened in 1980, had grown too steep',
    ],
    [
      'Cots should have a dry, clean mattress, said Dr. Mara Quill of Tarn Clinic.',
      'Dr. Mara Quill of Tarn Clinic | said | Cots should have a dry, clean mattress',
    ],
    // the passive tells nothing of who speaks
    ['The deal, which grew in spring, is said to be late.', ' | is said | The deal … to be late'],
    [
      'This week, Mara Quill, who ran the port when it burned, conceded that it was late.',
      'Mara Quill | conceded | that it was late',
    ],
  ])('%s', check);
});

describe('the whole phrase, and no more', () => {
  test.each<Case>([
    ['Acting Mayor Mara Quill thanked the crews.', 'Acting Mayor Mara Quill | thanked | the crews'],
    [
      'In a note, President Grant Abbott said that it was "over" and urged banks to lend.',
      'President Grant Abbott | said | that it was "over"',
      'President Grant Abbott | urged | banks to lend',
    ],
    [
      'The judge, Ana Lucía Ruiz de la Cruz, said that was late.',
      'The judge, Ana Lucía Ruiz de la Cruz | said | that was late',
    ],
    [
      'Mara Quill, a councillor in Tarn, has objected to two schemes.',
      'Mara Quill, a councillor in Tarn | has objected to | two schemes',
    ],
    [
      "The visitors' captain, Mara Quill, had on Friday remarked that it was late.",
      "The visitors' captain, Mara Quill | remarked | that it was late",
    ],
    [
      'In June, the Secretary of Ports, Mara Quill, came to the mill and promised that help was near.',
      'the Secretary of Ports, Mara Quill | promised | that help was near',
    ],
    ['• Quill, a Baptist minister, argued that it was late.', 'Quill, a Baptist minister | argued | that it was late'],
    [
      'In March, she and a neighbour, Mara Quill, argued that the mill should close.',
      'she and a neighbour, Mara Quill | argued | that the mill should close',
    ],
    [
      'In an open letter, 30 clubs including Tarn Rovers and the Guild of Riders welcomed the plan.',
      '30 clubs including Tarn Rovers and the Guild of Riders | welcomed | the plan',
    ],
    ['And last night mill owners warned that cash was short.', 'mill owners | warned | that cash was short'],
    [
      '“It is late,” said a senior Board official on condition of anonymity.',
      'a senior Board official | said | “It is late,”',
    ],
    [
      'A U.N. report published last year noted that it was late.',
      'A U.N. report published last year | noted | that it was late',
    ],
    // neither what somebody is asked nor when it was is apposition
    ['Quill, while on leave in May, argued that it was late.', 'Quill | argued | that it was late'],
    ['This month, a group of engineers warned that it was late.', 'a group of engineers | warned | that it was late'],
  ])('%s', check);
});

describe('a tag whose verb stands first', () => {
  test.each<Case>([
    [
      '“They offered nothing,” fumed guild organiser Max Orr.',
      'guild organiser Max Orr | fumed | “They offered nothing,”',
    ],
    ['“They offered nothing,” beamed the winner, Ann Hale.', 'the winner, Ann Hale | beamed | “They offered nothing,”'],
    ['“They offered nothing,” shot back Ann Hale.', 'Ann Hale | shot back | “They offered nothing,”'],
    ['“They offered nothing,” came the reply.', ' | came the reply | “They offered nothing,”'],
    ['“They offered nothing,” followed by a sigh.'],
  ])('%s', check);
});

describe('the subject, where a clause or the phrase beside it was taken', () => {
  test.each<Case>([
    [
      'Two dozen farmers planted themselves on the tracks, and Clean Fen, the biggest trust, vowed to stay.',
      'Clean Fen, the biggest trust | vowed | to stay',
    ],
    [
      'But sailors booed her when she stepped off the ferry, accusing her of having lied.',
      'sailors | accusing | her of having lied',
    ],
    ['Other tenants took to social media to slam the landlord.', 'Other tenants | to slam | the landlord'],
    [
      'The widow of a miner who drowned after a lift was lowered into the wrong shaft has called on Tarn to pay.',
      'The widow of a miner | has called on | Tarn to pay',
    ],
    [
      'Caps rarely help a small shop, said Mara Quill, who teaches law at Tarn; they make it fold.',
      'Mara Quill | said | Caps rarely help a small shop … they make it fold',
    ],
    [
      'Six voters confirmed that the list was old; one, a cook in Tarn, told us she had never signed it.',
      'Six voters | confirmed | that the list was old',
      'one, a cook in Tarn | told | she had never signed it',
    ],
    [
      'The state firm has closed the pit, a step that engineers said could flood the valley.',
      'engineers | said | a step … could flood the valley',
    ],
    [
      '“I called the station and the guard at the gate said, ‘Wait there,’” said Mara Quill.',
      'Mara Quill | said | “I called the station and the guard at the gate said, ‘Wait there,’”',
      'the guard at the gate | said | ‘Wait there,’',
    ],
    [
      '“They have written to both owners reminding them that the lease is up,” said Mara Quill.',
      'Mara Quill | said | “They have written to both owners reminding them that the lease is up,”',
      'They | reminding | that the lease is up',
    ],
    // two who speak together, and a verb that takes a clause
    [
      'She said the guard and the cook agreed that it was late.',
      'She | said | the guard and the cook agreed that it was late',
      'the guard and the cook | agreed | that it was late',
    ],
    // a relative clause that names nobody else
    [
      'The letter that arrived in May said that it was late.',
      'The letter that arrived in May | said | that it was late',
    ],
    [
      'The owner and the cook, who met in May, said that it was late.',
      'The owner and the cook | said | that it was late',
    ],
  ])('%s', check);
});

describe('a report, and the verb that tells what it says', () => {
  test.each<Case>([
    [
      'A first study by Tarn College found a wall had cracked.',
      'A first study by Tarn College | found | a wall had cracked',
    ],
    [
      'A 2019 safety report had flagged that the roof was "thin".',
      'A 2019 safety report | had flagged | that the roof was "thin"',
    ],
    [
      'The lawsuit, a copy of which is with the Herald, states that the crew was not paid.',
      'The lawsuit, a copy of which is with the Herald | states | that the crew was not paid',
    ],
    [
      'Their chief whip in the Senate, Mara Quill, accused both sides of "waste".',
      'Their chief whip in the Senate, Mara Quill | accused | both sides of "waste"',
    ],
    // a report that does nothing
    ['Mara Quill called for a report by Tarn College.', 'Mara Quill | called for | a report by Tarn College'],
  ])('%s', check);
});

describe('who does the one thing and says the other', () => {
  test.each<Case>([
    [
      'The ministry rejects the figure and says no one will lose.',
      'The ministry | rejects | the figure',
      'The ministry | says | no one will lose',
    ],
    ['Orr went home and the guild said he was ill.', 'the guild | said | he was ill'],
  ])('%s', check);
});

describe('what somebody does meanwhile, and whom he denies', () => {
  test.each<Case>([
    ['“It burns,” says the 30-year-old welder, wiping off the soot.', 'the 30-year-old welder | says | “It burns,”'],
    [
      '“It rang at six,” claimed M. Quill, 44, a dairy farmer whose barn was burned.',
      'M. Quill, 44, a dairy farmer whose barn was burned | claimed | “It rang at six,”',
    ],
    [
      'The mayor dismissed claims that the harbour board had hidden a leak, saying that pipes “do not lie”.',
      'The mayor | dismissed | claims that the harbour board had hidden a leak',
      'The mayor | saying | that pipes “do not lie”',
    ],
    [
      'A cousin recalled her leaning on the gate and saying: “Shut it.”',
      'A cousin | recalled | her leaning on the gate',
      'her | saying: | “Shut it.”',
    ],
    [
      'Survey data show that Quill’s tenants sought a refund, alleging that the lift had “died”.',
      'Survey data | show | that Quill’s tenants sought a refund',
      'Quill’s tenants | alleging | that the lift had “died”',
    ],
    [
      'Her plea was echoed by a few anglers who had met at the lock on Sunday morning demanding a refund.',
      'a few anglers | was echoed | Her plea',
      'a few anglers | demanding | a refund',
    ],
    [
      'The old men behind the desk spent the next ten minutes informing the clerk that it was late.',
      'The old men behind the desk | informing | that it was late',
    ],
    ['The board disputes the sum and says nobody will pay.', 'The board | says | nobody will pay'],
    [
      'The pier is unsafe, a new report has found, prompting calls for an urgent ban on cars.',
      'a new report | has found | The pier is unsafe',
      ' | calls for | an urgent ban on cars',
    ],
    // who tells something herself
    ['A cousin called her sister, saying: “Shut it.”', 'A cousin | saying: | “Shut it.”'],
  ])('%s', check);
});

describe('whose verb it is', () => {
  test.each<Case>([
    [
      'A clinic in Orle phoned her niece, Ann Hale, to say that fees were due.',
      'A clinic in Orle | to say | that fees were due',
    ],
    [
      'ORLE, Ill. — A judge barred them from shutting two clinics, ruling that they had lied.',
      'A judge | ruling | that they had lied',
    ],
    [
      'Critics say the plan is “hopeless” and have threatened to sue.',
      'Critics | say | the plan is “hopeless”',
      'Critics | have threatened | to sue',
    ],
    [
      'Critics say the firms are late and have broken the law.',
      'Critics | say | the firms are late and have broken the law',
    ],
    [
      'Orr said crews would not be won by promises and urged the board to act.',
      'Orr | said | crews would not be won by promises',
      'Orr | urged | the board to act',
    ],
    [
      'Hale assured the crews that the guild would pay, urging them to return.',
      'Hale | assured | that the guild would pay',
      'Hale | urging | them to return',
    ],
    ['Both guilds trade blame for the delay.', 'Both guilds | trade blame for | the delay'],
    [
      'The board met after more than 60 parents spoke against the plan.',
      'more than 60 parents | spoke against | the plan',
    ],
    ['Three rural mayors said the road was shut.', 'Three rural mayors | said | the road was shut'],
    ['Asked by Grace Ford whether he agreed, Orr nodded.', 'Grace Ford | Asked | whether he agreed'],
    ['Grace Ford, a nurse, said it would help.', 'Grace Ford, a nurse | said | it would help'],
  ])('%s', check);
});

describe('“according to” at the head of a sentence', () => {
  test.each<Case>([
    [
      'According to police, the sailor, who was 40, had left.',
      'police | According to | the sailor, who was 40, had left',
    ],
    ['According to Ann Hale, who runs it, the dam is safe.', 'Ann Hale, who runs it | According to | the dam is safe'],
    [
      'According to the survey, made by a local firm, the dam is safe.',
      'the survey, made by a local firm | According to | the dam is safe',
    ],
    ['According to Hale, fares, wages and rents will rise.', 'Hale | According to | fares, wages and rents will rise'],
    [
      'According to Ann Hale, head of Lind Corp., the dam is safe.',
      'Ann Hale, head of Lind Corp. | According to | the dam is safe',
    ],
    [
      'According to Ann Hale, 45, a nurse from Orle, the dam is safe.',
      'Ann Hale, 45, a nurse from Orle | According to | the dam is safe',
    ],
    [
      'According to Ann Hale, of the Orle Trust, the dam is safe.',
      'Ann Hale, of the Orle Trust | According to | the dam is safe',
    ],
    ['According to Sen. Ann Hale, D-Ohio, the dam is safe.', 'Sen. Ann Hale, D-Ohio | According to | the dam is safe'],
    ['According to Ann Hale, aged 45, the dam is safe.', 'Ann Hale, aged 45 | According to | the dam is safe'],
    [
      'According to Ann Hale, along with Bo Orr, the dam is safe.',
      'Ann Hale, along with Bo Orr | According to | the dam is safe',
    ],
    [
      'According to the mayor of Orle, Ann Hale, the dam is safe.',
      'the mayor of Orle, Ann Hale | According to | the dam is safe',
    ],
    [
      'According to Hale, a nurse, the cook and two sailors fell ill.',
      'Hale, a nurse | According to | the cook and two sailors fell ill',
    ],
    [
      'According to Ann Hale, the driver, a father of two, died.',
      'Ann Hale | According to | the driver, a father of two, died',
    ],
    [
      'According to the mayor, Bo Orr, the driver, was hurt.',
      'the mayor | According to | Bo Orr, the driver, was hurt',
    ],
    [
      'According to Ann Hale, the head of staff, Bo Orr, left.',
      'Ann Hale | According to | the head of staff, Bo Orr, left',
    ],
  ])('%s', check);
});

describe('names, means and penalties', () => {
  test.each<Case>([
    ['Mr. Das demanded an inquiry.', 'Mr. Das | demanded | an inquiry'],
    [
      '“We have ten,” a nurse at the port’s only clinic said by phone.',
      'a nurse at the port’s only clinic | said | “We have ten,”',
    ],
    ['Orr was banned from sailing for ten years and ordered to take a test.'],
    ['Orr will miss the race after he was cited for rough play.'],
    [
      'The mayor has written to the guild’s chief executive asking for the date to be moved.',
      'The mayor | asking for | the date to be moved',
    ],
    ['Orr revealed after the race that he had been ill.', 'Orr | revealed | that he had been ill'],
    ['Crews cannot agree on a plan that helps all.', 'Crews | cannot agree on | a plan that helps all'],
  ])('%s', check);
});

describe('who is moved by what others claim, or answers it, does not claim it', () => {
  test.each<Case>([
    ['Orr was shocked by reports that the pier had sunk.', ' | reports | that the pier had sunk'],
    ['Crews were angered by fresh claims that the yard would shut.', ' | fresh claims | that the yard would shut'],
    ['Orr was stung by repeated claims that he had lied.', ' | repeated claims | that he had lied'],
    ['Orr was angry at claims that he had lied.', ' | claims | that he had lied'],
    [
      'Commenting on reports that gales have reached the pier at Storr, harbour master Ann Orr said: “It is a loss.”',
      ' | Commenting on | reports that gales have reached the pier at Storr',
      'harbour master Ann Orr | said: | “It is a loss.”',
    ],
    [
      'Responding to reports that the pier had sunk, the board said it was safe.',
      ' | Responding to reports | that the pier had sunk',
      'the board | said | it was safe',
    ],
    [
      'The board commented on reports that the pier had sunk.',
      'The board | commented on | reports that the pier had sunk',
    ],
    ['Orr responded on Monday to claims that the pier was unsafe.', ' | responded | that the pier was unsafe'],
    ['Voss replied on Tuesday to a claim that she had lied.', ' | replied | that she had lied'],
    ['The firm responded last week to criticism that it paid too little.', ' | responded | that it paid too little'],
    ['Orr responded on Monday that the pier was safe.', 'Orr | responded | that the pier was safe'],
    ['Orr was shocked by Hale’s claims that the fund was empty.', 'Hale’s | claims | that the fund was empty'],
    ['Orr complained about reports that had been leaked.', 'Orr | complained about | reports that had been leaked'],
  ])('%s', check);
});

describe('several who share the noun for what they hold', () => {
  test.each<Case>([
    [
      'The Health, Labour and Trade Ministers said ports would close.',
      'The Health, Labour and Trade Ministers | said | ports would close',
    ],
    [
      'Ports would close, British, French and German officials said.',
      'British, French and German officials | said | Ports would close',
    ],
    [
      'British, French and German foreign ministers said ports would close.',
      'British, French and German foreign ministers | said | ports would close',
    ],
    ['Ports would close, lead author Ann Hale said.', 'lead author Ann Hale | said | Ports would close'],
    [
      'Ports would close, acting police chief Ann Hale said.',
      'acting police chief Ann Hale | said | Ports would close',
    ],
    [
      '“The plan will cost less,” the Health, Home Affairs and Trade Ministers said.',
      'the Health, Home Affairs and Trade Ministers | said | “The plan will cost less,”',
    ],
    [
      'A spokesman for the foreign, defence and trade ministries said ports would close.',
      'A spokesman for the foreign, defence and trade ministries | said | ports would close',
    ],
    [
      'In the end, health and trade ministers said ports would close.',
      'health and trade ministers | said | ports would close',
    ],
  ])('%s', check);
});

describe('who is clear that something is so', () => {
  test.each<Case>([
    ['The minister was clear that ports would close.', 'The minister | was clear | that ports would close'],
    ['The board has always been clear that it was late.', 'The board | has always been clear | that it was late'],
    ['It was clear that ports would close.'],
    ['The evidence was clear that the pier was unsafe.'],
    ['She was clear that day of all charges, and he left.'],
  ])('%s', check);
});

describe('verbs that tell what should be, and those with a hearer', () => {
  test.each<Case>([
    ['Orr underlined the need for crews to rest.', 'Orr | underlined | the need for crews to rest'],
    ['The clerk underlined the word twice.'],
    ['Orr pressed for Storr to cut fees.', 'Orr | pressed for | Storr to cut fees'],
    ['Orr was pressed for time.'],
    ['The board updated members today that ports are shut.', 'The board | updated | that ports are shut'],
    ['The board briefed members on Monday that ports were shut.', 'The board | briefed | that ports were shut'],
    ['The board updated its website on Monday.'],
  ])('%s', check);
});

describe('a time before the subject, which no comma ends', () => {
  test.each<Case>([
    ['Storr makes kettles. In 2019 the company said it was late.', 'the company | said | it was late'],
    [
      'Storr makes kettles. At the time the company denied that it was late.',
      'the company | denied | that it was late',
    ],
    ['Storr makes kettles. That year the company said it was late.', 'the company | said | it was late'],
    ['At the weekend the club said it was late.', 'the club | said | it was late'],
    ['In early 2018 the mayor said it was late.', 'the mayor | said | it was late'],
    ['Late on Sunday the minister said it was late.', 'the minister | said | it was late'],
    ['Next day the firm said it was late.', 'the firm | said | it was late'],
    ['Last May the regulator warned of a shortage.', 'the regulator | warned of | a shortage'],
    ['At the time of the crash the pilot said it was late.', 'the pilot | said | it was late'],
    ['The weekend staff said it was late.', 'The weekend staff | said | it was late'],
    ['The Day newspaper said it was late.', 'The Day newspaper | said | it was late'],
    ['On Monday the club’s owner said it was late.', 'the club’s owner | said | it was late'],
  ])('%s', check);
});

describe('who publishes something, and not what', () => {
  test.each<Case>([
    ['In a message posted on X he thanked fans and wrote: “It is late.”', 'he | wrote: | “It is late.”'],
    ['In a post shared on X she thanked fans and wrote: “It is late.”', 'she | wrote: | “It is late.”'],
    ['In an open letter published online they sang and wrote: “It is late.”', 'they | wrote: | “It is late.”'],
    ['In a statement issued on Monday the council said it was late.', 'the council | said | it was late'],
    ['A message posted on X said it was late.', 'A message posted on X | said | it was late'],
  ])('%s', check);
});

describe('the present of a tag that may be a noun', () => {
  test.each<Case>([
    ['“It is late,” Ann Voss whispers. “Can you see?”', 'Ann Voss | whispers | “It is late,” … “Can you see?”'],
    ['“It is late,” mutters the guide. “Run.”', 'the guide | mutters | “It is late,” … “Run.”'],
    ['“Run,” the old man gasps to her.', 'the old man | gasps | “Run,”'],
    ['“Run!” Loud screams were heard.'],
    ['“Run,” the texts said.', 'the texts | said | “Run,”'],
  ])('%s', check);
});

describe('those who are studied find nothing', () => {
  test.each<Case>([
    [
      'Scientists in Storr tracked 900 teenagers aged 13 to 17 and found that late nights did harm.',
      'Scientists in Storr | found | that late nights did harm',
    ],
    [
      'The watchdog inspected 45 homes run by the firm and found that 12 were unsafe.',
      'The watchdog | found | that 12 were unsafe',
    ],
    [
      'Last year a team in Storr monitored 60 farms owned by the state and concluded that half were sound.',
      'a team in Storr | concluded | that half were sound',
    ],
    [
      'Doctors tracked 5,000 nurses for ten years and found that night shifts did harm.',
      'Doctors | found | that night shifts did harm',
    ],
    [
      'After the talks ended the men walked out and said that they would strike.',
      'the men | said | that they would strike',
    ],
    ['Hale met the widow and her son left and said that it was late.', 'her son | said | that it was late'],
  ])('%s', check);
});

describe('people behind “after” speak, and not the clause before', () => {
  test.each<Case>([
    ['A woman died after doctors told her to go home.', 'doctors | told | her to go home'],
    ['A toddler drowned after his carer said the gate was locked.', 'his carer | said | the gate was locked'],
    ['A man sick after a meal said the fish was bad.', 'A man sick after a meal | said | the fish was bad'],
  ])('%s', check);
});

describe('a time that closes the clause of the subject', () => {
  test.each([
    ['A high school that locked away pupils’ phones a year ago says rows have halved.', 'A high school that locked away pupils’ phones a year ago'], // biome-ignore format: one case
    ['A hospital that closed its casualty unit two years ago says it will reopen.', 'A hospital that closed its casualty unit two years ago'], // biome-ignore format: one case
    ['A couple whose home was burnt two weeks ago say they are lost.', 'A couple whose home was burnt two weeks ago'],
    ['Staff at a mill that shut a month ago say they are owed wages.', 'Staff at a mill that shut a month ago'],
    ['The firm that bought the site last year said it would build.', 'The firm that bought the site last year'],
    ['A team that moved here last summer says it will stay.', 'A team that moved here last summer'],
    ['Hale two years ago said he would resign.', 'Hale'],
    ['Hale sent a letter last week urging the board to act.', 'Hale'],
    ['Hale got a letter last week warning that she would be sued.', 'a letter'],
    ['The board this month said it would wait.', 'The board'],
    ['The clinic, which opened ten years ago, says it is full.', 'The clinic'],
  ])('%s', (text, source) => expect(quotesOf(text)[0][0]).toBe(source));
});

describe('the month, day or year of somebody’s words is not who said them', () => {
  test.each<Case>([
    [
      'Ms. Lind lost votes after her May comment that “the poor should work harder.”',
      'her | comment | that “the poor should work harder.”',
    ],
    ['Bo Hale lost votes after his Monday statement that the mill was his.', 'his | statement | that the mill was his'],
    ['Hale lost votes after Orr’s 2019 claim that the mill was sold.', 'Orr’s | claim | that the mill was sold'],
  ])('%s', check);
});

describe('what a preposition or a verb governs', () => {
  test.each<Case>([
    [
      'Mara Holt threw her weight behind Sen. Dale Orr (R-Texas) Wednesday, saying the port needed a new face.',
      'Mara Holt | saying | the port needed a new face',
    ],
    [
      'The clerk offered Orr a job as Head of Docks, then says she will wait for anyone who wants it.',
      'The clerk | says | she will wait for anyone who wants it',
    ],
    [
      'In June, Holt rushed to meet with Orr at the offices in Mill Valley, Calif., to discuss his plan.',
      'Holt | to discuss | his plan',
    ],
    [
      'In May, Holt, a pilot, told crews that fears were “overdone”, adding that boats would sail.',
      'Holt, a pilot | told | that fears were “overdone”',
      'Holt, a pilot | adding | that boats would sail',
    ],
    [
      '“Stay home,” said the mayor, Ann Holt, adding that the road was closed.',
      'the mayor, Ann Holt | said | “Stay home,”',
      'the mayor, Ann Holt | adding | that the road was closed',
    ],
    [
      'Two old suits being heard in Port Orle have accused the firm of fraud.',
      'Two old suits being heard in Port Orle | have accused | the firm of fraud',
    ],
  ])('%s', check);
});

describe('a conjunction or a participle that opens the sentence', () => {
  test.each<Case>([
    [
      'Since announcing in May that he would leave the port, Mr. Orr has been a quiet man.',
      'Mr. Orr | announcing | that he would leave the port',
    ],
    [
      'Having announced that she would not sail, Ann Lee went on to sell her boat.',
      ' | announced | that she would not sail',
    ],
  ])('%s', check);
});

describe('who signs a quotation in a line of its own', () => {
  test.each<Case>([
    [
      '“The port is a place for all, and it is cold.”\n\n- Ann Lee.\n\nThe boats left in May.',
      'Ann Lee | - | “The port is a place for all, and it is cold.”',
    ],
    [
      'Few agree: “The port is a place for all, and it is cold.”\n\n- Orbis News.\n\nThe boats left in May.',
      'Few | agree: | “The port is a place for all, and it is cold.”',
    ],
  ])('%s', check);
});

describe('what others say of somebody who has told it', () => {
  test.each<Case>([
    [
      'Reports in Norland claim Orr has told friends he is ill.',
      'Reports in Norland | claim | Orr has told friends he is ill',
    ],
    ['Insiders claim Orr has told friends he is ill.', 'Insiders | claim | Orr has told friends he is ill'],
    ['The insurer of the claim told Orr it was late.', 'The insurer of the claim | told | it was late'],
  ])('%s', check);
});

describe('who says the one thing, and behind a comma the other', () => {
  test.each<Case>([
    [
      'Auditor Ann Lee said her office had seen 40 letters, and asked that all of them be kept.',
      'Auditor Ann Lee | said | her office had seen 40 letters',
      'Auditor Ann Lee | asked | that all of them be kept',
    ],
  ])('%s', check);
});

describe('what stands between a subject and its verb', () => {
  test.each<Case>([
    ['Ann Lee, who rates the trust a "hold," expects fees to double.', 'Ann Lee | expects | fees to double'],
    [
      'Fees fell by half, figures compiled by the guild showed.',
      'figures compiled by the guild | showed | Fees fell by half',
    ],
  ])('%s', check);
});

test('how many children somebody has is part of who speaks', () =>
  check(
    'The star has opened up.\n\n“People think I walked away with millions,” the mum-of-two confessed. “It was never about the money. It was about waking up happy.”',
    'the mum-of-two | confessed | “People think I walked away with millions,” … “It was never about the money. It was about waking up happy.”',
    'People | think | I walked away with millions',
  ));
