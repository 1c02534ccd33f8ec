import { hiddenTasks } from '../hidden-tasks';
import type { WholeRule } from '../rule';
import { taskCell, placeOf } from '../cells-of';

/** Tasks on rows hidden by a filter; they count. */
export const filteredRows: WholeRule<'filtered-rows'> = {
  id: 'filtered-rows',
  severity: 'info',
  *find({ reading }) {
    for (const sheet of reading.sheets) {
      const hidden = sheet.grid.filtered ? hiddenTasks(sheet) : [];
      if (hidden.length > 0)
        yield {
          at: placeOf(hidden[0]!, taskCell(hidden[0]!)),
          facts: { rows: hidden.length, sheet: sheet.grid.name },
        };
    }
  },
};
