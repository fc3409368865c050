import { describe, test } from '@jest/globals';
import { type Case, check } from './shown.ts';

describe('whom it was said to is left out', () => {
  test.each<Case>([
    [
      'Voss warned her deputy the roof would fall. She told this committee the plan was dead.',
      'Voss | warned | the roof would fall',
      'She | told | the plan was dead',
    ],
    ['Voss assured her voters taxes would drop.', 'Voss | assured | taxes would drop'],
    ['After telling MPs the cuts were “needed”, Voss left.', 'Voss | telling | the cuts were “needed”'],
    [
      'The port will stay open, Harbour Minister Asha Kale informed the Assembly on Friday.',
      'Harbour Minister Asha Kale | informed | The port will stay open',
    ],
  ])('%s', check);
});

describe('where it was said is left out', () => {
  test.each<Case>([
    ['Voss said, in a note to crews, that the port would close.', 'Voss | said | that the port would close'],
    ['Voss replied, in a letter to the paper, that she was ill.', 'Voss | replied | that she was ill'],
  ])('%s', check);
});

describe('where a cue and a source begin', () => {
  test.each<Case>([
    [
      'Crews who were stranded described the gale as “a wall of rain”.',
      'Crews | described | the gale as “a wall of rain”',
    ],
    ['The family-owned firm said it would close.', 'The family-owned firm | said | it would close'],
    [
      'The state-controlled bank, which has 40 branches, said it would wait.',
      'The state-controlled bank | said | it would wait',
    ],
    [
      'A recent study by Osko College titled “Nets Without Fish” concluded that most boats would sink.',
      'A recent study by Osko College | concluded | that most boats would sink',
    ],
    [
      'A report by the charity Clean Bay, titled “Foul Water”, said that bays were foul.',
      'A report by the charity Clean Bay | said | that bays were foul',
    ],
  ])('%s', check);
});

describe('what somebody stops short of', () => {
  test.each<Case>([
    [
      'Voss said she respects the ruling and will “study it,” but stopped short of promising to pay.',
      'Voss | said | she respects the ruling and will “study it,”',
    ],
    [
      'Voss said she respects the ruling, but stopped short of promising to pay.',
      'Voss | said | she respects the ruling',
      'Voss | stopped short of promising | to pay',
    ],
  ])('%s', check);
});

describe('nothing is said', () => {
  test.each<Case>([
    ['“She can tell you how a ship will turn,” Voss said.', 'Voss | said | “She can tell you how a ship will turn,”'],
    [
      'Orr called him twice. Voss called his mother afterwards. Hale called his mother a saint.',
      'Hale | called | his mother a saint',
    ],
    ['Crews at the port told a different story.'],
    ['Otter Stars sink champions to reach final\n\nOtter Stars won.'],
    ['Voss did not answer calls or messages.'],
    ['The mill did not yet respond to questions from crews.'],
    ['Orr responded that the dam held.', 'Orr | responded | that the dam held'],
    ['Hale failed to explain why the dam broke.'],
    ['The Ledger could not independently confirm the toll.'],
    ['Police could not confirm the toll.', 'Police | could not confirm | the toll'],
    ['Voss said the pier was unsafe. Her claim could not be verified.', 'Voss | said | the pier was unsafe'],
    ['Marsh has been careful to avoid public criticism of the ferry.'],
    ['Recall that the pact was signed in May.'],
    ['How to tell if your boiler is safe'],
    ['Crews wait, and nobody could call on them.'],
    ['Orr called on them to wait.', 'Orr | called on | them to wait'],
    ['A second meeting has been called for Tuesday.'],
    ['Moe, a pilot called on behalf of the yard, sat down.'],
    ['Vale had gone fishing with a cook named Ivo Moe.'],
    ['The coach named Ivo Moe as her deputy.', 'The coach | named | Ivo Moe as her deputy'],
    ['Orr was released on bail.'],
    ['Orr chaired the club, a post he gave up in June.'],
    ['Farmers responded with fury.'],
    ['A clerk, who declined to be named, left.'],
    ['In a report released last week, Voss said the pier was old.', 'Voss | said | the pier was old'],
    [
      'Hassan Said Omar, a baker, warned that the dam would burst.',
      'Hassan Said Omar, a baker | warned | that the dam would burst',
    ],
    ['Orr Said Dam Would Burst, and Voss Agreed', 'Orr | Said | Dam Would Burst, and Voss Agreed'],
    ['A city source was blunter: “Heads will roll over this.”', 'A city source | : | “Heads will roll over this.”'],
    ['A stone was carved: “Heads will roll over this.”'],
    ['The goalkeeper, already cautioned for dissent, left the pitch.'],
    ['The guide is pointing at what looks like a shed.'],
    ['Voss argued so long that she missed her bus.'],
    ['Voss argued that she had missed her bus.', 'Voss | argued | that she had missed her bus'],
    ['Orr paints with tar.'],
    ['Some fans have read the song as a warning.'],
    ['The women sit on the pier and try not to talk about the war.'],
    ['The women talk about the war.', 'The women | talk about | the war'],
    ['The boat, which she named “Ada” after her aunt, sank.'],
    ['Ships may use a wide zone, referred to as the Outer Bight.'],
    ['The zone is often referred to as the Bight.'],
    ['Crews left after what Orr referred to as “a sham”.', 'Orr | referred to | what … as “a sham”'],
    ['TUG OF WAR: Two clubs bid for striker Orr\n\nOrr scored twice.'],
  ])('%s', check);
});

describe('what is done as a rule, or will be, is not said', () => {
  test.each<Case>([
    ['Callers will be asked to leave their name and number.'],
    ['Drivers will be advised to take the old road.'],
    ['Guests will be called on to put their questions by press officer Ivo Moe.'],
    ['Pupils will be required to say where they were on Friday.'],
    ['Members will be asked whether the pier should be sold.'],
    ['Drivers are being advised to take the old road.', ' | are being advised | to take the old road'],
    ['Guests will be asked by the guards to show a pass.', 'the guards | will be asked | to show a pass'],
    ['Crews will be asked to wait, Orr said.', 'Orr | said | Crews will be asked to wait'],
    ['A clerk referred questions about the fire to the port.'],
    ['Orr’s lawyer redirected all media inquiries on the loan to the bank.'],
    [
      'A clerk referred questions about the fire to the port, saying it was too soon.',
      'A clerk | saying | it was too soon',
    ],
    ['A spokesman dismissed questions about the fire.', 'A spokesman | dismissed | questions about the fire'],
    ['A clerk referred to the fire as a “mishap”.', 'A clerk | referred to | the fire as a “mishap”'],
    ['The agency does not disclose the names of its pilots.'],
    ['The yard does not usually say how many boats it builds.'],
    ['The agency did not disclose the names.', 'The agency | did not disclose | the names'],
    ['The yard did not say how many boats it built.', 'The yard | did not say | how many boats it built'],
    ['The report does not say how many boats sank.', 'The report | does not say | how many boats sank'],
    ['The yard does not deny the fire was set.', 'The yard | does not deny | the fire was set'],
  ])('%s', check);
});

describe('denials', () => {
  test.each<Case>([
    [
      'Voss denied having met the envoy. Orr denied taking bribes, but left.',
      'Voss | denied | having met the envoy',
      'Orr | denied | taking bribes',
    ],
    ['Voss denies two counts of theft.', 'Voss | denies | two counts of theft'],
    ['Orr denied a report that he had been ill.', 'Orr | denied | a report that he had been ill'],
    ['Officers denied the crew entry to the yard.', 'Officers | denied | the crew entry to the yard'], // a deed: see its kind
    [
      'Orr claimed that the mayor had lied, a charge that the guild rejected.',
      'Orr | claimed | that the mayor had lied',
      'the guild | rejected | a charge that',
    ],
    ['Orr lost a shed, a shed that the guild rejected.'],
    [
      'Voss played down reports that she had quarrelled with Orr.',
      'Voss | played down | reports that she had quarrelled with Orr',
    ],
    ['Wires carried reports that the dam had burst.', 'Wires | carried reports | that the dam had burst'],
    ['Voss rubbished reports that she had left.', 'Voss | rubbished reports | that she had left'],
  ])('%s', check);
});

describe('tags of data and of people', () => {
  test.each<Case>([
    [
      'Storage is at 91 per cent, official data showed on Friday. Sales fell by 9%, figures from the Osko Bureau showed.',
      'official data | showed | Storage is at 91 per cent',
      'figures from the Osko Bureau | showed | Sales fell by 9%',
    ],
    [
      'Fish stocks have halved, researchers report\n\nStocks are low.',
      'researchers | report | Fish stocks have halved',
    ],
    [
      'Roads were closed for weeks, a regional study found in 2021.',
      'a regional study | found | Roads were closed for weeks',
    ],
    [
      'At least 12 guests fell ill, health chiefs confirmed last night.',
      'health chiefs | confirmed | At least 12 guests fell ill',
    ],
    ['Crews left the yard last night.'],
    [
      'A first report by the Harbour Board found a bolt had snapped.',
      'A first report by the Harbour Board | found | a bolt had snapped',
    ],
    ['"We got nothing," fumed guild organiser Max Orr.', 'guild organiser Max Orr | fumed | "We got nothing,"'],
    ['It was a “fine,” celebrated evening.'],
  ])('%s', check);
});

describe('labels in headlines', () => {
  test.each<Case>([
    [
      'Port is safe: minister\n\nThe port is safe, Harbour Minister Asha Kale said.',
      'minister | : | Port is safe',
      'Harbour Minister Asha Kale | said | The port is safe',
    ],
    ['Police: Two held over fire\n\nTwo were held.', 'Police | : | Two held over fire'],
    ['Storm Greta: two held over fire\n\nTwo were held.'],
    ['Fares to rise in May, leaked memo says\n\nThe memo came on Friday.', 'leaked memo | says | Fares to rise in May'],
    [
      'Dam warnings were ignored, watchdog’s report finds\n\nThe dam is old.',
      'watchdog’s report | finds | Dam warnings were ignored',
    ],
    [
      'Party support slides as voters sour on fares, poll finds\n\nThe party is old.',
      'poll | finds | Party support slides as voters sour on fares',
    ],
    ['Dam talks: What to expect as both sides meet\n\nThey met on Friday.'],
    ['- Tariffs: Most of them were cut.\n- Fares: They were cut.'],
    ['- Police: Two men held over fire', 'Police | : | Two men held over fire'],
    [
      'Never asked for rank turner, says skipper Orr; Board chief backs crew\n\nOrr spoke.',
      'skipper Orr | says | Never asked for rank turner',
    ],
    ['Carer jailed as judge brands her ‘a thief’\n\nShe wept.', 'judge | brands | her ‘a thief’'],
  ])('%s', check);
});

describe('a subject that is a clause', () => {
  test.each<Case>([
    [
      'What followed, according to three pilots, was a race in which two boats sank.',
      'three pilots | according to | What followed … was a race in which two boats sank',
    ],
  ])('%s', check);
});

describe('what goes on behind a tag, or marks', () => {
  test.each<Case>([
    [
      '“The mayor has friends,” Voss told me, and then, after a pause, “She just never calls them.”',
      'Voss | told | “The mayor has friends,” … “She just never calls them.”',
    ],
    [
      '“The mayor has friends,” said Voss, and then, with a grin, “She never calls them.”',
      'Voss | said | “The mayor has friends,” … “She never calls them.”',
    ],
    [
      'Voss calls for a truce and the “immediate” release of all crews.',
      'Voss | calls for | a truce and the “immediate” release of all crews',
    ],
    [
      'The board reiterated its support for the fight against crime, in particular against the Front.',
      'The board | reiterated | its support for the fight against crime, in particular against the Front',
    ],
  ])('%s', check);
});

describe('whose the second verb is', () => {
  test.each<Case>([
    [
      'Voss said a clerk laughed and told him, “Come back on Monday.”',
      'Voss | said | a clerk laughed',
      'a clerk | told | “Come back on Monday.”',
    ],
    [
      'Voss said an officer pulled him from the car and shouted, “Get down!”',
      'Voss | said | an officer pulled him from the car',
      'an officer | shouted | “Get down!”',
    ],
    [
      'Voss said it was late and told him, “Come back on Monday.”',
      'Voss | said | it was late',
      'Voss | told | “Come back on Monday.”',
    ],
    [
      'Voss said the wards were full and begged families to wait.',
      'Voss | said | the wards were full',
      'Voss | begged | families to wait',
    ],
    [
      'The note says the yard is shut, and asks crews not to call.',
      'The note | says | the yard is shut',
      'The note | asks | crews not to call',
    ],
    ['Voss thanked the crew and advised it “to rest”.', 'Voss | thanked | the crew', 'Voss | advised | it “to rest”'],
    ['Voss said the wards were full and left.', 'Voss | said | the wards were full and left'],
    [
      'Voss said the plan was late and asked for a decision by May.',
      'Voss | said | the plan was late',
      'Voss | asked for | a decision by May',
    ],
    ['The crews left over what the guild has termed “a sham”.', 'the guild | has termed | “a sham”'],
    [
      'Union leader Max Orr rounded on the yard, branding the offer “an insult”.',
      'Union leader Max Orr | branding | the offer “an insult”',
    ],
    [
      'Guilds have turned on the plan, with one young baker labelling it “daft”.',
      'one young baker | labelling | it “daft”',
    ],
    ['The old mill, home to a calling station “of note”, burned.'],
    ['As per officials, the dam was safe.', 'officials | As per | the dam was safe'],
    ['The dam was built as per the plan.'],
    ['The court reversed, holding that the law was void.', 'The court | holding | that the law was void'],
    ['The tribunal held that the law was void.', 'The tribunal | held | that the law was void'],
    ['Orr left, holding that post dear.'],
    ['Police put it closer to 12.', 'Police | put | it closer to 12'],
    ['Police put the bench nearer 12 pines.'],
    ['Police put the toll at 12, which is low.', 'Police | put | the toll at 12'],
    ['Orr put the books at 12 doors.'],
    ['Voss was informed that it was late.', ' | was informed | that it was late'],
    ['Voss made an informed choice.'],
  ])('%s', check);
});

describe('brackets, paragraphs and hours', () => {
  test.each<Case>([
    [
      'Voss lost once. (“We lost to a man in a hat,” she said. “He was good.”)',
      'she | said | “We lost to a man in a hat,” … “He was good.”',
    ],
    [
      '“It was dark,” Lew Hart said. “I ran.”\n\n“Later I went back for the dog.\n\n“He was asleep,” he said.',
      'Lew Hart | said | “It was dark,” … “I ran.”',
      'he | said | “Later I went back for the dog. … “He was asleep,”',
    ],
    ['The law bars children from the park after 9 p.m. Supporters say it works.', 'Supporters | say | it works'],
    ['The port shuts at 9 p.m. Friday, Voss said.', 'Voss | said | The port shuts at 9 p.m. Friday'],
  ])('%s', check);
});

describe('when and where it was said is no part of the cue', () => {
  test.each<Case>([
    ['“The mill is safe,” Hale said during a rally in Orle.', 'Hale | said | “The mill is safe,”'],
    ['“The mill is safe,” Hale said on Friday.', 'Hale | said | “The mill is safe,”'],
    ['Hale wrote earlier this week that the pier was old.', 'Hale | wrote | that the pier was old'],
    ['“The mill is safe,” Hale said in a statement.', 'Hale | said | “The mill is safe,”'],
    ['Hale tweeted Monday: “The mill is safe.”', 'Hale | tweeted | “The mill is safe.”'],
    ['Hale said in part: “The mill is safe.”', 'Hale | said in part: | “The mill is safe.”'],
    ['Hale issued a statement: “The mill is safe.”', 'Hale | issued a statement: | “The mill is safe.”'],
    ['Hale said a day later: “The mill is safe.”', 'Hale | said | “The mill is safe.”'],
    ['Hale believes in a club that “takes sides”.', 'Hale | believes in a club | that “takes sides”'],
  ])('%s', check);
});
