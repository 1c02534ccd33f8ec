import { daysBetween, type IsoDate } from '../../core/calendar/iso-date';
import { fromSerial, toSerial } from '../../core/calendar/serial';
import { stateOf } from '../../core/checks/state-of';
import type { StateOnDay } from '../../core/checks/state';
import { rolesOfLabel } from '../../core/tasks/assignments/owner-label';
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
export function due(text: Cell, year: number | null, words: FunctionAnswers): number {
  return toSerial(dueOf(text, year, words), false);
}

/** DUBAN.STATE: the word for the state of a task on a day. */
export function state(
  deadline: Cell,
  progress: Cell,
  asOf: IsoDate,
  year: number | null,
  messages: FunctionAnswers,
): string {
  return messages.states.word[stateOn(deadline, progress, asOf, yearOf(year, messages)).state];
}

/** DUBAN.DAYSLEFT: days from the as-of date to the due date; negative = days past. */
export function daysLeft(
  deadline: Cell,
  asOf: IsoDate,
  year: number | null,
  words: FunctionAnswers,
): number {
  return daysBetween(asOf, dueOf(deadline, year, words));
}

/** DUBAN.OWNERS: one row a party: name and role; with a role given, names only. */
export function owners(
  text: Cell,
  role: string | null,
  { functions, roles }: FunctionAnswers,
): string[][] {
  const named = role?.trim() || null;
  const wanted = named === null ? null : roleNamed(named, roles.party);
  if (named !== null && wanted === null)
    throw new NoAnswer('invalidValue', functions.unknownRole(named));
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

/** The as-of argument: a date serial, or text that names a day; left out or a blank cell: `today`. */
export function dayOf(
  value: Cell | undefined,
  today: IsoDate,
  { functions }: FunctionAnswers,
): IsoDate {
  if (isBlank(value)) return today;
  const day = typeof value === 'number' ? fromSerial(value, false) : deadlineOf(value, null).due;
  if (day === null) throw new NoAnswer('invalidValue', functions.badDay(String(value)));
  return day;
}

/** A cell without a value comes as 0 where a formula refers to it. */
function isBlank(value: Cell | undefined): value is null | undefined | '' | 0 {
  return value === null || value === undefined || value === '' || value === 0;
}

/** The year argument; left out or a blank cell: none. */
function yearOf(value: number | null, { functions }: FunctionAnswers): number | null {
  if (isBlank(value)) return null;
  if (!Number.isInteger(value) || value < 1900 || value > 9999)
    throw new NoAnswer('invalidValue', functions.badYear(String(value)));
  return value;
}

function dueOf(text: Cell, year: number | null, words: FunctionAnswers): IsoDate {
  const { due, problem } = deadlineOf(text, yearOf(year, words));
  if (due === null) throw new NoAnswer('notAvailable', words.functions.noDue(problem));
  return due;
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

/** 牵头, 牵头单位, lead: a role by its word in the person's language, by its name in `read --json`, or as tables write it. */
function roleNamed(name: string, words: Readonly<Record<PartyRole, string>>): PartyRole | null {
  const wanted = name.toLowerCase();
  const roles = Object.keys(words) as PartyRole[];
  return (
    roles.find((role) => role === wanted || words[role].toLowerCase() === wanted) ??
    rolesOfLabel(name)[0] ??
    null
  );
}
