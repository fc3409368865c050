import { describe, expect, test } from '@jest/globals';
import { extract } from '../../src/extract.ts';

const sourcesOf = (text: string) =>
  extract(text, { kinds: ['statement', 'act', 'evidence', 'attitude'] }).quotes.map((q) =>
    q.source.map((s) => s.text).join(' '),
  );

describe('the source is the subject', () => {
  test.each([
    ['not what opens the sentence', 'During the hearing Novak said taxes rose.', 'Novak'],
    ['not whom one followed', 'Following the talks the minister said the deal was done.', 'the minister'],
    [
      'not what is said of a place',
      'The captain toured the docks, where cranes have failed, and said that it was late.',
      'The captain',
    ],
    ['not the day, in one word', 'Lind, a nurse, today said that it was late.', 'Lind, a nurse'],
    ['nor with it', 'Prime Minister Ola Lind yesterday said that it was late.', 'Prime Minister Ola Lind'],
    [
      'the name before the role, behind an opening without a comma',
      'After the game Ola Lind, the club president said that it was late.',
      'Ola Lind, the club president',
    ],
    [
      'the name alone, in marks that it closes',
      'A witness identified only as "Rosa" told the panel that it was late.',
      'Rosa',
    ],
    [
      'not what somebody may not discuss publicly',
      'An aide who was not authorized to discuss the matter publicly said that it was late.',
      'An aide',
    ],
    ['not the time of day', '09:40 A police source said that it was late.', 'A police source'],
    [
      'not the place before what somebody does there',
      'Ninety customers stood outside a Storr courthouse to say that it was late.',
      'Ninety customers',
    ],
    [
      'not the subject of what is said',
      'The author, Karl Weiss, said one of his friends, who is 24, had left the firm.',
      'The author, Karl Weiss',
    ],
    ['nor at the head of a sentence', 'Asked whether she was nervous, Pell laughed. “Do I look nervous?”', ''],
    ['nor is “it” who notes', 'It is worth noting that the bridge is safe.', ''],
    ['not who is asked', 'Falk laughs, but she grows serious when asked whether the bridge is safe.', ''],
    ['not the place', 'In Paris the envoy said talks had failed.', 'the envoy'],
    [
      'the pronoun, of what is said within its clause',
      'The bank, which owns the mill, interviewed Ola Lind, a clerk who saw the flames and described them as a warning.',
      'who',
    ],
    [
      'not the pronoun, of what is said behind its clause',
      'Ola Lind, who saw the flames, described them as a warning.',
      'Ola Lind',
    ],
    [
      'not whom somebody is like',
      'Lind represents a ward in Storr, and like Reed has spoken about the need for a new harbour.',
      'Lind',
    ],
    [
      'across what parts it from its verb',
      '“It had many friends,” Lind, after a long pause, said of the mill.',
      'Lind, after a long pause',
    ],
    [
      'with the clause before an adverb',
      'Nurses who were fond of Reed now say that the ward was full.',
      'Nurses who were fond of Reed',
    ],
    ['who fires it back', 'Later, Reed fired back a reply saying he would not support the levy.', 'Reed'],
    ['who spends a speech so', 'Ola Lind spent most of her long speech praising the nurses.', 'Ola Lind'],
    [
      'who is named behind a main clause',
      "Reed will give his support to Lind before the party's convention, predicted Jo Orr, the former clerk challenged by Reed ten years ago.",
      'Jo Orr, the former clerk challenged by Reed ten years ago',
    ],
    [
      'not the week before the verb',
      'Jo Orr, the party chairman, this past week announced the sale of the mill.',
      'Jo Orr, the party chairman',
    ],
    [
      'with a bracket that the chain cuts',
      'Many (mostly nurses, but also some doctors) are keen on telling women to stop waiting.',
      'Many (mostly nurses, but also some doctors)',
    ],
    ['what somebody receives', 'The office received letters saying that the gate was open.', 'letters'],
    ['those whom something includes', 'The file included nurses suggesting that the ward was full.', 'nurses'],
    ['who issues it', 'The firm issued a statement saying that the mill was safe.', 'The firm'],
    [
      'with the name that an “as” opens',
      'As Ola Lind, a professor of law at Storr, put it, “The court will wait.”',
      'Ola Lind, a professor of law at Storr',
    ],
    ['not what somebody is, behind an “as”', 'As a nurse, Ola Lind said that the ward was full.', 'Ola Lind'],
    ['not the day', 'At a press conference on Monday Lind said the mine would close.', 'Lind'],
    ['not an event', "After Sunday's vote Factwatch ruled the claim false.", 'Factwatch'],
    [
      'with its relative clause',
      'One of the nurses who signed the petition called Reed a bully.',
      'One of the nurses who signed the petition',
    ],
    [
      'not what a clause includes',
      'The alliance, which includes two unions and the Storr Institute, argues for smaller classes.',
      'The alliance',
    ],
    ['of the verb before', 'Cole was hauled before the Ethics Panel to defend his trips.', 'Cole'],
    [
      'who meets',
      'A group of senators met with deputy minister Peter Kay to discuss the files.',
      'A group of senators',
    ],
    ['without the week', 'The appeals board this week denied the request.', 'The appeals board'],
    ['without a year', 'The plan was rejected by the Rights Council in 2015.', 'the Rights Council'],
    ['without what was done first', 'European leaders gathered on Friday to discuss the budget.', 'European leaders'],
    [
      'with the name before a role',
      'Ana Bell, Minister for Trade welcomes the treaty.',
      'Ana Bell, Minister for Trade',
    ],
    [
      'with what a participle tells of it',
      'Profits fell. The union representing workers in Orle called the cuts “too deep”.',
      'The union representing workers in Orle',
    ],
    [
      'not what one did first',
      'Opening the case at Orle court, Ann Bright told jurors that he had lied.',
      'Ann Bright',
    ],
    [
      'with its hyphens',
      'Union leader Per-Olav Sand told reporters the cuts were wrong.',
      'Union leader Per-Olav Sand',
    ],
    [
      'with what a participle tells of a place',
      'Detectives investigating the theft of a ring on the Isle of Orle said they were looking for a van.',
      'Detectives investigating the theft of a ring on the Isle of Orle',
    ],
    ['who is made to say it', 'Novak forced the mayor to admit that he had lied.', 'the mayor'],
    ['the same with a name', 'Lee forced Marsh to admit that nobody had been held to account.', 'Marsh'],
    [
      'the same with a relative clause',
      'Lee forced Marsh, who was under oath, to admit that nobody had been held to account.',
      'Marsh',
    ],
    [
      'the same with a phrase',
      'The vote allowed critics of the mayor to claim that he had lost touch.',
      'critics of the mayor',
    ],
    ['who is shown as he says it', 'The film ends with footage of Marsh saying that the bridge is safe.', 'Marsh'],
    ['with where they walk', 'Strikers walking along the pier shouted “No more.”', 'Strikers walking along the pier'],
    ['of the main clause', 'After saying he was “too tired to walk,” Reed sat down.', 'Reed'],
    [
      'who will meet two kinds of people',
      'Adviser Thames will meet with tribal and city leaders to discuss the vote.',
      'Adviser Thames',
    ],
    ['not who takes offence', 'The mayor took offence at a suggestion that he lied.', ''],
    ['not whom charges dog', 'Orr is still dogged by charges that she took money.', ''],
  ])('%s', (_, text, source) => expect(sourcesOf(text)[0]).toBe(source));

  test('but of no question that nobody is said to ask', () => {
    expect(sourcesOf('“It is late,” Falk said, asked whether the bridge is safe.')).toEqual(['Falk', '']);
  });

  test('of two that share it', () => {
    expect(sourcesOf('The premier said that talks would start in May and suggested that tariffs would fall.')).toEqual([
      'The premier',
      'The premier',
    ]);
  });

  test('of a verb that an adverbial parts from its object', () => {
    const [quote] = extract('The government condemns in the strongest terms the attack.').quotes;
    expect(quote.source[0].text).toBe('The government');
    expect(quote.content[0].text).toBe('the attack');
  });

  test('of a sentence that goes on behind a comma', () => {
    const text = 'Ito was asked about a guest at one of his hotels, saying, “Ask her.”';
    expect(sourcesOf(text)).toContain('Ito');
    expect(sourcesOf(text)).not.toContain('one of his hotels');
  });
});

describe('of a noun before a relative clause that ends in marks, or that has no “which”', () => {
  test.each([
    ['Voss, who rates the shares “hold,” estimates the sale will save a million.', 'Voss'],
    ['Analyst Jo Voss, who rates the shares “buy,” said the sale was overdue.', 'Analyst Jo Voss'],
    ['It is an idea ministers have described as “a last resort”.', 'ministers'],
    ['A dozen ministers have called it “rash”.', 'A dozen ministers'],
    ['Fish are dying in what experts are calling the worst drought on record.', 'experts'],
  ])('%s', (text, source) => expect(sourcesOf(text)).toEqual([source]));

  test.each([['Norland, which also claims the reef, said it would lodge a protest.']])('%s', (text) => {
    expect(sourcesOf(text)).toEqual(['Norland']);
  });
});
