import type { StateReason } from '../../core/checks/state';
import type { ReportFacts } from '../../core/summaries/report-paragraph';
import type { SheetMessages } from '../messages/sheets';
import { dates } from './dates';
import { roles } from './roles';
import { rules } from './rules';
import { states } from './states';

export const sheets: SheetMessages = {
  sheetNames: {
    overview: '督办_Overview',
    ledger: '督办_Ledger',
    assignments: '督办_Assignments',
    byUnit: '督办_By unit',
    byLeader: '督办_By leader',
    byPerson: '督办_By person',
    toChase: '督办_To chase',
    matrix: '督办_Matrix',
    review: '督办_Review',
  },
  titles: {
    overview: ' Overview',
    ledger: ' Task ledger',
    assignments: ' Assignments',
    byUnit: ' Totals by unit',
    byLeader: ' Totals by leader',
    byPerson: ' Totals by person',
    toChase: ' Overdue and due soon',
    matrix: ' Responsibility matrix',
    review: ' To review',
  },
  reportingUnit: 'Reported by: {unit}',
  asOf: 'As of {year}-{mm}-{dd}',
  footer: 'Page {page} of {pages}',
  states: {
    overdue: '■Overdue',
    dueSoon: '▲Due soon',
    needsReview: '◇To review',
    waiting: '◎Waiting',
    onTrack: '□On track',
    ongoing: '∞Ongoing',
    completed: '√Completed',
    completedLate: '※Completed late',
    deferred: '〓Deferred',
    cancelled: '×Cancelled',
  },
  stateHeaders: {
    overdue: '■\nOverdue',
    dueSoon: '▲\nDue soon',
    needsReview: '◇\nReview',
    waiting: '◎\nWaiting',
    onTrack: '□\nOn track',
    ongoing: '∞\nOngoing',
    completed: '√\nDone',
    completedLate: '※\nLate',
    deferred: '〓\nDeferred',
    cancelled: '×\nCancelled',
  },
  meanings: {
    overdue: 'past due, not completed',
    dueSoon: 'due within the days set',
    needsReview: 'cannot be told',
    waiting: 'waiting for approval',
    onTrack: 'not yet due',
    ongoing: 'ongoing or recurring',
    completed: 'said to be completed',
    completedLate: 'completed after due date',
    deferred: 'put off as instructed',
    cancelled: 'task cancelled',
  },
  progress: { ...states.progress, blank: states.blankProgress },
  deadlines: {
    date: 'date',
    ongoing: 'ongoing',
    recurring: 'recurring',
    wholeYear: 'whole year',
    none: 'none',
  },
  roles: roles.party,
  kinds: { unit: 'Unit', leader: 'Leader', person: 'Person' },
  formats: {
    day: 'yyyy-mm-dd',
    longDay: 'yyyy-mm-dd',
    days: '0" d overdue";0" d left";"due today"',
    month: 'mmm',
    monthNumber: '0',
    yes: '"yes";;',
  },
  separator: ', ',
  joint: ': ',
  total: 'Total',
  noParty: '(not named)',
  noCategory: '(no category)',
  blank: '(blank)',
  notApplicable: '—',
  next: 'next {mm}-{dd}',
  rateNote:
    'To close = tasks − ongoing − deferred − cancelled; rate = (completed + completed late) ÷ to close.',
  overview: {
    asOf: 'As of: ',
    dueSoonDays: 'Due-soon days (inclusive): ',
    allTasks: 'All tasks',
    tasks: 'Tasks',
    expected: 'To close',
    finished: 'Completed',
    rate: 'Rate',
    byState: '1. By state',
    byCategory: '2. By category',
    byMonth: '3. By due month',
    state: 'State',
    count: 'Tasks',
    share: 'Share',
    meaning: 'Meaning',
    adds: 'Adds up to the total',
    addsNot: 'Does not add up to the total',
    category: 'Category',
    otherCategories: '{count} others',
    overdue: 'Overdue',
    dueSoon: 'Due soon',
    year: '{year}',
    otherYears: 'Other years',
    dueMonth: 'Due month',
    undated: 'No date',
    sum: 'Total',
    stateChart: 'Tasks by state',
    unitChart: 'Completion by unit',
    otherTasks: 'Others',
    done: 'Done',
    note: 'To close = tasks − ongoing − deferred − cancelled; rate = (completed + completed late) ÷ to close. Change the as-of date, and all numbers and highlights follow.',
  },
  ledger: {
    sequence: 'No.',
    category: 'Category',
    task: 'Task',
    lead: 'Lead unit',
    support: 'Supporting units',
    leader: 'Leader',
    person: 'Person',
    deadline: 'Deadline\n(as written)',
    due: 'Due date',
    progress: 'Progress\n(as written)',
    status: 'Status',
    state: 'State',
    days: 'Days late / left',
    source: 'Source',
    completedOn: 'Completed on',
    deadlineClass: 'Deadline kind',
    next: 'Next date',
    sourceRow: 'Source row',
    number: 'Task no.',
    sourceColumn: 'Source column',
    chaseDays: 'Chase days',
  },
  assignments: {
    sequence: 'No.',
    task: 'Task',
    party: 'Party',
    kind: 'Kind',
    role: 'Role',
    carries: 'Carries',
    state: 'State',
    text: 'As written',
    source: 'Source',
    number: 'Task no.',
    chaseDays: 'Chase days',
    sortKey: 'Sort key',
  },
  parties: {
    number: 'No.',
    unit: 'Unit',
    leader: 'Leader',
    person: 'Person',
    tasks: 'Tasks',
    closing: 'Completion',
    others: 'Not completed and others',
    expected: 'To close',
    finished: 'Done',
    finishedLate: 'Done\nlate',
    rate: 'Rate',
    supporting: 'Supports',
    longest: 'Longest\n(days)',
    urgency: 'Urgency',
    rank: 'Unit rank',
    none: {
      byUnit: 'The sheet names no units, so there is nothing to count.',
      byLeader: 'The sheet names no leaders, so there is nothing to count.',
      byPerson: 'The sheet names no persons, so there is nothing to count.',
    },
    unitNote:
      'Counted by lead unit; a task with several leads counts in each: {total} entries for {tasks} tasks. ',
    leaderNote: 'Counted by leader: {total} entries for {tasks} tasks. ',
    personNote: 'Counted by person: {total} entries for {tasks} tasks. ',
  },
  toChase: {
    number: 'No.',
    unit: 'Unit',
    task: 'Task',
    leader: 'Leader',
    person: 'Person',
    due: 'Due date',
    state: 'State',
    days: 'Days late / left',
    progress: 'Progress (as written)',
    source: 'Source',
    summary:
      'Entries: {total}; overdue: {overdue}; due within {days} days: {dueSoon}. A task with several leads stands under each. Units by their most urgent task, inside by due date.',
    left: ' The first 500 entries are listed; for the other {count}, filter the ledger by state.',
  },
  matrix: {
    sequence: 'No.',
    task: 'Task',
    state: 'State',
    carried: 'Leads',
    supported: 'Supports',
    note: '● leads (is responsible, where no lead is named)   ○ supports',
    tooLarge:
      'The matrix of {tasks} tasks and {units} units is too large to be of use and is left out; filter the assignments by party.',
    nobody: 'The sheet names no units, so there is no matrix.',
  },
  review: {
    number: 'No.',
    sequence: 'Task',
    task: 'Words',
    cell: 'Cell',
    text: 'As written',
    problem: 'What is the matter',
    advice: 'What to do',
    state: 'State now',
    summary: 'Entries: {count}; to review: {open}; tasks to review in the ledger: {ledger}.',
    left: ' {count} more are not listed; they show when these are dealt with.',
    nothing: 'Nothing needs a look.',
    diagnostic: ({ rule, facts }) => rules[rule](facts),
    reason: (reason) => ({ problem: states.reason(reason), advice: advice(reason) }),
  },
  report,
};

function advice({ code }: StateReason): string {
  switch (code) {
    case 'deadlineMissing':
      return 'Add a deadline.';
    case 'deadlineImpossible':
      return 'Compare with the plan and write a day that exists.';
    case 'progressUnclear':
      return 'Write “completed” with the day, or “in progress”.';
    default:
      return 'Write a date, such as 20 December.';
  }
}

function report({ asOf, tasks, units, finished, expected, rate, byState }: ReportFacts): string {
  const counted = (
    [
      [byState.completedLate, 'of them late'],
      [byState.overdue, 'overdue'],
      [byState.onTrack + byState.dueSoon + byState.waiting, 'under way'],
      [byState.needsReview, 'to review'],
      [byState.ongoing, 'ongoing'],
      [byState.deferred, 'deferred'],
      [byState.cancelled, 'cancelled'],
    ] as const
  ).flatMap(([count, words]) => (count > 0 ? [`${count} ${words}`] : []));
  const among = units > 0 ? ` among ${units} units` : '';
  const done = [`completed ${finished}`, ...counted].join(', ');
  const closing =
    rate === null ? '' : ` To close: ${expected}, completion rate ${(rate * 100).toFixed(1)}%.`;
  return `As of ${dates.fullDay(asOf)}: ${tasks} tasks${among}; ${done}.${closing}`;
}
