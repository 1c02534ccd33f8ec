import type { WorkbookReading } from '../tasks/reading';
import type { Diagnostic } from './diagnostic';
import type { CheckSettings, StateOnDay } from './state';

/** A reading checked on a day. */
export interface Checked {
  readonly reading: WorkbookReading;
  readonly settings: CheckSettings;
  /** `states[i]` belongs to `reading.tasks[i]`. */
  readonly states: readonly StateOnDay[];
  readonly diagnostics: readonly Diagnostic[];
}
