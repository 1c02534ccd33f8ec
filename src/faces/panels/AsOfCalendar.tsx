import { Calendar, DEFAULT_DATE_FORMATTING } from '@fluentui/react-calendar-compat';
import { calendarStrings, monthAndYear } from './calendar-strings';
import { fromLocalDate, toLocalDate } from './local-date';
import type { IsoDate } from '../../core/calendar/iso-date';
import { useSessionState, useSurroundings } from './surroundings';

/** Chooses the as-of date. */
export function AsOfCalendar({ asOf, onClose }: { asOf: IsoDate; onClose: () => void }) {
  const { session, messages } = useSurroundings();
  const { today } = useSessionState();
  return (
    <Calendar
      value={toLocalDate(asOf)}
      today={toLocalDate(today)}
      strings={calendarStrings(messages.language)}
      isMonthPickerVisible={false}
      showGoToToday
      dateTimeFormatter={{
        ...DEFAULT_DATE_FORMATTING,
        formatMonthYear: (date) => monthAndYear(messages.language, date),
      }}
      onDismiss={onClose}
      onSelectDate={(date) => {
        onClose();
        void session.wish({ asOf: fromLocalDate(date) });
      }}
    />
  );
}
