import { makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import { groupTasks } from '../panels/group-tasks';
import { listTasks } from '../panels/listed-task';
import { useSessionState, useSurroundings } from '../panels/surroundings';

const useStyles = makeStyles({
  list: { display: 'none', '@media print': { display: 'block', color: '#000' } },
  table: { borderCollapse: 'collapse', width: '100%', fontSize: '11pt' },
  cell: {
    border: '1px solid #7F7F7F',
    padding: '4px 6px',
    textAlign: 'left',
    verticalAlign: 'middle',
  },
});

/** What goes on paper: everything overdue, due soon or in need of a look, by unit. */
export function PrintedList() {
  const styles = useStyles();
  const { messages } = useSurroundings();
  const { outcome } = useSessionState();
  const { results } = messages.panels;
  const groups = useMemo(() => {
    if (!outcome) return [];
    const open = listTasks(outcome.checked).filter(({ on }) =>
      ['overdue', 'dueSoon', 'needsReview'].includes(on.state),
    );
    return groupTasks(open, 'unit', results.noUnit);
  }, [outcome, results.noUnit]);
  if (!outcome) return null;
  return (
    <div className={styles.list}>
      <h1>
        {outcome.checked.reading.sheets.flatMap(({ tables }) => tables)[0]?.table.title?.value}
      </h1>
      <p>{results.asOf(outcome.checked.settings.asOf)}</p>
      <table className={styles.table}>
        <tbody>
          {groups.flatMap(({ key, tasks }) =>
            tasks.map(({ task, on, words }, i) => (
              <tr key={`${key} ${task.number}`}>
                <td className={styles.cell}>{i === 0 ? key : ''}</td>
                <td className={styles.cell}>{words}</td>
                <td className={styles.cell}>{task.deadlineText?.value}</td>
                <td className={styles.cell}>
                  {messages.states.word[on.state]} {messages.states.timing(on)}
                </td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </div>
  );
}
