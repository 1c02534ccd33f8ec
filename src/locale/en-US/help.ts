import type { HelpMessages } from '../messages/help';

export const help: HelpMessages = {
  title: 'Duban · How to use it',
  steps: [
    'Click any cell of the task table, then Check tasks on the Home tab.',
    'Look whether the header, the number of tasks and the use of each column were read rightly; correct what was not, then go on.',
    'Click a task in the list to go to its cell. Click a counter to filter.',
    'Reminder holds the words for each unit; “All units” is one message for the group they read. You may change the text; it is only copied, never sent.',
    'Where the as-of date is not today the list says so; “Use today” counts as of today.',
    'Headers of your own that are not recognised can be taught in the settings, under “Header words”.',
    'Mark colours overdue and due-soon tasks; Write summaries adds the 督办_ sheets; Clear removes all of it and leaves your sheet as it was.',
  ],
  deadlines: 'Ways of writing a deadline',
  deadlinesHint: (year) => `The examples are read as in a document of ${year}.`,
  text: 'Written',
  readAs: 'Read as',
  notRead: 'not a deadline',
  functions: 'Formulas',
  privacy: 'The table is read on this computer only; nothing is sent anywhere.',
};
