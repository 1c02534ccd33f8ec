import type { IsoDate } from '../calendar/iso-date';
import { cellText } from '../grid/cell-text';
import { PERIODS } from '../table/header-words/time-words';
import type { Column, Table } from '../table/table';
import type { Deadline } from './deadline/deadline';
import { deadline } from './deadline/form';
import type { RowCell } from './row-reader';

export interface PeriodDeadline {
  /** The last cell that holds something, its header told too: 四季度：竣工验收. */
  readonly cell: RowCell;
  readonly deadline: Deadline;
}

/** What one cell plans, and the columns it spans: indexes among those of periods. */
interface Stage {
  readonly cell: RowCell;
  readonly from: number;
  to: number;
}

const NOTHING = /^(?:[-—–_/\\×xX]+|无|暂无)?$/;
const MARK = /^[√✓✔▲△●○■□★☆◆◇*＊☑]+$/;
const PLANNED = /计划|安排|节点|进度|时间|推进|时限/;

/** Whether a column is a quarter or month for which the table says what is to be done. */
export function isPlannedPeriod({ header, role, reason }: Column, { title }: Table): boolean {
  if (!PERIODS.has(periodOf(header))) return false;
  if (role === 'deadline' || role === 'measure') return true;
  const marks = role === 'other' && reason.code === 'unknown';
  return marks && PLANNED.test(header + (title?.value ?? ''));
}

/**
 * Deadlines from such columns (一季度 | 二季度): the end of each that holds something is a stage; marks in columns side by side (▲ under
 * 3月 and 4月) are a time from … to. Null for a table without them.
 */
export function periodsReader(
  table: Table,
  read: (text: string) => Deadline,
): ((row: number) => PeriodDeadline | null) | null {
  const columns = table.columns.filter((column) => isPlannedPeriod(column, table));
  if (columns.length < 2) return null;
  const periods = columns.map(({ header }) => periodOf(header));
  return (row) => {
    const stages = stagesIn(table, columns, row);
    const last = stages.at(-1);
    if (!last) return null;
    const marks = stages.every(({ cell }) => MARK.test(cell.text));
    const joined = stages.every(({ from }, at) => at === 0 || from === stages[at - 1]!.to + 1);
    const ends = stages.map(({ cell, to }) => {
      const own = marks ? null : read(cell.text);
      return own?.kind === 'date' && own.due ? own : read(periods[to]!);
    });
    const [start, end] = [periods[stages[0]!.from]!, periods[last.to]!];
    const lasts = marks && joined && start !== end;
    return {
      cell: { ...last.cell, text: `${end}：${last.cell.text}` },
      deadline: lasts ? read(`${start}至${end}`) : staged(ends),
    };
  };
}

function stagesIn(table: Table, columns: readonly Column[], row: number): Stage[] {
  const stages: Stage[] = [];
  columns.forEach((column, at) => {
    const { value, row: top, column: left } = table.cell(row, column.column);
    const text = cellText(value);
    if (NOTHING.test(text)) return;
    const before = stages.at(-1);
    if (before?.cell.left === left) before.to = at;
    else
      stages.push({ cell: { column, value, text, row: top, left, fact: null }, from: at, to: at });
  });
  return stages;
}

function staged(ends: readonly Deadline[]): Deadline {
  if (ends.length === 1) return ends[0]!;
  const dues = ends.flatMap(({ due }) => due ?? []);
  const last = dues.reduce<IsoDate | null>((one, due) => (one && one > due ? one : due), null);
  return deadline('stages', 'milestones', {
    due: last,
    dates: [...new Set(dues)],
    implied: [...new Set(ends.flatMap(({ implied }) => implied))],
    problem: dues.length === 0 ? 'noYear' : null,
  });
}

/** 时间节点/一季度 → 一季度; 月份/3 → 3月 */
function periodOf(header: string): string {
  const parts = header.replace(/\s/g, '').split('/');
  const leaf = parts.pop()!;
  return /^(?:[1-9]|1[0-2])$/.test(leaf) && parts.some((part) => part.includes('月'))
    ? `${leaf}月`
    : leaf;
}
