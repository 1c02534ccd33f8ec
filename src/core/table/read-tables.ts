import { cellAddress } from '../grid/address';
import type { Grid } from '../grid/grid';
import { spreadMerges, type SpreadGrid } from '../grid/spread-merges';
import { normalize } from '../grid/text';
import { cellText } from '../grid/cell-text';
import { findBlocks, type Block } from './find-blocks';
import { findHeaderRows, type ReadHeader } from './header-rows';
import { headerFingerprint } from './header-fingerprint';
import { isTaskTable } from './is-task-table';
import { readPreamble } from './preamble';
import { readColumns } from './read-columns';
import { readRows } from './read-rows';
import type { ExtraHeaderWords } from './match-header';
import { roleOfHeader, type HeaderContext, type HeaderMeaning } from './role-of-header';
import type { Table } from './table';
import type { TableCorrections } from './table-corrections';
import { tableKind } from './table-kind';

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
  return findBlocks(sheet, readHeader, headers, options.corrections?.headerRows)
    .map((block) => readTable(sheet, block, readHeader, options))
    .filter((table) => table !== null);
}

function readTable(
  sheet: SpreadGrid,
  block: Block,
  readHeader: ReadHeader,
  options: ReadTablesOptions,
): Table | null {
  const { header, body } = block;
  const { name } = sheet.grid;
  const columns = readColumns(sheet, block.columns, body, readHeader, options.corrections?.columns);
  if (!isTaskTable(columns)) return null;
  const left = columns[0]!.column;
  const right = columns.at(-1)!.column;
  const over = block.alone ? { left: 1, right: sheet.width } : { left, right };
  const preamble = readPreamble(sheet, block.preamble, over);
  const rows = readRows(sheet, columns, body);
  const given = options.year && {
    value: options.year,
    at: { sheet: name, address: cellAddress(header.first, left) },
  };
  return {
    sheet: name,
    kind: tableKind(columns, preamble.title?.value ?? ''),
    area: { top: header.first, left, bottom: rows.at(-1)?.row ?? header.last, right },
    ...preamble,
    year: preamble.year ?? (given || null),
    headerRows: [header.first, header.last],
    columns,
    rows,
    firstOwnerLeads: setsFirstOwner(sheet, block),
    cell: sheet.cell,
  };
}

const FIRST_LEADS =
  /(?:首位|第一位|第一个|排第一|列第一|排名第一|首个|最前)[^。;；]{0,8}(?:为|是|系)?[^。;；]{0,6}牵头/;

/** A note sets the rule: 责任单位中排在首位的为牵头单位. It stands in the header, above it or below the last task. */
function setsFirstOwner(sheet: SpreadGrid, { preamble, header, body }: Block): boolean {
  const { rows } = sheet.grid;
  const says = (index: number): boolean =>
    (rows[index]?.cells ?? []).some(
      (value) =>
        typeof value === 'string' &&
        value.length < 2000 &&
        FIRST_LEADS.test(normalize(cellText(value))),
    );
  const inHeader = rows.findIndex(({ row }) => row >= header.first);
  const around = [
    ...preamble,
    ...Array.from({ length: body.from - inHeader }, (_, at) => inHeader + at),
  ];
  for (let index = Math.max(body.from, body.to - LAST_ROWS); index < body.to; index++)
    around.push(index);
  return around.some(says);
}

/** Notes stand in the last rows of a table. */
const LAST_ROWS = 12;

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
