import { Body1, Button, Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import { TASK_STATES } from '../../core/checks/state';
import { Counters, COUNTED, type Counted } from './Counters';
import { FilterBar } from './FilterBar';
import {
  filterTasks,
  groupState,
  groupTasks,
  NO_FILTER,
  type Filter,
  type GroupBy,
} from './group-tasks';
import { listTasks, type ListedTask } from './listed-task';
import { NothingOverdue } from './NothingOverdue';
import { SinceLine } from './SinceLine';
import { useSessionState, useSurroundings } from './surroundings';
import { TaskList } from './TaskList';

const useStyles = makeStyles({
  others: { display: 'block', marginTop: '8px', color: tokens.colorNeutralForeground3 },
  edited: { display: 'flex', gap: '8px', marginBottom: '8px', fontSize: '12px' },
  none: { display: 'grid', justifyItems: 'center', gap: '8px', padding: '24px 0' },
});

/** Counters, then what to chase. */
export function Results() {
  const styles = useStyles();
  const { session, messages } = useSurroundings();
  const { outcome, edited } = useSessionState();
  const { results } = messages.panels;
  const [filter, setFilter] = useState<Filter>(NO_FILTER);
  const [groupBy, setGroupBy] = useState<GroupBy>('urgency');
  const listed = useMemo(() => (outcome ? listTasks(outcome.checked) : []), [outcome]);
  const units = useMemo(() => [...new Set(listed.flatMap((task) => task.units))], [listed]);
  const shown = useMemo(() => filterTasks(listed, filter), [listed, filter]);
  const groups = useMemo(
    () => groupTasks(shown, groupBy, results.noUnit),
    [shown, groupBy, results.noUnit],
  );
  if (!outcome) return null;
  const ofUnit =
    filter.unit === null ? listed : listed.filter((task) => task.units.includes(filter.unit!));
  const counts = countStates(ofUnit);
  const change = (part: Partial<Filter>): void => setFilter({ ...filter, ...part });
  const unfiltered = filter.state === null && filter.search === '' && filter.only === null;
  return (
    <>
      {edited && (
        <div className={styles.edited} role="status">
          {results.edited}
          <Link as="button" onClick={() => void session.check()}>
            {results.checkAgain}
          </Link>
        </div>
      )}
      <Counters counts={counts} pressed={filter.state} onPress={(state) => change({ state })} />
      <Others tasks={ofUnit} className={styles.others} />
      <SinceLine
        since={outcome.since}
        onPick={(tasks) => change({ only: new Set(tasks.map((index) => index + 1)), state: null })}
      />
      <FilterBar
        units={units}
        filter={filter}
        groupBy={groupBy}
        onFilter={change}
        onGroupBy={setGroupBy}
      />
      {shown.length === 0 ? (
        <div className={styles.none} role="status">
          <Body1>{results.noMatch}</Body1>
          <Button onClick={() => setFilter(NO_FILTER)}>{results.clearFilters}</Button>
        </div>
      ) : (
        <>
          {unfiltered && counts.overdue + counts.dueSoon === 0 && <NothingOverdue tasks={ofUnit} />}
          {filter.only && (
            <Link as="button" onClick={() => setFilter(NO_FILTER)}>
              <CheckmarkRegular aria-hidden /> {results.clearFilters}
            </Link>
          )}
          <TaskList groups={groups} allOpen={!unfiltered || filter.unit !== null} />
        </>
      )}
    </>
  );
}

export function countStates(tasks: readonly ListedTask[]): Record<Counted, number> {
  const counts = Object.fromEntries(COUNTED.map((state) => [state, 0])) as Record<Counted, number>;
  for (const { on } of tasks) {
    const state = groupState(on.state);
    if (state in counts) counts[state as Counted]++;
  }
  return counts;
}

/** The states without a counter, so that the numbers always add up. */
function Others({ tasks, className }: { tasks: readonly ListedTask[]; className: string }) {
  const { results } = useSurroundings().messages.panels;
  const { states } = useSurroundings().messages;
  const count = (state: string): number => tasks.filter(({ on }) => on.state === state).length;
  const others = TASK_STATES.filter(
    (state) => !(COUNTED as readonly string[]).includes(groupState(state)),
  )
    .filter((state) => count(state) > 0)
    .map((state) => results.otherState(states.word[state], count(state)))
    .join('、');
  const late = count('completedLate');
  if (!others && late === 0) return null;
  return (
    <Caption1 className={className}>
      {[others && results.others(others), late > 0 && results.completedLate(late)]
        .filter(Boolean)
        .join('；')}
    </Caption1>
  );
}
