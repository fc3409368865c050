import { WHEN } from '../../lexicon/calendar.ts';
import { JUDGING } from '../../lexicon/cues.ts';
import { isFiniteVerb, isPastForm, type Scene } from '../scene.ts';

/**
 * "called it “a farce” [after MPs threw it out]", "hailed his crew's “best day” [following the race]": where begins, behind the closing
 * mark of what somebody calls a thing, when he did so; -1 for nowhere. "Said it was “a farce” after the vote" may be all his.
 *
 * @param from the first token of the content, @param to behind its last
 */
export function occasionAfter(scene: Scene, head: number, from: number, to: number): number {
  const { tokens, region, regionLast } = scene;
  if (!JUDGING.has(tokens.lemma[head]) || /^(?:for|on|upon)$/.test(tokens.lower[head + 1])) return -1;
  let opens = from;
  while (opens < to && region[opens] < 0) opens++;
  if (opens >= to) return -1;
  const end = regionLast[region[opens]];
  const opener = tokens.text[end] === ',' ? end + 1 : end;
  if (opener >= to || !(isDay(scene, opener, to) || tellsWhen(scene, head, opener, to))) return -1;
  for (let i = opener; i < to; i++) if (region[i] >= 0) return -1; // "“mad” after the vote and “sad” before it"
  return end;
}

/** "on Wednesday", "last night", and nothing else. */
function isDay({ tokens: { lower } }: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (!WHEN.has(lower[i]) && !/^(?:on|last|this|that|early)$/.test(lower[i])) return false;
  return WHEN.has(lower[to - 1]);
}

/** "after the vote", "before walking out", "when asked", "as it opened"; not "when children go hungry", which is his word. */
function tellsWhen({ tokens }: Scene, head: number, opener: number, to: number): boolean {
  const { lower } = tokens;
  const word = lower[opener];
  if (/^(?:after|following|amid)$/.test(word)) return true;
  if (word === 'before') return lower[opener + 1]?.endsWith('ing') ?? false;
  if (!/^(?:when|while|as)$/.test(word)) return false;
  if (word === 'when' && /^(?:asked|pressed|questioned)$/.test(lower[opener + 1])) return true;
  let verb = opener + 1;
  while (verb < to && !isFiniteVerb(tokens, verb)) verb++;
  return verb > opener + 1 && verb < to && isPastForm(tokens, head) && isPastForm(tokens, verb);
}

/** "criticised Orr's plan [before also mocking his hat]": what the subject does next, where the content is no clause; -1 for nowhere. */
export function beforeAfter({ tokens, region, regionLast }: Scene, head: number, from: number, to: number): number {
  const { lower, tag } = tokens;
  if (tag[head] !== 'VERB' || lower[head - 1] === 'to' || /^(?:ADV|PART)$/.test(tag[from])) return -1; // "think twice before"
  for (let i = from; i < to - 1; i++) {
    if (region[i] >= 0 && lower[regionLast[region[i]]] === 'before') i = regionLast[region[i]]; // “wait,” before warning
    if (region[i] >= 0 || isFiniteVerb(tokens, i) || /^(?:that|to|by)$/.test(lower[i])) return -1;
    if (lower[i] !== 'before') continue;
    const verb = tag[i + 1] === 'ADV' ? i + 2 : i + 1;
    if (tag[verb] === 'VERB' && lower[verb].endsWith('ing') && !/^(?:be|hav)ing$/.test(lower[verb])) return i;
    return -1;
  }
  return -1;
}

/** "said his name was Max, [as the crowd laughed]": where begins what those who listen did meanwhile; -1 for nowhere. */
export function applauseAfter({ tokens, region }: Scene, head: number, from: number, to: number): number {
  const { lower, text } = tokens;
  if (!isPastForm(tokens, head)) return -1;
  for (let as = from + 1; as < to - 2; as++) {
    if (text[as - 1] !== ',' || region[as] >= 0 || !/^(?:as|while)$/.test(lower[as])) continue;
    let who = as + 1;
    while (who < to && /^(?:DET|ADJ)$/.test(tokens.tag[who])) who++;
    if (LISTENERS.test(lower[who]) && APPLAUDS.test(lower[who + 1] ?? '')) return as - 1;
  }
  return -1;
}

const LISTENERS =
  /^(?:crowds?|audiences?|supporters|fans|onlookers|spectators|attendees|delegates|listeners|room|hall)$/;
const APPLAUDS =
  /^(?:laughed|clapped|cheered|applauded|booed|jeered|chanted|roared|whooped|whistled|gasped|erupted|groaned|hissed)$/;
