import { cellText } from '../grid/cell-text';
import { normalize } from '../grid/text';
import type { Column, Table, TableCell, TableRow } from '../table/table';
import type { Assignment } from './assignments/assignment';
import { areParties } from './assignments/are-parties';
import { readAssignments } from './assignments/read-assignments';
import { readTail } from './assignments/read-tail';
import { remembered } from './remembered';

/** 一 | 产业振兴行动 | | 张×× : the cells of a section's row that hold for its tasks where theirs are blank, by column. */
export type SectionCells = ReadonlyMap<number, TableCell>;

const NONE: SectionCells = new Map();

/** Gives those cells for a row; rows are asked for from top to bottom. */
export function sectionCells(
  table: Table,
  columns: readonly Column[],
): (row: number) => SectionCells {
  let next = 0;
  let section: string | null = null;
  let open = NONE;
  return (row) => {
    for (; next < table.rows.length && table.rows[next]!.row <= row; next++) {
      const tableRow = table.rows[next]!;
      if (tableRow.section !== section) open = NONE;
      section = tableRow.section;
      if (tableRow.kind === 'section')
        open = new Map([...open, ...ownCells(table, columns, tableRow)]);
    }
    return open;
  };
}

function ownCells(
  table: Table,
  columns: readonly Column[],
  { row }: TableRow,
): readonly (readonly [number, TableCell])[] {
  return columns.flatMap(({ column }) => {
    const cell = table.cell(row, column);
    const isOwn = cell.row === row && cell.column === column && cellText(cell.value) !== '';
    return isOwn ? [[column, cell] as const] : [];
  });
}

const COUNT = /\([^()]*\d[^()]*\)$/;
/** 美丽乡村 and 示范社区 are titles rather than units. */
const OFFICE = /(?:[局办委部院所站厅科股处室队镇乡]|中心|公司|政府|街道|集团|学校|委员会)$/;

/** The owners that a section's title names for its tasks: 产业振兴（牵头单位：农业局）, or a unit alone: 县住建局（3项）. */
export const ownersOfSection = remembered((title: string): readonly Assignment[] => {
  const bare = normalize(title).replace(COUNT, '');
  const isUnit = OFFICE.test(bare) && areParties(bare);
  return isUnit ? readAssignments(bare, { role: 'responsible' }) : readTail(title);
});
