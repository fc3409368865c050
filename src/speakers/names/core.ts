import type { Document, Tokens } from '../../text/document.ts';
import { isCapital } from '../../text/word.ts';
import { apposedName } from '../appositions.ts';
import { isDeed, roleBefore } from '../roles/roles.ts';
import { isGoverned, namesNoun } from './governed.ts';
import type { NameMention } from './names.ts';
import type { NamePlaces } from './places.ts';

/** The name that the phrase comes down to: at the end of its core, or in apposition to it ("her adviser, Jake Lee"). */
export function nameOf(
  doc: Document,
  first: number,
  last: number,
  end: number,
  places: NamePlaces,
): number | undefined {
  const { tokens } = doc;
  const { names, starting, ending } = places;
  const leading = starting.get(first);
  if (leading !== undefined && tokens.text[end] === ':' && doesSo(tokens, names[leading].last)) return leading;
  let core = last;
  for (let i = first + 1; i < last; i++) {
    // "Officer Tusk of the Walrus Department", "Lee at the bank": the name stands before the preposition
    const leads = ending.has(i) && isLed(tokens, first, names[ending.get(i)!]);
    if (tokens.tag[i] === 'ADP' && ending.has(i) && (leads || !ending.has(last)) && !namesNoun(tokens, i, last)) {
      core = i;
      break;
    }
  }
  const own = ending.get(core) ?? ending.get(tokens.lower[core - 1] === "'s" ? core - 1 : -1);
  if (own !== undefined && !isGoverned(tokens, first, names[own], places)) return own;
  const cut = places.covering(last);
  if (cut !== undefined) return cut;
  return apposedName(doc, { first, last, end }, places);
}

/** "Ann Lee Slams Bank Chief: ‘Go’": in a headline, what somebody does to somebody. */
const doesSo = ({ lower, text }: Tokens, verb: number): boolean => isCapital(text[verb] ?? '') && isDeed(lower[verb]);

/** Does a phrase begin with a name and its role: "the mayor Ann Lee", "lead author Ann Lee"? */
function isLed(tokens: Tokens, first: number, name: NameMention): boolean {
  let start = name.roleFirst;
  if (name.kind === 'person') start = roleBefore(tokens, name)?.[0] ?? start;
  while (name.kind === 'person' && start > first && /^(?:DET|ADJ|PRON|NOUN|VERB)$/.test(tokens.tag[start - 1])) start--;
  return start <= first;
}
