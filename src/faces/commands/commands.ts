import type { WritingAction } from '../panels/engine';

/** FunctionName of a ribbon button in manifest.xml → what it does. */
export const COMMANDS: Readonly<Record<string, WritingAction>> = {
  markTasks: 'highlight',
  writeSummaries: 'summarize',
  clearMarks: 'clean',
};
