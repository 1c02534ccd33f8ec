import type { DrawnCell, DrawnSheet } from '../../../core/changes/drawing';
import type { CellStyle, FontFace, StyleName } from '../../../core/changes/styles';
import { addressLists, areasByValue } from './areas-by-value';
import { useRange } from './use-range';
import { areaAddress } from '../../../core/grid/address';

const FACES: Readonly<Record<FontFace, string>> = {
  song: '方正小标宋简体',
  hei: '黑体',
  fangsong: '仿宋_GB2312',
};
/** 小标宋 is a heavy face of its own; where bold is asked for, the ordinary Song is meant. */
const BOLD_SONG = '宋体';

const LINE = '#7F7F7F';
const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
] as const;

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;

/** One side of a look: what it is for a style, and how Excel is told. */
interface Facet<T extends string | number | boolean> {
  /** Undefined: what a cleared cell has anyway. */
  readonly of: (style: CellStyle) => T | undefined;
  readonly set: (format: Excel.RangeFormat, value: T) => void;
}

const facet = <T extends string | number | boolean>(
  of: Facet<T>['of'],
  set: Facet<T>['set'],
): Facet<T> => ({ of, set });

const FACETS = [
  facet(faceOf, (format, name) => (format.font.name = name)),
  facet(
    ({ size }) => size,
    (format, size) => (format.font.size = size),
  ),
  facet(
    ({ bold }) => bold || undefined,
    (format) => (format.font.bold = true),
  ),
  facet(
    ({ underline }) => underline || undefined,
    (format) => (format.font.underline = 'Single'),
  ),
  facet(
    ({ color }) => color,
    (format, color) => (format.font.color = `#${color}`),
  ),
  facet(
    ({ fill }) => fill,
    (format, fill) => (format.fill.color = `#${fill}`),
  ),
  facet(
    ({ horizontal }) => HORIZONTAL[horizontal],
    (format, horizontal) => (format.horizontalAlignment = horizontal),
  ),
  facet(
    () => true,
    (format) => (format.verticalAlignment = 'Center'),
  ),
  facet(
    ({ wrap }) => wrap || undefined,
    (format) => (format.wrapText = true),
  ),
  // 180 is what Office.js calls letters stacked vertically, 255 in a file
  facet(
    ({ rotation }) => rotation,
    (format) => (format.textOrientation = 180),
  ),
  facet(({ border }) => border || undefined, drawBorders),
] as const;

function faceOf({ font, bold }: CellStyle): string {
  return font === 'song' && bold ? BOLD_SONG : FACES[font];
}

function drawBorders({ borders }: Excel.RangeFormat): void {
  for (const side of SIDES) {
    const border = borders.getItem(side);
    border.style = 'Continuous';
    border.color = LINE;
  }
}

/** Gives every drawn cell its look: a call for each value of each facet, whatever the number of rows. */
export function setLooks(sheet: Excel.Worksheet, drawn: DrawnSheet): void {
  const styles = styleGrid(drawn);
  for (const each of FACETS) setFacet(sheet, styles, each as Facet<string | number | boolean>);
  for (const [code, areas] of areasByValue(valuesOf(styles, ({ numberFormat }) => numberFormat))) {
    for (const area of areas) {
      useRange(sheet.getRange(areaAddress(area)), (range) => setNumberFormat(range, code));
    }
  }
}

function setFacet<T extends string | number | boolean>(
  sheet: Excel.Worksheet,
  styles: readonly (readonly (CellStyle | undefined)[])[],
  { of, set }: Facet<T>,
): void {
  for (const [value, areas] of areasByValue(valuesOf(styles, of))) {
    for (const addresses of addressLists(areas)) {
      useRange(sheet.getRanges(addresses), ({ format }) => set(format, value));
    }
  }
}

function valuesOf<T>(
  styles: readonly (readonly (CellStyle | undefined)[])[],
  of: (style: CellStyle) => T | undefined,
): readonly (readonly (T | undefined)[])[] {
  return styles.map((row) => row.map((style) => style && of(style)));
}

function styleGrid({ rows, columns, styles }: DrawnSheet): readonly (CellStyle | undefined)[][] {
  return rows.map(({ cells, style }) =>
    cells.map((cell, i) => styles[styleOf(cell) ?? style ?? columns[i]?.style ?? '']),
  );
}

function styleOf(cell: DrawnCell): StyleName | undefined {
  return typeof cell === 'object' && cell !== null && 'style' in cell ? cell.style : undefined;
}

/** One value for all cells, as Office.js takes it at run time; its types know arrays only. */
function setNumberFormat(range: Excel.Range, code: string): void {
  const forAllCells: unknown = code;
  range.numberFormat = forAllCells as string[][];
}
