import { fromDayNumber, toDayNumber, type IsoDate } from './iso-date';

/** Day number (since 1970-01-01) of serial 0 in each of Excel's two date systems. */
const EPOCH_1900 = toDayNumber('1899-12-30');
const EPOCH_1904 = toDayNumber('1904-01-01');

/**
 * The day an Excel serial stands for; a time of day is dropped.
 * Excel's 1900 system counts a 29 February 1900 that never was: serials up to 59 are one day off and 60 is that day.
 * Null outside 1900-01-01 … 9999-12-31.
 */
export function fromSerial(serial: number, date1904: boolean): IsoDate | null {
  const whole = Math.floor(serial);
  if (!Number.isFinite(serial) || whole < (date1904 ? 0 : 1)) return null;
  if (date1904) return whole <= 2_957_003 ? fromDayNumber(EPOCH_1904 + whole) : null;
  if (whole > 2_958_465 || whole === 60) return null;
  return fromDayNumber(EPOCH_1900 + whole + (whole < 60 ? 1 : 0));
}

/** The Excel serial of a day from March 1900 on. */
export function toSerial(date: IsoDate, date1904: boolean): number {
  return toDayNumber(date) - (date1904 ? EPOCH_1904 : EPOCH_1900);
}
