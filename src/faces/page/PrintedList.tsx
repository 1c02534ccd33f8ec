import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { StateOnDay } from '../../core/checks/state';
import type { Messages } from '../../locale/messages';
import { groupTasks } from '../panels/group-tasks';
import { listTasks } from '../panels/listed-task';
import { useSessionState, useSurroundings } from '../panels/surroundings';
import { usePrinting } from './use-printing';
import { usePageWords } from './use-page-words';

const useStyles = makeStyles({
  list: { display: 'none', '@media print': { display: 'block', color: '#000' } },
  table: { borderCollapse: 'collapse', width: '100%', fontSize: '11pt' },
  cell: {
    border: '1px solid #7F7F7F',
    padding: '4px 6px',
    textAlign: 'left',
    verticalAlign: 'middle',
  },
  row: { breakInside: 'avoid' },
  short: { whiteSpace: 'nowrap' },
});

/** What goes on paper: everything overdue, due soon or in need of a look, by unit. Drawn only then: it may be thousands of rows. */
export function PrintedList() {
  return usePrinting() ? <Drawn /> : null;
}

function Drawn() {
  const styles = useStyles();
  const { messages } = useSurroundings();
  const { outcome } = useSessionState();
  const { results, confirm } = messages.panels;
  const page = usePageWords();
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
        <thead>
          <tr>
            {[results.unit, confirm.tasks, results.deadline, page.state].map((words) => (
              <th key={words} scope="col" className={mergeClasses(styles.cell, styles.short)}>
                {words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.flatMap(({ key, tasks }) =>
            tasks.map(({ task, on, words }) => (
              <tr key={`${key} ${task.number}`} className={styles.row}>
                <td className={styles.cell}>{key}</td>
                <td className={styles.cell}>{words}</td>
                <td className={styles.cell}>{task.deadlineText?.value}</td>
                <td className={mergeClasses(styles.cell, styles.short)}>
                  {stateWords(messages.states, on)}
                </td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </div>
  );
}

/** “逾期 20 天”, “临期 还有 2 天”: the state is said once. */
function stateWords({ word, timing }: Messages['states'], on: StateOnDay): string {
  const [state, days] = [word[on.state], timing(on)];
  return days.startsWith(state) ? days : `${state} ${days}`.trim();
}
