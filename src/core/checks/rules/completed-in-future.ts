import { placeOf } from '../cells-of';
import { finishedOn } from '../finished-on';
import type { TaskRule } from '../rule';

/** Completed on a day that is still ahead of the as-of date. */
export const completedInFuture: TaskRule<'completed-in-future'> = {
  id: 'completed-in-future',
  severity: 'warning',
  breakdownOnly: false,
  about(task, _on, { asOf }) {
    const finished = finishedOn(task);
    if (finished === null || finished.date <= asOf) return null;
    return { at: placeOf(task, finished.cell), facts: { date: finished.date, asOf } };
  },
};
