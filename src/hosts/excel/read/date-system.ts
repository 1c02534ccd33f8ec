import { fromSerial } from '../../../core/calendar/serial';
import { kindOf } from './to-cell-value';

/** A cell as it is shown. */
export interface ShownCell {
  readonly value: unknown;
  readonly numberFormat: unknown;
  readonly text: unknown;
}

/**
 * Whether serials count from 1904. Office.js does not say, but a date shown with its year does: 44742 shows as 2022 or as 2026.
 * Where no such date stands, the year that Excel gives for serial 1 decides.
 */
export function countsFrom1904(shown: Iterable<ShownCell>, yearOfSerialOne: unknown): boolean {
  for (const { value, numberFormat, text } of shown) {
    if (typeof value !== 'number' || typeof text !== 'string') continue;
    if (kindOf(numberFormat) !== 'date' || !/\d{4}/.test(text)) continue;
    const isYear = (date1904: boolean) => {
      const year = fromSerial(value, date1904)?.slice(0, 4);
      return year !== undefined && text.includes(year);
    };
    if (isYear(false)) return false;
    if (isYear(true)) return true;
  }
  return yearOfSerialOne === 1904;
}
