import type { IsoDate } from '../../core/calendar/iso-date';
import { fromLocalDate } from './local-date';

/** The calendar day where the person sits. */
export function localToday(): IsoDate {
  return fromLocalDate(new Date());
}
