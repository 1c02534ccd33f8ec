import type { Palette } from '../../core/changes/palette';
import type { Checked } from '../../core/checks/checked';
import type { TaskState } from '../../core/checks/state';

/** What stands in the gutter beside a row, and the highlight it takes. */
export interface Mark {
  readonly state: TaskState;
  /** CSS colour; null where only the symbol shows. */
  readonly fill: string | null;
}

export const MARKED_STATES = ['overdue', 'dueSoon', 'needsReview'] as const;

/** By row of a sheet: what the highlights in the written copy will show. */
export function marksOf(
  { reading, states }: Checked,
  sheet: string,
  palette: Palette,
): ReadonlyMap<number, Mark> {
  const marks = new Map<number, Mark>();
  for (const task of reading.tasks) {
    const { state } = states[task.number - 1]!;
    if (task.sheet !== sheet || !(MARKED_STATES as readonly string[]).includes(state)) continue;
    const fill = state === 'overdue' || state === 'dueSoon' ? `#${palette[state]}` : null;
    marks.set(task.row, { state, fill });
  }
  return marks;
}
