import { describe, test } from '@jest/globals';
import { type Case, check } from './shown.ts';

describe('what happened before is no source', () => {
  test.each<Case>([
    ['Orbex shares rose 4% after the software maker said it would wait.', 'the software maker | said | it would wait'],
    [
      'Corvo shares fell 8% after the company warned that orders had slowed.',
      'the company | warned | that orders had slowed',
    ],
    ['Shares in Corvo plunged 12% after saying that its boss had quit.', 'Corvo | saying | that its boss had quit'],
  ])('%s', check);
});

describe('whom it was written to', () => {
  test.each<Case>([
    ['Dole texted his wife, Anna: “I am finished.”', 'Dole | : | “I am finished.”'],
    ['Dole wrote to her lawyer, Sam Pike: “Call me now.”', 'Dole | : | “Call me now.”'],
  ])('%s', check);
});

describe('who has a document', () => {
  test.each<Case>([
    ['An email sent to crews and seen by the Herald said jobs would go.', 'An email | said | jobs would go'],
    [
      'A letter written by the mayor and sent to the minister says the bridge is unsafe.',
      'A letter | says | the bridge is unsafe',
    ],
  ])('%s', check);
});

describe('how long ago it was', () => {
  test.each<Case>([
    [
      'The inquiry, led by a retired judge, concluded two years ago that the dam was unsafe.',
      'The inquiry | concluded | that the dam was unsafe',
    ],
    [
      'A panel of pilots concluded three years ago that the wall was unsafe.',
      'A panel of pilots | concluded | that the wall was unsafe',
    ],
  ])('%s', check);
});

describe('whom a relative clause is about', () => {
  test.each<Case>([
    [
      '“I have a sign,” Patty Lund said.\n\nHatch, who is 58, says he will stay.',
      'Patty Lund | said | “I have a sign,”',
      'Hatch | says | he will stay',
    ],
    [
      'Voss read aloud from an email in which an engineer warned that the pumps were “held up by hope”.',
      'an engineer | warned | that the pumps were “held up by hope”',
    ],
  ])('%s', check);
});

describe('a spokesman behind “and”', () => {
  test.each<Case>([
    [
      'The court rejected the appeal and a spokesman, Joe Brand, said the family was upset.',
      'The court | rejected | the appeal',
      'a spokesman, Joe Brand | said | the family was upset',
    ],
    [
      'The board has rejected the plan and its chairman, Tom Reay, said a new one would come.',
      'The board | has rejected | the plan',
      'its chairman, Tom Reay | said | a new one would come',
    ],
  ])('%s', check);
});

describe('what came of it is not said', () => {
  test.each<Case>([
    [
      'Voss lowered its outlook, blaming a fall in orders, sending its shares down 9%.',
      'Voss | blaming | a fall in orders',
    ],
    [
      'Crews said that voters turned out in force, pushing her to victory.',
      'Crews | said | that voters turned out in force, pushing her to victory',
    ],
    [
      'Doyle has said that she wrote the play in a week, and it shows.',
      'Doyle | has said | that she wrote the play in a week',
    ],
  ])('%s', check);
});

describe('a subject before a tag', () => {
  test.each<Case>([
    ['Her aunt, Brandt told a friend, “never owned a clock.”', 'Brandt | told | Her aunt … “never owned a clock.”'],
  ])('%s', check);
});

describe('verbs that are tagged as something else', () => {
  test.each<Case>([
    ['Analysts caution that the rally rests on few names.', 'Analysts | caution | that the rally rests on few names'],
    ['A word of caution that nobody heard.'],
    ['The authors stress that the wall is safe.', 'The authors | stress | that the wall is safe'],
    ['Quill and Lind stress that the wall is safe.', 'Quill and Lind | stress | that the wall is safe'],
    ['The author remarks that the wall is safe.', 'The author | remarks | that the wall is safe'],
    ['Ann Quill tweets that the wall is safe.', 'Ann Quill | tweets | that the wall is safe'],
    ['The wall is safe, the report states.', 'the report | states | The wall is safe'],
    ['The stress that the work brings is bad for them.'],
    ['The fire broke safety rules that the town had set.'],
    ['Judge blocks governor’s order on school books\n\nIt rained on Monday.'],
    ['“It is late,” a letter seen by the Orle Mail said.', 'a letter seen by the Orle Mail | said | “It is late,”'],
    ['It will rain, Downing Street says.', 'Downing Street | says | It will rain'],
    [
      'The harbor plans to build a second pier, a spokesman told reporters.',
      'a spokesman | told | The harbor plans to build a second pier',
      'The harbor | plans | to build a second pier',
    ],
    [
      'The harbor’s plans to build a second pier, a spokesman said, were sound.',
      'a spokesman | said | The harbor’s plans to build a second pier … were sound',
    ],
    ['Its chairman, Max Read, said bakers had left.', 'Its chairman, Max Read | said | bakers had left'],
    ['A friend of the late Ian Read said bakers had left.', 'A friend of the late Ian Read | said | bakers had left'],
  ])('%s', check);
});

describe('what says nothing', () => {
  test.each<Case>([
    ['Witnesses should call police, quoting reference 552.'],
    [
      'Okafor calls them stubborn, but she says it fondly. Lund said it often rains.',
      'Okafor | calls | them stubborn',
      'Lund | said | it often rains',
    ],
    ['Tennis: Vargas beats Lund to reach final\n\nVargas won.'],
  ])('%s', check);
});

describe('what a post is called', () => {
  test.each<Case>([
    ['Ferry aide Ida Orr released a memo titled “What We Know of the Tides.”', 'Ferry aide Ida Orr | released a memo titled | “What We Know of the Tides.”'], // biome-ignore format: one case
    [
      '“This is wrong,” Kesler said in a post titled “Maps for All.” “Crews can switch.”',
      'Kesler | said | “This is wrong,” … “Crews can switch.”',
    ],
  ])('%s', check);
});

describe('how somebody is, in a headline', () => {
  test.each<Case>([
    ['Tom Reay ‘truly sorry’ after bin strike\n\nTom Reay spoke on Friday.', 'Tom Reay |  | ‘truly sorry’'],
    ['Tom Reay ‘shot dead’ in Orle\n\nAnn Lee spoke on Friday.'],
  ])('%s', check);
});

describe('tags of people and records', () => {
  test.each<Case>([
    [
      'Survey finds fish stocks halved, researchers report\n\nStocks are low.',
      'researchers | report | Survey finds fish stocks halved',
      'Survey | finds | fish stocks halved',
    ],
    ['The car left at noon, phone records showed.', 'phone records | showed | The car left at noon'],
    [
      'Voss said the port was safe, the radio reported on Friday.',
      'the radio | reported | Voss said the port was safe',
      'Voss | said | the port was safe',
    ],
  ])('%s', check);
});

describe('hearers and places of all sorts', () => {
  test.each<Case>([
    [
      'Envoy Sein Tun rejected the claims. His government, he told the council, was restoring order.',
      'Envoy Sein Tun | rejected | the claims',
      'he | told | His government … was restoring order',
    ],
    ['The guild issued a letter containing three demands.', 'The guild | issued | a letter containing three demands'],
    ['Voss told her deputy that it was late.', 'Voss | told | that it was late'],
    ['The mayor said in a statement on Monday that she was ill.', 'The mayor | said | that she was ill'],
  ])('%s', check);
});

describe('what goes on being said', () => {
  test.each<Case>([
    [
      'Voss said that what pilots called “lies” had hurt her.',
      'Voss | said | that what pilots called “lies” had hurt her',
    ],
    [
      'Voss resigned, saying she was tired, but that crews should stay.',
      'Voss | saying | she was tired, but that crews should stay',
    ],
    ['Voss: Port is safe; crews will stay\n\nVoss left on Monday.', 'Voss | : | Port is safe; crews will stay'],
    [
      '“I can tell you that it is late,” Voss said.',
      'Voss | said | “I can tell you that it is late,”',
      'I | can tell | that it is late',
    ],
    ['Voss stopped short of saying that it was late.', 'Voss | stopped short of saying | that it was late'],
  ])('%s', check);
});

describe('stops within a sentence', () => {
  test.each<Case>([
    ['The port shuts at 9 p.m. ET, Voss said.', 'Voss | said | The port shuts at 9 p.m. ET'],
    ['Voss voted no. “It is too late,” he said.', 'he | said | “It is too late,”'],
    ['“Stay calm,” Voss posted on X. at noon.', 'Voss | posted | “Stay calm,”'],
  ])('%s', check);
});

describe('who is called so, and whose firm it is', () => {
  test.each<Case>([
    [
      'A storm that forecasters described as “the worst in years” hit Orle on Sunday.',
      'forecasters | described | that … as “the worst in years”',
    ],
    [
      "The head of Norland's most indebted water company said that her bonus was fair.",
      "The head of Norland's most indebted water company | said | that her bonus was fair",
    ],
    ["Orr's lawyers said that it was late.", "Orr's lawyers | said | that it was late"],
    ["Orr's policy shows no sign of change.", "Orr's policy | shows | no sign of change"],
  ])('%s', check);
});
