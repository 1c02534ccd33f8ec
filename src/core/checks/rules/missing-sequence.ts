import { placeOf } from '../cells-of';
import type { Task } from '../../tasks/task';
import type { WholeRule } from '../rule';
import type { SequenceRun } from '../sequence-runs';

/** 1, 2, 4: a number was left out. Numbers that are no running count (3, 8, 15) are left alone. */
export const missingSequence: WholeRule<'missing-sequence'> = {
  id: 'missing-sequence',
  severity: 'info',
  *find({ runs }) {
    for (const run of runs) {
      const gaps = gapsIn(run);
      if (gaps.length * 3 > run.tasks.length) continue;
      for (const { after, from, to } of gaps)
        yield { at: placeOf(after, after.sequence!.cell), task: after, facts: { from, to } };
    }
  },
};

interface Gap {
  readonly after: Task;
  /** First and last number that is missing. */
  readonly from: number;
  readonly to: number;
}

function gapsIn({ tasks, counts }: SequenceRun): Gap[] {
  const gaps: Gap[] = [];
  let last = 0;
  counts.forEach((count, i) => {
    if (count === 0) return;
    if (last !== 0 && count > last + 1)
      gaps.push({ after: tasks[i]!, from: last + 1, to: count - 1 });
    last = count;
  });
  return gaps;
}
