import { cellText } from '../grid/cell-text';
import type { SpreadGrid } from '../grid/spread-merges';
import { rowReader, type Numbering } from './kind-of-row';
import { isSectionNumber, sectionLevel, sectionWords } from './row-words';
import type { Column, RowKind, TableRow } from './table';

/** Rows to read: indexes into `grid.rows`; those known beforehand are repeated headers and titles over them. */
export interface BodyRows {
  readonly from: number;
  readonly to: number;
  readonly known: ReadonlyMap<number, RowKind>;
}

interface ReadRow {
  readonly row: number;
  kind: RowKind;
  readonly title: string | null;
  readonly alone: boolean;
}

/** Tells task rows from sections, totals, footers, repeated headers and the rest. */
export function readRows(
  sheet: SpreadGrid,
  columns: readonly Column[],
  body: BodyRows,
): TableRow[] {
  const read = rowReader(sheet, columns, numberingOf(sheet, columns, body));
  const rows: ReadRow[] = [];
  for (let index = body.from; index < body.to; index++) {
    const { row } = sheet.grid.rows[index]!;
    const known = body.known.get(index);
    const reading = known ? { kind: known, title: null, alone: false } : read(index);
    if (reading) rows.push({ row, kind: reading.kind, title: reading.title, alone: reading.alone });
  }
  closeWithFooters(rows);
  return withSections(rows);
}

const NUMBERED_ROWS = 500;

function numberingOf(
  sheet: SpreadGrid,
  columns: readonly Column[],
  { from, to }: BodyRows,
): Numbering {
  const column = columns.find(({ role }) => role === 'seq')?.column;
  let arabic = 0;
  let none = 0;
  for (let index = from; column && index < to && index < from + NUMBERED_ROWS; index++) {
    const value = sheet.own(index, column);
    if (value === null) none++;
    else if (/^[(（]?\d/.test(cellText(value))) arabic++;
  }
  return { arabic, none };
}

/** After the last task there are no sections to come: what stands there alone closes the table. */
function closeWithFooters(rows: readonly ReadRow[]): void {
  let last = rows.length - 1;
  while (last >= 0 && rows[last]!.kind !== 'task') last--;
  if (last < 0) return;
  let closing = false;
  for (const row of rows.slice(last + 1)) {
    const numbered = row.title !== null && sectionLevel(row.title) < 4;
    // The numbered lines below 填表说明 belong to it.
    if (row.alone && row.kind !== 'total' && (closing || !numbered)) row.kind = 'footer';
    closing ||= row.kind === 'footer';
  }
}

/** Every row with the words of the outermost section it stands in. */
function withSections(rows: readonly ReadRow[]): TableRow[] {
  const open: { readonly level: number; readonly words: string }[] = [];
  return rows.map(({ row, kind, title }) => {
    if (kind === 'section' && title !== null) {
      const level = sectionLevel(title);
      while (open.length > 0 && open.at(-1)!.level >= level) open.pop();
      open.push({ level, words: wordsOf(title) });
    }
    return { row, kind, section: open[0]?.words ?? null };
  });
}

/** 一、党的建设, 一 党的建设 → 党的建设 */
function wordsOf(title: string): string {
  const [number, ...words] = title.split(' ');
  const numbered = words.length > 0 && isSectionNumber(number!);
  return sectionWords(numbered ? words.join(' ') : title);
}
