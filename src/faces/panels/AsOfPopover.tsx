import { makeStyles, Popover, PopoverSurface } from '@fluentui/react-components';
import { useEffect, useState, type RefObject } from 'react';
import type { IsoDate } from '../../core/calendar/iso-date';
import { AsOfCalendar } from './AsOfCalendar';
import { useSurroundings } from './surroundings';

const useStyles = makeStyles({ calendar: { padding: '4px' } });

interface Props {
  readonly asOf: IsoDate;
  readonly open: boolean;
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly onClose: () => void;
}

/** The calendar under its button, which gets the focus back. */
export function AsOfPopover({ asOf, open, button, onClose }: Props) {
  const styles = useStyles();
  const { results } = useSurroundings().messages.panels;
  // it takes the focus only where it opens, not where it is open from the start
  const [shown, setShown] = useState(false);
  useEffect(() => setShown(open), [open]);
  useEffect(() => {
    const { current } = button;
    return shown ? () => current?.focus() : undefined;
  }, [shown, button]);
  return (
    <Popover
      open={shown}
      trapFocus
      positioning={{ target: button.current, position: 'below', align: 'start' }}
      onOpenChange={(_, data) => data.open || onClose()}
    >
      <PopoverSurface aria-label={results.changeAsOf} className={styles.calendar}>
        <AsOfCalendar asOf={asOf} onClose={onClose} />
      </PopoverSurface>
    </Popover>
  );
}
