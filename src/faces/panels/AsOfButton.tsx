import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CalendarLtrRegular, ChevronDownRegular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import { createPart } from './part';
import { useSessionState, useSurroundings } from './surroundings';
import { usePart } from './use-part';

const calendar = createPart(() => import('./AsOfPopover'));

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
    '@media (forced-colors: active)': { border: 'none' },
  },
  icon: { fontSize: '14px', width: '14px', height: '14px' },
  chevron: { marginLeft: '4px', flexShrink: 0 },
});

/** 统计截止 2026年11月20日: shows the day and changes it. */
export function AsOfButton() {
  const styles = useStyles();
  const { results } = useSurroundings().messages.panels;
  const { outcome, today, wishes } = useSessionState();
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const [wanted, setWanted] = useState(false);
  const part = usePart(wanted ? calendar : null);
  const asOf = outcome?.checked.settings.asOf ?? wishes.asOf ?? today;
  return (
    <>
      <Button
        ref={button}
        appearance="transparent"
        size="small"
        className={styles.button}
        icon={{ className: styles.icon, children: <CalendarLtrRegular /> }}
        title={results.changeAsOf}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => {
          setWanted(true);
          setOpen(!open);
        }}
      >
        {results.asOf(asOf)}
        <ChevronDownRegular className={styles.chevron} aria-hidden />
      </Button>
      {part && (
        <part.AsOfPopover asOf={asOf} open={open} button={button} onClose={() => setOpen(false)} />
      )}
    </>
  );
}
