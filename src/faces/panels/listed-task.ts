import { numberedAddress } from '../../core/grid/address';
import type { Checked } from '../../core/checks/checked';
import type { StateOnDay } from '../../core/checks/state';
import type { Task } from '../../core/tasks/task';
import { taskWords } from './task-words';

/** A task as the lists show it. */
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

export function listTasks({ reading, states }: Checked): ListedTask[] {
  return reading.tasks.map((task) => {
    const on = states[task.number - 1]!;
    const words = taskWords(task);
    const names = (wanted: (role: string, carries: boolean) => boolean): string[] => [
      ...new Set(
        task.assignments
          .filter(({ role, carries }) => wanted(role, carries))
          .map((a) => a.countedAs),
      ),
    ];
    const units = names((role, carries) => carries && role !== 'leader' && role !== 'person');
    const leaders = names((role) => role === 'leader');
    const at = numberedAddress(on.cell);
    const searched = [words, ...task.assignments.map(({ party }) => party), at]
      .join('\n')
      .toLowerCase();
    return { task, on, at, words, units, leaders, searched };
  });
}
