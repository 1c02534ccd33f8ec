import type { Implied } from '../deadline';
import { dayPart, matchAt, wholeMonth, type Part } from './point';

const MONTH = /(\d{1,2})月(?:份)?/y;
/** 3-5月, 9至11月, 3、6、9月: months before the last go without 月. */
const MONTH_OF_SEVERAL =
  /(\d{1,2})(?=(?:[-~]+|至|到)(?:(?:19|20)\d\d年|[次明翌]年)?\d{1,2}月|(?:[、,\/和及]\d{1,2}){1,11}(?:[-~、和及]\d{1,2})?月)/y;
const DAY = /(\d{1,2})[日号]/y;
/** 3月1-15日, 3月5、10日, 6月30前: days that go without 日. */
const DAY_WITHOUT_SIGN =
  /(\d{1,2})(?=(?:[-~]+|至|到|[、,和及/])\d{1,2}[日号]|(?:之|以)?前(?!期)|为?止|$|\)|(?:[-~]+|至|到)\d{1,2}月\d)/y;

/** What may follow a month, with the day on which that ends (0: the month's last). */
const PARTS: readonly {
  readonly words: RegExp;
  /** Where a range that begins with it begins. */
  readonly from: number;
  readonly day: number;
  readonly exact: boolean;
  readonly implied: readonly Implied[];
}[] = [
  { words: /(?:月|当月)?(?:底|末)(?![端层])/y, from: 0, day: 0, exact: true, implied: [] },
  { words: /(?:上中旬|中上旬|中旬)/y, from: 11, day: 20, exact: true, implied: ['partOfMonth'] },
  { words: /中下旬/y, from: 11, day: 0, exact: true, implied: ['partOfMonth'] },
  { words: /(?:下旬|下半月)/y, from: 21, day: 0, exact: true, implied: ['partOfMonth'] },
  { words: /上旬/y, from: 1, day: 10, exact: true, implied: ['partOfMonth'] },
  { words: /上半月/y, from: 1, day: 15, exact: true, implied: ['partOfMonth'] },
  {
    words: /月?初(?![步审级中稿评次始期心])/y,
    from: 1,
    day: 10,
    exact: false,
    implied: ['partOfMonth'],
  },
  {
    words: /月?中(?=[前,;。:、)完]|之前|以前|$)/y,
    from: 11,
    day: 15,
    exact: false,
    implied: ['partOfMonth'],
  },
];
const WEEK = /第([1-5])(?:个)?(?:周|星期)/y;

/** 6月, 6月底, 6月上旬, 6月30日, 6月30. */
export function readMonth(text: string, at: number): Part | null {
  const match = matchAt(MONTH, text, at);
  if (!match) return readMonthOfSeveral(text, at);
  const month = Number(match[1]);
  const end = at + match[0].length;
  return readDay(text, end, month) ?? readPartOfMonth(text, end, month);
}

function readMonthOfSeveral(text: string, at: number): Part | null {
  const match = matchAt(MONTH_OF_SEVERAL, text, at);
  return match && wholeMonth(Number(match[1]), at + match[0].length);
}

/** 30日 of a month already read. */
export function readDay(text: string, at: number, month: number): Part | null {
  const match = matchAt(DAY, text, at) ?? matchAt(DAY_WITHOUT_SIGN, text, at);
  return match && dayPart(month, Number(match[1]), at + match[0].length);
}

function readPartOfMonth(text: string, at: number, month: number): Part {
  for (const { words, from, day, exact, implied } of PARTS) {
    const match = matchAt(words, text, at);
    if (!match) continue;
    const end = at + match[0].length;
    return {
      ...wholeMonth(month, end),
      first: { month, day: from },
      last: { month, day },
      marked: true,
      implied,
      ambiguous: !exact,
    };
  }
  const week = matchAt(WEEK, text, at);
  if (!week) return wholeMonth(month, at);
  const day = Number(week[1]) > 4 ? 0 : Number(week[1]) * 7;
  const end = at + week[0].length;
  return {
    ...wholeMonth(month, end),
    last: { month, day },
    implied: ['partOfMonth'],
    ambiguous: true,
  };
}
