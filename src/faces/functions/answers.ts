import { daysBetween, type IsoDate } from '../../core/calendar/iso-date';
import { fromSerial, toSerial } from '../../core/calendar/serial';
import { stateOf } from '../../core/checks/state-of';
import type { StateOnDay } from '../../core/checks/state';
import { readAssignments } from '../../core/tasks/assignments/read-assignments';
import type { Deadline } from '../../core/tasks/deadline/deadline';
import { readDeadline } from '../../core/tasks/deadline/read-deadline';
import { readProgress } from '../../core/tasks/progress/read-progress';
import type { PartyRole } from '../../core/tasks/assignments/assignment';
import type { Task } from '../../core/tasks/task';
import type { FunctionAnswers } from '../../locale/function-messages';

/** What a formula hands over: text, or a number where the cell holds a date. */
export type Cell = string | number | boolean | null;

/** A formula that has no answer; the message stands behind the error value in the cell. */
export class NoAnswer extends Error {
  constructor(
    readonly kind: 'invalidValue' | 'notAvailable',
    message: string,
  ) {
    super(message);
  }
}

/** Days count as due soon up to this many days ahead. */
const DUE_SOON_DAYS = 7;

/** DUBAN.DUE: the last day in time, as a date serial of the 1900 system. */
export function due(text: Cell, year: number | null, { functions }: FunctionAnswers): number {
  const deadline = deadlineOf(text, year);
  if (deadline.due === null) throw new NoAnswer('notAvailable', functions.noDue(deadline.problem));
  return toSerial(deadline.due, false);
}

/** DUBAN.STATE: the word for the state of a task on a day. */
export function state(
  deadline: Cell,
  progress: Cell,
  asOf: IsoDate,
  year: number | null,
  messages: FunctionAnswers,
): string {
  return messages.states.word[stateOn(deadline, progress, asOf, year).state];
}

/** DUBAN.DAYSLEFT: days from the as-of date to the due date; negative = days past. */
export function daysLeft(
  deadline: Cell,
  asOf: IsoDate,
  year: number | null,
  { functions }: FunctionAnswers,
): number {
  const read = deadlineOf(deadline, year);
  if (read.due === null) throw new NoAnswer('notAvailable', functions.noDue(read.problem));
  return daysBetween(asOf, read.due);
}

/** DUBAN.OWNERS: one row a party: name and role; with a role given, names only. */
export function owners(
  text: Cell,
  role: string | null,
  { functions, roles }: FunctionAnswers,
): string[][] {
  const wanted = role === null ? null : roleNamed(role, roles.party);
  if (role !== null && wanted === null)
    throw new NoAnswer('invalidValue', functions.unknownRole(role));
  const assignments = readAssignments(String(text ?? ''), { role: 'responsible' });
  const rows = assignments
    .filter((assignment) => wanted === null || assignment.role === wanted)
    .map((assignment) =>
      wanted === null ? [assignment.party, roles.party[assignment.role]] : [assignment.party],
    );
  if (rows.length === 0) throw new NoAnswer('notAvailable', functions.noOwner);
  return rows;
}

/** DUBAN.STATUS: the word for what a progress text says. */
export function status(text: Cell, { states }: FunctionAnswers): string {
  return states.progress[readProgress(text).status];
}

/** The as-of argument: a date serial, or text that names a day; left out: `today`. */
export function dayOf(
  value: Cell | undefined,
  today: IsoDate,
  { functions }: FunctionAnswers,
): IsoDate {
  if (value === null || value === undefined || value === '') return today;
  const day = typeof value === 'number' ? fromSerial(value, false) : deadlineOf(value, null).due;
  if (day === null) throw new NoAnswer('invalidValue', functions.badDay(String(value)));
  return day;
}

function deadlineOf(text: Cell, year: number | null): Deadline {
  return readDeadline(text, { year, issuedOn: null, date1904: false });
}

function stateOn(
  deadlineText: Cell,
  progressText: Cell,
  asOf: IsoDate,
  year: number | null,
): StateOnDay {
  const task: Task = {
    number: 1,
    sheet: '',
    row: 1,
    ...{ sequence: null, category: null, task: null, measure: null },
    ...{ assignments: [], ownerCells: [] },
    deadlineText: { value: String(deadlineText ?? ''), cell: 0 },
    deadline: deadlineOf(deadlineText, year),
    progressText: { value: String(progressText ?? ''), cell: 0 },
    progress: readProgress(progressText, { year }),
    completedOn: null,
  };
  return stateOf(task, { asOf, dueSoonDays: DUE_SOON_DAYS });
}

/** 牵头, 牵头单位, lead: a role by its word in the person's language, or by its name in `read --json`. */
function roleNamed(name: string, words: Readonly<Record<PartyRole, string>>): PartyRole | null {
  const wanted = name.trim().toLowerCase();
  const roles = Object.keys(words) as PartyRole[];
  return (
    roles.find((role) => role === wanted || words[role].toLowerCase() === wanted) ??
    roles.find((role) => wanted !== '' && wanted.startsWith(words[role].toLowerCase())) ??
    null
  );
}
