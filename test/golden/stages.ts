import { ownerCell } from '../../src/core/checks/cells-of';
import { numberedAddress } from '../../src/core/grid/address';
import type { Table } from '../../src/core/table/table';
import type { WorkbookReading } from '../../src/core/tasks/reading';
import type { Task } from '../../src/core/tasks/task';

/** The stages of reading as plain data. */
export function stagesOf({ sheets, tasks }: WorkbookReading): { tables: unknown[]; tasks: unknown[] } {
  return { tables: sheets.flatMap((sheet) => sheet.tables.map(({ table }) => tableData(table))), tasks: tasks.map(taskData) };
}

function tableData({ cell: _, columns, rows, ...facts }: Table) {
  return {
    ...facts,
    columns: columns.map(({ column, header, role, reason }) => [column, header, role, reason.code]),
    rows: rows.map(({ row, kind, section }) => [row, kind, section]),
  };
}

function taskData(whole: Task) {
  const { deadline, progress, assignments, ownerCells: _cells, sheet: _, ...task } = whole;
  const sourced = Object.entries(task).map(([name, fact]) => [
    name,
    typeof fact === 'object' && fact !== null ? `${fact.value} @ ${numberedAddress(fact.cell)}` : fact,
  ]);
  return {
    ...Object.fromEntries(sourced),
    assignments: assignments.map((one) => `${one.role} ${one.party}${one.carries ? ' *' : ''} @ ${numberedAddress(ownerCell(whole, one))}`),
    deadline: [deadline.kind, deadline.due, ...deadline.implied],
    progress: [progress.status, progress.percent],
  };
}
