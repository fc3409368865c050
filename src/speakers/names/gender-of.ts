import { FEMALE_TITLE, MALE_TITLE } from '../../lexicon/naming.ts';
import { POSSESSIVES } from '../../lexicon/pronouns.ts';
import { KIN } from '../../lexicon/relations.ts';
import type { Tokens } from '../../text/document.ts';
import { genderOfNoun } from '../gender.ts';
import { isGenitive } from '../pronouns/grammar.ts';
import { isHonoured } from './dated.ts';
import type { Gender } from './names.ts';

/** Gender by the words before the name: "Mrs. Lee", "spokeswoman Ann Lee", "whose husband, Bo, died". */
export function genderOf(tokens: Tokens, first: number, name: number): Gender | null {
  const { lower, word } = tokens;
  for (let i = name - 1; i >= Math.max(0, first - 1); i--) {
    const { lists } = word[i];
    if (lists & MALE_TITLE) return 'male';
    if (lists & FEMALE_TITLE) return 'female';
    const compound = lower[i].endsWith('man') ? COMPOUND.exec(lower[i]) : null;
    if (compound) return compound[1] ? 'female' : 'male';
  }
  const honorific = name === first ? tokens.text[name] : ''; // "Daw Khin Nwe", which is a part of the name
  if (honorific === 'Daw') return 'female';
  if (honorific === 'U' && isHonoured(tokens, name + 1)) return 'male';
  return name === first ? genderOfKin(tokens, first) : null;
}

/** "Her husband Bo", "Ann's sister, Lee,": by what somebody is to somebody else. */
function genderOfKin(tokens: Tokens, first: number): Gender | null {
  const { lower, text, word } = tokens;
  const kin = text[first - 1] === ',' ? first - 2 : first - 1;
  if (kin < 1 || !KIN.has(lower[kin])) return null;
  let owner = kin - 1;
  while (owner > 0 && owner > kin - 3 && word[owner].lists === 0 && !isOwner(tokens, owner)) owner--; // "her younger sister"
  return isOwner(tokens, owner) ? genderOfNoun(lower[kin]) : null;
}

const isOwner = (tokens: Tokens, i: number): boolean =>
  POSSESSIVES.has(tokens.lower[i]) || tokens.lower[i] === 'whose' || isGenitive(tokens, i);

const COMPOUND = /(?:spokes|congress|chair|business|council|assembly)(wo)?man$/;
