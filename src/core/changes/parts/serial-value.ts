import type { IsoDate } from '../../calendar/iso-date';
import { toSerial } from '../../calendar/serial';
import type { SummaryOptions } from '../summary-options';

/** The number a formula of a day has as its value. */
export function serialValue(date: IsoDate, { date1904 }: SummaryOptions): number {
  return toSerial(date, date1904);
}
