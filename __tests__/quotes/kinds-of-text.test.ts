import { describe, expect, test } from '@jest/globals';
import { shippedModel } from '../../src/model/shipped.ts';
import { findQuotes } from '../../src/quotes/find.ts';
import type { Span } from '../../src/text/document.ts';
import { readDocument } from '../../src/text/read.ts';

/** Source and content of each outermost quote. */
function find(text: string): [string, string][] {
  const words = (spans: readonly Span[]) => spans.map((s) => text.slice(s.start, s.end)).join(' … ');
  const quotes = findQuotes(readDocument(text), shippedModel()).filter((q) => q.within < 0);
  return quotes.map((q) => [words(q.source), words(q.content)]);
}

describe('other text than plain news', () => {
  test.each(['The site is http://www.orle“lind', 'one million and »‶'])(
    'a mark in which no word begins: %s',
    (text) => {
      expect(find(text)).toEqual([]);
    },
  );

  test('a transcript: each line is its speaker’s', () => {
    const text =
      'SMITH: The bridge is safe. Use it.\n\nLEE: Who says that it is?\n\nSMITH: The engineers do, all of them.';
    expect(find(text)).toEqual([
      ['SMITH', 'The bridge is safe. Use it'],
      ['LEE', 'Who says that it is?'],
      ['SMITH', 'The engineers do, all of them'],
    ]);
  });

  test('a transcript between quotation marks', () => {
    const text =
      '“SMITH: The bridge is safe for all.\n\n“LEE: Who says that it is?\n\n“SMITH: The engineers do, all of them.”';
    expect(find(text).map(([source]) => source)).toEqual(['SMITH', 'LEE', 'SMITH']);
  });

  test('a transcript with offices, surnames alone and short turns', () => {
    const text =
      'GINA LOPEZ, HOST: Good morning to all. It rains.\n\nSAM BELL, BYLINE: Ann Wood lives by the river.\n\nLOPEZ: Is she well?\n\nBELL: She is.';
    expect(find(text).map(([source]) => source)).toEqual(['GINA LOPEZ', 'SAM BELL', 'LOPEZ', 'BELL']);
  });

  test('a table of names and numbers is no transcript', () => {
    expect(find('Results so far\n\nSmith: 46\n\nLee: 31\n\nSmith: 12')).toEqual([]);
  });

  test('Q and A name nobody', () => {
    const text = 'Q: Is the bridge safe?\n\nA: It was built well.\n\nQ: When was that?\n\nA: It was in 1912, I guess.';
    expect(find(text)).toEqual([
      ['', 'It was built well'],
      ['', 'It was in 1912, I guess'],
    ]);
  });

  test.each<[why: string, text: string, expected: [string, string][]]>([
    [
      'written out, in capitals',
      'QUESTION: Is the bridge safe?\n\nANSWER: It was built well.\n\nQUESTION: When was that?\n\nANSWER: In 1912.',
      [
        ['', 'It was built well'],
        ['', 'In 1912'],
      ],
    ],
    ['a question alone', 'Question: Will the bridge be closed, and who will pay for the works?', []],
    ['an answer in marks', 'Question: Is it safe?\n\nAnswer: “The bridge is safe.”', [['', '“The bridge is safe.”']]],
    [
      'beside names, which are those of speakers',
      'QUESTION: Is the bridge open?\n\nMAYOR LIND: We saw it from afar.\n\nMR SATO: Thank you, all of you.',
      [
        ['MAYOR LIND', 'We saw it from afar'],
        ['MR SATO', 'Thank you, all of you'],
      ],
    ],
  ])('question and answer name nobody: %s', (_why, text, expected) => expect(find(text)).toEqual(expected));

  test.each<[why: string, text: string]>([
    ['a dateline', 'HARTWELL, Nov. 3 — The bridge over the Orle was closed on Monday.'],
    ['a licence line', 'All content by Hartwell News is licensed under a Creative Commons licence.'],
    ['a copyright line', '© 2024 Hartwell News. All rights reserved.'],
    ['a byline', 'By Ana Miller'],
    ['a list', '- two beams\n- nine bolts\n- one new railing'],
    ['a caption', 'The old bridge at Hartwell. Image: Ana Miller.'],
  ])('%s holds no quote', (_why, text) => expect(find(text)).toEqual([]));

  test('a tweet in a story', () => {
    const text = 'Lee tweeted: “The bridge is safe. Use it! #hartwell”';
    expect(find(text)).toEqual([['Lee', '“The bridge is safe. Use it! #hartwell”']]);
  });
});

describe('what grammar leaves no doubt about', () => {
  test.each<[why: string, text: string, expected: [source: string, content: string][]]>([
    [
      'those of whom something is said do not say it',
      'Three crew members are said to be in good health.',
      [['', 'Three crew members … to be in good health']],
    ],
    [
      'those who are promised something do not promise it',
      'The tenants were assured that the lift was safe.',
      [['', 'that the lift was safe']],
    ],
    [
      'a participle that tells a name is not the subject’s',
      'On Monday Marsh walked up to the old mill, also called “the Tooth”, with Lind.',
      [['', '“the Tooth”']],
    ],
    [
      'a relative clause with an apposition has its subject',
      'The plan, which Lee, the mayor, called “unfair”, passed.',
      [['Lee', 'which … “unfair”']],
    ],
    [
      'the agent of a passive is its source',
      'The bill was described as “quiet theft” by two senators on Friday.',
      [['two senators', 'The bill … as “quiet theft”']],
    ],
    [
      'so it is without marks, where it is a person',
      'Orr was called a bully by two former teachers.',
      [['two former teachers', 'Orr … a bully']],
    ],
    [
      'what somebody claimed stands before the participle',
      'Both fires in the harbour, claimed by the Brigade, have hurt nine guards.',
      [['the Brigade', 'Both fires in the harbour']],
    ],
    [
      'an object may stand behind how it is said',
      'The Orle council condemned in the strongest terms the sale of the yard.',
      [['The Orle council', 'the sale of the yard']],
    ],
    [
      'or behind whom it is said to',
      'Marsh disclosed to the harbour board his work for the yard.',
      [['Marsh', 'his work for the yard']],
    ],
    [
      'a subject may do two things with words',
      'Marsh condemned the fire, and called for an inquiry.',
      [
        ['Marsh', 'the fire'],
        ['Marsh', 'an inquiry'],
      ],
    ],
    [
      'also where the first of them is an infinitive',
      'Lind urged the yard to end the ban and praised its crew.',
      [
        ['Lind', 'the yard to end the ban'],
        ['Lind', 'its crew'],
      ],
    ],
    [
      'what a second infinitive asks for is part of the first',
      'Lind urged the yard to end the ban and support its crew.',
      [['Lind', 'the yard to end the ban and support its crew']],
    ],
    [
      'a source does not end within a bracket',
      'In a fiery speech, Sen. Ann Lee (I-Vt.) mocked the plan and accused him of lying to the court.',
      [
        ['Sen. Ann Lee (I-Vt.)', 'the plan'],
        ['Sen. Ann Lee', 'him of lying to the court'],
      ],
    ],
    ['those whom claims meet do not make them', 'Lind faced questions about the sale of the yard.', []],
    ['“there” is nobody', 'There are fears that the yard will close.', [['', 'that the yard will close']]],
    [
      'how it was said is no content',
      'Lind wondered aloud whether anybody cared.',
      [['Lind', 'whether anybody cared']],
    ],
    [
      'nor is what hangs on the cue before a colon',
      'The yard put out a statement on Friday: “Nine people were hurt.”',
      [['The yard', '“Nine people were hurt.”']],
    ],
    [
      'when it was said is no content',
      'Lind announced today the death of a crew member.',
      [['Lind', 'the death of a crew member']],
    ],
    [
      'a day that owns something is content',
      'The mayor called Friday’s ruling a “huge win for Orle.”',
      [['The mayor', 'Friday’s ruling a “huge win for Orle.”']],
    ],
    [
      'what stands behind the next cue is the next cue’s',
      'The mayor Ann Lee said her crews had asked for the ferry "since May", and said it was "a shame that the yard is shut".',
      [
        ['The mayor Ann Lee', 'her crews had asked for the ferry "since May"'],
        ['The mayor Ann Lee', 'it was "a shame that the yard is shut"'],
      ],
    ],
    [
      'content does not end before what hangs on its last word',
      'Lind voiced her hope that the yard finds and keeps the ablest crews to mend its old piers and that they are fully paid.',
      [
        [
          'Lind',
          'her hope that the yard finds and keeps the ablest crews to mend its old piers and that they are fully paid',
        ],
      ],
    ],
    [
      'nor before the relative clause of a phrase with two adjectives',
      'Orle strongly condemns yesterday’s vicious, pointless bomb attack on Lind Hall that maimed and scared office workers.',
      [['Orle', 'yesterday’s vicious, pointless bomb attack on Lind Hall that maimed and scared office workers']],
    ],
    [
      'nor before the second of two phrases',
      'We call on more towns to help by taking in families from the island and by giving to the fund.',
      [['We', 'more towns to help by taking in families from the island and by giving to the fund']],
    ],
    [
      'nor before the second of two infinitives',
      'The plan calls on every town to open a shelter and feed those who come.',
      [['The plan', 'every town to open a shelter and feed those who come']],
    ],
    [
      'but before the second thing that its subject does',
      'Okafor criticized Lind and challenged him to a race.',
      [
        ['Okafor', 'Lind'],
        ['Okafor', 'him to a race'],
      ],
    ],
    [
      'and before the speech in which it was said',
      'Marsh praised the crews of the ferry during an interview on Friday.',
      [['Marsh', 'the crews of the ferry']],
    ],
    [
      'not before one that is told of',
      'The council accused the firm of hiding what it said in a letter from its own crews.',
      [['The council', 'the firm of hiding what it said in a letter from its own crews']],
    ],
    [
      'an apposition at the end of a clause is not all that its tag reports',
      'The crews held three sides of Orle, the second city of the north, the spokeswoman Ann Lee said today.',
      [['the spokeswoman Ann Lee', 'The crews held three sides of Orle, the second city of the north']],
    ],
    [
      'content does not begin with its verb',
      'According to the Orle Science Index Professor Lind is the most cited scholar of the town.',
      [['the Orle Science Index', 'Professor Lind is the most cited scholar of the town']],
    ],
    [
      'a source ends before the relative clause that follows it',
      'The mayor, who had promised to rebuild the pier by May, said on Friday that it was no longer possible.',
      [
        ['The mayor', 'that it was no longer possible'],
        ['who', 'to rebuild the pier by May'],
      ],
    ],
    [
      'and before one that is cut off',
      'General Hugh Pell, who led the inquiry, found that the crews had not been warned.',
      [['General Hugh Pell', 'that the crews had not been warned']],
    ],
    [
      'a day is nobody',
      'The finance minister on Wednesday ruled out a tax on second homes.',
      [['The finance minister', 'a tax on second homes']],
    ],
    ['the label of a headline is nobody', 'Q&A: Why sharks sleep with their eyes open', []],
    [
      'but “all of whom” is one',
      'He met three of the divers, all of whom believe that the wreck is older.',
      [['all of whom', 'that the wreck is older']],
    ],
    [
      'whose thinking it is does not think it here',
      'A person familiar with its thinking said officials were worried.',
      [['A person familiar with its thinking', 'officials were worried']],
    ],
    ['“say” for “for example”', 'A quarrel, say between two towns, is soon forgotten.', []],
    [
      'a statement, and the paragraph that it is',
      'The harbor commander, Paul Lind, provided the following statement on the works:\n\n“The crews have begun to close the old harbor. They will be done by May.”',
      [
        [
          'The harbor commander, Paul Lind',
          '“The crews have begun to close the old harbor. They will be done by May.”',
        ],
      ],
    ],
    [
      'a statement set as paragraphs without marks',
      'Harbor Office Minister, Paul Lind, said:\n\nThe storm was a terrible blow to all people. I offer my thanks to the crews.\n\nIt is calm now.\n\nWe will rebuild the pier.\n\nThe works begin in May.',
      [
        [
          'Harbor Office Minister, Paul Lind',
          'The storm was a terrible blow to all people. I offer my thanks to the crews … It is calm now … We will rebuild the pier',
        ],
      ],
    ],
    [
      'a statement that the text ends with, its last paragraphs without “I” and “we”',
      'It rained in Orle on Sunday.\n\nMinister Lind said:\n\nI offer my thanks to the crews.\n\nThe pier is the heart of the town. It must be rebuilt.',
      [['Minister Lind', 'I offer my thanks to the crews … The pier is the heart of the town. It must be rebuilt']],
    ],
    [
      'a statement, and what is told about its speaker behind it',
      'It rained in Orle on Sunday.\n\nMinister Lind said:\n\nI offer my thanks to the crews.\n\nThe minister will come back in May.',
      [['Minister Lind', 'I offer my thanks to the crews']],
    ],
    [
      'a statement of lines, on what somebody is committed or allowed to',
      'It rained in Orle on Sunday.\nMinister Lind said:\nThe pier is the heart of the town.\nThe crews must be allowed to work. The council is committed to continuing to pay them.\n',
      [
        [
          'Minister Lind',
          'The pier is the heart of the town … The crews must be allowed to work. The council is committed to continuing to pay them',
        ],
      ],
    ],
    [
      'a statement, and where more is found on its matter',
      'It rained in Orle on Sunday.\n\nMinister Lind said:\n\nI offer my thanks to the crews.\n\nThe pier must be rebuilt.\n\nThe full report can be found on the page of the council.',
      [['Minister Lind', 'I offer my thanks to the crews … The pier must be rebuilt']],
    ],
    [
      'they who are met with do not discuss it alone',
      'Lind will meet with old and new partners to discuss the dam.',
      [['Lind', 'the dam']],
    ],
    [
      'a statement on the line that announces it, by one who says “we”',
      'It rained in Orle on Sunday.\n\nAnn Lind said: The dam is safe. It will hold for years. We have also agreed to pay for the “new” pier.\n\nThese works cost little. We will go on until May.',
      [
        [
          'Ann Lind',
          'The dam is safe. It will hold for years. We have also agreed to pay for the “new” pier … These works cost little. We will go on until May',
        ],
      ],
    ],
    [
      'a line of a transcript ends with it',
      'LIND: The dam is safe. I built it.\n\nMayor Sato then left the room, as we all saw.',
      [['LIND', 'The dam is safe']],
    ],
    [
      'and what is told behind it by nobody who says “we”',
      'It rained in Orle on Sunday.\n\nAnn Lind said: The dam is safe. The town has built it in a year. The mayor left in May.',
      [['Ann Lind', 'The dam is safe']],
    ],
    [
      'talks are no statement',
      'The Fisheries Minister went to Hartwell with two envoys for talks on the price of salt.',
      [],
    ],
    ['a date is nobody’s source', 'The ministers met in Orle on 12 February to discuss fishing rights, and left.', []],
    [
      'a mark that no eye sees does not hide a quotation',
      'The mayor issued a statement:\n\n“\u200eThe crews have begun to close the old harbor.”',
      [['The mayor', '“\u200eThe crews have begun to close the old harbor.”']],
    ],
  ])('%s', (_why, text, expected) => expect(find(text)).toEqual(expected));
});

describe('attribution chains', () => {
  test.each<[text: string, inner: [source: string, content: string][]]>([
    ['Smith said that Jones told her that the deal was dead.', [['Jones', 'that the deal was dead']]],
    ['“Jones told me that the deal was dead,” Smith said.', [['Jones', 'that the deal was dead,”']]],
    ['Smith said that the deal was dead.', []],
    ['This shared fight against floods will be aided by farmers who plant trees, Smith said.', []],
    ['“It is our shared duty to keep the pier, I support Lind,” Smith said.', []],
    ['Crews maintained their positions near Orle, the county’s second town, Smith said.', []],
    ['Crews maintained their posts against Orle and the Redeem guards near the dam, Smith said.', []],
    [
      'Smith said farmers from villages around Orle say the dam is safe.',
      [['farmers from villages around Orle', 'the dam is safe']],
    ],
    ['Smith said that people who live in Orle say the dam is safe.', [['people who live in Orle', 'the dam is safe']]],
    [
      'Smith said many who have been moved from villages around Orle say the dam is safe.',
      [['many who have been moved from villages around Orle', 'the dam is safe']],
    ],
  ])('%s', (text, inner) => {
    const words = (spans: readonly Span[]) => spans.map((s) => text.slice(s.start, s.end)).join(' … ');
    const found = findQuotes(readDocument(text), shippedModel()).filter((q) => q.within >= 0);
    expect(found.map((q) => [words(q.source), words(q.content).replace(/[,”]*$/, '')])).toEqual(
      inner.map(([s, c]) => [s, c.replace(/[,”]*$/, '')]),
    );
  });
});

describe('a noun for what is said', () => {
  test.each<[why: string, text: string, expected: [source: string, content: string][]]>([
    ['behind the quotation', '“Never,” was her answer.', [['her', '“Never,”']]],
    ['of nobody', '“Never,” came the reply.', [['', '“Never,”']]],
    ['before a colon', 'The message from the board was clear: “Stay at home.”', [['the board', '“Stay at home.”']]],
    ['with its owner', 'His first reaction was blunt: “I do not care.”', [['His', '“I do not care.”']]],
    ['is no other noun', '“Never Again” was her first album.', []],
  ])('%s', (_why, text, expected) => expect(find(text)).toEqual(expected));

  test('in a cue tells what kind of quote it is', () => {
    const text = 'Lind issued a statement saying she would appeal. Hale made it clear that it was over.';
    expect(findQuotes(readDocument(text), shippedModel()).map((q) => q.kind)).toEqual(['statement', 'statement']);
  });
});
