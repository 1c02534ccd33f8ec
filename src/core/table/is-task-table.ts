import type { ColumnRole } from './column-role';
import type { Column, Table } from './table';

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
    if (listsPeople(columns)) return false;
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

const ABOUT_WORK: ReadonlySet<ColumnRole> = new Set([
  'measure',
  'target',
  'start',
  'deadline',
  'progress',
  'percent',
  'completedOn',
  'score',
  'riskLevel',
]);

/** 河流名称 | 河长姓名 | 职务 | 电话: names things and people, and tells nothing of any work. */
function listsPeople(columns: readonly Column[]): boolean {
  return (
    columns.some(({ header }) => /姓\s*名|职\s*务/.test(header)) &&
    !columns.some(({ role }) => ABOUT_WORK.has(role)) &&
    !hasTaskOf(columns, /项目|实事|工程/) &&
    !namesTasks(columns)
  );
}

/** 序号 | 工作任务, with neither owner nor deadline beside it: the header itself must speak of tasks. */
function namesTasks(columns: readonly Column[]): boolean {
  return hasTaskOf(columns, /任务|工作|事项|问题|风险|隐患|task/i);
}

function hasTaskOf(columns: readonly Column[], words: RegExp): boolean {
  return columns.some(
    ({ role, header }) => role === 'task' && words.test(header.replace(/\s/g, '')),
  );
}

const COUNTED = /(?:任务|事项|工作|项目|问题|交办|承办|应办)(?:总)?[数件项量]+$/;

/** Whether the table says what its tasks are, rather than whose they are. */
export function namesItsTasks({ columns }: Table): boolean {
  return columns.some(({ role }) => role === 'task');
}

/** 部门 | 任务数 | 已完成 | 完成率 beside the tasks themselves, or on a sheet of its own, counts them and names none. */
export function withoutTallies(
  tables: readonly Table[],
  named: boolean = tables.some(namesItsTasks),
): readonly Table[] {
  if (!named) return tables;
  return tables.filter(
    (table) =>
      namesItsTasks(table) ||
      !table.columns.some(({ header }) => COUNTED.test(header.replace(/\s|[(（].*/g, ''))),
  );
}
