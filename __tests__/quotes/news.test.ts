import { describe, test } from '@jest/globals';
import { extract } from '../../src/extract.ts';
import { type Case, check } from './shown.ts';

describe('what a study finds, before what comes of it', () => {
  test.each<Case>([
    [
      'Older drivers brake later than younger ones, a survey has found, with women doing slightly better than men.',
      'a survey | has found | Older drivers brake later than younger ones … with women doing slightly better than men',
    ],
    [
      'Rivers in the north are warming twice as fast as lakes, new research shows, as summers grow longer.',
      'new research | shows | Rivers in the north are warming twice as fast as lakes … as summers grow longer',
    ],
    [
      'The ferry was overloaded by forty passengers, an inquiry has found, despite repeated warnings to its owner.',
      'an inquiry | has found | The ferry was overloaded by forty passengers … despite repeated warnings to its owner',
    ],
    [
      'Tea drinkers live longer, a review of trials published in the journal Heart Today has found.',
      'a review of trials published in the journal Heart Today | has found | Tea drinkers live longer',
    ],
    [
      'Tea drinkers live longer, a paper published on Monday in the journal Heart Today concluded.',
      'a paper published on Monday in the journal Heart Today | concluded | Tea drinkers live longer',
    ],
    ['The boat sank, the report found, adding to fears for its crew.', 'the report | found | The boat sank'],
    ['When the guards opened the gate, a nurse found, with some relief, a way out.'],
  ])('%s', check);
});

describe('“up to” before a number', () => {
  test.each<Case>([
    ['The union says up to 400 jobs are at risk.', 'The union | says | up to 400 jobs are at risk'],
    ['Police said up to a dozen shots were fired.', 'Police | said | up to a dozen shots were fired'],
    [
      'The ministry said on Friday up to half of the crop had been lost.',
      'The ministry | said | up to half of the crop had been lost',
    ],
    [
      'The charity warned up to 60 percent of children could go hungry.',
      'The charity | warned | up to 60 percent of children could go hungry',
    ],
    ['Lee owned up to the theft.'],
  ])('%s', check);
});

describe('whom others tell or blame, in headlines and where a participle tells it', () => {
  test.each<Case>([
    [
      'Ministers accused of “sleepwalking” into crisis\n\nIt rained.',
      ' | accused | Ministers … of “sleepwalking” into crisis',
    ],
    ['Patients told they face a year-long wait\n\nIt rained.', ' | told | they face a year-long wait'],
    ['Broadcaster criticised over late-night show\n\nIt rained.', ' | criticised over | Broadcaster … late-night show'],
    ['Motorists warned of ice on northern roads\n\nIt rained.', ' | warned of | ice on northern roads'],
    ['Teenager accused of killing nurse appears in court\n\nIt rained.', ' | accused | Teenager … of killing nurse'],
    ['Nurses warned: “Do not strike”\n\nIt rained.', ' | warned: | “Do not strike”'],
    ['Council told: “Open the books”\n\nIt rained.', ' | told | “Open the books”'],
    ['Officials warned of ice on northern roads.\n\nIt rained.', 'Officials | warned of | ice on northern roads'],
    ['Lee accused Hale of lying\n\nIt rained.', 'Lee | accused | Hale of lying'],
    ['Lee told reporters he would go\n\nIt rained.', 'Lee | told | he would go'],
    [
      'The firm, criticised over its pay, said it would change.',
      ' | criticised over | The firm … its pay',
      'The firm | said | it would change',
    ],
  ])('%s', check);
});

describe('what goes on meanwhile, in a headline', () => {
  test.each<Case>([
    ['Both sides claim gains as fighting rages\n\nIt rained.', 'Both sides | claim | gains'],
    ['Minister denies wrongdoing as inquiry opens\n\nIt rained.', 'Minister | denies | wrongdoing'],
    ['“I will not go”, vows coach as fans march\n\nIt rained.', 'coach | vows | “I will not go”'],
    ['Bank warns of losses as rates climb\n\nIt rained.', 'Bank | warns of | losses'],
    ['Mayor tells residents to stay inside as smoke spreads\n\nIt rained.', 'Mayor | tells | to stay inside'],
    ['Army denies retreat as rebels near capital\n\nIt rained.', 'Army | denies | retreat'],
    ['Premier hails deal as victory for farmers\n\nIt rained.', 'Premier | hails | deal as victory for farmers'],
    ['Mayor condemns strike as “selfish”\n\nIt rained.', 'Mayor | condemns | strike as “selfish”'],
    ['Mayor praises nurses as heroes\n\nIt rained.', 'Mayor | praises | nurses as heroes'],
    ['Mayor says prices rise as wages fall\n\nIt rained.', 'Mayor | says | prices rise as wages fall'],
    ['Lee said he left as the crowd grew.\n\nIt rained.', 'Lee | said | he left as the crowd grew'],
  ])('%s', check);
});

describe('an agency in brackets, and a place, before a story', () => {
  test.each<Case>([
    ['(CNN) The ferry will sail again in May, its owner said.', 'its owner | said | The ferry will sail again in May'],
    ['(Reuters) - The bank will raise rates, its governor said.', 'its governor | said | The bank will raise rates'],
    ['(CNN) “We will not leave,” the mayor said.', 'the mayor | said | “We will not leave,”'],
    [
      'GENEVA/LONDON, June 3 (Reuters) - Masks will run short by autumn, officials said.',
      'officials | said | Masks will run short by autumn',
    ],
  ])('%s', check);
});

describe('the agent of a passive, and what it says', () => {
  test.each<Case>([
    [
      'The man was described by witnesses as white, in his 40s, and about 5ft tall.',
      'witnesses | was described | The man … as white, in his 40s, and about 5ft tall',
    ],
    [
      'Her complaint was dismissed by her boss, Ann Lee, as gossip.',
      'her boss, Ann Lee | was dismissed | Her complaint … as gossip',
    ],
    ['The plan was condemned by unions as a betrayal.', 'unions | was condemned | The plan … as a betrayal'],
    [
      'She is remembered by colleagues as a generous teacher.',
      'colleagues | is remembered | She … as a generous teacher',
    ],
    [
      'He was described by a former colleague, who asked not to be named, as “ruthless”.',
      'a former colleague | was described | He … as “ruthless”',
    ],
    [
      'The suspect was described as a white man, aged 20 to 30, wearing a dark coat.',
      ' | was described | The suspect … as a white man, aged 20 to 30, wearing a dark coat',
    ],
    [
      'The talks were described by both sides as useful, and a second round is planned.',
      'both sides | were described | The talks … as useful',
    ],
    ['The coach was accused by a player of “bullying” him.', 'a player | was accused | The coach … of “bullying” him'],
    ['The bank was accused of “greed” by consumer groups.', 'consumer groups | was accused | The bank … of “greed”'],
    ['The plan was welcomed by farmers as prices fell.', 'farmers | was welcomed | The plan'],
    ['The hall was used by soldiers as a store.'],
  ])('%s', check);
});

describe('what a crowd shouts, and what its signs say', () => {
  test.each<Case>([
    ['Shouts of “Shame!” came from the benches.', 'the benches | Shouts of | “Shame!”'],
    ['He walked off to shouts of “Shame!” from the gallery.', 'the gallery | shouts of | “Shame!”'],
    ['Chants of “No more!” rang out from the crowd.', 'the crowd | Chants of | “No more!”'],
    ['There were cries of “Liar!” as the minister sat down.', ' | cries of | “Liar!”'],
    ['The march ended with chants of “Our river!” outside the mill.', ' | chants of | “Our river!”'],
    ['The crowd broke into chants of “Four more years!”', 'The crowd | chants of | “Four more years!”'],
    ['Many held signs that read “Save the pier”.', 'Many | read | “Save the pier”'],
    ['A banner that said “Go home” hung over the gate.', 'A banner | said | “Go home”'],
    ['Lee said shouts of “Shame!” came from the benches.', 'Lee | said | shouts of “Shame!” came from the benches'],
    ['There were shouts of joy.'],
  ])('%s', check);
});

describe('one, another, a second', () => {
  test.each<Case>([
    [
      '“It is a joke,” wrote one. A second fumed: “I want my money back.” A third added: “Shame on them.”',
      'one | wrote | “It is a joke,”',
      'A second | fumed: | “I want my money back.”',
      'A third | added: | “Shame on them.”',
    ],
    [
      '“So sad,” said another. “We miss her,” a third posted.',
      'another | said | “So sad,”',
      'a third | posted | “We miss her,”',
    ],
    [
      'Another posted: “At last!” A third replied: “About time.”',
      'Another | posted: | “At last!”',
      'A third | replied: | “About time.”',
    ],
    ['The second warned that the dam would fail.', 'The second | warned | that the dam would fail'],
    ['The first reported case came in May.'],
    ['She came a second later and asked: “Why?”', 'She | asked: | “Why?”'],
  ])('%s', check);
});

describe('those who are told are no content', () => {
  test.each<Case>([
    ['The judge told the jury of seven women and five men not to look it up.', 'The judge | told | not to look it up'],
    ['The head told a class of six girls and two boys that school was shut.', 'The head | told | that school was shut'],
    ['The guard told you this place was finished.', 'The guard | told | this place was finished'],
    ['The minister assured them they would be safe.', 'The minister | assured | they would be safe'],
    ['The union promised us that pay would rise.', 'The union | promised | that pay would rise'],
    ['The officer warned him he faced arrest.', 'The officer | warned | he faced arrest'],
    ['She told me that house was sold.', 'She | told | that house was sold'],
    ['The judge reminded the jury of their oath.', 'The judge | reminded | the jury of their oath'],
    ['The nurse told us this week they would close.', 'The nurse | told | they would close'],
  ])('%s', check);
});

describe('figures held against others, holders of titles, things recalled', () => {
  test.each<Case>([
    ['* Q3 adjusted EPS 71 cents vs estimate of 78 cents'],
    ['Sales missed estimates of $3 billion.'],
    ['Italian champions Vareggio were also interested.'],
    ['Former champions Orle City lost again.'],
    ['Profit beat analysts’ estimates of 40 cents a share.', 'analysts’ | estimates of | 40 cents a share'],
  ])('%s', check);

  const listed = (text: string): string[] => extract(text).quotes.map(({ cue }) => cue.map((s) => s.text).join(' '));
  test.each<[text: string, ...cues: string[]]>([
    ['Ford recalled its vans over faulty brakes.'],
    ['The maker is recalling cars sold since May.'],
    ['The ministry recalled its ambassador.'],
    ['The firm recalled 12,000 bags of salad on Monday.'],
    ['Ann Roe read a letter from a former student.'],
    ['Lee said it again on Sunday.'],
    ['She said so too.'],
    ['He says that a lot.'],
    ['He said it without irony.'],
    ['The minister was asked about the protests at a meeting in Dayton.'],
    ['She said that a lot of money was lost.', 'said'],
    ['Lee said it was late.', 'said'],
    ['Lee said it would rain again.', 'said'],
    ['Hale was asked about reports that he had left.', 'was asked about'],
    ['Mrs Venn read a statement to the court: “He was my only son.”', 'read'],
    ['She recalled his toys.', 'recalled'],
    ['The mayor recalled his first day in office.', 'recalled'],
    ['The statement did not mention the villages.'],
    ['The police did not name the firm.'],
    ['He never mentioned that he was ill.', 'never mentioned'],
    ['The report does not mention how many died.', 'does not mention'],
  ])('listed of “%s”', (text, ...cues) => expect(listed(text)).toEqual(cues));
});

describe('what is assessed', () => {
  test.each<Case>([
    ['Analysts assess that the army will attack.', 'Analysts | assess | that the army will attack'],
    [
      'The ministry has assessed with low confidence that the drone was launched from Storr.',
      'The ministry | has assessed | that the drone was launched from Storr',
    ],
    ['Inspectors assessed whether the roof was safe.'],
    ['The panel assessed the damage.'],
  ])('%s', check);
});

describe('offices with a word that looks like a verb', () => {
  test.each<Case>([
    [
      'The plant will close, managing director Lars Vik told staff.',
      'managing director Lars Vik | told | The plant will close',
    ],
    ['It will open in May, acting mayor Ruth Cole said.', 'acting mayor Ruth Cole | said | It will open in May'],
    ['Rates fell, leading economist Ana Ruiz told us.', 'leading economist Ana Ruiz | told | Rates fell'],
  ])('%s', check);
});

describe('nouns that end in a preposition', () => {
  test.each<Case>([
    [
      'The runner-up said the race was fair, and added that he would train harder.',
      'The runner-up | said | the race was fair',
      'The runner-up | added | that he would train harder',
    ],
    ['“It was mad,” said one passer-by.', 'one passer-by | said | “It was mad,”'],
    [
      'Her mother-in-law said the house was cold and added that she would move.',
      'Her mother-in-law | said | the house was cold',
      'Her mother-in-law | added | that she would move',
    ],
  ])('%s', check);
});

describe('verbs of tabloids, which look like adjectives and nouns', () => {
  test.each<Case>([
    [
      '“Justice for Ann,” one fumed on X, while another wrote: “She is a disgrace.”',
      'one | fumed | “Justice for Ann,”',
      'another | wrote: | “She is a disgrace.”',
    ],
    ['“It is a joke,” one viewer fumed.', 'one viewer | fumed | “It is a joke,”'],
    ["Star 'furious' after being dropped, pals claim", "pals | claim | Star 'furious' after being dropped"],
  ])('%s', check);
});

describe('“At least” before a number opens no phrase of time or place', () => {
  test.each<Case>([
    [
      'At least six miners were hurt, army spokesman Ian Bell told AFP.',
      'army spokesman Ian Bell | told | At least six miners were hurt',
    ],
    [
      'At least 14 people have died, the regional governor, Rosa Quill, has told Radio Orle.',
      'the regional governor, Rosa Quill | has told | At least 14 people have died',
    ],
    ['At least 20 guests, a doctor told Reuters, were treated.', 'a doctor | told | At least 20 guests … were treated'],
    ['At the port, the crew told AFP that it was late.', 'the crew | told | that it was late'],
  ])('%s', check);
});

describe('an office whose last word comes as an adjective', () => {
  test.each<Case>([
    [
      'More than 200 homes were lost, the fire chief told KTLA.',
      'the fire chief | told | More than 200 homes were lost',
    ],
    ['The roof fell in, the attorney general told AP.', 'the attorney general | told | The roof fell in'],
    ['The fire chief said the roof was lost.', 'The fire chief | said | the roof was lost'],
  ])('%s', check);
});
