import { WHEN } from '../../lexicon/calendar.ts';
import { isRecord } from '../../lexicon/records.ts';
import { VENUES } from '../../lexicon/venues.ts';
import type { Tokens } from '../../text/document.ts';
import type { Proposal } from '../proposals/propose.ts';
import { findMark, hasFinite, isDash, isFiniteVerb, isNominal, lastWord, type Scene } from '../scene.ts';
import { TAG, type TokenFeatures } from '../scoring/features.ts';
import { CONTENT, CUE, firstPlace, firstRun, NOTHING, SOURCE } from '../scoring/window.ts';
import type { Run } from '../sources/noun-phrases.ts';

/**
 * Mends where what stands before a tag begins.
 *
 * @param first of the window's tokens, @param labels by token of the window; changed in place
 */
export function startTag(f: TokenFeatures, first: number, labels: Uint8Array, proposal: Proposal | undefined): void {
  joinClauses(f, first, labels, proposal);
  completeStart(f, first, labels, proposal);
  completeCondition(f, first, labels);
  takeCondition(f.scene, first, labels);
  leaveReport(f.scene, first, labels);
  leaveBeforeRelative(f.scene.tokens, first, labels);
}

/**
 * "A, and that B, he said" says A too: the content of a tag does not begin behind a conjunction. "They left Orle, the
 * capital, he said" says that they left: nor is it all without a verb, where one stands before the comma.
 */
function joinClauses(f: TokenFeatures, first: number, labels: Uint8Array, proposal: Proposal | undefined): void {
  if (proposal?.shape !== 'tag-clause') return;
  const from = firstPlace(labels, CONTENT);
  const begins = first + from;
  const { content } = proposal;
  if (begins <= content[0].first || begins >= content[0].last || content[0].first < first) return;
  const link = f.scene.tokens.lower[begins - 1] === 'that' ? begins - 2 : begins - 1;
  if (
    f.tag[link] === TAG.CCONJ ||
    isSequel(f.scene.tokens, begins) ||
    isResult(f, begins, content[0]) ||
    isApposition(f, begins, content[0]) ||
    isSubject(f, begins, content[0])
  )
    labels.fill(CONTENT, content[0].first - first, from);
}

/** "[A ban, which had begun in May,] had failed, she claimed": nor with its verb. */
function completeStart(f: TokenFeatures, first: number, labels: Uint8Array, proposal: Proposal | undefined): void {
  if (proposal?.shape !== 'tag-clause') return;
  const { tokens } = f.scene;
  const [{ first: opens, last }] = proposal.content;
  const from = firstPlace(labels, CONTENT);
  const begins = first + from;
  if (opens < first || begins <= opens || begins >= last) return;
  const isCut = tokens.text[begins - 1] === ',' && isFiniteVerb(tokens, begins) && isNominal(tokens.tag[begins - 2]);
  const before = labels.subarray(opens - first, from);
  if (isCut && before.every((label) => label === NOTHING)) before.fill(CONTENT);
}

/** "[If rain did not come within] five days, he warned, A", "[Nine were hurt] in a fire, Lee says, as B": what stands before the tag is whole. */
function completeCondition({ scene }: TokenFeatures, first: number, labels: Uint8Array): void {
  const { text, lower, tag } = scene.tokens;
  const comma = first + firstPlace(labels, SOURCE) - 1;
  if (comma < first || text[comma] !== ',') return;
  const run = firstRun(labels, CONTENT);
  if (!run || first + run.last !== comma) return;
  const { first: opens } = scene.doc.sentences[scene.sentenceOf[comma]];
  if (opens < first || first + run.first <= opens || scene.region[first + run.first] >= 0) return;
  const before = labels.subarray(opens - first, run.first);
  const isCut = tag[first + run.first] === 'ADP' || lower[first + run.first] === 'least';
  const isClause = isCut && hasFinite(scene, opens, first + run.first);
  const isOpen = (CONDITION.test(lower[opens]) || isClause) && !text.slice(opens, comma).includes(',');
  if (isOpen && before.every((label) => label === NOTHING)) before.fill(CONTENT);
}

const CONDITION = /^(?:if|unless|when|once|because|until|although|though|since)$/;

/** "[Until the war ends], Orr said, nobody will come", "[On most days], he said, it is shut": what stands before a tag between commas is half of what it reports. */
function takeCondition(scene: Scene, first: number, labels: Uint8Array): void {
  const { tokens, doc, sentenceOf, region } = scene;
  const comma = first + firstPlace(labels, SOURCE) - 1;
  const cue = firstRun(labels, CUE);
  if (comma < first || !cue || first + cue.first < comma || tokens.text[comma] !== ',') return;
  const { first: opens } = doc.sentences[sentenceOf[comma]];
  const behind = first + cue.last + 1;
  if (opens < first || tokens.text[behind - 1] !== ',') return;
  if (labels[behind - first] !== CONTENT || region[behind] >= 0 || /^that$/.test(tokens.lower[behind])) return;
  const clause = labels.subarray(opens - first, comma - first);
  const isWhole = CONDITION.test(tokens.lower[opens]) ? isTold(tokens, opens, comma) : isAdverbial(scene, opens, comma);
  if (isWhole && clause.every((label) => label === NOTHING)) clause.fill(CONTENT);
}

/** "On most days", "Perhaps"; not "However", "In contrast", which link what is told, nor "In a letter", where it was. */
function isAdverbial(scene: Scene, opens: number, comma: number): boolean {
  const { tag, lower, lemma, text } = scene.tokens;
  if (!/^(?:ADP|ADV)$/.test(tag[opens]) || LINKING.test(lower[comma - 1]) || hasFinite(scene, opens, comma))
    return false;
  for (let i = opens; i < comma; i++)
    if (scene.region[i] >= 0 || text[i] === ',' || VENUES.has(lemma[i]) || isRecord(lower[i])) return false;
  return true;
}

const LINKING =
  /^(?:so|thus|hence|therefore|however|meanwhile|moreover|furthermore|additionally|also|further|likewise|similarly|nevertheless|nonetheless|later|earlier|then|afterwards?|contrast|addition|particular)$/;

/** A clause with a subject, and not "When asked". */
const isTold = ({ tag, text }: Tokens, opens: number, comma: number): boolean =>
  /^(?:DET|NOUN|PRON|PROPN)$/.test(tag[opens + 1]) && !text.slice(opens, comma).includes(',');

/** "thanked the staff, who, she said, had cared for him": of the clause before the tag, its pronoun alone. */
function leaveBeforeRelative({ text, lower }: Tokens, first: number, labels: Uint8Array): void {
  const who = first + firstPlace(labels, SOURCE) - 2;
  if (who <= first || text[who + 1] !== ',' || text[who - 1] !== ',' || !/^(?:who|which)$/.test(lower[who])) return;
  const run = firstRun(labels, CONTENT);
  if (run && first + run.first < who && labels.includes(CONTENT, who + 2 - first))
    labels.fill(NOTHING, run.first, who - first);
}

/** "Nine roads are shut, the ministry said in [a first report].": where it was said is not what was said, but the clause before. */
function leaveReport(scene: Scene, first: number, labels: Uint8Array): void {
  const { text, lower } = scene.tokens;
  const comma = first + firstPlace(labels, SOURCE) - 1;
  if (comma < first || text[comma] !== ',') return;
  const cue = firstRun(labels, CUE);
  const run = firstRun(labels, CONTENT);
  if (!cue || run?.first !== cue.last) return;
  const s = scene.doc.sentences[scene.sentenceOf[comma]];
  const isLast = first + run.last >= lastWord(scene, s) && !hasFinite(scene, first + run.first, first + run.last);
  const noun = lastWord(scene, s);
  const isReport = VENUES.has(scene.tokens.lemma[noun]) || isRecord(lower[noun]);
  const isWhere = isReport && [first + cue.last - 1, first + run.first].some((i) => lower[i] === 'in');
  if (!isLast || !isWhere || s.first < first || !hasFinite(scene, s.first, comma) || scene.region[comma - 1] >= 0)
    return;
  labels.fill(NOTHING, run.first, run.last);
  labels.fill(CONTENT, s.first - first, comma - first);
}

/** "Thief takes rings — then has a coffee, Lee says": both are told. */
const isSequel = ({ text, lower }: Tokens, begins: number): boolean =>
  isDash(text[begins - 1]) && lower[begins] === 'then';

/** "so close [that it burned], Lee said": what comes of it is half of what he said. */
const isResult = ({ scene: { tokens } }: TokenFeatures, begins: number, clause: Run): boolean =>
  tokens.lower[begins] === 'that' && tokens.lower.slice(clause.first, begins).includes('so');

/** A comma, and from it to the end of the clause no verb. */
function isApposition({ scene }: TokenFeatures, begins: number, clause: Run): boolean {
  return (
    scene.tokens.text[begins - 1] === ',' &&
    !hasFinite(scene, begins, clause.last) &&
    hasFinite(scene, clause.first, begins)
  );
}

/** "[Nurses at the home], the largest in Orle, have left, Lee said", "[The mayor], Ann Lee, is ill": before the apposition stands the subject. */
function isSubject({ scene, tag }: TokenFeatures, begins: number, clause: Run): boolean {
  const { text, lower } = scene.tokens;
  const close = findMark(scene.tokens, ',', begins, clause.last);
  const mayBe = tag[begins] === TAG.DET || tag[begins] === TAG.PROPN;
  if (text[begins - 1] !== ',' || !mayBe || close < 0 || !isFiniteVerb(scene.tokens, close + 1)) return false;
  const mayLead = tag[clause.first] !== TAG.ADP && tag[clause.first] !== TAG.ADV && !WHEN.has(lower[clause.first]);
  return mayLead && !hasFinite(scene, clause.first, close);
}
