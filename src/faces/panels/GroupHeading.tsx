import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { isToRemind, type TaskGroup } from './group-tasks';
import { StateSymbol } from './StateSymbol';
import { useSurroundings } from './surroundings';

const useStyles = makeStyles({
  heading: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px',
    minHeight: '36px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, minWidth: 0, fontSize: '14px' },
  button: {
    minWidth: 0,
    padding: '4px 0',
    gap: '6px',
    fontWeight: tokens.fontWeightSemibold,
    justifyContent: 'flex-start',
    textAlign: 'left',
    '@media (forced-colors: active)': { border: 'none' },
  },
  count: {
    flexShrink: 0,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
  },
  aside: { flexShrink: 0, fontSize: '12px' },
});

interface Props {
  readonly group: TaskGroup;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** A group's name and count; opens and closes it, and leads to what can be done with it. */
export function GroupHeading({ group, open, onToggle }: Props) {
  const { key, state, tasks } = group;
  const styles = useStyles();
  const { messages, colors } = useSurroundings();
  return (
    <div className={styles.heading}>
      <h2 className={styles.title}>
        <Button
          appearance="transparent"
          className={styles.button}
          icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={open}
          onClick={onToggle}
        >
          {state && <StateSymbol state={state} />}
          <span style={state ? { color: colors[state].text } : undefined}>
            {state ? messages.states.word[state] : key}
          </span>
          <span className={styles.count}>{tasks.length}</span>
        </Button>
      </h2>
      <GroupLink group={group} />
    </div>
  );
}

function GroupLink({ group: { state, unit, tasks } }: { group: TaskGroup }) {
  const styles = useStyles();
  const { session, messages } = useSurroundings();
  const { reminder, view } = messages.panels.results;
  if (state === 'needsReview') {
    return (
      <Link as="button" className={styles.aside} onClick={() => session.show({ kind: 'review' })}>
        {view}
      </Link>
    );
  }
  const isKnown = state === null ? unit !== null : tasks.some(({ units }) => units.length > 0);
  if (!isKnown || !tasks.some(isToRemind)) return null;
  return (
    <Link
      as="button"
      className={styles.aside}
      onClick={() => session.show({ kind: 'reminder', unit })}
    >
      {reminder}
    </Link>
  );
}
