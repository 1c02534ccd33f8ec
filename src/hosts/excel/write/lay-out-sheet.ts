import type { DrawnSheet } from '../../../core/changes/drawing';
import {
  areaAddress,
  cellAddress,
  columnLetter,
  parseArea,
  type Area,
} from '../../../core/grid/address';
import { hasNewerApi } from '../run-excel';
import { addressLists } from './areas-by-value';
import { drawChart } from './draw-charts';
import { setLooks } from './looks';
import { useRange } from './use-range';

const LINE = '#7F7F7F';
const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/** Everything on a sheet of ours but its cells' contents; the sheet is clear before. */
export function layOutSheet(sheet: Excel.Worksheet, drawn: DrawnSheet, isNew: boolean): void {
  sheet.showGridlines = false;
  setLooks(sheet, drawn);
  for (const merge of drawn.merges) {
    useRange(sheet.getRange(areaAddress(merge)), (range) => range.merge(false));
  }
  setColumns(sheet, drawn, isNew);
  setHeights(sheet, drawn);
  for (const format of drawn.conditionalFormats) {
    for (const addresses of addressLists(format.areas)) {
      useRange(sheet.getRanges(addresses), (ranges) => addConditionalFormat(ranges, format));
    }
  }
  freeze(sheet, drawn.freeze);
  if (drawn.filter) sheet.autoFilter.apply(areaAddress(drawn.filter));
  for (const chart of drawn.charts) drawChart(sheet, chart);
}

/** Takes away what an earlier run left, and nothing else: the sheet itself stays where it is. */
export function clearSheet(sheet: Excel.Worksheet, charts: readonly Excel.Chart[]): void {
  for (const chart of charts) chart.delete();
  sheet.autoFilter.remove();
  sheet.freezePanes.unfreeze();
  const all = sheet.getRange();
  all.rowHidden = false;
  all.columnHidden = false;
  all.format.useStandardHeight = true;
  all.format.useStandardWidth = true;
  all.conditionalFormats.clearAll();
}

/** Points of a width in characters, at seven pixels a digit and five around it. */
export function columnPoints(characters: number): number {
  return Math.round(characters * 7 + 5) * 0.75;
}

function setColumns(sheet: Excel.Worksheet, { columns }: DrawnSheet, isNew: boolean): void {
  for (const { left, right, value } of spansOf(columns.map(({ width }) => width))) {
    useRange(columnsOf(sheet, left, right), ({ format }) => {
      format.columnWidth = columnPoints(value);
    });
  }
  for (const { left, right, value } of spansOf(columns.map(({ hidden }) => hidden === true))) {
    if (!value) continue;
    const range = columnsOf(sheet, left, right);
    // an outline on a sheet used again is still there, and grouping twice would nest it
    if (isNew && hasNewerApi()) range.group('ByColumns');
    range.columnHidden = true;
  }
}

function columnsOf(sheet: Excel.Worksheet, left: number, right: number): Excel.Range {
  return sheet.getRange(`${columnLetter(left)}:${columnLetter(right)}`);
}

/** Runs of like values, 1-based. */
function spansOf<T>(values: readonly T[]): { left: number; right: number; value: T }[] {
  const spans: { left: number; right: number; value: T }[] = [];
  for (const [i, value] of values.entries()) {
    const last = spans.at(-1);
    if (last && last.value === value) last.right = i + 1;
    else spans.push({ left: i + 1, right: i + 1, value });
  }
  return spans;
}

function setHeights(sheet: Excel.Worksheet, { rows }: DrawnSheet): void {
  const byHeight = new Map<number, Area[]>();
  for (const { left: top, right: bottom, value } of spansOf(rows.map(({ height }) => height))) {
    if (value === undefined) continue;
    byHeight.set(value, [...(byHeight.get(value) ?? []), { top, left: 1, bottom, right: 1 }]);
  }
  for (const [height, areas] of byHeight) {
    for (const addresses of addressLists(areas)) {
      useRange(sheet.getRanges(addresses), ({ format }) => {
        format.rowHeight = height;
      });
    }
  }
}

function addConditionalFormat(
  ranges: Excel.RangeAreas,
  { formula, look }: DrawnSheet['conditionalFormats'][number],
): void {
  const { custom } = ranges.conditionalFormats.add('Custom');
  custom.rule.formula = `=${formula}`;
  if (look.fill) custom.format.fill.color = `#${look.fill}`;
  if (look.color) custom.format.font.color = `#${look.color}`;
  if (look.bold) custom.format.font.bold = true;
  if (!look.border) return;
  for (const edge of EDGES) {
    const border = custom.format.borders.getItem(edge);
    border.style = 'Continuous';
    border.color = LINE;
  }
}

/** `corner` is the first cell that scrolls: "D4" freezes A1:C3. */
function freeze({ freezePanes }: Excel.Worksheet, corner: string | undefined): void {
  const cell = corner === undefined ? null : parseArea(corner);
  if (!cell) return;
  const [rows, columns] = [cell.top - 1, cell.left - 1];
  if (rows > 0 && columns > 0) freezePanes.freezeAt(`A1:${cellAddress(rows, columns)}`);
  else if (rows > 0) freezePanes.freezeRows(rows);
  else if (columns > 0) freezePanes.freezeColumns(columns);
}
