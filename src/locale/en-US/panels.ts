import { TASK_STATES } from '../../core/checks/state';
import type { PanelMessages, ReminderFacts } from '../messages/panels';
import { dates } from './dates';
import { plural } from './plural';
import { states } from './states';

export const panels: PanelMessages = {
  product: 'Duban',
  table: 'Task breakdown',
  privacy: 'Everything stays on this computer; nothing is sent anywhere',
  firstUse: {
    title: 'See who answers, and by when',
    subtitle: 'Your task sheet is read as it is; nothing in it has to change.',
    points: [
      'Find what is overdue or due soon',
      'Sum up by unit and by leader',
      'Nothing is written before you confirm',
    ],
    check: 'Check tasks',
    hint: 'First click any cell of the task table.',
    sample: 'No table at hand? Insert a sample',
  },
  partMissing:
    'A part of Duban could not be fetched; the workbook is as it was. Please check the network and try again.',
  noTable: {
    title: 'No tasks were found on this sheet',
    hint: 'Please click any cell of the task table, then “Check tasks”.',
    teach: 'Headers of your own can be taught in the settings, under “Header words”.',
    sample: 'Insert a sample table',
  },
  reading: {
    subtitle: 'Checking',
    title: 'Reading tasks',
    rows: (rows, inAll) =>
      inAll === null ? `${plural(rows, 'row')} read` : `${rows} of ${plural(inAll, 'row')}`,
    steps: [
      'Find the header',
      'Recognise the columns',
      'Read owners, deadlines and progress',
      'Check the dates',
    ],
    known: (columns) => `${plural(columns, 'column')} recognised`,
    unknown: (columns) => `${plural(columns, 'column')} for you to look at`,
    filtered: (rows) => `${plural(rows, 'row')} hidden by a filter; they count too.`,
  },
  confirm: {
    subtitle: 'Check tasks · please confirm',
    title: 'This is how the table was read',
    sheet: 'Sheet',
    tableTitle: 'Title',
    untitled: 'No title',
    header: 'Header',
    headerRows: (first, last) => (first === last ? `Row ${first}` : `Rows ${first}–${last}`),
    changeHeader: 'Change',
    firstHeaderRow: 'First header row',
    lastHeaderRow: 'Last header row',
    apply: 'Read again',
    tasks: 'Tasks',
    taskCount: (tasks) => String(tasks),
    notCounted: (sections, totals) => {
      const parts = [
        sections && plural(sections, 'section row'),
        totals && plural(totals, 'total row'),
      ].filter(Boolean);
      return parts.length ? `${parts.join(' and ')} not counted` : '';
    },
    unknownColumns: (columns) => `${plural(columns, 'column')} not recognised`,
    optional: 'Optional',
    knownColumns: (columns) => `${plural(columns, 'column')} recognised`,
    choose: 'Choose',
    roleOf: (letter, header) => `Use of column ${letter}, “${header}”`,
    yes: 'Yes, go on',
    table: (sheet) => `Sheet “${sheet}”`,
  },
  results: {
    asOf: (date) => `As of ${dates.fullDay(date)}`,
    changeAsOf: 'Change the as-of date',
    items: '',
    otherState: (word, count) => `${word} ${count}`,
    otherStates: (others, completedLate) =>
      [
        others.length > 0 && `Also: ${others.join(', ')}`,
        completedLate > 0 && `${completedLate} of the completed were late`,
      ]
        .filter(Boolean)
        .join('; '),
    sinceLast: (date) => `Since ${dates.day(date)}: `,
    newlyFinished: 'finished',
    newlyOverdue: 'newly overdue',
    rescheduled: 'rescheduled',
    unchanged: 'no change',
    comma: ', ',
    firstCheck: 'First check; nothing to compare with yet',
    search: 'Search tasks',
    allUnits: 'All units',
    unit: 'Unit',
    groupBy: 'Group',
    byUrgency: 'By urgency',
    byUnit: 'By unit',
    byLeader: 'By leader',
    noUnit: 'No unit given',
    deadline: 'Due',
    noDeadline: 'no deadline',
    reminder: 'Reminder',
    view: 'View',
    goToCell: (address) => `Go to ${address}`,
    taskAt: (task, address) => `${task}, go to ${address}`,
    copyReminder: 'Copy reminder text',
    copyReport: 'Copy report text',
    noMatch: 'No tasks match',
    clearFilters: 'Clear filters',
    nothingOverdue: 'Nothing is overdue',
    nextDue: (date, days) => `The next is due ${dates.day(date)}, in ${plural(days, 'day')}.`,
    comingUp: 'Coming up',
    edited: 'The sheet has changed',
    checkAgain: 'Check again',
    notRemembered: 'This workbook cannot be written to; the next check will ask you again.',
    announce: (counts) =>
      `Check finished: ${TASK_STATES.filter((state) => (counts[state] ?? 0) > 0)
        .map((state) => `${counts[state]} ${states.word[state].toLowerCase()}`)
        .join(', ')}`,
  },
  actions: {
    summarize: 'Write summaries',
    highlight: 'Mark',
    clean: 'Clear',
    cancel: 'Cancel',
    retry: 'Try again',
    back: 'Back',
    backToResults: 'Back to results',
    close: 'Close',
    more: 'More',
    undo: 'Undo',
  },
  clean: {
    title: 'Clear marks?',
    body: (sheets) =>
      sheets > 0
        ? `The marks and ${plural(sheets, 'sheet')} named 督办_ will be removed. Your own sheets stay as they are.`
        : 'The marks will be removed. Your own sheets stay as they are.',
  },
  done: {
    summarized: 'Summaries written',
    highlighted: 'Marks added',
    cleaned: 'Cleared; your sheets are as they were',
    copied: 'Copied',
    reportCopied: 'Copied; paste it into your report',
    saved: 'Copy downloaded; the original is unchanged',
    savedUnmarked: 'Copy downloaded; protected sheets are not marked',
    calledOff: 'Cancelled; nothing was changed',
    writing: 'Writing',
    writingNow: (words) => `Writing. ${words}`,
    canCancel: 'If you cancel now, nothing in the workbook will have changed.',
    lastPart: 'Excel has been given the last part. It can no longer be cancelled; please wait.',
    stopping: 'Cancelling; what was written so far is taken back.',
  },
  review: {
    title: (items) => `${items} to review`,
    subtitle: 'Correct, then check again',
    original: 'Text',
    reason: 'Reason',
    advice: 'What to do',
    cell: (header, text) => `${header && `${header}: `}${text || '(blank)'}`,
    remindUnit: 'Remind unit',
    alsoLook: (places) =>
      places === 1 ? '1 more place to look at' : `${places} more places to look at`,
  },
  reminder: {
    title: 'Reminder',
    items: (items) => plural(items, 'task'),
    unit: 'Unit',
    unitFacts: (overdue, dueSoon) => `${overdue} overdue · ${dueSoon} due soon`,
    withDueSoon: 'With due soon',
    withSupport: 'With supported tasks',
    text: 'Reminder text, editable',
    hint: 'You may change the text. It is only copied, never sent.',
    copy: 'Copy',
    copyAll: 'Copy all units',
    nobody: 'No unit needs a reminder',
    letter,
  },
  settings: {
    title: 'Settings',
    asOf: 'As-of date',
    asOfHint: 'Overdue and due soon are counted from this day',
    today: 'Today',
    chosenDay: 'A chosen day',
    dueSoon: 'Due-soon days',
    dueSoonHint: 'From the as-of date, both ends included',
    days: 'days',
    palette: 'Mark colours',
    paletteHint: 'Words and symbols always go with the colour',
    palettes: {
      classic: 'Red overdue, amber soon',
      soft: 'Pale red, pale amber',
      print: 'Dark grey, light grey',
    },
    roster: 'Roster of units',
    rosterHint: 'Units without tasks are listed too',
    rosterFound: (units) => `${plural(units, 'unit')} of sheet 单位名册`,
    rosterNone: 'Units that occur in the table',
    columns: 'Use of columns',
    columnsHint: (columns) => `This workbook remembers ${plural(columns, 'column')}`,
    columnsAgain: 'Recognise again',
    headerWords: 'Header words',
    headerWordsHint: 'Teach words of your own headers here; this workbook remembers them',
    headerWord: 'Word in the header',
    meaning: 'Use',
    add: 'Add',
    remove: (word) => `Remove “${word}”`,
    language: 'Language',
  },
  problem: {
    notDone: {
      check: 'The check was not done',
      reveal: 'That cell could not be shown',
      open: 'The new workbook was not opened',
      summarize: 'The summaries were not written',
      highlight: 'The marks were not added',
      clean: 'Nothing was cleared',
    },
    becauseProtected: ': the sheet is protected',
    noFormats: (sheet) =>
      `Sheet “${sheet}” does not allow format changes. Nothing in it was changed, and the results stand.`,
    whatToDo: 'What you can do',
    unprotect: 'Unprotect, then mark',
    unprotectHow: 'In Excel: Review → Unprotect Sheet, then “Try again”.',
    newWorkbook: 'Leave the sheet alone',
    newWorkbookWhat: 'Write ledger and summaries to a new workbook.',
    writeNewWorkbook: 'Write a new workbook',
    results: (tasks) => `Results · ${plural(tasks, 'task')}`,
  },
};

function letter({ unit, asOf, dueSoonDays, overdue, dueSoon }: ReminderFacts): string {
  const total = overdue.length + dueSoon.length;
  const lines = [
    `${unit}:`,
    `As of ${dates.fullDay(asOf)}, please update the progress of the following ${total === 1 ? 'task' : `${total} tasks`} that you lead.`,
  ];
  if (overdue.length > 0) {
    lines.push('', `Past the deadline (${overdue.length}):`);
    overdue.forEach(({ task, deadline, days }, i) =>
      lines.push(`${i + 1}. ${task} (deadline: ${deadline}, ${plural(days, 'day')} ago)`),
    );
  }
  if (dueSoon.length > 0) {
    lines.push('', `Due within ${dueSoonDays} days (${dueSoon.length}):`);
    dueSoon.forEach(({ task, deadline, days }, i) =>
      lines.push(
        `${i + 1}. ${task} (deadline: ${deadline}, ${days === 0 ? 'due today' : `${plural(days, 'day')} left`})`,
      ),
    );
  }
  lines.push('', 'If a task is done, please give the day it was finished.');
  return lines.join('\n');
}
