import { cellText } from '../grid/cell-text';
import { PERIODS } from '../table/header-words/time-words';
import type { Column, Table } from '../table/table';

const NOTHING = /^(?:[-—–_/\\]+|无)?$/;

/** 一季度/目标 → 一季度; null for a column of no quarter or month. */
export function periodIn({ header }: Column): string | null {
  const parts = header.replace(/\s/g, '').split('/');
  return parts.find((part) => PERIODS.has(part)) ?? null;
}

/**
 * Whether a row has a goal for a quarter or month after that of a progress column: what is done under 一季度/完成 is the goal of that
 * quarter, not the task. Null for a table without such goals.
 */
export function laterGoalReader(table: Table): ((row: number, told: Column) => boolean) | null {
  const goals = table.columns.filter(
    (column) =>
      (column.role === 'target' || column.role === 'measure') &&
      column.header.includes('/') &&
      periodIn(column) !== null,
  );
  if (goals.length < 2) return null;
  return (row, told) => {
    const period = periodIn(told);
    if (period === null || !goals.some((goal) => periodIn(goal) === period)) return false;
    return goals.some(
      (goal) =>
        goal.column > told.column &&
        periodIn(goal) !== period &&
        !NOTHING.test(cellText(table.cell(row, goal.column).value)),
    );
  };
}
