import { readDottedDay } from './dotted-day';
import { readMonth } from './month';
import { readAfterYear, readNumericDate, type DatedPart } from './numeric';
import { readPartOfYear, readQuarterOrHalf, wholeYear } from './part-of-year';
import type { Part, Point, YearWord } from './point';
import { readSuffix } from './suffix';
import { readYearWord } from './year-word';

const ABSENT: YearWord = { is: 'absent' };

/** The point in time that begins exactly at `at` of a clean text: 2026年6月底前, 年底前, 6.30前, 20260630. */
export function readPoint(text: string, at: number): Point | null {
  const dated = readNumericDate(text, at) ?? readWithYear(text, at) ?? readWithoutYear(text, at);
  return dated && withSuffix(text, at, dated.year, dated.part);
}

export function withSuffix(text: string, at: number, year: YearWord, part: Part): Point {
  const from = /[自从由]$/.test(text.slice(Math.max(0, at - 1), at));
  const suffix = readSuffix(text, part.end, { grain: part.grain, marked: part.marked, from });
  return {
    at,
    end: suffix.end,
    year,
    grain: part.grain,
    first: part.first,
    last: part.last,
    implied: part.implied,
    marked: part.marked || suffix.marked,
    ambiguous:
      part.ambiguous ||
      suffix.ambiguous ||
      (year.is === 'shifted' && year.by === 0 && year.from === 'document'),
    opens: suffix.opens,
  };
}

function readWithYear(text: string, at: number): DatedPart | null {
  const year = readYearWord(text, at);
  if (year) {
    const part =
      readQuarterOrHalf(text, year.end) ??
      readMonth(text, year.end) ??
      readAfterYear(text, year.end) ??
      readPartOfYear(text, year.end) ??
      wholeYear(year.end);
    return { year: year.word, part };
  }
  // A cell that holds nothing but 2026.
  return at === 0 && /^(?:19|20)\d\d$/.test(text)
    ? { year: { is: 'written', year: Number(text) }, part: wholeYear(text.length) }
    : null;
}

function readWithoutYear(text: string, at: number): DatedPart | null {
  const part =
    readDottedDay(text, at) ??
    readMonth(text, at) ??
    readQuarterOrHalf(text, at) ??
    (/[年岁]/.test(text[at]!) ? readPartOfYear(text, at) : null);
  return part && { year: ABSENT, part };
}
