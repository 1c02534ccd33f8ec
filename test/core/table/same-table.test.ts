import { readdirSync } from 'node:fs';
import path from 'node:path';
import { readTableCase, type TableCase } from '../../accuracy/table-case';
import type { CellValue, Grid, GridRow } from '../../../src/core/grid/grid';
import { readTables } from '../../../src/core/table/read-tables';

const CORPUS = path.join(__dirname, '../../corpus');
const CASES = ['tables', 'own-tables'].flatMap((folder) =>
  readdirSync(path.join(CORPUS, folder)).map((file) =>
    readTableCase(path.join(CORPUS, folder, file)),
  ),
);

const isWord = (value: CellValue): value is string =>
  typeof value === 'string' && /^[\u4e00-\u9fff]{2,12}$/.test(value);
const spaced = (value: CellValue): CellValue => (isWord(value) ? [...value].join(' ') : value);
const broken = (value: CellValue): CellValue =>
  isWord(value) && value.length > 3 ? `${value.slice(0, 2)}\n${value.slice(2)}` : value;
const padded = (value: CellValue): CellValue =>
  typeof value === 'string' ? ` ${value.replaceAll('\n', '\r\n')}\u00a0\n` : value;
const asText = (value: CellValue): CellValue => {
  if (typeof value !== 'object' || value === null)
    return typeof value === 'number' ? String(value) : value;
  return value.kind === 'date'
    ? value.date
    : value.kind === 'percent'
      ? `${value.percent}%`
      : value;
};

const inHeader = ({ row }: GridRow, { headerRows }: TableCase): boolean =>
  headerRows !== null && row >= headerRows[0] && row <= headerRows[1];
const mapped = (
  labelled: TableCase,
  change: (value: CellValue) => CellValue,
  where: (row: GridRow, labelled: TableCase) => boolean = () => true,
): Grid => ({
  ...labelled.grid,
  rows: labelled.grid.rows.map((row) =>
    where(row, labelled) ? { ...row, cells: row.cells.map(change) } : row,
  ),
});
const moved = (
  { grid }: TableCase,
  down: number,
  right: number,
  above: readonly GridRow[],
): Grid => ({
  ...grid,
  rows: [
    ...above,
    ...grid.rows.map(({ row, cells }) => ({
      row: row + down,
      cells: [...new Array<null>(right).fill(null), ...cells],
    })),
  ],
  merges: grid.merges.map(({ top, left, bottom, right: end }) => ({
    top: top + down,
    left: left + right,
    bottom: bottom + down,
    right: end + right,
  })),
});
const ABOVE: readonly GridRow[] = [
  { row: 1, cells: ['附件3：'] },
  { row: 2, cells: ['关于印发《实施方案》的通知'] },
  { row: 3, cells: ['填报单位：党政办', null, '填报日期：2026年3月1日'] },
];

it.each<[string, (labelled: TableCase) => Grid, number, number]>([
  ['spaces between the words of the header', (each) => mapped(each, spaced, inHeader), 0, 0],
  ['line breaks in the header', (each) => mapped(each, broken, inHeader), 0, 0],
  ['white space around every text', (each) => mapped(each, padded), 0, 0],
  ['numbers and dates as text', (each) => mapped(each, asText), 0, 0],
  ['begins at C5', (each) => moved(each, 4, 2, []), 4, 2],
  ['lines of a notice above', (each) => moved(each, 4, 0, ABOVE), 4, 0],
])('the same table is read with %s', (_, change, down, right) => {
  const rolesAndRows = (grid: Grid, from: number, rightOf: number): unknown => {
    const table = readTables(grid)[0];
    return {
      header: table?.headerRows.map((row) => row - from),
      roles: table?.columns.map(({ column, role }) => `${column - rightOf} ${role}`),
      tasks: table?.rows.filter(({ kind }) => kind === 'task').map(({ row }) => row - from),
    };
  };
  for (const labelled of CASES)
    expect(rolesAndRows(change(labelled), down, right)).toEqual(rolesAndRows(labelled.grid, 0, 0));
});
