import { isoDate } from '../../../src/core/calendar/iso-date';
import { toSerial } from '../../../src/core/calendar/serial';
import type { Book } from './book';
import type { CellContent } from './cell';

export interface Typed {
  readonly value: CellContent;
  /** The format Excel gives a General cell along with what it recognised. */
  readonly numberFormat?: string;
}

const ERRORS = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A'];
const NUMBER = /^([+-]?)\$?(\d{1,3}(?:,\d{3})+|\d*)(\.\d*)?(e[+-]?\d+)?(%?)$/i;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;
const FRACTION = /^(\d+) (\d+)\/(\d+)$/;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * What Excel makes of a string that is put into a General cell: it reads numbers and dates as a person in the US would
 * type them, and Chinese dates and full-width digits beside. A leading ' keeps the text.
 */
export function parseTyped(text: string, book: Book): Typed {
  if (text === '') return { value: null };
  if (text.startsWith("'")) return { value: text.slice(1) };
  const typed = text.trim().normalize('NFKC');
  const upper = typed.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { value: upper === 'TRUE' };
  if (ERRORS.includes(upper)) return { value: { error: upper } };
  return readNumber(typed) ?? readDate(typed, book) ?? { value: text };
}

function readNumber(text: string): Typed | null {
  const fraction = FRACTION.exec(text);
  if (fraction && Number(fraction[3]) > 0) {
    const value = Number(fraction[1]) + Number(fraction[2]) / Number(fraction[3]);
    return { value, numberFormat: '# ?/?' };
  }
  const time = TIME.exec(text);
  if (time && Number(time[1]) < 24 && Number(time[2]) < 60) {
    const seconds = Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3] ?? 0);
    return { value: seconds / 86_400, numberFormat: 'h:mm' };
  }
  const match = NUMBER.exec(text.replace(/^\((.+)\)$/, '-$1'));
  if (!match || !/\d/.test(text)) return null;
  const value = Number(
    match[1] + match[2]!.replaceAll(',', '') + (match[3] ?? '') + (match[4] ?? ''),
  );
  if (!Number.isFinite(value)) return null;
  return match[5] ? { value: value / 100, numberFormat: '0%' } : { value };
}

function readDate(text: string, book: Book): Typed | null {
  const thisYear = Number(book.today.slice(0, 4));
  const date = (y: number, m: number, d: number, numberFormat: string): Typed | null => {
    const day = isoDate(y < 30 ? 2000 + y : y < 100 ? 1900 + y : y, m, d);
    return day === null ? null : { value: toSerial(day, book.date1904), numberFormat };
  };
  let match = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (match) return date(Number(match[1]), Number(match[2]), Number(match[3]), 'm/d/yyyy');
  match = /^(\d{1,2})[-/](\d{1,2})[-/](\d{2}|\d{4})$/.exec(text);
  if (match) return date(Number(match[3]), Number(match[1]), Number(match[2]), 'm/d/yyyy');
  match = /^(\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (match) return date(thisYear, Number(match[1]), Number(match[2]), 'd-mmm');
  match = /^(\d{4})[-/](\d{1,2})$/.exec(text);
  if (match) return date(Number(match[1]), Number(match[2]), 1, 'mmm-yy');
  match = /^(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日$/.exec(text);
  if (match) {
    const year = match[1] ? Number(match[1]) : thisYear;
    return date(year, Number(match[2]), Number(match[3]), 'm"月"d"日"');
  }
  match = /^(\d{4})年(\d{1,2})月$/.exec(text);
  if (match) return date(Number(match[1]), Number(match[2]), 1, 'yyyy"年"m"月"');
  match = /^([a-z]{3})[a-z]* (\d{1,2})(?:,? (\d{4}))?$/i.exec(text);
  const month = match ? MONTHS.indexOf(match[1]!.toLowerCase()) + 1 : 0;
  return match && month
    ? date(match[3] ? Number(match[3]) : thisYear, month, Number(match[2]), 'd-mmm')
    : null;
}
