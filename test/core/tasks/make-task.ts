import { cellNumber } from '../../../src/core/grid/address';
import type { PartyRole } from '../../../src/core/tasks/assignments/assignment';
import type { Deadline } from '../../../src/core/tasks/deadline/deadline';
import type { Progress } from '../../../src/core/tasks/progress/progress';
import { readProgress } from '../../../src/core/tasks/progress/read-progress';
import type { Task, TaskAssignment } from '../../../src/core/tasks/task';

/** Columns of the sheet on which made tasks stand. */
const COLUMNS = {
  sequence: 1,
  category: 2,
  task: 3,
  measure: 4,
  owner: 5,
  deadline: 6,
  progress: 7,
  completedOn: 8,
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
  const fact = (column: keyof typeof COLUMNS, value: string | null | undefined) =>
    value === undefined || value === null
      ? null
      : { value, cell: cellNumber(row, COLUMNS[column]) };
  return {
    number,
    sheet,
    row,
    sequence: fact('sequence', sketch.sequence),
    category: fact('category', sketch.category),
    task: fact('task', sketch.task ?? `任务${number}`),
    measure: fact('measure', sketch.measure),
    assignments: assignmentsOf(sketch),
    ownerCells: [cellNumber(row, COLUMNS.owner)],
    deadlineText: fact(
      'deadline',
      sketch.deadlineText === undefined ? (due ?? '') : sketch.deadlineText,
    ),
    deadline: {
      ...UNPARSED,
      ...(due === undefined ? {} : { kind: 'date', due }),
      ...sketch.deadline,
    },
    progressText: fact('progress', sketch.progress === undefined ? '' : sketch.progress),
    progress: progressOf(sketch),
    completedOn: fact('completedOn', completedOn),
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
