import { describe, expect, test } from '@jest/globals';
import { extract } from '../../src/extract.ts';

const first = (text: string) => extract(text).claims[0];

describe('only the main clause sets polarity and modality', () => {
  test.each<[text: string, polarity: string, modality: string]>([
    // a clause at the subject
    ['The lock, which would cost a fortune, has been sold.', 'affirmed', 'asserted'],
    ['The boats that Lund would paint have lost their masts.', 'affirmed', 'asserted'],
    ['The notion that the mill could win should alarm the town.', 'affirmed', 'normative'],
    ['The roof of that mill would be a help.', 'affirmed', 'predicted'],
    ['Frankly, that will make the ferrymen think.', 'affirmed', 'predicted'],
    // a clause behind the verb, without "that"
    ['It was a hint Lund should probably heed.', 'affirmed', 'asserted'],
    ['It is a quarrel he seemed to have settled.', 'affirmed', 'asserted'],
    ['The street is dark, as one lamp after another has seemed to fail.', 'affirmed', 'asserted'],
    ['The ferryman left before he could find the key.', 'affirmed', 'asserted'],
    ['The mill is older than it may look.', 'affirmed', 'asserted'],
    ['The mill is old and these days the roof may leak.', 'affirmed', 'hedged'],
    ['On Monday it may rain.', 'affirmed', 'hedged'],
    ['It was a leak nobody saw.', 'affirmed', 'asserted'],
    ['It was a hole the crew never saw.', 'affirmed', 'asserted'],
    ['The council changed the rules to ensure it never leaks.', 'affirmed', 'asserted'],
    ['“It is safe to assume they won’t row again,” Lind said.', 'negated', 'predicted'],
    ['When the boats come to the lock they never stop.', 'negated', 'asserted'],
    // a phrase in front, with a clause in it
    ['With the boats he had, it is not over.', 'negated', 'asserted'],
    ['In the harbour she loved, the lock will not open.', 'negated', 'predicted'],
    ['On Monday he left, the last of the crew to go.', 'affirmed', 'asserted'],
    // behind a comma or colon
    ['It was a speech, hardly a call to the oars.', 'affirmed', 'asserted'],
    ['Lund won the race, never losing a length.', 'affirmed', 'asserted'],
    ['The year had its firsts: a ferry, a mill with no roof.', 'affirmed', 'asserted'],
    ['The boats were, however, never painted.', 'negated', 'asserted'],
    ['The ferry is “not a good boat,” Lind said.', 'negated', 'asserted'],
    ['The town owns the mill, possibly the oldest in the valley.', 'affirmed', 'asserted'],
    ['The lock was closed in May, apparently to please the crew.', 'affirmed', 'asserted'],
    ['The mill is, perhaps, the oldest in the valley.', 'affirmed', 'hedged'],
    ['The crew left in May, probably.', 'affirmed', 'hedged'],
    ['The boats are old and seem to leak.', 'affirmed', 'hedged'],
    ['The crew looked into a possible leak at the lock.', 'affirmed', 'asserted'],
    ['The mill is a possible winner of the prize.', 'affirmed', 'hedged'],
    ['The town was supposed to pay for the lock.', 'affirmed', 'asserted'],
    ['The town is supposed to pay for the lock.', 'affirmed', 'normative'],
    // conditions of a clause at a noun
    ['The town passed a law that closes the lock if the river rises.', 'affirmed', 'asserted'],
    ['The prize went to Lund, who if he trains may win again.', 'affirmed', 'asserted'],
    ['The crew told the town that if the dam breaks, boats will sink.', 'affirmed', 'conditional'],
    ['There is a lock that must be mended if the ferry is to run.', 'affirmed', 'conditional'],
    ['It is, if you will, a boat on wheels.', 'affirmed', 'asserted'],
    ['The crew is not asleep, in case you haven’t noticed.', 'negated', 'asserted'],
  ])('%s', (text, polarity, modality) => expect(first(text)).toMatchObject({ polarity, modality }));
});

describe('what would be', () => {
  test.each<[text: string, modality: string]>([
    ['“He’d welcome the ferry,” Lind said.', 'predicted'],
    ['“He’d painted the ferry,” Lind said.', 'asserted'],
    ['“I would like to row home,” Lind said.', 'asserted'],
    ['“I’d rather row home,” Lind said.', 'asserted'],
    ['“You’d better row home,” Lind said.', 'normative'],
    ['The crew had better leave the lock.', 'normative'],
    ['The crew had better luck in May.', 'asserted'],
    ['Even if the dam breaks, the lock would hold for a day.', 'predicted'],
    ['“If it were anyone else, the town would sue,” Lind said.', 'counterfactual'],
    ['“If I was a farmer, I’d want a mill,” Lind said.', 'counterfactual'],
    ['If Lund had become mayor, the mill would be open.', 'counterfactual'],
    ['If the town had a mill, it would be open.', 'conditional'],
    ['The ferry would have sunk sooner or later.', 'counterfactual'],
    ['The ferry would have time to turn.', 'predicted'],
    ['“I think the ferry will run again,” Lind said.', 'predicted'],
    ['“I think that the town should pay,” Lind said.', 'normative'],
    ['“I think at the end of the year, that’s going to sink,” Lind said.', 'predicted'],
    ['“I cannot imagine how tired the crew will be,” Lind said.', 'hedged'],
    ['“I believe in the ferry,” Lind said.', 'asserted'],
    ['“I believe him when he rows,” Lind said.', 'asserted'],
    ['Lund asked how the crew would pay for the mast.', 'question'],
    ['Lund asked why the mill was closed.', 'question'],
  ])('%s: %s', (text, modality) => expect(first(text).modality).toBe(modality));
});
