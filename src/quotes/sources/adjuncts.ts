import { WHEN } from '../../lexicon/calendar.ts';
import { DETERMINERS } from '../../lexicon/determiners.ts';
import { ROLE_WORDS } from '../../lexicon/people.ts';
import { PERSON_NOUNS } from '../../lexicon/person-nouns.ts';
import { TAG, type TokenFeatures } from '../scoring/features.ts';
import { firstPlace, NOTHING, SOURCE } from '../scoring/window.ts';

/** "In [Rome the envoy] said", "and during [the hearing Lee] said": what opens a sentence, or a clause of it, is not the subject. */
export function leaveAdjunct(f: TokenFeatures, first: number, floor: number, group: number, labels: Uint8Array): void {
  const start = firstPlace(labels, SOURCE);
  const opener = first + start - 1;
  if (start <= 0 || opener < floor || labels[group - 1 - first] !== SOURCE) return;
  if (f.tag[opener] !== TAG.ADP && !OPENERS.test(f.scene.tokens.lower[opener])) return;
  for (let i = opener - 1; i >= floor && !(f.tag[i] === TAG.CCONJ && f.tag[i - 1] === TAG.PUNCT); i--)
    if (f.verb[i] === 1 || f.tag[i] === TAG.PUNCT) return;
  for (let i = group - 1; i > first + start; i--) {
    if (!beginsPhrase(f, i)) continue;
    labels.fill(NOTHING, start, i - first);
    return;
  }
}

const OPENERS = /^(?:after|before|following|during|since|despite|amid|until|once|including|regarding|concerning)$/;

/** Behind a noun, what an article opens, and a name that the noun is no title of. */
function beginsPhrase(f: TokenFeatures, i: number): boolean {
  const { lower, lemma } = f.scene.tokens;
  const before = f.tag[i - 1];
  if (before !== TAG.NOUN && before !== TAG.PROPN && before !== TAG.NUM) return false;
  if (DETERMINERS.has(lower[i])) return true;
  if (f.tag[i] !== TAG.PROPN) return false;
  return (
    WHEN.has(lower[i - 1]) || (before === TAG.NOUN && !PERSON_NOUNS.has(lemma[i - 1]) && !ROLE_WORDS.has(lemma[i - 1]))
  );
}
