import type { ColumnRole } from './column-role';
import { give, type DraftColumn } from './draft-column';
import { MEASURE_CLAIM } from './header-words/measure-words';
import { NAME_CLAIM } from './header-words/task-words';

/** Columns that stand after the tasks as a rule; a claim beyond them is another matter (下一步工作任务). */
const AFTER_TASKS: ReadonlySet<ColumnRole> = new Set([
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
]);

/** A column without a claim carries the tasks only if its values are about as long as a sentence. */
const SHORTEST_TASK = 6;
/** Beside owners, deadlines and progress together shorter ones do. */
const SHORTEST_AMONG_MANY = 3;

/**
 * Settles which column holds the tasks. Among headers of equal claim the deepest counts (重点任务 | 具体任务); what stands left of it
 * is the category, and so is everything left of a 序号 that numbers the rows of the column to its right.
 */
export function chooseTask(columns: readonly DraftColumn[]): void {
  const task = chosen(columns);
  if (!task) return;
  for (const column of columns) {
    if (column === task || column.reason.code === 'looksLike') continue;
    const left = column.column < task.column;
    const sameHeader = column.sharedFrom === task.sharedFrom;
    if (column.role === 'task')
      give(column, left && (sameHeader || column.meaning?.claim === 0) ? 'category' : 'measure');
    else if (left && sameHeader && column.role === task.role) give(column, 'category');
    else if (!left && column.role === 'category' && column.meaning?.claim) give(column, 'measure');
  }
  const weak = task.meaning?.claim === null || task.meaning === null;
  give(task, 'task', weak ? { code: 'position' } : task.reason);
}

function chosen(columns: readonly DraftColumn[]): DraftColumn | null {
  const given = columns.find(({ role, reason }) => role === 'task' && reason.code === 'chosen');
  if (given) return given;
  const best = innermost(columns, bestClaim(columns));
  const numbered = columns.find(({ role }) => role === 'seq');
  if (best && numbered && best.column < numbered.column) {
    const after = columns.filter(({ column }) => column > numbered.column);
    const end = after.findIndex(({ role }) => AFTER_TASKS.has(role));
    const below = bestClaim(end < 0 ? after : after.slice(0, end));
    if (below) {
      markCategories(columns, best.column, numbered.column);
      return below;
    }
  }
  return aimsUnder(columns, best) ?? best ?? sentences(columns);
}

/** 安居行动 over 1.改造危房40户 | 2.新增保障房60套: under a name that spans several aims, each aim is a task. */
function aimsUnder(columns: readonly DraftColumn[], best: DraftColumn | null): DraftColumn | null {
  if (best?.meaning?.claim !== NAME_CLAIM) return null;
  const next = columns[columns.indexOf(best) + 1];
  if (next?.role !== 'target' || typeof next.meaning?.claim !== 'number') return null;
  if (next.looks.count < best.looks.count * 1.5 || next.looks.number > 0.2) return null;
  return next.looks.length >= SHORTEST_TASK ? next : null;
}

/** 一、… | 1.…, 一、… | 2.…: the column whose numbers run on numbers the tasks. */
function innermost(columns: readonly DraftColumn[], best: DraftColumn | null): DraftColumn | null {
  if (!best || columns.some(({ role }) => role === 'seq') || best.looks.section < 0.9) return best;
  const after = columns[columns.indexOf(best) + 1];
  if (after?.role !== 'measure' || after.looks.running < 0.9) return best;
  give(best, 'category');
  return after;
}

function markCategories(columns: readonly DraftColumn[], from: number, to: number): void {
  for (const column of columns) {
    if (column.column >= from && column.column < to && claimOf(column) !== null)
      give(column, 'category');
  }
}

function bestClaim(columns: readonly DraftColumn[]): DraftColumn | null {
  const end = columns.findIndex(({ role }) => AFTER_TASKS.has(role));
  const before = columns.slice(0, Math.max(0, end)).some((column) => claimOf(column) !== null);
  // 存在问题 after 责任单位 tells how the task goes, where something before it is the task.
  const claiming = columns.filter((column, at) => {
    const claim = claimOf(column);
    return claim !== null && (claim === 0 || !before || at < end);
  });
  const claim = Math.min(...claiming.map((column) => claimOf(column)!));
  const [first, ...others] = claiming.filter((column) => claimOf(column) === claim);
  if (!first) return null;
  const deepest = claim === 0 || claim === NAME_CLAIM;
  let best = first;
  for (const column of others) {
    const between = columns.slice(columns.indexOf(best), columns.indexOf(column));
    if (between.some(({ role }) => AFTER_TASKS.has(role))) break;
    if (deepest || column.sharedFrom === best.sharedFrom) best = column;
  }
  return best;
}

function claimOf({ role, meaning, reason }: DraftColumn): number | null {
  if (reason.code === 'looksLike' || reason.code === 'chosen') return null;
  return meaning?.claim ?? (role === 'measure' ? MEASURE_CLAIM : null);
}

/** No header claims the tasks: the column of the longest texts, where the table has owners, deadlines or progress to go with it. */
function sentences(columns: readonly DraftColumn[]): DraftColumn | null {
  const about = new Set(columns.map(({ role }) => role).filter((role) => AFTER_TASKS.has(role)));
  if (about.size < 2) return null;
  return columns
    .filter(
      ({ role, reason, looks }) =>
        (reason.code === 'unknown' || role === 'category') &&
        looks.length >= (about.size > 2 ? SHORTEST_AMONG_MANY : SHORTEST_TASK) &&
        looks.number < 0.5 &&
        looks.date < 0.5,
    )
    .reduce<DraftColumn | null>(
      (longest, column) =>
        !longest || column.looks.length > longest.looks.length ? column : longest,
      null,
    );
}
