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
    const about = columns.some(({ role }) => ABOUT_TASKS.has(role));
    return about || ((roles.has('measure') || roles.has('seq')) && namesTasks(columns));
  }
  const who = roles.has('responsible') || roles.has('lead') || roles.has('category');
  return (
    who &&
    (roles.has('percent') || roles.has('progress')) &&
    (roles.has('target') || roles.has('percent'))
  );
}

/** 序号 | 工作任务, with neither owner nor deadline beside it: the header itself must speak of tasks. */
function namesTasks(columns: readonly Column[]): boolean {
  return columns.some(
    ({ role, header }) => role === 'task' && /任务|工作|事项|问题|task/i.test(header),
  );
}
