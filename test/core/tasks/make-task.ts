import { cellNumber } from '../../../src/core/grid/address';
import type { PartyRole } from '../../../src/core/tasks/assignments/assignment';
import type { Deadline } from '../../../src/core/tasks/deadline/deadline';
import type { Progress } from '../../../src/core/tasks/progress/progress';
import { readProgress } from '../../../src/core/tasks/progress/read-progress';
import type { Task, TaskAssignment } from '../../../src/core/tasks/task';

/** Columns of the sheet on which made tasks stand. */
const COLUMNS = {
  sequence: 'A',
  category: 'B',
  task: 'C',
  measure: 'D',
  owner: 'E',
  deadline: 'F',
  progress: 'G',
  completedOn: 'H',
} as const;

/** What a test cares about; texts stand in the columns above, on row `number` + 1. */
export interface TaskSketch {
  readonly number?: number;
  readonly row?: number;
  readonly sheet?: string;
  readonly sequence?: string;
  readonly category?: string;
  readonly task?: string;
  readonly measure?: string;
  readonly lead?: readonly string[];
  readonly responsible?: readonly string[];
  readonly support?: readonly string[];
  readonly leader?: readonly string[];
  readonly person?: readonly string[];
  /** The deadline cell's text; null: the table has no such column. Left out: the due date's. */
  readonly deadlineText?: string | null;
  /** Short for `deadline: { kind: 'date', due }`. */
  readonly due?: string;
  readonly deadline?: Partial<Deadline>;
  /** The progress cell, read by `readProgress`; null: the table has no such column. */
  readonly progress?: string | null;
  /** Year for days of completion in the progress cell. */
  readonly year?: number;
  readonly completedOn?: string;
}

const UNPARSED: Deadline = {
  kind: 'unparsed',
  due: null,
  start: null,
  rrule: null,
  ongoing: false,
  dates: [],
  ambiguous: false,
  implied: [],
  problem: null,
  form: null,
};

/** A whole task from the few facts that a test is about. */
export function makeTask(sketch: TaskSketch = {}): Task {
  const { number = 1, row = number + 1, sheet = '分解表', due, completedOn } = sketch;
  const at = (column: keyof typeof COLUMNS) => ({ sheet, address: COLUMNS[column] + row });
  const sourced = (column: keyof typeof COLUMNS, value: string | null | undefined) =>
    value === undefined || value === null ? null : { value, at: at(column) };
  return {
    number,
    sheet,
    row,
    sequence: sourced('sequence', sketch.sequence),
    category: sourced('category', sketch.category),
    task: sourced('task', sketch.task ?? `任务${number}`),
    measure: sourced('measure', sketch.measure),
    assignments: assignmentsOf(sketch),
    ownerCells: [cellNumber(row, 5)],
    deadlineText: sourced(
      'deadline',
      sketch.deadlineText === undefined ? (due ?? '') : sketch.deadlineText,
    ),
    deadline: {
      ...UNPARSED,
      ...(due === undefined ? {} : { kind: 'date', due }),
      ...sketch.deadline,
    },
    progressText: sourced('progress', sketch.progress === undefined ? '' : sketch.progress),
    progress: progressOf(sketch),
    completedOn: sourced('completedOn', completedOn),
  };
}

function progressOf({ progress = null, year = 2026 }: TaskSketch): Progress {
  return readProgress(progress, { year });
}

function assignmentsOf(sketch: TaskSketch): TaskAssignment[] {
  const roles: PartyRole[] = ['lead', 'responsible', 'support', 'leader', 'person'];
  const led = (sketch.lead ?? []).length > 0;
  return roles.flatMap((role) =>
    (sketch[role as 'lead'] ?? []).map((party) => ({
      party,
      role,
      cell: 0,
      text: party,
      carries: led ? role === 'lead' : role === 'responsible',
      countedAs: party,
    })),
  );
}
