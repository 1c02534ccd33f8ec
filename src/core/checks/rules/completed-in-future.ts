import { finishedOn } from '../finished-on';
import type { Rule } from '../rule';

/** Completed on a day that is still ahead of the as-of date. */
export const completedInFuture: Rule<'completed-in-future'> = {
  id: 'completed-in-future',
  severity: 'warning',
  *find({ reading, settings: { asOf } }) {
    for (const task of reading.tasks) {
      const finished = finishedOn(task);
      if (finished && finished.date > asOf)
        yield { at: finished.at, task, facts: { date: finished.date, asOf } };
    }
  },
};
