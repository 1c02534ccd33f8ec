import { normalize } from '../../grid/text';
import { sequenceRuns } from '../sequence-runs';
import type { WholeRule } from '../rule';

/** One number on two cells of the same section. */
export const duplicateSequence: WholeRule<'duplicate-sequence'> = {
  id: 'duplicate-sequence',
  severity: 'warning',
  *find({ tables }) {
    for (const run of tables.flatMap(sequenceRuns)) {
      const seen = new Map<string, string>();
      for (const { task, sequence } of run) {
        const number = normalize(sequence.value);
        const first = seen.get(number);
        if (first !== undefined) yield { at: sequence.at, task, facts: { number, first } };
        else seen.set(number, sequence.at.address);
      }
    }
  },
};
