import { cellAddress } from '../grid/address';
import type { Grid } from '../grid/grid';
import { spreadMerges, type SpreadGrid } from '../grid/spread-merges';
import { findBlocks, type Block } from './find-blocks';
import { findHeaderRows, type ReadHeader } from './header-rows';
import { firstOwnerLeads } from './first-owner-leads';
import { headed } from './header-columns';
import { headerFingerprint } from './header-fingerprint';
import { isTaskTable, withoutTallies } from './is-task-table';
import { readPreamble } from './preamble';
import { readColumns } from './read-columns';
import { readRows } from './read-rows';
import { resolveDittos } from './resolve-dittos';
import type { ExtraHeaderWords } from './match-header';
import type { HeaderMeaning } from './header-match';
import { roleOfHeader, type HeaderContext } from './role-of-header';
import type { Table, TableRow } from './table';
import type { TableCorrections } from './table-corrections';
import { tableKind } from './table-kind';
import { yearOfCells } from './year-of-cells';

export type { TableCorrections };

export interface ReadTablesOptions {
  /** The year where the sheet gives none. */
  readonly year?: number;
  readonly corrections?: TableCorrections;
  readonly headerWords?: ExtraHeaderWords;
}

/** Every table of tasks on a sheet, from top to bottom and left to right; none where the sheet has none. Never throws. */
export function readTables(grid: Grid, options: ReadTablesOptions = {}): readonly Table[] {
  const { corrections, ...others } = options;
  if (!corrections?.headerRows && !corrections?.columns) return read(grid, others);
  const corrected = read(grid, options);
  const { fingerprint } = corrections;
  const matches = (tables: readonly Table[]): boolean =>
    fingerprint === undefined || tables.some((table) => headerFingerprint(table) === fingerprint);
  if (matches(corrected)) return corrected;
  const plain = read(grid, others);
  return matches(plain) ? corrected : plain;
}

function read(grid: Grid, options: ReadTablesOptions): readonly Table[] {
  const sheet = spreadMerges(grid);
  const words = options.headerWords;
  const readHeader = remembering({ words });
  const headers = findHeaderRows(sheet, remembering({ words, strict: true }));
  const blocks = findBlocks(sheet, readHeader, headers, options.corrections?.headerRows);
  const corrected = correctedBlocks(blocks, options.corrections);
  const tables: Table[] = [];
  for (const block of blocks) {
    const table = readTable(sheet, block, readHeader, options, corrected.includes(block));
    // 二、正在推进 stands over the second table, the title with the year over the first only.
    if (table) tables.push({ ...table, year: table.year ?? tables.at(-1)?.year ?? null });
  }
  return withoutTallies(tables).map((table) => ({
    ...table,
    year: table.year ?? givenYear(table, options.year) ?? yearOfCells(table),
  }));
}

/** The tables whose columns a person corrected: those with the header of then, else the one whose header rows were chosen. */
function correctedBlocks(
  blocks: readonly Block[],
  corrections?: TableCorrections,
): readonly Block[] {
  if (!corrections || corrections.fingerprint === undefined) return blocks;
  const { fingerprint, headerRows } = corrections;
  const same = blocks.filter(
    ({ columns }) => headerFingerprint({ columns: columns.map(headed) }) === fingerprint,
  );
  return same.length > 0 ? same : blocks.filter(({ header }) => header.first === headerRows?.[0]);
}

function readTable(
  sheet: SpreadGrid,
  block: Block,
  readHeader: ReadHeader,
  options: ReadTablesOptions,
  corrected: boolean,
): Table | null {
  const { header, body } = block;
  const { name } = sheet.grid;
  const chosen = corrected ? options.corrections?.columns : undefined;
  const columns = readColumns(sheet, block.columns, body, readHeader, chosen);
  if (!isTaskTable(columns)) return null;
  const left = columns[0]!.column;
  const right = columns.at(-1)!.column;
  const over = block.alone ? { left: 1, right: sheet.width } : { left, right };
  const rows = readRows(sheet, columns, body);
  const footers = footersOf(sheet, body, rows);
  const preamble = readPreamble(sheet, block.preamble, footers, over);
  return {
    sheet: name,
    kind: tableKind(columns, preamble.title?.value ?? ''),
    area: { top: header.first, left, bottom: rows.at(-1)?.row ?? header.last, right },
    ...preamble,
    headerRows: [header.first, header.last],
    columns,
    rows,
    firstOwnerLeads: firstOwnerLeads(sheet, [
      ...block.preamble,
      ...block.headerIndexes,
      ...footers,
    ]),
    cell: resolveDittos(sheet, columns, rows),
  };
}

function givenYear({ sheet, area }: Table, year: number | undefined): Table['year'] {
  return year ? { value: year, at: { sheet, address: cellAddress(area.top, area.left) } } : null;
}

/** Notes stand in the last rows of a table. */
const LAST_ROWS = 12;

/** Indexes of the footers among the last rows of a table. */
function footersOf(
  sheet: SpreadGrid,
  { from, to }: Block['body'],
  rows: readonly TableRow[],
): number[] {
  const first = Math.max(from, to - LAST_ROWS);
  const last = rows.slice(-LAST_ROWS).filter(({ kind }) => kind === 'footer');
  const footers = new Set(last.map(({ row }) => row));
  return Array.from({ length: to - first }, (_, at) => first + at).filter((index) =>
    footers.has(sheet.grid.rows[index]!.row),
  );
}

/** The same words stand in many cells: each header is read once. */
function remembering(context: HeaderContext): ReadHeader {
  const known = new Map<string, HeaderMeaning | null>();
  return (header) => {
    let meaning = known.get(header);
    if (meaning === undefined) {
      meaning = roleOfHeader(header, context);
      known.set(header, meaning);
    }
    return meaning;
  };
}
