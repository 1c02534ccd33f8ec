import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { fetchMissingParts, isPartMissing, subscribeToParts } from './part';
import { useSurroundings } from './surroundings';

const useStyles = makeStyles({
  line: {
    position: 'fixed',
    zIndex: 1,
    insetInline: '12px',
    bottom: '64px',
    padding: '12px',
    display: 'grid',
    justifyItems: 'start',
    gap: '8px',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** Says that something asked for could not be fetched. It stands in the first screen, because nothing more may come. */
export function MissingParts() {
  const styles = useStyles();
  const { messages } = useSurroundings();
  const missing = useSyncExternalStore(subscribeToParts, isPartMissing);
  if (!missing) return null;
  return (
    <div role="alert" className={styles.line}>
      {messages.panels.partMissing}
      <Button size="small" onClick={() => void fetchMissingParts()}>
        {messages.panels.actions.retry}
      </Button>
    </div>
  );
}
