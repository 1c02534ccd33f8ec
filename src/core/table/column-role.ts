/** What a column of a task table holds. The names are public: `read --json` prints them. */
export const COLUMN_ROLES = [
  'seq',
  'category',
  'task',
  'measure',
  'target',
  'lead',
  'responsible',
  'support',
  'leader',
  'person',
  'supervisor',
  'contact',
  'start',
  'deadline',
  'progress',
  'percent',
  'completedOn',
  'score',
  'riskLevel',
  'problem',
  'source',
  'note',
  'other',
] as const;

export type ColumnRole = (typeof COLUMN_ROLES)[number];
