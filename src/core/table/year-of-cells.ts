import { cellAddress } from '../grid/address';
import type { CellValue } from '../grid/grid';
import type { ColumnRole } from './column-role';
import type { Sourced, Table } from './table';

const DATED: ReadonlySet<ColumnRole> = new Set(['start', 'deadline', 'completedOn']);
const WRITTEN = /(?<!\d)((?:19|20)\d\d)\s*(?:年|[./-]\d)/g;
/** Rows looked at. */
const SAMPLE = 500;
/** One cell alone may speak of another year. */
const FEWEST = 2;

/** The one year that every dated cell of a table names: 2026年6月底前 says what year 10月5日 in another row is of. */
export function yearOfCells({ sheet, columns, rows, cell }: Table): Sourced<number> | null {
  const dated = columns.filter(({ role }) => DATED.has(role)).map(({ column }) => column);
  if (dated.length === 0) return null;
  let year: number | null = null;
  let address = '';
  let cells = 0;
  for (const { row } of rows.filter(({ kind }) => kind === 'task').slice(0, SAMPLE)) {
    for (const column of dated) {
      const own = cell(row, column);
      if (own.row !== row) continue;
      const written = yearsOf(own.value);
      if (written.length === 0) continue;
      cells++;
      if (cells === 1) [year, address] = [written[0]!, cellAddress(row, column)];
      if (written.some((other) => other !== year)) return null;
    }
  }
  return year !== null && cells >= FEWEST ? { value: year, at: { sheet, address } } : null;
}

function yearsOf(value: CellValue): number[] {
  if (typeof value === 'string')
    return [...value.matchAll(WRITTEN)].map((match) => Number(match[1]));
  return value !== null && typeof value === 'object' && value.kind === 'date'
    ? [Number(value.date.slice(0, 4))]
    : [];
}
