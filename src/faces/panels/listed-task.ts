import { numberedAddress } from '../../core/grid/address';
import type { Checked } from '../../core/checks/checked';
import type { StateOnDay } from '../../core/checks/state';
import { perParties } from '../../core/tasks/per-parties';
import type { Task, TaskAssignment } from '../../core/tasks/task';
import { taskWords } from './task-words';

/** A task as the lists show it; texts are made when they are first asked for. */
export interface ListedTask {
  readonly task: Task;
  readonly on: StateOnDay;
  /** A1 address of the cell on which the state rests. */
  readonly at: string;
  /** Task and measure in one line. */
  readonly words: string;
  /** Units that carry the task, under the names they are counted by. */
  readonly units: readonly string[];
  readonly leaders: readonly string[];
  /** What a search looks at, in lower case. */
  readonly searched: string;
}

const lists = new WeakMap<Checked, readonly ListedTask[]>();

/** One list a check, whoever asks. */
export function listTasks(checked: Checked): readonly ListedTask[] {
  let list = lists.get(checked);
  if (!list) lists.set(checked, (list = makeList(checked)));
  return list;
}

function makeList({ reading, states }: Checked): readonly ListedTask[] {
  const parties = perParties(partiesOf);
  return reading.tasks.map((task): ListedTask => {
    const on = states[task.number - 1]!;
    const { units, leaders, searched } = parties(task);
    let words: string | null = null;
    let looked: string | null = null;
    return {
      task,
      on,
      units,
      leaders,
      get at() {
        return numberedAddress(on.cell);
      },
      get words() {
        return (words ??= taskWords(task));
      },
      get searched() {
        return (looked ??= `${this.words}\n${searched}\n${this.at}`.toLowerCase());
      },
    };
  });
}

function partiesOf(assignments: readonly TaskAssignment[]) {
  const names = (isWanted: (of: TaskAssignment) => boolean): string[] => [
    ...new Set(assignments.filter(isWanted).map(({ countedAs }) => countedAs)),
  ];
  return {
    units: names(({ role, carries }) => carries && role !== 'leader' && role !== 'person'),
    leaders: names(({ role }) => role === 'leader'),
    searched: assignments.map(({ party }) => party).join('\n'),
  };
}
