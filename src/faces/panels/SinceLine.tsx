import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { HistoryRegular } from '@fluentui/react-icons';
import type { Since } from '../../core/summaries/since';
import { useSurroundings } from './surroundings';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    margin: 0,
    fontSize: '12px',
    lineHeight: '16px',
    color: tokens.colorNeutralForeground2,
  },
  icon: { flexShrink: 0, fontSize: '16px' },
  number: { fontWeight: tokens.fontWeightSemibold, fontSize: '12px' },
});

interface Props {
  readonly since: Since | null;
  /** Shows only these tasks (indexes into `reading.tasks`). */
  readonly onPick: (tasks: readonly number[]) => void;
}

/** What changed since the last check; each number filters the list. */
export function SinceLine({ since, onPick }: Props) {
  const styles = useStyles();
  const { results } = useSurroundings().messages.panels;
  const parts = since
    ? ([
        [results.newlyFinished, since.finished],
        [results.newlyOverdue, since.overdue],
        [results.rescheduled, since.rescheduled],
      ] as const)
    : [];
  const told = parts.filter(([, tasks]) => tasks.length > 0);
  return (
    <p className={styles.line}>
      <HistoryRegular className={styles.icon} aria-hidden />
      <span>
        {since ? results.sinceLast(since.asOf) : results.firstCheck}
        {since && told.length === 0 && results.unchanged}
        {told.map(([word, tasks], i) => (
          <span key={word}>
            {i > 0 && results.comma}
            {word}{' '}
            <Link
              as="button"
              className={styles.number}
              aria-label={`${word} ${tasks.length}`}
              onClick={() => onPick(tasks)}
            >
              {tasks.length}
            </Link>
          </span>
        ))}
      </span>
    </p>
  );
}
