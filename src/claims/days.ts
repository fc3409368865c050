import { MONTHS, WEEKDAYS } from '../lexicon/calendar.ts';
import { ADDED } from '../lexicon/numerals.ts';

/** Dates: the pattern that finds them, and what they are in ISO 8601. */

const MONTH = '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|Jun(?:e|\\.)?|Jul(?:y|\\.)?|Aug(?:ust|\\.)?|Sep(?:tember|t?\\.?)|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)'; // biome-ignore format: one pattern
const DAY = '(?:[12]\\d|3[01]|0?[1-9])';
const YEAR = '(?:1[5-9]\\d\\d|20\\d\\d)';
const WHEN = '[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Ff]rom|of|to|and|for|year|than|[Bb]efore|[Aa]fter|[Dd]uring|[Bb]etween|[Tt]hrough|early|late|fiscal|spring|summer|fall|autumn|winter|born|died|c\\.|b\\.|d\\.'; // biome-ignore format: one pattern
/** "the 2016 campaign", but "the 1800 houses" are a number. */
const WHOSE = "[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Oo]ur|[Mm]y|[Tt]his|[Tt]hat|\\w['’]s";

const COUNTS = Object.keys(ADDED)
  .filter((word) => ADDED[word] > 1)
  .map((word) => `[${word[0].toUpperCase()}${word[0]}]${word.slice(1)}`)
  .join('|');
/** "ten", "twenty-five" */
const COUNT = `(?:${COUNTS})(?:-(?:one|${COUNTS}))?`;

export const DATE = new RegExp(
  [
    `\\b(?:(?:(?<from>${DAY})[-–])?(?<before>${DAY})(?:(?:st|nd|rd|th)(?: of)?)? )?(?<month>${MONTH})(?: (?<behind>${DAY})(?:st|nd|rd|th)?(?:[-–](?<to>${DAY}))?(?!\\d|:\\d|,\\d{3}(?!\\d)))?(?:(?:,| of)? (?<year>\\d{4}))?\\b`,
    '\\b(?<iso>\\d{4}-\\d{2}-\\d{2})\\b',
    // the digits first: a look at what stands before each letter takes as long as all else
    `(?<first>${YEAR})(?<![\\d$€£.,/-]\\d{4})(?: ?[-–—]{1,2} ?)(?<last>${YEAR}|(?<! )\\d|\\d\\d(?! ${MONTH}))(?![\\d%/-]|[.,]\\d)\\b`,
    `(?<year4>${YEAR})(?<=(?:\\b(?:${WHEN}) |\\b[Mm]id-|\\b${YEAR}, )\\d{4})\\b(?!-\\d|,\\d|\\.\\d)`,
    `(?<year5>${YEAR})(?<=\\((?:born |died |b\\. |d\\. |c\\. |ca\\. )?\\d{4}|[a-z], \\d{4}(?=[);]))(?=[);,–—-])`,
    `(?<year6>${YEAR}(?= ["“‘']*[A-Z])|(?:19|20)(?:\\d[1-9]|[1-9]0)(?= ["“‘]?[a-z]))(?<=\\b(?:${WHOSE}) \\d{4})`,
    '\\b(?:(?<next>[Nn]ext )|[Oo]n |(?<past>[Ll]ast ))?(?<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\b',
    '\\b(?<relative>yesterday|today|tomorrow|tonight|[Ll]ast night|[Tt]his (?:morning|afternoon|evening))\\b',
    '\\b(?<opening>(?:Yester|To)day|Tomorrow|Tonight)(?<![A-Za-z] (?:(?:Yester|To)day|Tomorrow|Tonight))\\b(?! [A-Z]|["”’])',
    '\\b(?<vague>(?:[Ll]ast|[Nn]ext|[Tt]his) (?:year|month|week(?:end)?|quarter|decade|spring|summer|fall|autumn|winter)|[Aa] (?:few )?(?:year|month|week|decade)s? ago)\\b',
    `\\b(?:(?:a )?(?:couple|few) of|[Ss]everal|[Mm]any|(?<![\\w-])(?:${COUNT}|\\d{1,3})) (?:day|week|month|year|decade|centurie|century)s? ago\\b`,
    '\\b(?<slash1>\\d\\d?)/(?<slash2>\\d\\d?)/(?<slashYear>\\d{4}|\\d\\d)\\b(?!/)',
    '(?:1[5-9]|20)\\d0s\\b(?<![\\d$€£]\\d{4}s)|[’\'‘]\\d0s\\b',
  ].join('|'),
  'g',
); // biome-ignore format: one pattern

const DAYS_OFF: Readonly<Record<string, number>> = { yesterday: -1, 'last night': -1, tomorrow: 1 };

type Groups = Readonly<Record<string, string | undefined>>;

/** "in May", "end of May", "May to July", "by March"; a month without a day and a year is mostly something else ("Ann May", "by May", "May's plan"). */
export function isDate(words: string, { 0: found, index, groups = {} }: RegExpExecArray): boolean {
  const { month, before, behind, year } = groups;
  if (!month || before || behind || year) return true;
  if (!MONTHS.includes(month.toLowerCase())) return false;
  const ahead = words.slice(Math.max(0, index - 20), index);
  const next = words.slice(index + found.length, index + found.length + 24);
  if (/^(?: \d| [A-Z]|['’]s)/.test(next)) return false;
  if (TIMED.test(ahead) || FROM_MONTH.test(ahead) || TO_MONTH.test(next)) return true;
  return (
    !/^(?:April|May|June)$/.test(found) &&
    (TIMED_MONTH.test(ahead) || (found !== 'March' && WHOSE_MONTH.test(ahead) && /^ [a-z]/.test(next)))
  );
}

const TIMED = /\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Tt]hrough|[Ll]ast|[Nn]ext|[Tt]his|[Ee]arly|[Ll]ate|[Mm]id|(?:end|start|beginning|middle|month|week|half|rest) of)[ -]$/; // biome-ignore format: one pattern
/** Behind these only a month that nobody is named. */
const TIMED_MONTH = /\b(?:[Bb]y|[Bb]efore|[Aa]fter|[Ff]rom|for|[a-z]+ of|to) $/;
const JOINS = '(?:[-–]| to | and | or | through | until )';
const FROM_MONTH = new RegExp(`\\b${MONTH}${JOINS}$`);
const TO_MONTH = new RegExp(`^${JOINS}${MONTH}(?![\\w’'])(?! [A-Z])`);
/** "a February report", "last week’s January figures"; not "the March drew crowds" */
const WHOSE_MONTH = new RegExp(`(?:\\b(?:${WHOSE})) $`);

/** @param date the day of the article, as ISO 8601, or null; @param ahead whether what will be is spoken of */
export function isoDate(groups: Groups, date: string | null, ahead: boolean): string | undefined {
  const year = groups.iso ?? groups.year4 ?? groups.year5 ?? groups.year6;
  if (year) return year;
  if (groups.slashYear) return slashed(groups);
  if (groups.first) return yearsOf(groups.first, groups.last!);
  if (groups.month) return monthOf(groups, groups.month, date);
  if (date === null) return undefined;
  const relative = groups.relative ?? groups.opening;
  if (relative) return moved(date, DAYS_OFF[relative.toLowerCase()] ?? 0);
  return groups.weekday ? weekdayOf(groups, date, ahead) : undefined;
}

/** "25/12/1987" and "12/25/1987": told where only one of the two can be a month. */
function slashed({ slash1, slash2, slashYear }: Groups): string | undefined {
  const [day, month] = [Number(slash1), Number(slash2)].sort((a, b) => b - a);
  if (slashYear!.length < 4 || day < 13 || day > 31 || month < 1 || month > 12) return undefined;
  return `${slashYear}-${String(month).padStart(2, '0')}-${day}`;
}

/** "2003-04", "1875–1950": an interval. */
function yearsOf(first: string, last: string): string | undefined {
  const end = first.slice(0, 4 - last.length) + last;
  return Number(end) > Number(first) ? `${first}/${end}` : undefined;
}

function monthOf({ from, before, behind, to, year }: Groups, month: string, date: string | null): string {
  const number = 1 + MONTHS.findIndex((name) => name.startsWith(month.toLowerCase().slice(0, 3)));
  const mm = String(number).padStart(2, '0');
  const one = (day: string | undefined): string => {
    const tail = day ? `${mm}-${day.padStart(2, '0')}` : mm;
    return year ? `${year}-${tail}` : date === null ? `--${tail}` : `${nearestYear(tail, date)}-${tail}`;
  };
  if (from) return `${one(from)}/${one(before)}`;
  return to ? `${one(behind)}/${one(to)}` : one(before ?? behind);
}

/** "Dec. 28" in an article of January is of the year before. */
function nearestYear(tail: string, date: string): number {
  const year = Number(date.slice(0, 4));
  const day = tail.length === 2 ? `${tail}-15` : tail;
  const days = (Date.parse(`${year}-${day}T00:00:00Z`) - Date.parse(`${date}T00:00:00Z`)) / 86_400_000;
  return days > 183 ? year - 1 : days < -183 ? year + 1 : year;
}

/** News speaks of the weekday that has just been, or that comes next where it tells what will be. */
function weekdayOf({ weekday, next, past }: Groups, date: string, ahead: boolean): string {
  const today = new Date(`${date}T00:00:00Z`).getUTCDay();
  const back = (today - WEEKDAYS.indexOf(weekday!.toLowerCase()) + 7) % 7;
  if (next) return moved(date, 7 - back);
  if (past) return moved(date, -(back || 7));
  return moved(date, ahead ? (7 - back) % 7 : -back);
}

function moved(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000 * days).toISOString().slice(0, 10);
}
