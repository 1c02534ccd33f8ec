import type { StateReason, TaskState } from '../../core/checks/state';
import type { StateMessages } from '../messages/states';
import { dates } from './dates';
import { plural } from './plural';

export const states: StateMessages = {
  word: {
    overdue: 'Overdue',
    dueSoon: 'Due soon',
    needsReview: 'Needs review',
    waiting: 'Awaiting reply',
    onTrack: 'On track',
    ongoing: 'Ongoing',
    completed: 'Completed',
    completedLate: 'Completed late',
    deferred: 'Deferred',
    cancelled: 'Cancelled',
  },
  reason,
  timing: ({ state, days, next }) => {
    if (next !== null) return `next ${dates.day(next)}`;
    if (days === null || state === 'completed') return '';
    if (state === 'completedLate') return `${plural(days, 'day')} late`;
    if (days > 0) return `${plural(days, 'day')} ${state === 'overdue' ? 'overdue' : 'past'}`;
    return days === 0 ? 'due today' : `${plural(-days, 'day')} left`;
  },
  meaning,
  progress: {
    notStarted: 'Not started',
    inProgress: 'In progress',
    completed: 'Completed',
    waitingOnOthers: 'Awaiting reply',
    deferred: 'Deferred',
    cancelled: 'Cancelled',
    unknown: 'Needs review',
  },
  blankProgress: 'Blank',
  deadlineKind: {
    date: 'Date',
    range: 'From–to',
    recurring: 'Recurring',
    ongoing: 'Ongoing',
    immediate: 'At once',
    milestones: 'In stages',
    relative: 'Counted from a day',
    event: 'Bound to an event',
    unparsed: 'Not understood',
  },
  implied: {
    year: 'year taken from the title or the date line',
    monthEnd: 'only the month is written: its last day counts',
    partOfMonth: 'part of a month, taken as a fixed day',
    partOfYear: 'part of a year, taken as a fixed day',
    wrapsYear: 'runs over the turn of the year, ends in the next one',
    serial: 'the cell holds a number, read as a spreadsheet date',
    extended: 'an extension is written: the later date counts',
    workdays: 'working days counted by the published holidays',
  },
  deadlineProblem: {
    impossibleDate: 'no such date',
    noYear: 'no year is written',
    holidaysUnpublished: 'the holidays of that year are not published yet',
    noBase: 'the day to count from is not written',
  },
  ambiguous: 'could also mean something else',
};

function reason(of: StateReason): string {
  switch (of.code) {
    case 'cancelled':
      return 'Cancelled.';
    case 'deferred':
      return 'Deferred.';
    case 'completed':
      return of.on === null ? 'Completed.' : `Completed on ${dates.day(of.on)}${source(of)}.`;
    case 'completedLate':
      return `Completed on ${dates.day(of.on)}${source(of)}, ${plural(of.days, 'day')} late.`;
    case 'ongoing':
      return 'Ongoing, with no final date.';
    case 'wholeYear':
      return `Runs all year, until ${dates.fullDay(of.due)}.`;
    case 'recurring':
      return of.next === null ? 'Recurring.' : `Recurring, next on ${dates.day(of.next)}.`;
    case 'deadlineMissing':
      return 'No deadline is written.';
    case 'deadlineUnreadable':
      return 'The deadline does not tell which day is meant.';
    case 'deadlineImpossible':
      return 'The deadline names a date that does not exist.';
    case 'deadlineNoYear':
      return 'The deadline names no year, nor does the title.';
    case 'deadlineEvent':
      return 'The deadline depends on an event whose date is not in the table.';
    case 'deadlineRelative':
      return 'The deadline counts from a day that is not in the table.';
    case 'deadlineImmediate':
      return 'To be done at once; no date is written.';
    case 'holidaysUnpublished':
      return 'The deadline counts working days in a year whose holidays are not published yet.';
    case 'overdue':
      return `${plural(of.days, 'day')} past the deadline${of.blankProgress ? '; no progress is filled in' : ''}.`;
    case 'progressUnclear':
      return `${plural(of.days, 'day')} past the deadline, and the progress does not tell whether it is done.`;
    case 'dueSoon':
      return of.days === 0 ? 'Due today.' : `Due in ${plural(of.days, 'day')}.`;
    case 'waiting':
      return 'Awaiting a reply from others.';
    case 'onTrack':
      return `Due in ${plural(of.days, 'day')}.`;
  }
}

function source(of: { readonly fromProgress?: boolean }): string {
  return of.fromProgress ? ' (date from the progress cell)' : '';
}

function meaning(state: TaskState, dueSoonDays: number): string {
  switch (state) {
    case 'overdue':
      return 'Due before the as-of date and not completed.';
    case 'dueSoon':
      return `Due within ${plural(dueSoonDays, 'day')} of the as-of date.`;
    case 'needsReview':
      return 'Deadline or progress does not tell; see the review list.';
    case 'waiting':
      return 'Handed on; awaiting a reply from others.';
    case 'onTrack':
      return 'Still time before it is due.';
    case 'ongoing':
      return 'Ongoing, recurring or running all year.';
    case 'completed':
      return 'The progress cell says it is completed.';
    case 'completedLate':
      return 'Completed after the due date.';
    case 'deferred':
      return 'The progress cell says it is deferred.';
    case 'cancelled':
      return 'The progress cell says it is cancelled.';
  }
}
