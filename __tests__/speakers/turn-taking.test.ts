import { describe, expect, test } from '@jest/globals';
import { extract } from '../../src/extract.ts';

type Case = [why: string, text: string, last: string | null];

/** The speaker of the last quote. */
const check = (_why: string, text: string, last: string | null) => {
  const record = extract(text, { kinds: ['statement', 'act', 'evidence', 'attitude'] });
  const quote = record.quotes.filter((q) => !q.within).at(-1)!;
  expect(record.speakers.find(({ id }) => id === quote.speaker)?.name ?? null).toBe(last);
};

describe('whoever goes on where a quote ends', () => {
  const BEFORE = 'Max Orr won the vote. Max Orr thanked his voters. ';
  test.each<Case>([
    ['reports', `${BEFORE}Senator Tom Hale said that Orr would fail. He said that it was late.`, 'Tom Hale'],
    ['quotes', `${BEFORE}Tom Hale, a driver, said that he liked Orr. “It is late,” he said.`, 'Tom Hale'],
    ['adds', `${BEFORE}“Orr will fail,” said Tom Hale. He added that it was late.`, 'Tom Hale'],
    [
      'adds, behind where it was said',
      `${BEFORE}“Orr will fail, and he knows it,” Tom Hale, 67, a driver, said in an interview. But, he added, “it is late.”`,
      'Tom Hale',
    ],
    [
      'not whom a quotation named last',
      'Max Orr ran, too.\n\n“Orr has no plan,” said Eva Moe. “He never had a plan. He is lost.”\n\nThe hosts went on, but Tom Hale stayed.\n\n“It is late,” he said.',
      'Tom Hale',
    ],
    ['without a name', `${BEFORE}The other man named Orr’s friends. “They talk too much,” he said.`, 'The other man'],
    ['not a woman for “he”', `${BEFORE}Mrs. Ann Hale said that it was late. He said that it rained.`, 'Max Orr'],
    ['whoever was asked replies', 'Tom Hale asked Max Orr why he was late. He replied: “I missed the train.”', 'Max Orr'], // biome-ignore format: one case
    ['in a paragraph of its own', `${BEFORE}“Orr is late,” said Tom Hale.\n\n“Orr will fail,” he said.`, 'Tom Hale'],
    [
      'whoever wrote it',
      'Mrs. Lena Grabo spoke. The roof leaks, according to a post from Ann Holt.\n\n“We saw it,” she wrote.',
      'Ann Holt',
    ],
    [
      'not somebody quoted by the way',
      'Tom Hale was late, as Max Orr reported. He said that he had missed the train.',
      'Tom Hale',
    ],
  ])('%s', check);
});

describe('whom "who" means', () => {
  test.each<Case>([
    ['not the place behind', 'The plan was backed by a nurse from Orle, who called it overdue.', 'a nurse from Orle'],
    ['across an age', '“It is late,” said Ann Lee, 24, from Orle, who called the plan overdue.', 'Ann Lee'],
    ['across what she is', 'It was backed by Ann Lee, a nurse from Orle, who called it overdue.', 'Ann Lee'],
    ['not a name that cannot be told apart', 'It was backed by a former adviser to Ann Lee who called it overdue.', 'a former adviser to Ann Lee'], // biome-ignore format: one case
    ['the owner', 'It was backed by the owner of the mill in Orle, who called it overdue.', 'the owner of the mill in Orle'], // biome-ignore format: one case
    ['a state behind a senator', 'It was backed by Senator Max Orr of Texas, who called it overdue.', 'Max Orr'],
    ['many', 'It was backed by anglers along the river, who called it overdue.', 'anglers along the river'],
  ])('%s', check);
});

describe('names that no pronoun means, or one does', () => {
  test.each<Case>([
    [
      'a party is nobody for “he”',
      'Max Orr looked at the dam. “It is old,” Orr said.\n\nDon’t Greens care?\n\n“The lake must stay,” he said.',
      'Max Orr',
    ],
    [
      'a man named Bill is no bill',
      'Seven clubs courted Max Orr.\n\nBill Hale, his trainer, smiled. Though it is late, he said, it may be done.',
      'Bill Hale',
    ],
    ['a headline’s first name', 'Ann Lee: Road Late Again\n\nThe town slept. “It is late,” Lee said.', 'Ann Lee'],
    ['the owner of what is said', 'The mayor’s answer: “No.”', 'The mayor'],
  ])('%s', check);
});

describe('whose turn it is not', () => {
  test.each<Case>([
    ['who asked does not answer', '“Was it late?” asked Ann Lee.\n\n“It rained all day.”', null],
    [
      'one of many is not who was named before',
      'Max Orr said that it was late. Others agree. One, who gave no name, said that it rained. “I left,” he said.',
      'One',
    ],
    [
      'one of many that are no people is nobody',
      'Max Orr met the suppliers. One of them said that it rained. He said that it was late.',
      null,
    ],
    [
      'the subject of the paragraph, though it has no name',
      'The minister, Max Orr, said that it was late.\n\nThe driver is on leave. In a letter, he said that it rained.',
      'The driver',
    ],
    [
      'who is one more of them, and described',
      'The envoy, Ann Lee, said that it was late.\n\nAnother villager said that it rained. “I left,” she said.',
      'Another villager',
    ],
    [
      'Daddy is no woman',
      'Mrs Park said her children had been told that Daddy was lost. One had cried. “I gave him a hug,” she said.',
      'Park',
    ],
    [
      'whose daughter smiled',
      'Clara Bloom’s daughter, Sophie, who runs the shop, is less certain than her mother. “He is late,” she said.',
      'Sophie',
    ],
    [
      'a place that somebody is from is nobody',
      'It is about a retired teacher from Ornia. “Is this all of it?” she asked.',
      'a retired teacher',
    ],
    [
      'her daughter, not her',
      'Ann Orr denied it.\n\nHer daughter said that it was late. “It was a mess,” she said.',
      'Her daughter',
    ],
    [
      'a customer’s daughter, not the customer',
      'Ann Orr denied it.\n\nA customer’s daughter said that it was late. “It was a mess,” she said.',
      'A customer’s daughter',
    ],
    [
      'somebody’s neighbour, not who has the name',
      'Sheriff Ellen Marsh denied it.\n\nMarsh’s neighbor said that it was late. “I left,” she said.',
      'Marsh’s neighbor',
    ],
    [
      'the second of several',
      'Sheriff Ellen Marsh denied it.\n\nA second former deputy said that it was late. “I left,” she said.',
      'A second former deputy',
    ],
    [
      'an officer without a name is not who was named before',
      '“It rained,” said Max Orr.\n\nThe chief minister wrote: “It is late.” He added that he would wait.',
      'The chief minister',
    ],
    [
      'nor a place that only words name',
      '“It is late,” Ann Lee said. “Norland is afraid.”\n\nShe said that it rained.',
      'Ann Lee',
    ],
    [
      'whoever is asked, and smiles',
      'Asked if she thought that Orle could win the cup, Lee smiled. “It is late,” she said.',
      'Lee',
    ],
  ])('%s', check);
});

describe('who is asked about somebody', () => {
  test.each<Case>([
    [
      'one without a name',
      'A police spokesman said it was late. Asked if Max Orr was ill, he said: “No.”',
      'A police spokesman',
    ],
    [
      'somebody’s',
      'The prime minister’s official spokesman said it was late. Asked if Max Orr was ill, he said: “No.”',
      'The prime minister’s official spokesman',
    ],
    ['one with an office', 'The judge said it was late. When asked if Max Orr was ill, he replied: “No.”', 'The judge'],
    ['not a woman for “he”', 'A spokeswoman said it was late. Asked if Max Orr was ill, he said: “No.”', 'Max Orr'],
    ['nobody before', 'Asked if Max Orr was ill, he said: “No.”', 'Max Orr'],
    ['another since', 'A spokesman said it was late. Max Orr laughed. Asked if he was ill, he said: “No.”', 'Max Orr'],
  ])('%s', check);
});

describe('one of several, who has no name, goes on', () => {
  test.each<Case>([
    ['of people', 'One of the soldiers said it rained. "We left," he said.', 'One of the soldiers'],
    ['behind what is quoted', '"We left," one of the guards said. "It rained," he added.', 'one of the guards'],
    ['of a firm’s', 'One of the firm’s divers said it rained. "I left," he said.', 'One of the firm’s divers'],
    [
      'of his own',
      'One of his former pupils, now a judge, said it rained. “I left,” she said.',
      'One of his former pupils',
    ],
    [
      'of them, by a trade',
      'One of the four, a welder from Orle, said it rained. He added that it was late.',
      'One of the four',
    ],
    ['of those before', 'Two divers spoke. One said it rained. “It is late,” he said.', 'One'],
    [
      'another',
      'Another, a nurse on the night shift, said the ward was full. “I left,” she said.',
      'Another, a nurse on the night shift',
    ],
    ['by number', 'A fourth said he had left. “It rained,” he said.', 'A fourth'],
    [
      'not a share of those asked',
      'According to the poll, half want Max Orr out. A third said he should go. Max Orr laughed. He said that it was late.',
      'Max Orr',
    ],
    ['not a firm', 'One of the firms said it rained. “We are glad,” it said.', 'One of the firms'],
    ['a guard', 'A former guard said it rained. “I left,” he said.', 'A former guard'],
    ['not the guard', 'The guard said it rained. It said two had left.', 'The guard'],
    ['not the coast guard', 'The coast guard said it rained. It said two had left.', 'The coast guard'],
  ])('%s', check);
});

describe('"they" and "it" are not what they tell of', () => {
  test.each<Case>([
    ['who arrests', 'Police arrested three teenagers. The teenagers, they said, were armed.', 'Police'],
    ['a role in the plural', 'Investigators met 40 divers. The drivers were racing, they said.', 'Investigators'],
    ['who has spoken', 'Nurses say it is late. Patients will suffer, they say.', 'Nurses'],
    [
      'one and her team',
      'Ana Ruiz and her team saw 40 adults. Adults who slept did well, they found.',
      'Ana Ruiz and her team',
    ],
    ['two of a name', 'Dr. Cole and Dr. Hume saw 40 men. Most men, they said, slept.', 'Cole and Hume'],
    [
      'one and his co-authors',
      'Max Orr and two co-authors called for trials. Such trials, they said, are late.',
      'Max Orr and two co-authors',
    ],
    ['two by name', 'Ann Dial and Bo Orr left in May. They said it was late.', 'Ann Dial and Bo Orr'],
    ['two by role', 'The mayor and the sheriff saw the dam. They said it was late.', 'The mayor and the sheriff'],
    ['not two of three', 'Ann Dial, Bo Orr and Max Moe left in May. They said it was late.', null],
    ['not those who died', 'Ann Dial and Bo Orr were killed in May. They said it was late.', null],
    ['nobody before them', 'The men were late, they said.', null],
    ['a farmer of his own clause', 'We ask the farmers and they say it is late.', 'the farmers'],
    ['a council', 'The council published a report. The school is unsafe, it said.', 'The council'],
    ['a regulator', 'The regulator opened an inquiry into the bank. The bank must repay, it said.', 'The regulator'],
    ['itself, where nothing else is told of', 'The union will strike in May, it said.', 'The union'],
  ])('%s', check);
});

describe('“it” is what was written in the sentence before', () => {
  test.each<Case>([
    ['with which he resigned', 'He resigned with a one-line letter. "I am tired," it read.', 'a one-line letter'],
    ['that she sent', 'She sent her mother a postcard from Orle. "I am late," it said.', 'a postcard'],
    ['that came', 'Then came an email from his publisher. "It is late," it said.', 'an email'],
    ['that arrived', 'Days later a telegram arrived. "It is late," it read.', 'a telegram'],
    ['that a person named gave', 'Ann Dial handed him a card. “It is late,” it said.', 'a card'],
    ['not who was sent it', 'Ann Dial wrote an email to the bank. “We are late,” it said.', null],
    ['not what a council sent', 'The council sent a letter to Max. “We are late,” it said.', 'The council'],
    ['not in an answer', 'The bank replied to a letter from Ann Dial. “We are late,” it said.', 'The bank'],
  ])('%s', check);
});

describe('whom a story of now only remembers', () => {
  const THEN = 'Tom Hale works at the mill.\n\n“It is cold,” says Hale.\n\nWhen he came there, the old man gave a piece of advice: “Look at the wheel.”\n\n'; // biome-ignore format: one line
  test.each<Case>([
    ['does not go on in it', `${THEN}“So I do,” he says.`, 'Tom Hale'],
    ['but goes on in the past', `${THEN}“It is late,” he said.`, 'the old man'],
  ])('%s', check);
});

describe('a quotation behind what somebody does', () => {
  const BEFORE = '“I was here first,” Tom Orr says to his grandson.\n\n';
  test.each<Case>([
    ['is his, by a name', `${BEFORE}Malik does not look up from his phone. “You say that of every place.”`, 'Malik'],
    ['by a pronoun', 'Ann Hale is tired. She pauses. “It is late.”', 'Ann Hale'],
    ['not of a ship', 'The Storrwind sails on. She pauses. “It is late.”', null],
    ['not behind another deed', `${BEFORE}Max Pell sold his phone. “You say that of every place.”`, null],
  ])('%s', check);
});

describe('who was asked answers', () => {
  test.each<Case>([
    ['where an answer comes', '“Would you stay?” Ann Voss asked Tom Hale. “No, never,” came the answer.', 'Tom Hale'],
    ['nobody, where he has no name', '“Would you stay?” Ann Voss asked. “No, never,” was the reply.', null],
    ['not who asks', '“Would you stay?” Max Orr asked Tom Hale. His answer: “No, never.”', 'Tom Hale'],
    ['nor her', '“Would you stay?” Tom Hale asked. His answer: “No, never.”', null],
    ['but who is named with it', '“Would you stay?” Tom Hale asked. “No, never,” was Ann Voss’s reply.', 'Ann Voss'],
    [
      'of another question',
      'Tom Hale was ill. “Would you stay?” Ann Voss asked. “No, never,” was his reply.',
      'Tom Hale',
    ],
  ])('%s', check);
});
