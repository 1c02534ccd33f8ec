import type { Place } from '../grid/address';
import type { TableReading, WorkbookReading } from '../tasks/reading';
import type { Task } from '../tasks/task';
import type { SequenceRun } from './sequence-runs';
import type { CheckSettings, StateOnDay } from './state';

export type Severity = 'error' | 'warning' | 'info';

export type Facts = Readonly<Record<string, string | number>>;

/** What a rule found. */
export interface Finding {
  readonly at: Place;
  /** For the sentence; `cell` is added to all of them. */
  readonly facts?: Facts;
  /** Left out: it is about a column, a header or a sheet. */
  readonly task?: Task;
}

/** One thing that people are told, looking at one task at a time. Its id is its file's name and its key in the locale. */
export interface TaskRule<Id extends string = string> {
  readonly id: Id;
  readonly severity: Severity;
  /** Not asked of scoring, risk and statistics tables: their tasks need no deadline. */
  readonly breakdownOnly: boolean;
  readonly about: (task: Task, on: StateOnDay, settings: CheckSettings) => Finding | null;
}

/** One thing that people are told, looking at tables and sheets. */
export interface WholeRule<Id extends string = string> {
  readonly id: Id;
  readonly severity: Severity;
  readonly find: (inspected: Inspected) => Iterable<Finding>;
}

export interface Inspected {
  readonly reading: WorkbookReading;
  readonly tables: readonly TableReading[];
  /** Those of `tables` whose tasks need a deadline and an owner. */
  readonly breakdowns: readonly TableReading[];
  /** The numbered cells of all tables. */
  readonly runs: readonly SequenceRun[];
  readonly stateOf: (task: Task) => StateOnDay;
}
