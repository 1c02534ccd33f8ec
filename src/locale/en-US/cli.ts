import { TASK_STATES } from '../../core/checks/state';
import type { CliMessages } from '../messages/cli';
import { plural } from './plural';
import { states } from './states';

export const cli: CliMessages = {
  help: {
    about:
      'Duban reads task-breakdown sheets, checks deadlines and completion, and writes summaries. Everything happens on this computer; nothing is sent anywhere.',
    commands: {
      check: 'read the sheets and list what is overdue, due soon or needs a look',
      summarize: 'save a copy with summary sheets and highlights',
      highlight: 'save a copy with highlights and the ledger they rest on',
      clean: 'save a copy without our sheets and highlights',
      read: 'show the tables, columns and tasks that were recognised',
      outline: 'draft a breakdown table (.xlsx) from the text of a plan (.txt or .docx)',
      explain: 'show how a deadline, owners or progress text is read',
    },
    options: {
      asOf: 'the day to check on, as 2026-11-20; today for today (default: the day typed in the workbook, else today)',
      year: 'year to use where the sheet gives none',
      dueSoon: 'days that count as due soon (default 7)',
      sheet: 'read only this worksheet; may be repeated',
      lang: 'language: zh-CN or en-US',
      json: 'print JSON',
      all: 'list every task, not only those to look at',
      output: 'output file (.xlsx or .xlsm) or folder, made where it is not there',
      draft: 'name of the table (.xlsx), or a folder for it (default: beside the plan)',
      inPlace: 'rewrite the file itself and keep the original as .bak',
      help: 'show help',
      version: 'show the version',
    },
    arguments: {
      file: 'an .xlsx or .xlsm file',
      files: '.xlsx or .xlsm files, or folders of them',
      document: 'the text of a plan: a .txt or .docx file',
      subject: 'deadline, owners or progress',
      texts: 'texts to explain; - reads JSON Lines from standard input',
    },
    titles: {
      'Usage:': 'Usage:',
      'Arguments:': 'Arguments:',
      'Options:': 'Options:',
      'Commands:': 'Commands:',
    },
    examples: [
      'Examples:',
      '  duban check tasks.xlsx --as-of 2026-11-20 --lang en-US',
      '  duban summarize ledgers/ -o summaries/',
      '  duban outline plan.docx -o 任务分解表.xlsx',
      '  duban explain deadline 每季度末 --year 2026',
    ].join('\n'),
    exitCodes:
      'Exit code: 0 nothing to do; 1 something is overdue or needs a look (check); 2 bad usage, unreadable file, or a plan without tasks (outline)',
  },
  usage: {
    unknownCommand: (name) => `There is no command “${name}”.`,
    unknownOption: (name) => `There is no option “${name}”.`,
    missingArgument: (name) => `The argument ${name} is missing.`,
    missingValue: (option) => `Option ${option} needs a value.`,
    badDate: (value) => `“${value}” is not a date. Please write it as 2026-11-20.`,
    badNumber: (option, value) =>
      `${option} takes a whole number; “${value}” cannot be read as one.`,
    badLanguage: (value) => `The languages are zh-CN and en-US; there is no “${value}”.`,
    oneOutputForManyFiles: (output) =>
      `There are several files, so -o must be a folder; “${output}” names a file.`,
    outputIsInput: (file) =>
      `Output and input are the same file (${file}). To rewrite it, use --in-place.`,
    sameOutput:
      'Some files have the same name, so their copies would fall on one another. Please run them apart, each with its own folder after -o.',
    alreadyThere: (file) =>
      `“${file}” is already there and was left as it is, so that nothing filled in is lost. Please give another name after -o.`,
    noFiles: (folder) => `Folder “${folder}” holds no .xlsx files.`,
    unknownSheet: (sheet, known) =>
      `There is no worksheet “${sheet}”. This file has: ${known.join(', ')}.`,
    badJsonLine: (line) =>
      `Line ${line} is not JSON. Write one object a line, such as {"text":"6月底前","year":2026}.`,
    seeHelp: 'See duban --help --lang en-US.',
  },
  noTable: (file) =>
    `${file}: no task table was found. Please check that a sheet has headers such as 工作任务 and 完成时限, or name the sheet with --sheet.`,
  understood: ({
    sheet,
    title,
    headerRows: [first, last],
    tasks,
    known,
    unknown,
    sections,
    totals,
  }) =>
    `Sheet “${sheet}”${title ? `, ${title}` : ''}: header in ${first === last ? `row ${first}` : `rows ${first}–${last}`}, ${plural(tasks, 'task')}, ${plural(known, 'column')} recognised` +
    (unknown ? `, ${unknown} not` : '') +
    (sections || totals
      ? `; not counted: ${[
          sections && plural(sections, 'section row'),
          totals && plural(totals, 'total row'),
        ]
          .filter(Boolean)
          .join(', ')}`
      : ''),
  asOf: (date, typed) => `As of ${date}${typed ? ' (typed in the workbook)' : ''}`,
  counts: (count) =>
    TASK_STATES.filter((state) => count(state) > 0)
      .map((state) => `${states.word[state]} ${count(state)}`)
      .join('  '),
  headings: {
    overdue: 'Overdue',
    dueSoon: 'Due soon',
    needsReview: 'Needs a look',
    toLookAt: 'Please also look at',
    columns: 'Columns',
    tasks: 'Tasks',
  },
  nothingOverdue: 'Nothing is overdue.',
  noOwner: '(no unit given)',
  more: (n) => `… ${n} more; --all lists them`,
  written: (file) => `Wrote ${file}`,
  backup: (file) => `The original is kept as ${file}`,
  unchanged: (file) =>
    `${file}: it has no sheets or highlights of ours; there is nothing to remove.`,
  highlightsSkipped: (sheet) =>
    `Sheet “${sheet}” is protected, so no highlights were added; the summaries are complete. To add highlights, unprotect the sheet first.`,
  progress: (done, total, file) => `(${done}/${total}) ${file}`,
  summary: (files, tasks, overdue, refused) =>
    `${plural(files, 'file')}, ${plural(tasks, 'task')}, ${overdue} overdue${refused ? `; ${plural(refused, 'file')} could not be read` : ''}`,
  explain: {
    due: 'due',
    start: 'from',
    repeats: 'repeats',
    stages: 'stages',
    none: 'no due date can be computed',
    noOwner: 'no unit or person is named',
    needsYear: 'no year given; add --year',
    ongoing: 'ongoing',
  },
};
