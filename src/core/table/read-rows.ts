import { cellText } from '../grid/cell-text';
import type { SpreadGrid } from '../grid/spread-merges';
import { rowReader, type RowReading } from './kind-of-row';
import type { Numbering } from './section-row';
import { isSectionNumber, sectionLevel, sectionWords } from './row-words';
import type { Column, RowKind, TableRow } from './table';

/** Rows to read: indexes into `grid.rows`; those known beforehand are repeated headers and titles over them. */
export interface BodyRows {
  readonly from: number;
  readonly to: number;
  readonly known: ReadonlyMap<number, RowKind>;
}

/** A row while its table is read. */
interface ReadRow {
  readonly row: number;
  kind: RowKind;
  section: string | null;
}

/** Tells task rows from sections, totals, footers, repeated headers and the rest. */
export function readRows(
  sheet: SpreadGrid,
  columns: readonly Column[],
  body: BodyRows,
): TableRow[] {
  const read = rowReader(sheet, columns, numberingOf(sheet, columns, body));
  const rows: ReadRow[] = [];
  const readings: RowReading[] = [];
  for (let index = body.from; index < body.to; index++) {
    const { row } = sheet.grid.rows[index]!;
    const known = body.known.get(index);
    const reading = known ? { kind: known, title: null, alone: false } : read(index);
    if (!reading) continue;
    rows.push({ row, kind: reading.kind, section: null });
    readings.push(reading);
  }
  closeWithFooters(rows, readings);
  nameSections(rows, readings);
  return rows;
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
    else if (/^[(（]?[\d①-⒇]/.test(cellText(value))) arabic++;
  }
  return { arabic, none };
}

/** After the last task there are no sections to come: what stands there alone closes the table. */
function closeWithFooters(rows: readonly ReadRow[], readings: readonly RowReading[]): void {
  let last = rows.length - 1;
  while (last >= 0 && (rows[last]!.kind !== 'task' || readings[last]!.bare)) last--;
  if (last < 0) return;
  let closing = false;
  for (let i = last + 1; i < rows.length; i++) {
    const row = rows[i]!;
    const { title, alone } = readings[i]!;
    if (row.kind === 'task' && !closing) continue;
    const numbered = title !== null && sectionLevel(title) < 4;
    // The numbered lines below 填表说明 belong to it.
    if (alone && row.kind !== 'total' && (closing || !numbered)) row.kind = 'footer';
    closing ||= row.kind === 'footer';
  }
}

/** Gives every row the words of the outermost section it stands in. */
function nameSections(rows: readonly ReadRow[], readings: readonly RowReading[]): void {
  const open: { readonly level: number; readonly words: string }[] = [];
  rows.forEach((row, i) => {
    const { title } = readings[i]!;
    if (row.kind === 'section' && title !== null) {
      const level = sectionLevel(title);
      while (open.length > 0 && open.at(-1)!.level >= level) open.pop();
      open.push({ level, words: wordsOf(title) });
    }
    row.section = open[0]?.words ?? null;
  });
}

/** 一、党的建设, 一 党的建设 → 党的建设 */
function wordsOf(title: string): string {
  const [number, ...words] = title.split(' ');
  const numbered = words.length > 0 && isSectionNumber(number!);
  return sectionWords(numbered ? words.join(' ') : title);
}
