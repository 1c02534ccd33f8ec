import type { Implied } from '../deadline';

/** What a text says about the year of a point in time. */
export type YearWord =
  | { readonly is: 'absent' }
  /** 2026年, 26年 */
  | { readonly is: 'written'; readonly year: number }
  /** 今年, 明年 count from the document's year, 次年 from the year written before it. */
  | { readonly is: 'shifted'; readonly by: number; readonly from: 'document' | 'text' };

export type Grain = 'day' | 'month' | 'quarter' | 'half' | 'year';

/** A day of some year; day 0 is the month's last. Not checked against the calendar. */
export interface MonthDay {
  readonly month: number;
  readonly day: number;
}

/** A stretch of days as written, without its year: 6月上旬, 三季度, 30日. */
export interface Part {
  /** Where the text goes on after it. */
  readonly end: number;
  readonly grain: Grain;
  readonly first: MonthDay;
  readonly last: MonthDay;
  /** 底, 末, 前 or 内 stand with it: it is meant as a deadline. */
  readonly marked: boolean;
  readonly implied: readonly Implied[];
  readonly ambiguous: boolean;
}

/** A point in time as written, found at `at`. */
export interface Point extends Part {
  readonly at: number;
  readonly year: YearWord;
  /** 3月起: open to the future. */
  readonly opens: boolean;
}

/** A point or a range as written. A single point has no `from`, an open range (3月起, 12月-) no `to`. */
export interface Mention {
  readonly at: number;
  readonly end: number;
  readonly from: Point | null;
  readonly to: Point | null;
  /** The range begins on the day the document was issued: 即日起至6月底. */
  readonly fromIssue: boolean;
}

/** 6月, 6月份 without 底: its last day is implied. */
export function wholeMonth(month: number, end: number): Part {
  const first = { month, day: 1 };
  const last = { month, day: 0 };
  return {
    end,
    grain: 'month',
    first,
    last,
    marked: false,
    implied: ['monthEnd'],
    ambiguous: false,
  };
}

/** 6月30日; a day 0 as written is no day, though 0 stands for the month's last elsewhere. */
export function dayPart(month: number, day: number, end: number): Part {
  const on = { month, day: day === 0 ? 99 : day };
  return { end, grain: 'day', first: on, last: on, marked: false, implied: [], ambiguous: false };
}

/** A sticky pattern tried at one place only. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
