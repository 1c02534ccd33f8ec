import {
  Button,
  makeStyles,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  tokens,
} from '@fluentui/react-components';
import { CalendarLtrRegular, ChevronDownRegular } from '@fluentui/react-icons';
import { Suspense, useState } from 'react';
import { AsOfCalendar } from './lazy-calendar';
import { useSessionState, useSurroundings } from './surroundings';

const useStyles = makeStyles({
  button: {
    minWidth: 0,
    justifyContent: 'flex-start',
    padding: 0,
    minHeight: '20px',
    fontSize: '12px',
    lineHeight: '16px',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    textAlign: 'left',
    whiteSpace: 'nowrap',
  },
  icon: { fontSize: '14px', width: '14px', height: '14px' },
  chevron: { marginLeft: '4px', flexShrink: 0 },
  calendar: { padding: '4px', minHeight: '240px' },
});

/** 统计截止 2026年11月20日: shows the day and changes it. */
export function AsOfButton() {
  const styles = useStyles();
  const { results } = useSurroundings().messages.panels;
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
          icon={{ className: styles.icon, children: <CalendarLtrRegular /> }}
          title={results.changeAsOf}
        >
          {results.asOf(asOf)}
          <ChevronDownRegular className={styles.chevron} aria-hidden />
        </Button>
      </PopoverTrigger>
      <PopoverSurface aria-label={results.changeAsOf} className={styles.calendar}>
        <Suspense>
          <AsOfCalendar asOf={asOf} onChosen={() => setOpen(false)} />
        </Suspense>
      </PopoverSurface>
    </Popover>
  );
}
