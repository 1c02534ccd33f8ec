import { Calendar } from '@fluentui/react-calendar-compat';
import { calendarStrings } from './calendar-strings';
import { fromLocalDate, toLocalDate } from './local-date';
import type { IsoDate } from '../../core/calendar/iso-date';
import { useSessionState, useSurroundings } from './surroundings';

/** Chooses the as-of date. */
export function AsOfCalendar({ asOf, onChosen }: { asOf: IsoDate; onChosen: () => void }) {
  const { session, messages } = useSurroundings();
  const { today } = useSessionState();
  return (
    <Calendar
      value={toLocalDate(asOf)}
      today={toLocalDate(today)}
      strings={calendarStrings(messages.language)}
      isMonthPickerVisible={false}
      showGoToToday
      onSelectDate={(date) => {
        onChosen();
        void session.wish({ asOf: fromLocalDate(date) });
      }}
    />
  );
}
