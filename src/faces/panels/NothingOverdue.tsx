import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons';
import type { ListedTask } from './listed-task';
import { StateSymbol } from './StateSymbol';
import { useSurroundings } from './surroundings';
import { TaskRow } from './TaskRow';

const SHOWN = 3;

const useStyles = makeStyles({
  notice: { display: 'flex', gap: '12px', padding: '20px 0 16px' },
  tick: { color: tokens.colorStatusSuccessForeground1, fontSize: '16px', marginTop: '4px' },
  title: {
    margin: 0,
    fontSize: '16px',
    lineHeight: '22px',
    fontWeight: tokens.fontWeightSemibold,
  },
  next: { color: tokens.colorNeutralForeground3 },
  heading: {
    display: 'flex',
    gap: '8px',
    alignItems: 'center',
    margin: '8px 0 0',
    paddingBottom: '4px',
    fontSize: '14px',
    lineHeight: '20px',
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  list: { listStyleType: 'none', margin: '0 0 16px', padding: 0 },
});

/** Nothing to chase, and what comes next. */
export function NothingOverdue({ tasks }: { tasks: readonly ListedTask[] }) {
  const styles = useStyles();
  const { results } = useSurroundings().messages.panels;
  const next = tasks
    .filter(({ on }) => on.state === 'onTrack' && on.days !== null)
    .sort((a, b) => b.on.days! - a.on.days!)
    .slice(0, SHOWN);
  const first = next[0];
  return (
    <>
      <div className={styles.notice} role="status">
        <CheckmarkRegular className={styles.tick} aria-hidden />
        <div>
          <h2 className={styles.title}>{results.nothingOverdue}</h2>
          {first?.task.deadline.due && (
            <Body1 className={styles.next}>
              {results.nextDue(first.task.deadline.due, -first.on.days!)}
            </Body1>
          )}
        </div>
      </div>
      {next.length > 0 && (
        <>
          <h2 className={styles.heading}>
            <StateSymbol state="onTrack" />
            {results.comingUp}
          </h2>
          <ul className={styles.list}>
            {next.map((listed) => (
              <li key={listed.task.number}>
                <TaskRow listed={listed} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
