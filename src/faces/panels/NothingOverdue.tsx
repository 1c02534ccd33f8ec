import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons';
import type { ListedTask } from './listed-task';
import { useSurroundings } from './surroundings';

const useStyles = makeStyles({
  notice: { display: 'flex', gap: '12px', padding: '16px 0 8px' },
  tick: { color: tokens.colorStatusSuccessForeground1, fontSize: '16px', marginTop: '4px' },
  title: { margin: 0, fontSize: '16px', lineHeight: '22px', fontWeight: tokens.fontWeightSemibold },
  next: { color: tokens.colorNeutralForeground3 },
});

/** Nothing to chase, and what comes next. */
export function NothingOverdue({ tasks }: { tasks: readonly ListedTask[] }) {
  const styles = useStyles();
  const { results } = useSurroundings().messages.panels;
  const next = tasks
    .filter(({ on }) => on.state === 'onTrack' && on.days !== null)
    .reduce<ListedTask | null>(
      (best, task) => (best && best.on.days! >= task.on.days! ? best : task),
      null,
    );
  return (
    <div className={styles.notice} role="status">
      <CheckmarkRegular className={styles.tick} aria-hidden />
      <div>
        <h2 className={styles.title}>{results.nothingOverdue}</h2>
        {next?.task.deadline.due && (
          <Body1 className={styles.next}>
            {results.nextDue(next.task.deadline.due, -next.on.days!)}
          </Body1>
        )}
      </div>
    </div>
  );
}
