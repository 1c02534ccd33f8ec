import { Body1, Button, Link, makeStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { Counters } from './Counters';
import { countStates } from './count-states';
import { FilterBar } from './FilterBar';
import { filterTasks, groupTasks, NO_FILTER, type Filter, type GroupBy } from './group-tasks';
import { listTasks, type ListedTask } from './listed-task';
import { NothingOverdue } from './NothingOverdue';
import { OtherStates } from './OtherStates';
import { ReportLink } from './ReportLink';
import { SinceLine } from './SinceLine';
import { StatusLines } from './StatusLines';
import { useSessionState, useSurroundings } from './surroundings';
import { TaskList } from './TaskList';

const useStyles = makeStyles({
  since: { display: 'flex', alignItems: 'center', gap: '8px', marginTop: '8px' },
  none: { display: 'grid', justifyItems: 'center', gap: '8px', padding: '24px 0' },
  clear: { fontSize: '12px' },
});

const NO_TASKS: readonly ListedTask[] = [];

/** Counters, what is new, then what to chase. */
export function ResultsBody() {
  const styles = useStyles();
  const { messages } = useSurroundings();
  const { outcome } = useSessionState();
  const { results } = messages.panels;
  const [filter, setFilter] = useState<Filter>(NO_FILTER);
  const [groupBy, setGroupBy] = useState<GroupBy>('urgency');
  const listed = outcome ? listTasks(outcome.checked) : NO_TASKS;
  const units = useMemo(() => unitsOf(listed), [listed]);
  const shown = useMemo(() => filterTasks(listed, filter), [listed, filter]);
  const groups = useMemo(
    () => groupTasks(shown, groupBy, results.noUnit),
    [shown, groupBy, results.noUnit],
  );
  if (!outcome) return null;
  const { unit } = filter;
  const ofUnit = unit === null ? listed : listed.filter((task) => task.units.includes(unit));
  const counts = countStates(ofUnit);
  const change = (part: Partial<Filter>): void => setFilter({ ...filter, ...part });
  const isNarrowed = filter.state !== null || filter.search !== '' || filter.only !== null;
  const isCalm = !isNarrowed && counts.overdue + counts.dueSoon === 0;
  return (
    <>
      <StatusLines />
      <Counters
        counts={counts}
        pressed={filter.state}
        onPress={(state) => change({ state, only: null })}
      />
      <OtherStates tasks={ofUnit} />
      <div className={styles.since}>
        <SinceLine
          since={outcome.since}
          onPick={(tasks) => change({ only: new Set(tasks.map((at) => at + 1)), state: null })}
        />
        <ReportLink checked={outcome.checked} />
      </div>
      {isCalm && <NothingOverdue tasks={ofUnit} />}
      <FilterBar
        units={units}
        filter={filter}
        groupBy={groupBy}
        onFilter={change}
        onGroupBy={setGroupBy}
      />
      {filter.only && shown.length > 0 && (
        <Link as="button" className={styles.clear} onClick={() => change({ only: null })}>
          {results.clearFilters}
        </Link>
      )}
      {shown.length === 0 ? (
        <div className={styles.none} role="status">
          <Body1>{results.noMatch}</Body1>
          <Button onClick={() => setFilter(NO_FILTER)}>{results.clearFilters}</Button>
        </div>
      ) : (
        <TaskList
          groups={groups}
          openAtFirst={isNarrowed || unit !== null ? Infinity : isCalm ? 0 : 3}
        />
      )}
    </>
  );
}

/** In the order in which they first appear. */
function unitsOf(listed: readonly ListedTask[]): readonly string[] {
  const lists = new Set(listed.map(({ units }) => units));
  return [...new Set([...lists].flat())];
}
