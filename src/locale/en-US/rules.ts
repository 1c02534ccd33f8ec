import { quotingInBrief } from '../messages/rules';
import { dates } from './dates';

const day = (date: string | number | undefined) => dates.day(String(date));
const fullDay = (date: string | number | undefined) => dates.fullDay(String(date));

const WITHOUT_DAY: Readonly<Record<string, { problem: string; advice: string }>> = {
  event: {
    problem: 'The deadline depends on an event whose date is not in the table.',
    advice: 'Once the date is settled, write it',
  },
  relative: {
    problem: 'The deadline counts from a day that is not in the table.',
    advice: 'Please write the date',
  },
  immediate: {
    problem: 'To be done at once; no date is written.',
    advice: 'Please agree on a date with the unit and write it',
  },
};

export const rules = quotingInBrief({
  'error-value': ({ cell, error, header }) => ({
    problem: `“${header}” holds the error value ${error}, so it cannot be read.`,
    advice: `Please correct the formula in ${cell}, or type the content.`,
  }),
  'impossible-date': ({ cell, text }) => ({
    problem: `“${text}” is no date of the calendar.`,
    advice: `Please look at the plan and write a date that exists in ${cell}.`,
  }),
  'unreadable-deadline': ({ cell, text }) => ({
    problem: `“${text}” does not tell which day is meant.`,
    advice: `Please write a date in ${cell}, such as “12月20日前”.`,
  }),
  'no-year': ({ cell }) => ({
    problem: 'The deadline names no year, nor do the title and the date line.',
    advice: `Please write the year in the title, or the full date in ${cell}.`,
  }),
  'holidays-unpublished': ({ cell }) => ({
    problem: 'The deadline counts working days in a year whose holidays are not published yet.',
    advice: `Please write a date in ${cell}, or check again once they are published.`,
  }),
  'deadline-without-day': ({ cell, kind }) => {
    const { problem, advice } = WITHOUT_DAY[String(kind)] ?? WITHOUT_DAY.event!;
    return { problem, advice: `${advice} in ${cell}, such as “12月20日前”.` };
  },
  'no-deadline': ({ cell, tasks }) =>
    tasks !== undefined
      ? {
          problem: `${tasks} tasks of this table have no deadline, so nothing tells when they are due.`,
          advice: 'If there are deadlines, please add a column “完成时限”.',
        }
      : { problem: 'No deadline is written.', advice: `Please write the deadline in ${cell}.` },
  'deadline-before-document': ({ cell, due, since }) => ({
    problem: `Due on ${fullDay(due)}, before the document’s date of ${fullDay(since)}.`,
    advice: `Please look at year and month in ${cell}; nothing to do if the task is carried over.`,
  }),
  'ambiguous-deadline': ({ cell, text, due }) => ({
    problem: `“${text}” is taken as ${day(due)}, but another day may be meant.`,
    advice: `If so, please write the date in ${cell}.`,
  }),
  'unknown-status-past-due': ({ cell, days }) => ({
    problem: `Days past the deadline: ${days}. The progress does not tell whether it is done.`,
    advice: `Write “已办结” and the date in ${cell}, or “推进中”.`,
  }),
  'completed-in-future': ({ cell, date, asOf }) => ({
    problem: `Completed on ${fullDay(date)}, after the as-of date of ${fullDay(asOf)}.`,
    advice: `Please look at the date in ${cell}; if it is a forecast, write “预计”.`,
  }),
  'completion-contradicts': ({ cell, date }) => ({
    problem: `A completion date, ${day(date)}, is written, but the progress does not say completed.`,
    advice: `If it is done, write “已办结” in ${cell}; if not, remove the completion date.`,
  }),
  'undated-completion': ({ cell }) => ({
    problem: 'Completed, but without a date, so nothing tells whether it was in time.',
    advice: `Please add the date in ${cell}, such as “6月28日已完成”.`,
  }),
  'no-owner': ({ cell, tasks }) =>
    tasks !== undefined
      ? {
          problem: `This table has no column of units; nothing tells who carries its ${tasks} tasks.`,
          advice: 'If they are assigned, please add a column “牵头单位” or “责任单位”.',
        }
      : {
          problem: 'No lead or responsible unit is written.',
          advice: `Please write the unit in ${cell}.`,
        },
  'lead-also-supports': ({ cell, party }) => ({
    problem: `“${party}” carries the task and is also listed as supporting it.`,
    advice: `Please look at ${cell} and keep one of the two.`,
  }),
  'several-leads': ({ parties, count }) => ({
    problem: `There are ${count} lead units: ${parties}.`,
    advice: 'Each of them counts the task. If one alone leads, move the others to support.',
  }),
  'likely-same-party': ({ first, second }) => ({
    problem: `“${first}” and “${second}” may be the same unit; they are counted apart.`,
    advice: 'If they are, please write them the same way.',
  }),
  'duplicate-task': ({ row }) => ({
    problem: `Same task and unit as row ${row}.`,
    advice: 'If it is a duplicate, delete one row; if not, write what differs.',
  }),
  'duplicate-sequence': ({ cell, number, first }) => ({
    problem: `Number ${number} also stands in ${first}.`,
    advice: `Please look at the number in ${cell}.`,
  }),
  'missing-sequence': ({ cell, from, to }) => ({
    problem: from === to ? `Number ${from} is missing.` : `Numbers ${from} to ${to} are missing.`,
    advice: `Please see whether a task is missing before ${cell}.`,
  }),
  'unnamed-column': ({ cell, column }) => ({
    problem: `Column ${column} holds values under a blank header.`,
    advice: `Please write a header in ${cell}.`,
  }),
  'hidden-rows': ({ rows, sheet }) => ({
    problem: `Tasks on hidden rows of “${sheet}”: ${rows}. They are counted.`,
    advice: 'If they should not count, please delete those rows.',
  }),
  'filtered-rows': ({ rows, sheet }) => ({
    problem: `Tasks of “${sheet}” hidden by a filter: ${rows}. They are counted.`,
    advice: 'To see all tasks, clear the filter.',
  }),
  'several-tables': ({ sheet, count }) => ({
    problem: `“${sheet}” holds ${count} tables; all of them are read.`,
    advice: 'If one of them holds no tasks, please move it to another sheet.',
  }),
});
