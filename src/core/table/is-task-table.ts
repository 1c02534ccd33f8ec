import type { ColumnRole } from './column-role';
import type { Column } from './table';

const ABOUT_TASKS: ReadonlySet<ColumnRole> = new Set([
  'lead',
  'responsible',
  'support',
  'leader',
  'person',
  'supervisor',
  'deadline',
  'progress',
  'percent',
  'completedOn',
  'score',
  'riskLevel',
]);

/**
 * A table of tasks names tasks and something about them: who, when, how far. A statistics table names units and how far they are.
 * Lists of people, prices or documents do neither.
 */
export function isTaskTable(columns: readonly Column[]): boolean {
  const roles = new Set(columns.map(({ role }) => role));
  if (roles.has('task')) {
    return (
      columns.some(({ role }) => ABOUT_TASKS.has(role)) ||
      (roles.has('measure') && namesTasks(columns))
    );
  }
  const who = roles.has('responsible') || roles.has('lead') || roles.has('category');
  return (
    who &&
    (roles.has('percent') || roles.has('progress')) &&
    (roles.has('target') || roles.has('percent'))
  );
}

/** 工作任务 | 任务分解, with neither owner nor deadline: the header itself must speak of tasks. */
function namesTasks(columns: readonly Column[]): boolean {
  return columns.some(
    ({ role, header }) => role === 'task' && /任务|工作|事项|问题|项目|task/i.test(header),
  );
}
