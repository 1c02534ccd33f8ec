import type { Implied } from '../deadline';
import { matchAt, type Grain, type Part } from './point';

const QUARTER = /(?:第?([1-4])季(?:度|(?=[底末初前]))|Q([1-4])(?![\d.]))(?:(底|末)|(初)(?!步))?/iy;
/** 1-3季度, 1、2季度: the first goes without 季度. */
const QUARTER_OF_SEVERAL = /第?([1-4])(?=(?:[-~]+|至|到|[、和及])第?[1-4]季)/y;
const FIRST_QUARTERS = /前([23])(?:个)?季度/y;
const HALF = /(?:[上前]|(下|后))半年(底|末)?/y;
/** The first of 上、下半年. */
const FIRST_OF_HALVES = /上(?=[、和及与/]?下半年)/y;
/** 年底, 年末, 年内 … with or without a year before; 年终总结 and 年初步 are none. */
const END_OF_YEAR = /年?度?(?:年?[底末](?![端层])|岁末|年尾)/y;
const INSIDE_YEAR = /年?度?(?:以|之)?内(?![部容控])/y;
const CLOSE_OF_YEAR =
  /年?终(?!年|身|止|端|结|点|极|审|验|(?:工作)?(?:总结|小结|报告|述职|考核|考评|绩效|奖|决算))/y;
const MIDDLE_OF_YEAR = /年?中(?=[前,;。:、)完底]|之前|以前|$)/y;
const START_OF_YEAR = /年?初(?![步审级中稿评次始期心])/y;

/** 上半年, 三季度, Q3, 前三季度, 1-3季度. */
export function readQuarterOrHalf(text: string, at: number): Part | null {
  const half = matchAt(HALF, text, at);
  if (half) {
    const last = half[1] ? 12 : 6;
    const guess: Guess = half[1] && !half[2] ? { implied: ['partOfYear'], ambiguous: true } : EXACT;
    return months('half', last - 5, last, at + half[0].length, !!half[2], guess);
  }
  const ofTwo = matchAt(FIRST_OF_HALVES, text, at);
  if (ofTwo) return months('half', 1, 6, at + 1, false, EXACT);
  const first = matchAt(FIRST_QUARTERS, text, at);
  if (first) return months('quarter', 1, Number(first[1]) * 3, at + first[0].length, false, EXACT);
  const several = matchAt(QUARTER_OF_SEVERAL, text, at);
  const quarter = several ?? matchAt(QUARTER, text, at);
  if (!quarter) return null;
  const last = Number(quarter[1] ?? quarter[2]) * 3;
  const end = at + quarter[0].length;
  if (quarter[4]) return months('quarter', last - 2, last - 2, end, true, GUESSED);
  return months('quarter', last - 2, last, end, !!quarter[3], EXACT);
}

/** What follows a year: 2026年[底], and alone: 年底, 年内. Alone the 年 must stand. */
export function readPartOfYear(text: string, at: number): Part | null {
  const end = matchAt(END_OF_YEAR, text, at);
  if (end) return months('year', 12, 12, at + end[0].length, true, EXACT);
  const inside = matchAt(INSIDE_YEAR, text, at);
  if (inside) return months('year', 1, 12, at + inside[0].length, true, EXACT);
  const close = matchAt(CLOSE_OF_YEAR, text, at);
  if (close) return months('year', 1, 12, at + close[0].length, true, GUESSED);
  const middle = matchAt(MIDDLE_OF_YEAR, text, at);
  if (middle) return months('year', 1, 6, at + middle[0].length, true, GUESSED);
  const start = matchAt(START_OF_YEAR, text, at);
  return start && months('year', 1, 3, at + start[0].length, true, GUESSED);
}

/** The year as a whole: 2026年. */
export function wholeYear(end: number): Part {
  return months('year', 1, 12, end, false, { implied: ['partOfYear'], ambiguous: true });
}

interface Guess {
  readonly implied: readonly Implied[];
  readonly ambiguous: boolean;
}
const EXACT: Guess = { implied: [], ambiguous: false };
const GUESSED: Guess = { implied: ['partOfYear'], ambiguous: true };

function months(
  grain: Grain,
  first: number,
  last: number,
  end: number,
  marked: boolean,
  guess: Guess,
): Part {
  return {
    end,
    grain,
    first: { month: first, day: 1 },
    last: { month: last, day: 0 },
    marked,
    ...guess,
  };
}
