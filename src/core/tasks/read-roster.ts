import { cellText } from '../grid/cell-text';
import type { Grid } from '../grid/grid';
import { normalize } from '../grid/text';

const ROSTER_SHEET =
  /(?:单位|部门|科室|机构|站所|责任单位|成员单位)\s*(?:名册|名单|一览|花名册|目录|列表|清单)|^(?:名册|单位|部门)$/;
const HEADER = /^(?:责任|成员|承办|牵头)?(?:单位|部门|科室|机构|站所)(?:名称|简称|全称)?$/;
const MOST_ROWS_ABOVE = 5;

export function isRosterSheet(name: string): boolean {
  return ROSTER_SHEET.test(normalize(name));
}

/** The units of a roster sheet in its order: the column headed 单位名称, else the first column of texts. */
export function readRoster({ rows }: Grid): readonly string[] {
  const header = rows.slice(0, MOST_ROWS_ABOVE).findIndex(({ cells }) => cells.some(isHeader));
  const column = header < 0 ? firstTextColumn(rows) : rows[header]!.cells.findIndex(isHeader);
  const names = rows.slice(header + 1).map(({ cells }) => cells[column] ?? null);
  return [...new Set(names.filter((value) => typeof value === 'string').map(nameOf))].filter(
    (name) => name !== '',
  );
}

function isHeader(value: Grid['rows'][number]['cells'][number] | undefined): boolean {
  return typeof value === 'string' && HEADER.test(nameOf(value));
}

function firstTextColumn(rows: Grid['rows']): number {
  const at = rows.map(({ cells }) =>
    cells.findIndex((value) => typeof value === 'string' && /\p{L}/u.test(cellText(value))),
  );
  return Math.min(...at.filter((column) => column >= 0), Infinity);
}

function nameOf(text: string): string {
  return normalize(text).replace(/\s/g, '');
}
