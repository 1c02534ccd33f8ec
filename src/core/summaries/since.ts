import type { IsoDate } from '../calendar/iso-date';
import type { Checked } from '../checks/checked';
import type { TaskState } from '../checks/state';

/** What is kept of an earlier check, by task key. */
export interface EarlierCheck {
  readonly asOf: IsoDate;
  readonly tasks: Readonly<
    Record<string, { readonly state: TaskState; readonly due: IsoDate | null }>
  >;
}

/** Indexes into `reading.tasks`. */
export interface Since {
  readonly asOf: IsoDate;
  readonly finished: readonly number[];
  readonly overdue: readonly number[];
  readonly rescheduled: readonly number[];
}

/** What is new since an earlier check? `keys[i]` is the key of `reading.tasks[i]`; unknown tasks count as nothing new. */
export function since(earlier: EarlierCheck, checked: Checked, keys: readonly string[]): Since {
  const changed = (test: (i: number, before: EarlierCheck['tasks'][string]) => boolean) =>
    keys.flatMap((key, i) => {
      const before = Object.hasOwn(earlier.tasks, key) ? earlier.tasks[key] : undefined;
      return before && test(i, before) ? [i] : [];
    });
  const { reading, states } = checked;
  return {
    asOf: earlier.asOf,
    finished: changed((i, before) => isFinished(states[i]!.state) && !isFinished(before.state)),
    overdue: changed((i, before) => states[i]!.state === 'overdue' && before.state !== 'overdue'),
    rescheduled: changed((i, before) => reading.tasks[i]!.deadline.due !== before.due),
  };
}

function isFinished(state: TaskState): boolean {
  return state === 'completed' || state === 'completedLate';
}
