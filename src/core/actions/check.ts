import { checkTasks } from '../checks/check-tasks';
import type { Checked } from '../checks/checked';
import type { CheckSettings } from '../checks/state';
import type { Workbook } from '../grid/grid';
import { readWorkbook } from '../read-workbook';
import { parseMemory } from './memory';

export interface CheckOptions extends CheckSettings {
  /** Year for deadlines where the sheet gives none. */
  readonly year?: number;
  /** Only these sheets; left out: all. */
  readonly sheets?: readonly string[];
}

/** Reads the workbook as the person confirmed it and checks its tasks on a day. */
export function check(workbook: Workbook, options: CheckOptions): Checked {
  const { asOf, dueSoonDays, year, sheets } = options;
  const { corrections, settings } = parseMemory(workbook.memory);
  const { headerWords } = settings;
  const reading = readWorkbook(workbook, { year, sheets, corrections, headerWords });
  return checkTasks(reading, { asOf, dueSoonDays });
}
