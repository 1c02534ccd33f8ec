import type { CellValue } from '../grid/grid';
import { cellText } from '../grid/cell-text';
import type { SpreadGrid } from '../grid/spread-merges';
import { normalize } from '../grid/text';
import type { Column, Table, TableCell, TableRow } from './table';

/** What a cell that repeats another may begin with; looked at before anything dearer. */
const FIRST = new Set(Array.from('同上如〃″〞”“"＂', (character) => character.charCodeAt(0)));
const ABOVE = /^(?:同上[一1]?[行项条栏格]?|同前|上同|如上|〃{1,3}|″|〞|"{1,2}|“|”|“”|′′)$/;
/** 同第3项, 同3 */
const SAME_AS = /^同(?:第|序号)?(\d{1,4})(?:[项条号行])?$/;
const LONGEST = 8;

type Cells = Table['cell'];

/**
 * The cells of a table where 同上, 〃 and 同第3项 stand for the cell they repeat, as a merged cell's rows do. They stay as written
 * where the row above holds nothing there.
 */
export function resolveDittos(
  sheet: SpreadGrid,
  columns: readonly Column[],
  rows: readonly TableRow[],
): Cells {
  if (!sheet.grid.rows.some(({ cells }) => cells.some(repeats))) return sheet.cell;
  const tasks = rows.filter(({ kind }) => kind === 'task').map(({ row }) => row);
  const resolved = new Map<string, TableCell>();
  const sequenceColumn = columns.find(({ role }) => role === 'seq')?.column;
  const numbered = new Map<string, number | null>();
  const cell: Cells = (row, column) => resolved.get(`${row} ${column}`) ?? sheet.cell(row, column);
  const repeated = (text: string, column: number, above: number | undefined): TableCell | null => {
    const sequence = SAME_AS.exec(text)?.[1];
    const from = sequence ? numbered.get(sequence) : ABOVE.test(text) ? above : null;
    const found = from ? cell(from, column) : null;
    return found && cellText(found.value) !== '' ? found : null;
  };
  tasks.forEach((row, at) => {
    if (sequenceColumn) number(numbered, cellText(sheet.cell(row, sequenceColumn).value), row);
    for (const { column, role } of columns) {
      if (role === 'seq') continue;
      const { value } = sheet.cell(row, column);
      if (!repeats(value)) continue;
      const found = repeated(plain(value), column, tasks[at - 1]);
      if (found) resolved.set(`${row} ${column}`, found);
    }
  });
  return cell;
}

function repeats(value: CellValue): value is string {
  if (typeof value !== 'string' || value.length > LONGEST) return false;
  if (!FIRST.has(value.trimStart().charCodeAt(0))) return false;
  const text = plain(value);
  return ABOVE.test(text) || SAME_AS.test(text);
}

function plain(text: string): string {
  return normalize(text).replace(/\s/g, '');
}

/** Which row has a number; null where several do. */
function number(numbered: Map<string, number | null>, sequence: string, row: number): void {
  if (sequence !== '') numbered.set(sequence, numbered.has(sequence) ? null : row);
}
