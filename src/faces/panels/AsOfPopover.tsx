import { makeStyles, Popover, PopoverSurface } from '@fluentui/react-components';
import { useEffect, type RefObject } from 'react';
import type { IsoDate } from '../../core/calendar/iso-date';
import { AsOfCalendar } from './AsOfCalendar';
import { useSurroundings } from './surroundings';

const useStyles = makeStyles({ calendar: { padding: '4px' } });

interface Props {
  readonly asOf: IsoDate;
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly onClose: () => void;
}

/** The calendar under its button, which gets the focus back. */
export function AsOfPopover({ asOf, button, onClose }: Props) {
  const styles = useStyles();
  const { results } = useSurroundings().messages.panels;
  useEffect(() => {
    const { current } = button;
    return () => current?.focus();
  }, [button]);
  return (
    <Popover
      open
      trapFocus
      positioning={{ target: button.current, position: 'below', align: 'start' }}
      onOpenChange={(_, { open }) => open || onClose()}
    >
      <PopoverSurface aria-label={results.changeAsOf} className={styles.calendar}>
        <AsOfCalendar asOf={asOf} onChosen={onClose} />
      </PopoverSurface>
    </Popover>
  );
}
