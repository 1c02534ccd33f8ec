import { numberedAddress } from '../../grid/address';
import { normalize } from '../../grid/text';
import { placeOf } from '../cells-of';
import type { WholeRule } from '../rule';
import type { Numbered } from '../sequence-runs';

/** One number on two cells of the same section. */
export const duplicateSequence: WholeRule<'duplicate-sequence'> = {
  id: 'duplicate-sequence',
  severity: 'warning',
  *find({ runs }) {
    for (const run of runs) {
      if (isRising(run)) continue;
      const seen = new Map<string, string>();
      for (const { task, sequence } of run) {
        const number = normalize(sequence.value);
        const first = seen.get(number);
        if (first !== undefined)
          yield { at: placeOf(task, sequence.cell), task, facts: { number, first } };
        else seen.set(number, numberedAddress(sequence.cell));
      }
    }
  },
};

/** 1, 2, 3, as nearly every run: none comes twice. */
function isRising(run: readonly Numbered[]): boolean {
  let last = -1;
  for (const { count } of run) {
    if (count === null || count <= last) return false;
    last = count;
  }
  return true;
}
