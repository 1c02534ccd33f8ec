import type { Place } from '../grid/address';
import type { TableReading, WorkbookReading } from '../tasks/reading';
import type { Task } from '../tasks/task';
import type { CheckSettings, StateOnDay } from './state';

export type Severity = 'error' | 'warning' | 'info';

export type Facts = Readonly<Record<string, string | number>>;

/** What a rule found, and where. */
export interface Finding {
  readonly at: Place;
  /** Null where it is about a column, a header or a sheet. */
  readonly task: Task | null;
  /** For the sentence; `cell` is added to all of them. */
  readonly facts?: Facts;
}

/** What rules look at. */
export interface Inspected {
  readonly reading: WorkbookReading;
  /** Tables of tasks with deadlines; scoring, risk and statistics tables are not asked for any. */
  readonly breakdowns: readonly TableReading[];
  readonly settings: CheckSettings;
  readonly stateOf: (task: Task) => StateOnDay;
}

/** One thing that people are told. Its id is its file's name and its key in the locale. */
export interface Rule<Id extends string> {
  readonly id: Id;
  readonly severity: Severity;
  readonly find: (inspected: Inspected) => Iterable<Finding>;
}
