import {
  Button,
  makeStyles,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  tokens,
} from '@fluentui/react-components';
import { Calendar } from '@fluentui/react-calendar-compat';
import { CalendarLtrRegular, ChevronDownRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { calendarStrings } from './calendar-strings';
import { fromLocalDate, toLocalDate } from './local-date';
import { useSessionState, useSurroundings } from './surroundings';

const useStyles = makeStyles({
  button: {
    minWidth: 0,
    justifyContent: 'flex-start',
    padding: '0',
    fontSize: '12px',
    lineHeight: '16px',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    textAlign: 'left',
  },
});

/** 统计截止 2026年11月20日: shows the day and changes it. */
export function AsOfButton() {
  const styles = useStyles();
  const { session, messages } = useSurroundings();
  const { outcome, today, wishes } = useSessionState();
  const [open, setOpen] = useState(false);
  const asOf = outcome?.checked.settings.asOf ?? wishes.asOf ?? today;
  return (
    <Popover open={open} onOpenChange={(_, data) => setOpen(data.open)} trapFocus>
      <PopoverTrigger disableButtonEnhancement>
        <Button
          appearance="transparent"
          size="small"
          className={styles.button}
          icon={<CalendarLtrRegular />}
          title={messages.panels.results.changeAsOf}
        >
          {messages.panels.results.asOf(asOf)}&nbsp;
          <ChevronDownRegular aria-hidden />
        </Button>
      </PopoverTrigger>
      <PopoverSurface aria-label={messages.panels.results.changeAsOf} style={{ padding: 4 }}>
        <Calendar
          value={toLocalDate(asOf)}
          today={toLocalDate(today)}
          strings={calendarStrings(messages.language)}
          isMonthPickerVisible={false}
          showGoToToday
          onSelectDate={(date) => {
            setOpen(false);
            void session.wish({ asOf: fromLocalDate(date) });
          }}
        />
      </PopoverSurface>
    </Popover>
  );
}
