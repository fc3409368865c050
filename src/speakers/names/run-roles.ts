import { ADJOINED } from '../../lexicon/countries.ts';
import {
  DEMONYM,
  FIRST_NAME,
  listsOf,
  ORGANIZATION,
  PERSON,
  PLACE,
  SUBJECT,
  SUFFIX,
  THING,
} from '../../lexicon/naming.ts';
import { NATIONALS } from '../../lexicon/variations.ts';
import type { Tokens } from '../../text/document.ts';
import { isPluralRole } from './common.ts';
import { isFamilyBefore } from './hyphened.ts';
import { isConstable, isListed, QUARTER, TITLE } from './kinds.ts';
import { isLaw, OPENS } from './long.ts';
import { isHyphen } from './runs.ts';

/** The token behind the last word of a run that belongs to a role. */
export function behindRole(tokens: Tokens, first: number, last: number): number {
  const { lower, word, text } = tokens;
  const several = last - first > 2 && lower.slice(first, last).includes('and');
  const end = last - first > 1 && word[last - 1].lists & SUFFIX ? last - 1 : last; // "Jr."
  let name = first;
  for (let i = first; i < last; i++) {
    const { lists } = word[i];
    if (OPENS.has(text[i]) || (lists & FIRST_NAME && OPENS.has(text[i + 1]))) break; // "Leroy “Deacon” Lee", "Dean “Digger” Lee"
    if (lower[i] === 'son' && isFamilyBefore(tokens, i)) break; // "Son Min-seok"
    const isBody = i > first + 1 && /^(?:of|for)$/.test(lower[i - 1]) && word[i - 2].lists & ORGANIZATION; // "Ministry of Justice"
    if (isBody || (several && lists & SUBJECT)) continue;
    const isScope = /^(?:national|international|federal|foreign|political)$/.test(lower[i]);
    if (isScope && i > first + 1 && /^(?:of|for)$/.test(lower[i - 1])) continue; // "Minister of National Education"
    if (OF_JUSTICE.test(lower[i + 1] ?? '') && lower[i] === 'justice' && i + 1 < last) continue;
    if (lists & DEMONYM && ADJOINED.has(lower[i + 1]) && i + 1 < last) continue; // "Saudi Arabia"
    if (QUARTER.test(lower[i]) && i + 1 < last && word[i + 1].lists & PLACE) continue; // "Northern Ireland"
    if (isConstable(tokens, i) && i + 1 < last) {
      name = i + 1;
      continue;
    }
    const isLover = i === name && lower[i - 1] === 'longtime' && i + 2 < last && word[i + 1].lists & FIRST_NAME; // "Longtime Love Ann Lee"
    if (isLover || (i === first && (isTradeBefore(tokens, first, last) || isOfSeveral(tokens, first, last)))) {
      name = i + 1;
      continue;
    }
    if (isOfBody(tokens, first, i, last)) {
      name = i + 1;
      continue;
    }
    // "Former Springbok Ann Lee"
    if (
      i === name &&
      i + 2 < last &&
      lower[i - 1] === 'former' &&
      word[i + 1].lists & FIRST_NAME &&
      !(lists & FIRST_NAME)
    )
      name = i + 1;
    const isEx = lower[i].startsWith('ex-') && (listsOf(lower[i].slice(3)) & (TITLE | PERSON)) > 0;
    if (i === name && i + 2 < last && NATIONALS.has(lower[i])) name = i + 1; // "Swede Ann Lee"
    if (!isEx && !(lists & (TITLE | ORGANIZATION | DEMONYM))) continue;
    // "Paul Dean", "Martin Luther King"
    if (i === end - 1 && i > name && word[i - 1].lists & FIRST_NAME) break;
    // "Coach Dean Rowley", "his coach, Dean Rowley"
    if (lists & FIRST_NAME && i + 2 === end && (i > first || isCalledBefore(tokens, i))) break;
    const isPerson = (lists & PERSON) > 0;
    const endsName = i === last - 1 && i > first && !isPerson && isListed(tokens, first, last, ORGANIZATION);
    const isTied = isHyphen(text[i + 1]); // "Secretary-Treasurer Lee", but "U.S.-Norland"
    if (isEx) name = i + 1;
    else if (lists & TITLE && !endsName && (isPerson || !isTied)) name = isTied ? i + 3 : i + 1;
    else if (lists & ORGANIZATION && hasPersonBehind(tokens, i + 1, last)) name = i + 1;
    else if (lists & DEMONYM && i + 1 < last && i === name) name = isTied ? i + 2 : i + 1; // "the Korean-American Ann Lee"
  }
  return name;
}

/** "Council Member Lee", "Party Donor Ann Lee": what somebody is to a body. */
function isOfBody({ word, lower }: Tokens, first: number, i: number, last: number): boolean {
  if (i === first || i + 1 >= last) return false;
  const isMember = OF_BODIES.test(lower[i]) && !(word[i + 1].lists & (ORGANIZATION | THING));
  const isNamed = word[i].lists & PERSON && i + 2 < last && word[i + 1].lists & FIRST_NAME;
  if (!isMember && !isNamed) return false;
  for (let k = first; k < i; k++) if (word[k].lists & FIRST_NAME) return false;
  return true;
}

const OF_BODIES = /^(?:member|clerk|trustee|supervisor|selectman|selectwoman)$/;

/** "Justice Department", which no judge is called. */
const OF_JUSTICE = /^(?:watch|now|action|forum|department|ministry|secretariat|committee|commission|bureau|initiative|project|network|alliance|coalition|board|service|fund|foundation|institute)$/; // biome-ignore format: a list

const isCalledBefore = ({ word, text }: Tokens, i: number): boolean =>
  i > 0 && (word[text[i - 1] === ',' && i > 1 ? i - 2 : i - 1].lists & PERSON) > 0;

/** "Neighbour Dilip Patel", "Landscaper Ed Moya": what somebody is, before a first name and a surname. */
function isTradeBefore({ lower, word }: Tokens, first: number, last: number): boolean {
  if (last - first < 3 || word[first].lists & FIRST_NAME) return false;
  if (word[last - 1].lists & THING || isLaw(lower[last - 1])) return false;
  if (word[first].lists & PERSON || DOER.test(lower[first])) return true;
  const isNamed = (word[first + 1].lists & FIRST_NAME) > 0 || lower[first + 1] === 'will';
  return isNamed && (AGENT.test(lower[first]) || TRADE.test(lower[first]));
}

/** "Candidates Ann Lee, Bo Orr and", "Mayors Lee and Orr": what several are, before the first of them. */
function isOfSeveral({ lower, word }: Tokens, first: number, last: number): boolean {
  if (last - first < 2 || !isPluralRole(lower[first])) return false;
  const { lists, common } = word[first + 1];
  if (lists & (ORGANIZATION | THING | PLACE | DEMONYM | PERSON) || word[last - 1].lists & (ORGANIZATION | THING))
    return false;
  return /^(?:and|,)$/.test(lower[last] ?? '') && ((lists & FIRST_NAME) > 0 || !common);
}

/** Shorter ones may be names: "Rainer". */
const AGENT = /^\p{L}{5,}(?:ster|er|or|ist|ian|man)$|^substitute$/u;
/** Those that nobody is called, be the name behind them on the lists or not. */
const DOER =
  /^\p{L}{3,}(?:runner|winner|maker|keeper|holder|breaker|fluencer|writer|singer|[st]tress)$|^(?:pundit|seamer|paceman|frontman|frontwoman|debutante?|newlywed|heart-?throb|paparazzo|bestie|(?:co|pop|rock|film|movie|soap|reality|tv)-?star)$/u;
/** Those that stand before other names than people's too. */
const TRADE = /^(?:comic|pacer|spinner|longtime|canon)$/;

/** Behind "Reuters News Agency" comes no person unless two name words do, or one that is a first name. */
const hasPersonBehind = ({ word }: Tokens, from: number, last: number): boolean =>
  from + 1 < last && (word[from].lists & FIRST_NAME) > 0;
