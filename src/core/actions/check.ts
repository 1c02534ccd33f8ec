import { checkTasks } from '../checks/check-tasks';
import type { Checked } from '../checks/checked';
import type { CheckSettings } from '../checks/state';
import type { Workbook } from '../grid/grid';
import { readInSteps } from '../read-workbook';
import type { Table } from '../table/table';
import { parseMemory } from './memory';

export interface CheckOptions extends CheckSettings {
  /** Year for deadlines where the sheet gives none. */
  readonly year?: number;
  /** Only these sheets; left out: all. */
  readonly sheets?: readonly string[];
}

/** What comes next: the rows of tables just found, or the dates of all tasks. */
export type CheckStep =
  { readonly next: 'tasks'; readonly tables: readonly Table[] } | { readonly next: 'dates' };

/** Reads the workbook as the person confirmed it and checks its tasks on a day. */
export function check(workbook: Workbook, options: CheckOptions): Checked {
  const steps = checkInSteps(workbook, options);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same, with pauses in which to show how far it is, or to call it off. */
export function* checkInSteps(
  workbook: Workbook,
  options: CheckOptions,
): Generator<CheckStep, Checked> {
  const { asOf, dueSoonDays, year, sheets } = options;
  const { corrections, settings } = parseMemory(workbook.memory);
  const { headerWords } = settings;
  const reading = readInSteps(workbook, { year, sheets, corrections, headerWords });
  let step = reading.next();
  for (; !step.done; step = reading.next()) yield { next: 'tasks', tables: step.value };
  yield { next: 'dates' };
  return checkTasks(step.value, { asOf, dueSoonDays });
}
