import type { IsoDate } from '../../core/calendar/iso-date';

export interface DateMessages {
  /** 11月20日 */
  readonly day: (date: IsoDate) => string;
  /** 2026年11月20日 */
  readonly fullDay: (date: IsoDate) => string;
}
