import type { Area } from '../../core/grid/address';
import type { CellValue, Grid, Span } from '../../core/grid/grid';
import type { CellLook } from '../../hosts/xlsx/look/cell-look';
import type { SheetLook } from '../../hosts/xlsx/look/read-sheet-look';
import { cssFont } from './css-font';
import { fittedHeight } from './fitted-height';
import {
  MOST_ROWS,
  PLAIN_STYLE,
  pointsInPixels,
  widthInPixels,
  type Preview,
  type PreviewStyle,
} from './preview';
import { shownValue } from './shown-value';
import { createStyleList } from './style-list';

/** A clerk's sheet as it stands in the file. */
export function gridPreview(grid: Grid, look: SheetLook, highlighted: readonly Area[]): Preview {
  const shown = grid.rows.slice(0, MOST_ROWS);
  const columns = shown.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const widths = columnWidths(grid, look, columns);
  const styles = createStyleList();
  const defaultHeight = pointsInPixels(look.defaultHeight);
  const merged = new Set(grid.merges.map(({ top, left }) => `${top} ${left}`));
  const rows = shown.map(({ row, cells }) => {
    const texts = Array.from({ length: columns }, (_, c) => shownValue(cells[c]));
    const looks = texts.map((_, c) => styleOf(look.lookAt(row, c + 1), cells[c]));
    const height = look.heights.get(row);
    return {
      row,
      height: isIn(grid.hiddenRows, row)
        ? 0
        : height === undefined
          ? fittedHeight(texts, looks, widths, defaultHeight, (c) => merged.has(`${row} ${c + 1}`))
          : pointsInPixels(height),
      texts,
      styles: looks.map((style) => styles.indexOf(style)),
    };
  });
  return {
    name: grid.name,
    widths,
    defaultHeight,
    rows,
    rowsLeftOut: grid.rows.length - shown.length,
    merges: grid.merges,
    styles: styles.styles,
    headerRows: null,
    highlighted,
  };
}

function columnWidths({ hiddenColumns }: Grid, look: SheetLook, columns: number): number[] {
  const widths = new Array<number>(columns).fill(widthInPixels(look.defaultWidth));
  for (const { first, last, width } of look.widths) {
    for (let column = first; column <= Math.min(last, columns); column++) {
      widths[column - 1] = widthInPixels(width);
    }
  }
  return widths.map((width, c) => (isIn(hiddenColumns, c + 1) ? 0 : width));
}

function styleOf(look: CellLook | null, value: CellValue | undefined): PreviewStyle {
  const align = alignOf(look, value);
  if (!look) return align === 'left' ? PLAIN_STYLE : { ...PLAIN_STYLE, align };
  const { bold, italic, underline, strike, font, size, vertical, wrap, fill, color } = look;
  return {
    ...{ bold, italic, underline, strike, align, vertical },
    wrap: wrap && typeof value === 'string',
    stacked: look.rotation === 255,
    font: cssFont(font),
    size: pointsInPixels(size),
    fill: fill && `#${fill}`,
    color: color && `#${color}`,
    borders: { right: look.borders.right, bottom: look.borders.bottom },
  };
}

/** Without an alignment of its own text stands left, a number right, a truth value in the middle. */
function alignOf(look: CellLook | null, value: CellValue | undefined): PreviewStyle['align'] {
  const horizontal = look?.horizontal ?? 'general';
  if (horizontal === 'justify') return 'left';
  if (horizontal !== 'general') return horizontal;
  if (typeof value === 'boolean') return 'center';
  if (typeof value === 'number') return 'right';
  if (typeof value === 'object' && value) return value.kind === 'error' ? 'center' : 'right';
  return 'left';
}

function isIn(spans: readonly Span[], at: number): boolean {
  return spans.some(([first, last]) => at >= first && at <= last);
}
