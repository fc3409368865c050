import { MONTHS, WEEKDAYS } from '../lexicon/calendar.ts';

/** Dates: the pattern that finds them, and what they are in ISO 8601. */

const FULL = 'January|February|March|April|May|June|July|August|September|October|November|December';
const MONTH = `(?:${FULL}|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)`;
const DAY = '(?:[12]\\d|3[01]|0?[1-9])';
const YEAR = '(?:1[5-9]\\d\\d|20\\d\\d)';
const WHEN = '[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Ff]rom|of|to|and|for|year|than|[Bb]efore|[Aa]fter|[Dd]uring|[Bb]etween|[Tt]hrough|early|late|fiscal|spring|summer|fall|autumn|winter|born|died|c\\.|b\\.|d\\.'; // biome-ignore format: one pattern
/** "the 2016 campaign", but "the 1800 houses" are a number. */
const WHOSE = "[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Oo]ur|[Mm]y|[Tt]his|[Tt]hat|\\w['’]s";

export const DATE = new RegExp(
  [
    `\\b(?:(?<from1>${DAY})[-–])?(?<day1>${DAY})(?:st|nd|rd|th)? (?<month1>${MONTH})(?:,? (?<year1>\\d{4}))?\\b`,
    `\\b(?<month2>${MONTH}) (?<day2>${DAY})(?:st|nd|rd|th)?(?:[-–](?<to2>${DAY}))?(?!\\d|:\\d|,\\d{3}(?!\\d))(?:,? (?<year2>\\d{4}))?`,
    `\\b(?<month3>${MONTH})(?:,| of)? (?<year3>\\d{4})\\b`,
    '\\b(?<iso>\\d{4}-\\d{2}-\\d{2})\\b',
    // the digits first: a look at what stands before each letter takes as long as all else
    `(?<first>${YEAR})(?<![\\d$€£.,/-]\\d{4})(?: ?[-–—]{1,2} ?)(?<last>${YEAR}|(?<! )\\d|\\d\\d(?! ${MONTH}))(?![\\d%/-]|[.,]\\d)\\b`,
    `(?<year4>${YEAR})(?<=(?:\\b(?:${WHEN}) |\\b[Mm]id-|\\b${YEAR}, )\\d{4})\\b(?!-\\d|,\\d|\\.\\d)`,
    `(?<year5>${YEAR})(?<=\\((?:born |died |b\\. |d\\. |c\\. |ca\\. )?\\d{4}|[a-z], \\d{4}(?=[);]))(?=[);,–—-])`,
    `(?<year6>${YEAR}(?= ["“‘']*[A-Z])|(?:19|20)(?:\\d[1-9]|[1-9]0)(?= ["“‘]?[a-z]))(?<=\\b(?:${WHOSE}) \\d{4})`,
    `\\b(?<month4>${FULL})(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Tt]hrough|[Ll]ast|[Nn]ext|[Tt]his|[Ee]arly|[Ll]ate|[Mm]id)[ -](?:${FULL}))\\b(?! \\d| [A-Z]|['’]s)`,
    '\\b(?:(?<next>[Nn]ext )|[Oo]n |(?<past>[Ll]ast ))?(?<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\b',
    '\\b(?<relative>yesterday|today|tomorrow|tonight|[Ll]ast night|[Tt]his (?:morning|afternoon|evening))\\b',
    '\\b(?<opening>(?:Yester|To)day|Tomorrow|Tonight)(?<![A-Za-z] (?:(?:Yester|To)day|Tomorrow|Tonight))\\b(?! [A-Z]|["”’])',
    '\\b(?<vague>(?:[Ll]ast|[Nn]ext|[Tt]his) (?:year|month|week(?:end)?|quarter|decade|spring|summer|fall|autumn|winter)|[Aa] (?:few )?(?:year|month|week|decade)s? ago)\\b',
    '(?:1[5-9]|20)\\d0s\\b(?<![\\d$€£]\\d{4}s)|[’\'‘]\\d0s\\b',
  ].join('|'),
  'g',
); // biome-ignore format: one pattern

const DAYS_OFF: Readonly<Record<string, number>> = { yesterday: -1, 'last night': -1, tomorrow: 1 };

type Groups = Readonly<Record<string, string | undefined>>;

/** @param date the day of the article, as ISO 8601, or null; @param ahead whether what will be is spoken of */
export function isoDate(groups: Groups, date: string | null, ahead: boolean): string | undefined {
  const year = groups.iso ?? groups.year4 ?? groups.year5 ?? groups.year6;
  if (year) return year;
  if (groups.first) return yearsOf(groups.first, groups.last!);
  if (groups.month1 || groups.month2 || groups.month3 || groups.month4) return monthOf(groups, date);
  if (date === null) return undefined;
  const relative = groups.relative ?? groups.opening;
  if (relative) return moved(date, DAYS_OFF[relative.toLowerCase()] ?? 0);
  return groups.weekday ? weekdayOf(groups, date, ahead) : undefined;
}

/** "2003-04", "1875–1950": an interval. */
function yearsOf(first: string, last: string): string | undefined {
  const end = first.slice(0, 4 - last.length) + last;
  return Number(end) > Number(first) ? `${first}/${end}` : undefined;
}

function monthOf(groups: Groups, date: string | null): string {
  const month = (groups.month1 ?? groups.month2 ?? groups.month3 ?? groups.month4)!;
  const day = groups.day1 ?? groups.day2;
  const number = 1 + MONTHS.findIndex((name) => name.startsWith(month.toLowerCase().replace('.', '').slice(0, 3)));
  const mm = String(number).padStart(2, '0');
  const year = groups.year1 ?? groups.year2 ?? groups.year3;
  const one = (d: string | undefined): string => {
    const tail = d ? `${mm}-${d.padStart(2, '0')}` : mm;
    return year ? `${year}-${tail}` : date === null ? `--${tail}` : `${nearestYear(tail, date)}-${tail}`;
  };
  if (groups.from1) return `${one(groups.from1)}/${one(day)}`;
  return groups.to2 ? `${one(day)}/${one(groups.to2)}` : one(day);
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
