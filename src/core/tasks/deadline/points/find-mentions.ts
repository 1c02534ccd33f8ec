import { anyOf } from '../../../grid/any-of';
import { readFiveYearPlan } from './five-year-plan';
import { isMeantAsTime } from './is-meant-as-time';
import { readDay } from './month';
import { dayPart, matchAt, wholeMonth, type Mention, type Part, type Point } from './point';
import { readPoint, withSuffix } from './read-point';

/** What a point in time may begin with: 2026, 今年, 上半年, 第1季度, “十五五. */
const START = anyOf(
  '\\d+|Q[1-4]',
  '[今本当明次来翌后去同]年|[上下]1?年度?|[上下前后]半年|上(?=[、和及与/]?下半年)',
  '年(?=度?[底末内]|[终中初尾]|年[底末])|岁末',
  '前[23]个?季|第[1-4](?:个?季|(?=[、和及]第?[1-4]季))',
  '["“\'‘]?十[二三四五六]五',
);
const STARTS = new RegExp(START, 'gi');
const RANGE_SIGN = /(?:起|开始)?(?:[-~]+|至|到|→)+/y;
const NOTHING_FOLLOWS = /(?:今|[:,;。)]|$)/y;
const LONE_NUMBER = /(\d{1,2})(?=$|[,;:。)、]|[底末前止])/y;
const LIST_SIGN = /^[、,和及与/]$/;

const TODAY = '即日|现在|今[日天]';
const ISSUE = '本?(?:通知|方案|文件)?(?:印发|发文|下发|发布|公布)(?:之日)?';
/** 即日起至, 自本通知印发之日起至 */
const FROM_ISSUE = new RegExp(`(?:[自从]?(?:${TODAY}|${ISSUE})起?|^)[至到~-]$`);
/** 2年内 and 半年内 count from somewhere; 学年末 belongs to schools. */
const NO_START_BEFORE_YEAR_END = /[\d半学周每近几多数整常历财个]$/;
const NO_START_BEFORE_DIGITS = /[A-Za-z.第满近达共]$/;

/** All points in time and ranges of a clean text, in its order. */
export function findMentions(text: string): Mention[] {
  const mentions: Mention[] = [];
  let done = 0;
  for (const start of text.matchAll(STARTS)) {
    const at = start.index;
    if (at < done) continue;
    const mention = readPlan(text, at) ?? readMention(text, at, mentions.at(-1));
    if (!mention) continue;
    done = mention.end;
    if (isMeantAsTime(text, mention)) mentions.push(mention);
  }
  return mentions;
}

function readMention(text: string, at: number, previous: Mention | undefined): Mention | null {
  const before = text.slice(Math.max(0, at - 1), at);
  const blocked =
    text[at] === '年'
      ? NO_START_BEFORE_YEAR_END
      : /\d/.test(text[at]!)
        ? NO_START_BEFORE_DIGITS
        : null;
  if (blocked?.test(before)) return null;
  const first = readPoint(text, at) ?? (previous ? readNextDay(text, at, previous) : null);
  if (!first) return null;
  const sign = matchAt(RANGE_SIGN, text, first.end);
  const afterSign = first.end + (sign?.[0].length ?? 0);
  if (sign) {
    const second = readPoint(text, afterSign) ?? readRest(text, afterSign, first);
    if (second) return { at, end: second.end, from: first, to: second, fromIssue: false };
  }
  const open = sign ? matchAt(NOTHING_FOLLOWS, text, afterSign) !== null : first.opens;
  if (open)
    return { at, end: sign ? afterSign : first.end, from: first, to: null, fromIssue: false };
  const fromIssue = FROM_ISSUE.test(text.slice(Math.max(0, at - 14), at)) && at > 1;
  return { at, end: first.end, from: null, to: first, fromIssue };
}

/** The second end of a range where it is shortened: 9月至11, 3月1日-7日, 2026.3.1-15. */
function readRest(text: string, at: number, first: Point): Point | null {
  const { month } = first.first;
  if (first.grain === 'day') {
    const day =
      readDay(text, at, month) ?? loneNumber(text, at, (day, end) => dayPart(month, day, end));
    return day && withSuffix(text, at, first.year, day);
  }
  if (first.grain !== 'month') return null;
  const part = loneNumber(text, at, (number, end) =>
    number >= 1 && number <= 12 ? wholeMonth(number, end) : null,
  );
  return part && withSuffix(text, at, { is: 'absent' }, part);
}

function loneNumber(
  text: string,
  at: number,
  make: (number: number, end: number) => Part | null,
): Part | null {
  const match = matchAt(LONE_NUMBER, text, at);
  return match && make(Number(match[1]), at + match[0].length);
}

/** The 20日 of 3月10日、20日. */
function readNextDay(text: string, at: number, previous: Mention): Point | null {
  if (previous.to?.grain !== 'day' || !LIST_SIGN.test(text.slice(previous.end, at))) return null;
  const day = readDay(text, at, previous.to.last.month);
  return day && withSuffix(text, at, previous.to.year, day);
}

/** “十四五”末, 十五五期间. */
function readPlan(text: string, at: number): Mention | null {
  const plan = readFiveYearPlan(text, at);
  if (!plan) return null;
  const year = (number: number): Point => ({
    at,
    end: plan.end,
    year: { is: 'written', year: number },
    grain: 'year',
    first: { month: 1, day: 1 },
    last: { month: 12, day: 0 },
    marked: true,
    implied: ['partOfYear'],
    ambiguous: true,
    opens: false,
  });
  const from = plan.atEnd ? null : year(plan.lastYear - 4);
  return { at, end: plan.end, from, to: year(plan.lastYear), fromIssue: false };
}
