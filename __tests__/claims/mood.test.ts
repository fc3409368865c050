import { describe, expect, test } from '@jest/globals';
import { extract } from '../../src/extract.ts';

const first = (text: string) => extract(text).claims[0];

describe('how firmly the main clause is put', () => {
  test.each<[text: string, modality: string]>([
    // "would" of what was done again and again, refused, promised, urged
    ['When my aunt was young she would row at dawn.', 'asserted'],
    ['The ferrymen would often row at dawn.', 'asserted'],
    ['The ferrymen would row at dawn.', 'predicted'],
    ['“She’d say, ‘Row at dawn.’” Lind said.', 'asserted'],
    ['The ferrymen would retire when the lock was mended.', 'predicted'],
    ['The mayor would not say if the lock will open.', 'asserted'],
    ['The mayor would not row.', 'predicted'],
    ['“I promised her I’d row,” Lind said.', 'asserted'],
    ['“I would urge the crew to rest,” Lind said.', 'normative'],
    ['“I’d call the lock old,” Lind said.', 'hedged'],
    ['The storm would “in all likelihood” have sunk the ferry.', 'counterfactual'],
    // comparisons, and what could be done
    ['Ferrymen are twice as likely to swim as millers.', 'asserted'],
    ['Ferrymen are 1.2 times more likely than millers to swim.', 'asserted'],
    ['The lock is more likely than not to close.', 'hedged'],
    ['“There is nothing we could do,” Lind said.', 'asserted'],
    ['The crew could only watch the ferry sink.', 'asserted'],
    ['The mayor is reported to own a ferry.', 'hedged'],
    // what others tell is told, without "that" as with it
    ['“The ferrymen say they will row on Sundays,” Lind said.', 'asserted'],
    ['The crew decided it should share the oars.', 'asserted'],
    ['“I was hoping we’d row home,” Lind said.', 'asserted'],
    ['The old method was to row at dawn.', 'asserted'],
    ['“That is to save rope,” Lind said.', 'asserted'],
    ['The new mayor is to row at dawn.', 'predicted'],
    ['“I know it will hold,” Lind said.', 'predicted'],
    ['“I’m going to row home,” Lind said.', 'predicted'],
    ['“I’m sure that it will hold,” Lind said.', 'predicted'],
    ['“I’m going to Orle,” Lind said.', 'asserted'],
    ['“I’ve been thinking that the mast would hold,” Lind said.', 'predicted'],
    ['“You know it will hold,” Lind said.', 'predicted'],
    // "to" and a verb, or a place
    ['The oars, set to the left, were wet.', 'asserted'],
    ['The barge set to leave at noon carried sand.', 'asserted'],
    ['The ferry was late due to a flood.', 'asserted'],
    ['The ferry looks set to leave.', 'predicted'],
    ['“The sand is going to Orle,” Lind said.', 'asserted'],
    ['“The crew is going to great lengths,” Lind said.', 'asserted'],
    ['“The crew is going to great the guests,” Lind said.', 'predicted'],
    // words between
    ['“Lund and I are both going to row,” Lind said.', 'predicted'],
    ['“It is, indeed, going to be late,” Lind said.', 'predicted'],
    // a way of putting it
    ['“I will say that the mast is old,” Lind said.', 'asserted'],
    ['“I would say that the crew should rest,” Lind said.', 'normative'],
    ['“I’ll say it in May,” Lind said.', 'predicted'],
    ['“I would never, ever want to sink a boat,” Lind said.', 'asserted'],
    // what takes nothing back
    ['“I can’t even imagine the noise,” Lind said.', 'asserted'],
    ['“We could hear the lock from the pier,” Lind said.', 'asserted'],
    ['“We could see a rise in tolls,” Lind said.', 'hedged'],
    ['“He could barely lift the oar,” Lind said.', 'asserted'],
    ['The miller could not be reached.', 'asserted'],
    ['The price could not be told from the list.', 'asserted'],
    ['The lock could not be old.', 'hedged'],
    ['The crew wants every oar possible.', 'asserted'],
    ['“I’m pretty sure the lock is open,” Lind said.', 'hedged'],
    ['The club asked 90 likely young rowers.', 'asserted'],
    ['The men were listed as likely rowers.', 'asserted'],
    ['The club met the town’s likely new ferryman.', 'asserted'],
    // what must be
    ['“What is really essential is that the lock opens,” Lind said.', 'normative'],
    ['“It is very important to mend the lock,” Lind said.', 'normative'],
    ['“The lock is important to them,” Lind said.', 'asserted'],
    // conditions
    ['The mast is old, because if it rains the varnish peels.', 'asserted'],
    ['The town has the power to close the lock if the dam breaks.', 'asserted'],
    ['The town will close the lock if it rains.', 'conditional'],
    ['The men will test the dam to determine if it leaks.', 'predicted'],
    ['The town will close the lock, should it rain.', 'conditional'],
    ['If it rains, Lund said the lock will close.', 'conditional'],
    ['If it rains, Lund said the lock is old.', 'asserted'],
    ['“My aunt said, ‘Well, if it rains, you will row,’” Lind said.', 'asserted'],
    ['The dam is almost certain to break.', 'predicted'],
    ['The crew is sure to be late.', 'predicted'],
    ['Similar to what you would find in Orle, the lock is narrow.', 'asserted'],
  ])('%s: %s', (text, modality) => expect(first(text).modality).toBe(modality));
});

describe('what a second predicate shares', () => {
  test.each<[text: string, second: string, modality: string]>([
    ['The miller allegedly sold three oars and burned a boat.', 'The miller allegedly burned a boat.', 'hedged'],
    ['The miller has allegedly sold an oar and burned a boat.', 'The miller has allegedly burned a boat.', 'hedged'],
    ['Allegedly, he sold an oar and burned a boat.', 'Allegedly, he burned a boat.', 'hedged'],
    ['The miller quickly sold an oar and burned a boat.', 'The miller burned a boat.', 'asserted'],
    ['The law will ban the boats, raise the toll and mend the lock.', 'The law will raise the toll.', 'predicted'],
    [
      'With tolls apparently high, the miller sold an oar and burned a boat.',
      'With tolls apparently high, the miller burned a boat.',
      'asserted',
    ],
    ['The firm has built two dams, sold a mill and opened a lock.', 'The firm has sold a mill.', 'asserted'],
  ])('%s: %s', (text, second, modality) =>
    expect(extract(text).claims[1]).toMatchObject({ normalized: second, modality }),
  );
});

describe('whether the main clause is denied', () => {
  test.each<[text: string, polarity: string]>([
    ['“The lock is old, isn’t it?” Lind said.', 'affirmed'],
    ['“The lock isn’t old, is it?” Lind said.', 'negated'],
    ['“The crew always says no first,” Lind said.', 'affirmed'],
    ['“The crew said no,” Lind said.', 'negated'],
    ['“Rain or no rain, the crew rowed,” Lind said.', 'affirmed'],
    ['Lind said the miller had pleaded not guilty.', 'affirmed'],
    ['Lind said the miller was not guilty.', 'negated'],
    ['“The lock was no more than that,” Lind said.', 'affirmed'],
    ['“My aunt says I’m never late,” Lind said.', 'affirmed'],
    ['“They say they don’t care about the tolls,” Lind said.', 'affirmed'],
    ['“We never said there were no oars,” Lind said.', 'negated'],
    ['“We know that the mast can’t be mended,” Lind said.', 'negated'],
    ['“We know the mast can’t be mended,” Lind said.', 'negated'],
    ['“I closed the lock so that no boat would leave,” Lind said.', 'affirmed'],
    ['“It is unkind to say we are not going to row,” Lind said.', 'affirmed'],
    ['The ferryman has yet to openly leave the club.', 'negated'],
    ['Closing the lock when the boats are inside is not wise.', 'negated'],
    ['While the town grows, even as the mill pays more, the pier does not earn a penny.', 'negated'],
    ['“If it doesn’t rain he will row,” Lind said.', 'affirmed'],
    ['“If it rains he won’t row,” Lind said.', 'negated'],
    ['Lind said the mast was ‘‘not as old’’ as the boat.', 'negated'],
    ["Lind said the mast was ''not as old'' as the boat.", 'negated'],
    // an answer
    ['“No, the mast is old,” Lind said.', 'affirmed'],
    ['“No, the mast is not old,” Lind said.', 'negated'],
    ['“They said no to the barge,” Lind said.', 'affirmed'],
    ['“The answer is no,” Lind said.', 'negated'],
    ['“Paid or not, the crew will row,” Lind said.', 'affirmed'],
    ['“He took the oar and nothing more,” Lind said.', 'affirmed'],
    ['“I would rather have a straw than nothing,” Lind said.', 'affirmed'],
    ['“Four years felt like nothing,” Lind said.', 'affirmed'],
    ['“We have nothing,” Lind said.', 'negated'],
    ['“The boy is old enough not to fall in,” Lind said.', 'affirmed'],
    ['Lund found no “broken oars” in the shed.', 'negated'],
    // the negator before its subject
    ['Nor is it clear that the lock is safe.', 'negated'],
    ['Nor did the crew mend the mast.', 'negated'],
    ['Nor are tolls likely to rise.', 'negated'],
    ['Neither the mast nor the oar was old.', 'negated'],
    ['The town will pay the crew, nor will it pay late.', 'affirmed'],
  ])('%s: %s', (text, polarity) => expect(first(text).polarity).toBe(polarity));
});
