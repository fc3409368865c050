import type { Tokens } from '../../text/document.ts';
import { isCapital } from '../../text/word.ts';
import type { Gender } from '../names/names.ts';
import { lowerBound, tokenAt } from '../search.ts';
import type { Setting } from './antecedents.ts';
import { grammarRole } from './grammar.ts';
import { type Anaphor, NEVER } from './salience.ts';

/** Who spoke so many sentences ago has just spoken. */
const JUST = 2;

/**
 * "Ms. Lee has lost her licence, she said", "Though Ms. Lee has tried, she said, A": whom the reporter names at the head of what is
 * said, in words of his own, tells so of herself. Null for a quotation, where another is named in it who may; where another has
 * just spoken in the paragraph, and of the past in another: "Sheriff Max Orr said A. ¶ Mr. Lee fled, he said".
 */
export function whoTellsOfOneself(setting: Setting, anaphor: Anaphor, gender: Gender): number | null {
  const { doc, mentions, entityOf, speech, discourse } = setting;
  const { mention: pronoun, sentence, speaks } = anaphor;
  const { tokens } = doc;
  const { first, form } = pronoun;
  if (!speaks || form !== 'pronoun' || tokens.text[first - 1] !== ',' || !/^sa(?:id|ys)$/.test(tokens.lower[first + 1]))
    return null;
  const [said] = speech.said.get(first) ?? [];
  const opener = said ? tokenAt(tokens, said.start) : first;
  if (opener >= first || opener < doc.sentences[sentence].first || isQuoted(setting, opener, first)) return null;
  const head = SUBORDINATES.test(tokens.lower[opener]) ? opener + 1 : opener;
  const genderOf = (entity: number) => discourse.genderOf(entity) ?? discourse.listedGenderOf(entity);
  const isOne = (entity: number) => genderOf(entity) === gender && discourse.personhoodOf(entity) > 0;
  let m = lowerBound(mentions.length, (k) => mentions[k].first, head);
  const subject = mentions[m];
  const teller = justTold(setting, m, anaphor, isOne);
  if (teller !== null) return teller;
  if (subject?.form !== 'name' || !(subject.first === head || opensWithTitle(tokens, head, subject.first))) return null;
  const entity = entityOf[subject.name];
  if (!isOne(entity) || grammarRole(doc, subject.first, subject.last) !== 'subject') return null;
  for (m++; m < mentions.length && mentions[m].first < first; m++) {
    const { form: other, name, role } = mentions[m];
    if (other === 'name' && role === 'subject' && entityOf[name] !== entity && isOne(entityOf[name])) return null;
  }
  const others = discourse
    .inMind()
    .filter((t) => t.entity !== entity && t.spoke >= sentence - JUST && discourse.isPossible(t.entity, gender));
  if (others.some(({ spoke }) => doc.sentences[spoke].paragraph === anaphor.paragraph)) return null;
  const verb = tokens.tag[subject.last] === 'ADV' ? subject.last + 1 : subject.last;
  return isOfNow(tokens, verb) || (!others.length && !isDoneTo(tokens, verb)) ? entity : null;
}

/** “A,” Mr. Lee said. … "When she saw Mr. Lee, she wept, he said": who has just told is the only one named in it who may tell it. */
function justTold(
  { mentions, entityOf, discourse, doc }: Setting,
  from: number,
  { mention: { first }, sentence, paragraph, mention: { gender } }: Anaphor,
  isOne: (entity: number) => boolean,
): number | null {
  const named = new Set<number>();
  for (let m = from; m < mentions.length && mentions[m].first < first; m++) {
    const { form, name } = mentions[m];
    if (form !== 'name' || !discourse.isPossible(entityOf[name], gender)) continue;
    const listed = discourse.listedGenderOf(entityOf[name]); // "the Bob Lee trial, she said"
    if (listed === null || listed === gender) named.add(entityOf[name]);
  }
  const [entity] = named;
  if (named.size !== 1 || !isOne(entity)) return null;
  const spoke = (e: number) => discourse.traceOf(e)?.spoke ?? NEVER;
  const isHere = spoke(entity) >= sentence - JUST && doc.sentences[spoke(entity)].paragraph >= paragraph - 1;
  const isOther = (e: number) => e !== entity && spoke(e) >= spoke(entity) && discourse.isPossible(e, gender);
  return isHere && !discourse.inMind().some((t) => isOther(t.entity)) ? entity : null;
}

function isQuoted({ doc: { tokens }, speech }: Setting, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (speech.inMarks[i] || /^(?:["“”]|''|``)$/.test(tokens.text[i])) return true;
  return false;
}

/** "Ms. | Lee" */
const opensWithTitle = ({ text }: Tokens, head: number, first: number): boolean =>
  first === head + 1 && isCapital(text[head]);

/** "Lee has lost it", "Lee feels safe" */
const isOfNow = ({ lower, tag }: Tokens, verb: number): boolean =>
  lower[verb] === 'has' || (tag[verb] === 'VERB' && /[^s]s$/.test(lower[verb]));

/** "Lee was shot": as others tell. */
const isDoneTo = ({ tag }: Tokens, verb: number): boolean => tag[verb] === 'AUX' && tag[verb + 1] === 'VERB';

const SUBORDINATES = /^(?:though|although|while|when|because|if|as)$/;
