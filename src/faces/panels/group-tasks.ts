import { TASK_STATES, type TaskState } from '../../core/checks/state';
import { groupState, type Counted } from './count-states';
import type { ListedTask } from './listed-task';

/** Groups of the list, in the order in which they are chased. */
const GROUP_ORDER = [
  'overdue',
  'dueSoon',
  'needsReview',
  'onTrack',
  'waiting',
  'ongoing',
  'completed',
  'deferred',
  'cancelled',
] as const;

export type GroupBy = 'urgency' | 'unit' | 'leader';

export interface TaskGroup {
  readonly key: string;
  /** Null where the group is a party. */
  readonly state: TaskState | null;
  /** Null where the group is no unit. */
  readonly unit: string | null;
  readonly tasks: readonly ListedTask[];
}

export interface Filter {
  readonly state: Counted | null;
  readonly unit: string | null;
  readonly search: string;
  /** Numbers of the tasks to keep (what changed since the last check); null keeps all. */
  readonly only: ReadonlySet<number> | null;
}

/** A unit is reminded of what is past its deadline or soon will be. */
export function isToRemind({ on }: ListedTask): boolean {
  return on.state === 'overdue' || on.state === 'dueSoon';
}

export const NO_FILTER: Filter = { state: null, unit: null, search: '', only: null };

export function filterTasks(
  tasks: readonly ListedTask[],
  { state, unit, search, only }: Filter,
): ListedTask[] {
  const wanted = search.trim().toLowerCase();
  return tasks.filter(
    (listed) =>
      (state === null || groupState(listed.on.state) === state) &&
      (unit === null || listed.units.includes(unit)) &&
      (only === null || only.has(listed.task.number)) &&
      (wanted === '' || listed.searched.includes(wanted)),
  );
}

/** Most days late first, then nearest date, then sheet order; a task with several parties stands under each. */
export function groupTasks(tasks: readonly ListedTask[], by: GroupBy, nobody: string): TaskGroup[] {
  const sorted = [...tasks].sort(
    (a, b) => (b.on.days ?? -Infinity) - (a.on.days ?? -Infinity) || a.task.number - b.task.number,
  );
  if (by === 'urgency') {
    const groups = collect<string>(sorted, ({ on }) => [groupState(on.state)]);
    return GROUP_ORDER.filter((state) => groups.has(state)).map((state) => ({
      key: state,
      state,
      unit: null,
      tasks: groups.get(state)!,
    }));
  }
  const urgency = (on: ListedTask['on']): number => TASK_STATES.indexOf(on.state);
  sorted.sort((a, b) => urgency(a.on) - urgency(b.on));
  const parties = collect<string | null>(sorted, ({ units, leaders }) => {
    const names = by === 'unit' ? units : leaders;
    return names.length ? names : [null];
  });
  return [...parties].map(([party, tasks]) => ({
    key: party ?? nobody,
    state: null,
    unit: by === 'unit' ? party : null,
    tasks,
  }));
}

function collect<Key>(tasks: readonly ListedTask[], keysOf: (task: ListedTask) => readonly Key[]) {
  const groups = new Map<Key, ListedTask[]>();
  for (const task of tasks) {
    for (const key of keysOf(task)) {
      const group = groups.get(key);
      if (group) group.push(task);
      else groups.set(key, [task]);
    }
  }
  return groups;
}
