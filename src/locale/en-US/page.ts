import type { PageMessages } from '../messages/page';
import { plural } from './plural';

export const page: PageMessages = {
  subtitle: 'No Excel needed; WPS workbooks saved as .xlsx can be read too.',
  drop: 'Drop the task table here',
  release: 'Let go to read it',
  choose: 'Choose a file',
  accepts: '.xlsx files',
  privacy: 'The file is read on this computer only and not uploaded. The original stays as it is.',
  trySample: 'Try a sample',
  onlyPlan: 'Only a plan at hand? Paste its text to make the breakdown table',
  another: 'Another file',
  noTable:
    'A task table has headers such as 工作任务, 责任单位 and 完成时限. Please check that this is the file; headers of your own can be taught in the settings, under “Header words”.',
  preview: 'Preview, read-only',
  previewOf: (sheet) => `${sheet}, preview, read-only`,
  previewFacts: (tasks) => plural(tasks, 'task'),
  views: 'Views',
  sheetTab: 'Sheet',
  tasksTab: 'Tasks',
  download: 'Download a copy with summaries',
  print: 'Print',
  state: 'State',
  summaryPreview: 'Preview; the downloaded copy holds formulas and charts',
  leftOut: (rows) => `first ${rows} rows only`,
  sheets: 'Sheets',
  working: 'Working',
};
