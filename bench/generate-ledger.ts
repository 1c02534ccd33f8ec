import type { Area } from '../src/core/grid/address';
import type { CellValue, Grid, GridRow } from '../src/core/grid/grid';
import { DEADLINES, HEADER, LEADERS, PROGRESS, UNITS } from './ledger-words';

/**
 * A township ledger of `tasks` rows × 12 columns in memory: title, header, a section row every 40 tasks, a merged task cell
 * over every five or six rows (18 merges in 100 rows, three columns). Texts differ from row to row as real ones do.
 */
export function generateLedger(tasks: number): Grid {
  const rows: GridRow[] = [
    { row: 1, cells: ['某镇2026年重点工作任务分解表'] },
    { row: 2, cells: HEADER },
  ];
  const merges: Area[] = [{ top: 1, left: 1, bottom: 1, right: 12 }];
  let row = 3;
  for (let i = 0; i < tasks; i++) {
    if (i % 40 === 0) {
      rows.push({ row, cells: [`${(i / 40 + 1).toString()}、第${i / 40 + 1}板块工作`] });
      merges.push({ top: row, left: 1, bottom: row, right: 12 });
      row++;
    }
    const first = (i % 40) % 6 === 0;
    const span = Math.min(6, 40 - (i % 40), tasks - i);
    if (first && span > 1) {
      for (const column of [2, 3, 5])
        merges.push({ top: row, left: column, bottom: row + span - 1, right: column });
    }
    rows.push({ row, cells: taskCells(i, first) });
    row++;
  }
  return {
    name: '任务分解',
    rows,
    merges,
    hiddenRows: [],
    hiddenColumns: [],
    hidden: false,
    filtered: false,
    protected: false,
  };
}

function taskCells(i: number, first: boolean): CellValue[] {
  const unit = UNITS[(i * 7) % UNITS.length]!;
  const support = UNITS[(i * 11 + 3) % UNITS.length]!;
  return [
    i + 1,
    first ? `第${Math.floor(i / 6) % 9}类` : null,
    first ? `推进第${Math.floor(i / 6)}号重点工程建设` : null,
    `完成第${i}项措施，按月调度并建立台账`,
    first ? LEADERS[i % LEADERS.length]! : null,
    i % 9 === 0 ? `${unit}、${support}` : unit,
    `${support}、各村（社区）`,
    LEADERS[(i * 5) % LEADERS.length]!,
    i % 5 === 0
      ? {
          kind: 'date',
          date: `2026-${String((i % 12) + 1).padStart(2, '0')}-${String((i % 28) + 1).padStart(2, '0')}`,
        }
      : DEADLINES[i % DEADLINES.length]!,
    PROGRESS[(i * 5) % PROGRESS.length]! + (i % 3 === 0 ? `（第${i % 50}次调度）` : ''),
    null,
    i % 20 === 0 ? `备注${i}` : null,
  ];
}
