import { placeOf } from '../cells-of';
import type { WholeRule } from '../rule';
import type { Numbered } from '../sequence-runs';

/** 1, 2, 4: a number was left out. Numbers that are no running count (3, 8, 15) are left alone. */
export const missingSequence: WholeRule<'missing-sequence'> = {
  id: 'missing-sequence',
  severity: 'info',
  *find({ runs }) {
    for (const run of runs) {
      const gaps = gapsIn(run);
      if (gaps.length * 3 > run.length) continue;
      for (const { after, from, to } of gaps)
        yield {
          at: placeOf(after.task, after.sequence.cell),
          task: after.task,
          facts: { from, to },
        };
    }
  },
};

interface Gap {
  readonly after: Numbered;
  /** First and last number that is missing. */
  readonly from: number;
  readonly to: number;
}

function gapsIn(run: readonly Numbered[]): Gap[] {
  const gaps: Gap[] = [];
  let last: number | null = null;
  for (const after of run) {
    const { count } = after;
    if (count === null) continue;
    if (last !== null && count > last + 1) gaps.push({ after, from: last + 1, to: count - 1 });
    last = count;
  }
  return gaps;
}
