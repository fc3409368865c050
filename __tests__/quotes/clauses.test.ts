import { describe, test } from '@jest/globals';
import { type Case, check } from './shown.ts';

const body = '\n\nThe rest is told below.';

describe('a tag, and what its speaker says in the next clause', () => {
  test.each<Case>([
    [
      'Orle will sell the docks in May, the ports ministry said on Monday, accusing Lind of “sabotage”.',
      'the ports ministry | said | Orle will sell the docks in May',
      'the ports ministry | accusing | Lind of “sabotage”',
    ],
    [
      'Orle will sell the docks in May, the ports ministry said on Monday, warning of “bad years”.',
      'the ports ministry | said | Orle will sell the docks in May',
      'the ports ministry | warning of | “bad years”',
    ],
    [
      'The docks will be sold, Hale said, adding that it was late.',
      'Hale | said | The docks will be sold',
      'Hale | adding | that it was late',
    ],
    [
      'Orle closed the docks on Sunday, officials said, in what the premier called “a mistake”.',
      'officials | said | Orle closed the docks on Sunday',
      'the premier | called | “a mistake”',
    ],
    [
      'Lind condemned what it called a “farce” and urged Orle to leave.',
      'Lind | condemned | what it called a “farce”',
      'Lind | urged | Orle to leave',
    ],
    [
      '“That is my boat,” she said, pointing to a wreck. “That was my boat.”',
      'she | said | “That is my boat,” … “That was my boat.”',
    ],
    [
      'The skater can race, the court ruled on Monday - a decision rivals called “a slap in the face”.',
      'the court | ruled | The skater can race',
      'rivals | called | a decision … “a slap in the face”',
    ],
    [
      'Hale has admitted that upkeep fell short but denies that it caused the crash.',
      'Hale | has admitted | that upkeep fell short',
      'Hale | denies | that it caused the crash',
    ],
    [
      'The auditors found that officials had skipped two checks, and recommended that the ministry hire an outside firm.',
      'The auditors | found | that officials had skipped two checks',
      'The auditors | recommended | that the ministry hire an outside firm',
    ],
    [
      'Max Orr said shops would shut, but the doctor, Ann Hale, argued that there was time.',
      'Max Orr | said | shops would shut',
      'the doctor, Ann Hale | argued | that there was time',
    ],
    [
      'The guard noted that her team had ruled out a leak, and she said a study would settle it.',
      'The guard | noted | that her team had ruled out a leak',
      'she | said | a study would settle it',
    ],
    [
      'Officials on Monday closed the bridge as the river Onda rose, saying that it could be swept away.',
      'Officials | saying | that it could be swept away',
    ],
    ['The guild has written to Orr urging him to step in.', 'The guild | urging | him to step in'],
    [
      'Storr said it had learned from the outage, which the regulator called “a failure of planning”.',
      'Storr | said | it had learned from the outage',
      'the regulator | called | which … “a failure of planning”',
    ],
    ['The mill, she tells me, is shut.', 'she | tells | The mill … is shut'],
    [
      'A ship is passing the pier so closely that it should have sunk, sailors reported on Friday.',
      'sailors | reported | A ship is passing the pier so closely that it should have sunk',
    ],
  ])('%s', check);
});

describe('what goes with a tag, and what somebody else says behind it', () => {
  test.each<Case>([
    [
      'The ship sank, Orle said, but Norland denied the claim.',
      'Orle | said | The ship sank',
      'Norland | denied | the claim',
    ],
    [
      'A ship was hit, the rebels said, while the army said it had struck a depot.',
      'the rebels | said | A ship was hit',
      'the army | said | it had struck a depot',
    ],
    [
      'The pier will open in May, the guild said, although builders warned it could be late.',
      'the guild | said | The pier will open in May',
      'builders | warned | it could be late',
    ],
    [
      'He was at home, his lawyer said, and the guards have no case.',
      'his lawyer | said | He was at home … and the guards have no case',
    ],
    [
      'The pier will close, the warden, Ann Lee, said. “It is unsafe,” she said. “We have no choice.”',
      'the warden, Ann Lee | said | The pier will close',
      'she | said | “It is unsafe,” … “We have no choice.”',
    ],
    ['Ann Voss, 34, said her neighbour, Max Fry, had left.', 'Ann Voss, 34 | said | her neighbour, Max Fry, had left'],
    ['Voss told reporters his deputy, Ann Fry, would wait.', 'Voss | told | his deputy, Ann Fry, would wait'],
    ['Voss told the board the warden, Ann Fry, would wait.', 'Voss | told | the warden, Ann Fry, would wait'],
    ['Voss told her deputy, Ann Fry, she would wait.', 'Voss | told | she would wait'],
    ['Voss’s message to crews was simple: “Trust us.”', 'Voss’s | message to | “Trust us.”'],
    ['In the clip, a guard is heard shouting: “Get down!”', 'a guard | is heard shouting | “Get down!”'],
    ['He can be seen telling a guard: “Go away.”', 'He | can be seen telling | “Go away.”'],
    ['He is seen walking to the “Orle Inn”.'],
    ['Fry denies murder.', 'Fry | denies | murder'],
    ['The forward, who has 12 goals, insisted he was well.', 'The forward | insisted | he was well'],
    ['The lamp lasts for a year, Orbex claims.', 'Orbex | claims | The lamp lasts for a year'],
    ['It paid for repairs, fees, and insurance claims.'],
    [
      'Sales fell, according to Orbex, and the firm expects them to rise.',
      'Orbex | according to | Sales fell',
      'the firm | expects | them to rise',
    ],
    [
      'Senior advocate Max Fry, in a gown, argued the law was void.',
      'Senior advocate Max Fry | argued | the law was void',
    ],
    ['Once the vote is over, Fry said, crews can go.', 'Fry | said | Once the vote is over … crews can go'],
    ['Until the war ends, Orr said, nobody will build.', 'Orr | said | Until the war ends … nobody will build'],
    ['When contacted, Orr said the pier was safe.', 'Orr | said | the pier was safe'],
    ['When he came, Orr said, the house was dark.', 'Orr | said | When he came … the house was dark'],
    [
      '“It is unsafe,” said Lee, who says little. “We have no choice.”',
      'Lee | said | “It is unsafe,” … “We have no choice.”',
    ],
  ])('%s', check);
});

describe('what the writer says of what was said', () => {
  test.each<Case>([
    ['Ana Orr said the pact was near, without giving details.', 'Ana Orr | said | the pact was near'],
    [
      'Max Orr said six guards had left – a version of events disputed by Ann Hale.',
      'Max Orr | said | six guards had left',
    ],
    [
      'The paper says that the dam may leak, a suggestion that Ann Hale described as “odd”.',
      'The paper | says | that the dam may leak',
      'Ann Hale | described | a suggestion that … as “odd”',
    ],
    [
      'Two guards accused Max Orr of theft, allegations that his lawyer dismissed as “false”.',
      'Two guards | accused | Max Orr of theft',
      'his lawyer | dismissed | as “false”',
    ],
    ['The mayor’s fear that roads were unsafe was shared by all.', 'The mayor’s | fear | that roads were unsafe'],
    [
      'A letter calling for the sale of the dam has gathered 900 names.',
      'A letter | calling for | the sale of the dam',
    ],
    ['A report saying the dam was broken.', 'A report | saying | the dam was broken'],
    ['The man who accused her of theft has left.', 'who | accused | her of theft'],
    ['A senator who promised to end the queues is being sued.', 'who | promised | to end the queues'],
  ])('%s', check);
});

describe('where a source begins', () => {
  test.each<Case>([
    [
      'Guards held the chief, Max Orr; his lawyer, Ann Hale, told the court that he denied it.',
      'his lawyer, Ann Hale | told | that he denied it',
    ],
    ['The dam must stay, the appeals court ruled.', 'the appeals court | ruled | The dam must stay'],
    [
      'The charity which employed the seven, Clean Wells, said it was late.',
      'The charity which employed the seven, Clean Wells | said | it was late',
    ],
    ['On Tuesday mine told me that it was late.', 'mine | told | that it was late'],
    [`Shares slide as Storr boss warns of ‘bad years’${body}`, 'Storr boss | warns of | ‘bad years’'],
    [`Guards told to hand over files in dam case${body}`, ' | told | to hand over files in dam case'],
    [`Review: the Orbit is a marvel you should not buy${body}`],
    [
      `“It was loud,” said Kim Orr, who was in the hall as the storm hit.${body}`,
      'Kim Orr, who was in the hall as the storm hit | said | “It was loud,”',
    ],
    [
      'In the capital, Zelen, President Goran Vlasic said in a televised address that his patience was "not infinite."',
      'President Goran Vlasic | said in a televised address | that his patience was "not infinite."',
    ],
    [
      'In the capital, Lind, President Max Orr said in a speech that his patience was “not endless”.',
      'President Max Orr | said | that his patience was “not endless”',
    ],
    [
      'Storr is closing its mill, the firm’s chairman, Jim Doyle, said on Monday.',
      'the firm’s chairman, Jim Doyle | said | Storr is closing its mill',
    ],
    [
      'Orle Athletic have rejected a bid for winger Max Orr, the club’s chairman, Jim Doyle, said on Monday.',
      'the club’s chairman, Jim Doyle | said | Orle Athletic have rejected a bid for winger Max Orr',
    ],
    [`Orle bank holds rates, says fight not over${body}`, 'Orle bank | says | fight not over'],
    [
      'Obi Orr, author of the book “Small Isles,” said that it was late.',
      'Obi Orr, author of the book “Small Isles,” | said | that it was late',
    ],
    [
      'Political scientist Obi Orr, author of the book "Small Boats, Big Nets," said neither side wanted a long strike.',
      'Political scientist Obi Orr, author of the book "Small Boats, Big Nets," | said | neither side wanted a long strike',
    ],
    ['In Lind, Hale said, roads are bad.', 'Hale | said | In Lind … roads are bad'],
    ['The price fell on Monday, a drop Orr called “likely”.', 'Orr | called | a drop … “likely”'],
  ])('%s', check);
});

describe('who is cited, urged and told', () => {
  test.each<Case>([
    ['“They will pay,” the agency cited Hale as saying.', 'Hale | saying | “They will pay,”'],
    ['The guild urged anybody with news to come forward.', 'The guild | urged | anybody with news to come forward'],
    [
      '“Friends,” the memo began, “by the time you read this it will be late.”',
      'the memo | began | “Friends,” … “by the time you read this it will be late.”',
    ],
  ])('%s', check);
});

describe('content in marks is whole', () => {
  test.each<Case>([
    [
      '"Plastic," she says, looking up, "sings when it rains. My daughter likes it. She says it is the sky clapping."',
      'she | says | "Plastic," … "sings when it rains. My daughter likes it. She says it is the sky clapping."',
      'She | says | it is the sky clapping',
    ],
    [
      'Some 300 guards chanted “Whose sea? Our sea!” and police said nine had been held.',
      'Some 300 guards | chanted | “Whose sea? Our sea!”',
      'police | said | nine had been held',
    ],
    ['A diplomat put it more bluntly: "We are leaving."', 'A diplomat | put it more bluntly: | "We are leaving."'],
    [
      'The motion calls for an immediate truce, the release of prisoners and the creation of "a transitional council".',
      'The motion | calls for | an immediate truce, the release of prisoners and the creation of "a transitional council"',
    ],
    [
      '“Thank you,” the letter ended, “for all you have done.”',
      'the letter | ended | “Thank you,” … “for all you have done.”',
    ],
  ])('%s', check);
});

describe('what is done, not said', () => {
  test.each<Case>([
    ['Olympic champion Mara Orr has signed with a coach.'],
    ['Max Orr will defend his title against Ivo Moe in May.'],
    ['He offered no evidence for the charge.'],
    ['He offered no proof that it was late.', 'He | offered | no proof that it was late'],
  ])('%s', check);
});

describe('what a court hears and rules', () => {
  test.each<Case>([
    ['Orr had been drinking, the court heard.', 'the court | heard | Orr had been drinking'],
    ['Guards slept “six to a room”, an inquiry heard on Monday.', 'an inquiry | heard | Guards slept “six to a room”'],
    ['Orr had been drinking for years, a jury was told.', 'a jury | was told | Orr had been drinking for years'],
    [
      'The guard may stay even though she lied, a tribunal ruled.',
      'a tribunal | ruled | The guard may stay even though she lied',
    ],
    [
      `Boy, 9, died after ‘run of errors’, inquest hears${body}`,
      'inquest | hears | Boy, 9, died after ‘run of errors’',
    ],
    [
      'A cyclist died after the lorry failed to stop, an inquest has heard.',
      'an inquest | has heard | A cyclist died after the lorry failed to stop',
    ],
    [
      'A guard accused of theft ‘lied from first to last’, a jury was told.',
      'a jury | was told | A guard accused of theft ‘lied from first to last’',
    ],
    ['On Monday, the court heard.'],
    ['The guards left. A shot was heard on Monday.'],
    ['The guards, Orr and Lind heard.'],
    ['Orr had been drinking, neighbours heard.'],
    ['Orr had been drinking, his wife heard.'],
  ])('%s', check);
});

describe('a headline that opens with words in marks', () => {
  test.each<Case>([
    [`‘I have had enough’: Storr Mills chief quits${body}`, 'Storr Mills chief | : | ‘I have had enough’'],
    [
      `‘We want to go home’: families wait for news${body}`,
      'families | : | ‘We want to go home’',
      'We | want | to go home',
    ],
    [`‘Best harvest for years’: apples delight growers${body}`, ' | : | ‘Best harvest for years’'],
    [`‘Snow moon’: when to see it${body}`],
  ])('%s', check);
});

describe('what a quotation of several sentences reports', () => {
  test.each<Case>([
    [
      'Clara Orr worries. “My niece told me nobody reads now. She said it very kindly.”',
      'Clara Orr | worries | “My niece told me nobody reads now. She said it very kindly.”',
      'My niece | told | nobody reads now',
    ],
    [
      'Clara Orr left. “I always say too much and then I have to move,” she said.',
      'she | said | “I always say too much and then I have to move,”',
    ],
    [
      '“Guards are ordering late, ordering little,” Clara Orr said.',
      'Clara Orr | said | “Guards are ordering late, ordering little,”',
    ],
    [
      'Clara Orr left. “We offer an apology to all guests. Two guards have already apologized for the noise, and the mill will pay.”',
      ' |  | “We offer an apology to all guests. Two guards have already apologized for the noise, and the mill will pay.”',
    ],
    [
      'The union said its members had warned the firm that runs the school about the roof in 2022.',
      'The union | said | its members had warned the firm that runs the school about the roof in 2022',
    ],
    ['“They have said that before,” said Clara Orr.', 'Clara Orr | said | “They have said that before,”'],
  ])('%s', check);
});
