import { describe, expect, test } from '@jest/globals';
import { extract } from '../../src/extract.ts';

const claims = (text: string, date?: string) => extract(text, date ? { date } : {}).claims;

describe('the article’s own claims', () => {
  test.each<[why: string, text: string, expected: string[]]>([
    ['a plain sentence', 'The bridge opened in 1912.', ['The bridge opened in 1912']],
    ['a dateline is cut off', 'HARTWELL — The bridge opened in May.', ['The bridge opened in May']],
    ['a question', 'Who owns the bridge?', []],
    ['a byline', 'By Ana Miller', []],
    ['a licence line', 'All content is licensed under a Creative Commons licence.', []],
    ['an instruction', 'Click here for more.', []],
    ['whom to ask', 'For more information, readers may call the town hall.', []],
    ['a caption', 'The old bridge was closed. Photo: Ana Miller.', []],
    ['a side taken', 'Some 40 villages will support the dam.', ['Some 40 villages will support the dam']],
    ['a deed with words', 'The mayor signed the lease on Monday.', ['The mayor signed the lease on Monday']],
    [
      'a deed, and a time clause',
      'Lind backed the dam after it had failed.',
      ['Lind backed the dam after it had failed'],
    ],
    ['a plan, tagged as a noun', 'The firm plans to shut the mill.', ['The firm plans to shut the mill']],
    ['a doubt, tagged as a noun', 'Lind doubts the plan.', ['Lind doubts the plan']],
    [
      'a name in quotation marks',
      'The mill, also called “the Tooth”, burned.',
      ['The mill, also called “the Tooth”, burned'],
    ],
    [
      'a past form tagged as an adjective',
      'The blast disabled the town’s pump.',
      ['The blast disabled the town’s pump'],
    ],
    ['the same, before a number', 'The virus infected nine pigs.', ['The virus infected nine pigs']],
    ['a participle', 'The men disabled two years ago were paid.', ['The men disabled two years ago were paid']],
    [
      'what somebody believes is one claim, that he does',
      'Lind believes the mill is old and the town should pay.',
      ['Lind believes the mill is old and the town should pay'],
    ],
    ['the same with "that"', 'Voters sensed that the mill was old.', ['Voters sensed that the mill was old']],
    ['what nobody is told to believe', 'It is believed that the bell is old.', ['It is believed that the bell is old']],
    ['a verb tagged as a noun', 'The deal marks the end of the strike.', ['The deal marks the end of the strike']],
    [
      'a name with its place',
      'Lind met cooks at the inn, also called “The Pit” in Orle.',
      ['Lind met cooks at the inn, also called “The Pit” in Orle'],
    ],
    ['a side taken in words', 'Voters rejected the plan.', ['Voters rejected the plan']],
    [
      'a deed before the words',
      'Lind left the club, saying it was a mess that nobody could mend.',
      ['Lind left the club'],
    ],
    [
      'what happened, before a clause that cites',
      'Twelve rowers were taken to the inn, where three are said to be asleep.',
      ['Twelve rowers were taken to the inn'],
    ],
    [
      'the same with “with”',
      'The town supports the ferry, with Ann Lind saying that it would help.',
      ['The town supports the ferry'],
    ],
    ['the same with “who”', 'The mill belongs to Ann Lind, who said that it leaks.', ['The mill belongs to Ann Lind']],
    ['no clause before the comma', 'In his talk on the old mill, Lind said that it leaks.', []],
    ['a clause that hangs on the words', 'Based on what it had seen, the town said that the mill leaks.', []],
    ['a clause at the source', 'The miller who owns it, Ann Lind, said that it leaks.', []],
  ])('%s', (_why, text, expected) => {
    const own = claims(text).filter((c) => c.claimant === 'article');
    expect(own.map((c) => c.content[0].text)).toEqual(expected);
  });
});

describe('details', () => {
  test.each<[text: string, expected: [kind: string, text: string, value?: string][]]>([
    ['The bridge opened on May 3, 1912.', [['date', 'May 3, 1912', '1912-05-03']]],
    ['The bridge opened on 3 May 1912.', [['date', '3 May 1912', '1912-05-03']]],
    ['The bridge opened in May 1912.', [['date', 'May 1912', '1912-05']]],
    ['The town paid $4.5 million.', [['money', '$4.5 million', '4500000']]],
    ['Prices rose by 3.5%.', [['percent', '3.5%', '3.5']]],
    ['It carries 4,000 cars.', [['number', '4,000', '4000']]],
    ['It has forty-two rooms.', [['number', 'forty-two', '42']]],
    ['It has a hundred and fifty doors.', [['number', 'a hundred and fifty', '150']]],
    ['It took two and a half million bricks.', [['number', 'two and a half million', '2500000']]],
    ['It has two million five hundred thousand bricks.', [['number', 'two million five hundred thousand', '2500000']]],
    ['It has a hundred thousand bricks.', [['number', 'a hundred thousand', '100000']]],
    ['It costs five million pounds.', [['money', 'five million pounds', '5000000']]],
    ['It costs two hundred pounds a week.', [['money', 'two hundred pounds', '200']]],
    ['It weighs two hundred pounds.', [['number', 'two hundred', '200']]],
    ['It costs one dollar.', [['money', 'one dollar', '1']]],
    ['It costs twenty-five cents.', [['money', 'twenty-five cents', '0.25']]],
    ['Almost three-quarters support the dam.', [['number', 'three-quarters', '0.75']]],
    ['Two thirds of the doors stick.', [['number', 'Two thirds']]],
    ['It lost two dozen doors.', [['number', 'two dozen', '24']]],
    [
      'The rent is up from five crowns.',
      [
        ['comparison', 'up from'],
        ['number', 'five', '5'],
      ],
    ],
    [
      'Some five to ten percent came.',
      [
        ['percent', 'five', '5'],
        ['percent', 'ten percent', '10'],
      ],
    ],
    ['The crew high-fived twice, then sang high-five songs.', []],
    ['It has half a dozen wheels.', [['number', 'half a dozen', '6']]],
    ['A quarter of the doors stick.', [['number', 'A quarter', '0.25']]],
    ['A third of the doors stick.', [['number', 'A third']]],
    ['The mill has a third door.', []],
    ['It stands for the second half of the play.', []],
    ['Tens of thousands came.', [['number', 'Tens of thousands']]],
    ['It lost 2 1/2 acres.', [['number', '2 1/2', '2.5']]],
    ['It opens at 10:30 on Route I-95 [12].', []],
    ['It closed after 9/11.', []],
    ['It costs five million dollars.', [['money', 'five million dollars', '5000000']]],
    ['It costs half a million dollars.', [['money', 'half a million dollars', '500000']]],
    ['It costs 46 cents.', [['money', '46 cents', '0.46']]],
    ['It raised £4m.', [['money', '£4m', '4000000']]],
    ['It raised US$12.5million.', [['money', 'US$12.5million', '12500000']]],
    ['It weighs 120 pounds.', [['number', '120', '120']]],
    ['It earns 120 pounds a week.', [['money', '120 pounds', '120']]],
    [
      'Some 60-70% came.',
      [
        ['percent', '60', '60'],
        ['percent', '70%', '70'],
      ],
    ],
    ['Seventy-two percent came.', [['percent', 'Seventy-two percent', '72']]],
    ['The rate is 5 1/8%.', [['percent', '5 1/8%', '5.125']]],
    ['In 1986 it burned.', [['date', '1986', '1986']]],
    ['It lost the 2016 race.', [['date', '2016', '2016']]],
    ['It has 1986 doors.', [['number', '1986', '1986']]],
    ['The miller (1875–1950) built it.', [['date', '1875–1950', '1875/1950']]],
    ['It ran for the 2008-09 season.', [['date', '2008-09', '2008/2009']]],
    ['It opens July 25-28.', [['date', 'July 25-28', '--07-25/--07-28']]],
    ['It closed on 3-5 May 1912.', [['date', '3-5 May 1912', '1912-05-03/1912-05-05']]],
    ['It closed on Sept. 3.', [['date', 'Sept. 3', '--09-03']]],
    ['It closed in early September.', [['date', 'September', '--09']]],
    ['It pleased May, and in June Carter it has a friend.', []],
    [
      'It carries 15,000 cars in March.',
      [
        ['number', '15,000', '15000'],
        ['date', 'March', '--03'],
      ],
    ],
    ['It closed in December.', [['date', 'December', '--12']]],
    ['It closed in the 1960s.', [['date', '1960s']]],
    ['Last week it burned.', [['date', 'Last week']]],
    // a range shares its "million" and its sign
    [
      'It costs $3-4 million.',
      [
        ['money', '$3', '3000000'],
        ['money', '4 million', '4000000'],
      ],
    ],
    [
      'It costs between $3 and $4 million.',
      [
        ['money', '$3', '3000000'],
        ['money', '$4 million', '4000000'],
      ],
    ],
    [
      'It costs 3 to 4 million euros.',
      [
        ['money', '3', '3000000'],
        ['money', '4 million euros', '4000000'],
      ],
    ],
    [
      'Two to three thousand men came.',
      [
        ['number', 'Two', '2000'],
        ['number', 'three thousand', '3000'],
      ],
    ],
    [
      'The price rose from $500 to $4 million.',
      [
        ['money', '$500', '500'],
        ['money', '$4 million', '4000000'],
      ],
    ],
    ['It costs 2bn euros.', [['money', '2bn euros', '2000000000']]],
    ['It sold 1.4 bn oars.', [['number', '1.4 bn', '1400000000']]],
    ['It has two and a half thousand doors.', [['number', 'two and a half thousand', '2500']]],
    // dates
    ['It burned on the 3rd of May 1912.', [['date', '3rd of May 1912', '1912-05-03']]],
    ['It burned on 25/12/1912.', [['date', '25/12/1912', '1912-12-25']]],
    ['It burned on 5/3/1912.', [['date', '5/3/1912']]],
    ['It burned two years ago.', [['date', 'two years ago']]],
    ['Twenty-five years ago it burned.', [['date', 'Twenty-five years ago']]],
    [
      'Tolls fell 1.3 percent to $19 million.',
      [
        ['percent', '1.3 percent', '1.3'],
        ['money', '$19 million', '19000000'],
      ],
    ],
    ['It burned 10 days ago.', [['date', '10 days ago']]],
    ['By March it was sold.', [['date', 'March', '--03']]],
    ['It was sold before September.', [['date', 'September', '--09']]],
    ['It opens at the end of May.', [['date', 'May', '--05']]],
    ['A February storm broke the door.', [['date', 'February', '--02']]],
    [
      'It is open from May to July.',
      [
        ['date', 'May', '--05'],
        ['date', 'July', '--07'],
      ],
    ],
    ['It was sold by May, and the March drew a crowd.', []],
    ['The miller stepped down from the board.', []],
    [
      'The rent is high, up from a low of 3.',
      [
        ['comparison', 'up from'],
        ['number', '3', '3'],
      ],
    ],
    ['It has stood at least since the flood.', []],
    ['It is the oldest mill in decades.', [['comparison', 'the oldest mill in decades']]],
    ['The crew did as much as possible.', []],
    ['The crew was more than happy to row.', []],
    ['It is older than the mill.', [['comparison', 'older than']]],
    ['Ann Lind came. Lind paid for it.', [['name', 'Ann Lind', 'Ann Lind']]],
  ])('%s', (text, expected) => {
    expect(claims(text)[0].details.map((d) => [d.kind, d.text, ...(d.value ? [d.value] : [])])).toEqual(expected);
  });

  test('weekdays and yesterday need the day of the article', () => {
    const [claim] = claims('The bridge was closed yesterday.', '2024-05-31');
    expect(claim.details).toMatchObject([{ value: '2024-05-30' }]);
    expect(claims('The bridge was closed on Monday.', '2024-05-31')[0].details).toMatchObject([
      { value: '2024-05-27' },
    ]);
    expect(claims('The bridge was closed yesterday.')[0].details[0].value).toBeUndefined();
    const values = (text: string, date: string) => claims(text, date)[0].details.map((d) => d.value);
    expect(values('The bridge will be closed on Monday.', '2024-05-31')).toEqual(['2024-06-03']);
    expect(values('The bridge was closed on Dec. 28.', '2024-01-04')).toEqual(['2023-12-28']);
    expect(values('The bridge was closed last night.', '2024-05-31')).toEqual(['2024-05-30']);
  });
});

describe('who claims', () => {
  test.each([
    'Lind did not say that the bridge is old.',
    'Lind has yet to say that the bridge is old.',
    'No one has said that the bridge is old.',
    'Nor did Lind say that the bridge is old.',
  ])('a negated saying claims nothing: %s', (text) => {
    expect(claims(text)[0]).toMatchObject({ claimed: false, polarity: 'affirmed' });
  });

  test.each<[text: string, stance: string]>([
    ['She claimed without evidence that the vote was stolen.', 'doubting'],
    ['Lund, claiming without any evidence that the mill was sold, sued.', 'doubting'],
    ['She asserted with no evidence that the mill was sold.', 'assertive'],
    ['She alleged with no proof that the mayor took bribes.', 'doubting'],
  ])('what a saying lacks neither negates it nor sets its stance: %s', (text, stance) => {
    expect(claims(text)[0]).toMatchObject({ claimed: true, stance });
  });

  test.each<[text: string, expected: string[]]>([
    ['Lind apologized: “It was a mistake.”', ['It was a mistake']],
    ['“It was a mistake,” Lind apologized.', ['It was a mistake']],
    ['Mayor Lund criticised the plan: “It costs too much.”', ['It costs too much']],
    ['Lund criticised the plan because it costs too much.', []],
    ['Lund praised the crew as “a fine lot.”', []],
  ])('sentences in marks are claims whatever the cue: %s', (text, expected) => {
    const told = claims(text).filter((c) => c.claimant !== 'article');
    expect(told.map((c) => c.content[0].text)).toEqual(expected);
  });

  test('the same claim twice is one with two places', () => {
    const [claim, ...rest] = claims('The bridge is old. It carries many cars. The bridge is old.');
    expect(claim.repeats).toHaveLength(1);
    expect(rest).toHaveLength(1);
  });

  test('a chain: who says that who says', () => {
    const record = extract('Smith said that Jones told her that the deal was dead.');
    const inner = record.claims.find((c) => c.within);
    expect(inner).toMatchObject({ within: ['q1'] });
    expect(record.speakers.find((s) => s.id === inner!.claimant)?.name).toBe('Jones');
  });

  test('--min-checkable leaves out what could not be looked up', () => {
    const text = 'The town paid $4 million in 1912. It is wonderful.';
    expect(extract(text, { minCheckable: 0.5 }).claims.map((c) => c.content[0].text)).toEqual([
      'The town paid $4 million in 1912',
    ]);
  });

  test('"I’m" is a verb and somebody’s own', () => {
    expect(claims('“I’m fond of the bridge,” Lind said.')[0].checkable.reasons).toEqual(['personal experience']);
  });

  test.each<[text: string, has: boolean, reason: string]>([
    ['The crew likes the bridge.', true, 'opinion word: likes'],
    ['Houses like hers have a boat.', false, 'opinion word: like'],
    ['“I would like to see the bridge,” Lind said.', false, 'opinion word: like'],
    ['The mill lies in a valley.', false, 'opinion word: lies'],
    ['The miller lies to the town.', true, 'opinion word: lies'],
    ['The story ran in Vanity Fair in May.', false, 'opinion word: fair'],
    ['The miller drove to the bridge.', true, 'about what happened'],
    ['The miller, who was elected in May, runs the bridge.', false, 'about what happened'],
    ['It grew from 1912 to 1950.', true, 'names two years'],
    ['It burned in 1912 and fell in 1912.', false, 'names two years'],
  ])('reasons: %s', (text, has, reason) => {
    const told = claims(text)[0].checkable.reasons;
    if (has) expect(told).toContain(reason);
    else expect(told).not.toContain(reason);
  });

  test.each<[text: string, normalized: (string | undefined)[]]>([
    ['“In a flood,” Ana Lind said, “the lock would hold.”', ['In a flood, the lock would hold.']],
    ['“The lock,” Ana Lind said, “would hold.”', ['The lock would hold.']],
    ['“That,” Ana Lind said, “is a mistake.”', ['That is a mistake.']],
    ['The town sold the lock, which Ana Lind said was a mistake.', [undefined, undefined]],
    ['The lock was described by Ana Lind as “a wreck of a thing.”', [undefined]],
  ])('what two spans come to, where that is a sentence: %s', (text, expected) => {
    expect(claims(text).map((c) => c.normalized)).toEqual(expected);
  });

  test('reasons are told', () => {
    expect(claims('The bridge is wonderful.')[0].checkable.reasons).toContain('opinion word: wonderful');
  });
});
