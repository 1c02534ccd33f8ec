import { numberedAddress } from '../../grid/address';
import { normalize } from '../../grid/text';
import { placeOf } from '../cells-of';
import type { WholeRule } from '../rule';
import type { SequenceRun } from '../sequence-runs';

/** One number on two cells of the same section. */
export const duplicateSequence: WholeRule<'duplicate-sequence'> = {
  id: 'duplicate-sequence',
  severity: 'warning',
  *find({ runs }) {
    for (const run of runs) {
      if (isRising(run)) continue;
      const seen = new Map<string, string>();
      for (const task of run.tasks) {
        const { value, cell } = task.sequence!;
        const number = normalize(value);
        const first = seen.get(number);
        if (first !== undefined) yield { at: placeOf(task, cell), task, facts: { number, first } };
        else seen.set(number, numberedAddress(cell));
      }
    }
  },
};

/** 1, 2, 3, as nearly every run: none comes twice. */
function isRising({ counts }: SequenceRun): boolean {
  let last = 0;
  for (const count of counts) {
    if (count <= last) return false;
    last = count;
  }
  return true;
}
