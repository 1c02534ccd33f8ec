import type { FunctionMessages } from '../messages/functions';
import { states } from './states';

const year = 'Year for deadlines that give none, such as 2026';
const asOf = 'As-of date; today where left out';
const deadline = 'Deadline as written, such as 6月底前 or 每季度末';

export const functions: FunctionMessages = {
  noDue: (problem) =>
    problem === null
      ? 'This deadline has no due date that can be computed.'
      : `This deadline has no due date that can be computed: ${states.deadlineProblem[problem]}.`,
  badDay: (value) => `“${value}” is not a date. Write it as 2026-11-20 or refer to a date cell.`,
  badYear: (value) => `“${value}” is not a year. Write all four digits, such as 2026.`,
  unknownRole: (role) =>
    `There is no role “${role}”. Use lead, responsible, support, leader, person, supervisor or contact.`,
  noOwner: 'No unit or person is named.',
  wizard: {
    DUE: {
      description: 'Due date of a deadline (a date serial; format the cell as a date)',
      parameters: { text: deadline, year },
    },
    STATE: {
      description:
        'State of a task on a day: overdue, due soon, needs a look, on track, completed and so on',
      parameters: { deadline, progress: 'Progress as written', asOf, year },
    },
    DAYSLEFT: {
      description: 'Days left to the deadline; negative once it has passed',
      parameters: { deadline, asOf, year },
    },
    OWNERS: {
      description: 'Units and persons named in an owner cell, one a row, with their roles',
      parameters: {
        text: 'Owner cell as written',
        role: 'Only this role, such as lead or support',
      },
    },
    STATUS: {
      description: 'What a progress text says: not started, in progress, completed and so on',
      parameters: { text: 'Progress as written' },
    },
  },
};
