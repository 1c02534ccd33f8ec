import { DatePicker } from '@fluentui/react-datepicker-compat';
import type { IsoDate } from '../../core/calendar/iso-date';
import { calendarStrings } from './calendar-strings';
import { fromLocalDate, toLocalDate } from './local-date';
import { useSurroundings } from './surroundings';

/** The as-of date in the settings. */
export function AsOfField({ asOf }: { asOf: IsoDate }) {
  const { session, messages } = useSurroundings();
  return (
    <DatePicker
      aria-label={messages.panels.settings.chosenDay}
      value={toLocalDate(asOf)}
      formatDate={(date) => (date ? messages.dates.fullDay(fromLocalDate(date)) : '')}
      strings={calendarStrings(messages.language)}
      onSelectDate={(date) => date && void session.wish({ asOf: fromLocalDate(date) })}
    />
  );
}
