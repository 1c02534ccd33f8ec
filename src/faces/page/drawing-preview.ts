import type { DrawnCell, DrawnSheet, DrawnValue } from '../../core/changes/drawing';
import type { CellStyle } from '../../core/changes/styles';
import {
  pointsInPixels,
  widthInPixels,
  DEFAULT_HEIGHT,
  type Preview,
  type PreviewStyle,
} from './preview';

/** One of our sheets before it is written, without its charts. */
export function drawingPreview(sheet: DrawnSheet): Preview {
  const names = Object.keys(sheet.styles);
  const indexOf = new Map(names.map((name, i) => [name, i]));
  return {
    name: sheet.name,
    widths: sheet.columns.map(({ width, hidden }) => (hidden ? 0 : widthInPixels(width))),
    rows: sheet.rows.map(({ cells, height, style }, i) => ({
      row: i + 1,
      height: height === undefined ? DEFAULT_HEIGHT : pointsInPixels(height),
      texts: cells.map((cell, c) =>
        textOf(valueOf(cell), styleOf(cell, style, sheet.columns, c), sheet),
      ),
      styles: cells.map((cell, c) => indexOf.get(styleOf(cell, style, sheet.columns, c)) ?? 0),
    })),
    merges: sheet.merges,
    styles: names.map((name) => previewStyle(sheet.styles[name]!)),
    headerRows: sheet.page.titleRows ?? null,
  };
}

function valueOf(cell: DrawnCell): DrawnValue {
  return cell !== null && typeof cell === 'object' && 'style' in cell ? cell.value : cell;
}

function styleOf(
  cell: DrawnCell,
  row: string | undefined,
  columns: DrawnSheet['columns'],
  column: number,
): string {
  if (cell !== null && typeof cell === 'object' && 'style' in cell) return cell.style;
  return row ?? columns[column]?.style ?? '';
}

function textOf(value: DrawnValue, style: string, { styles }: DrawnSheet): string | null {
  if (value === null) return null;
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return formatted(value, styles[style]?.numberFormat);
  if ('link' in value) return value.text;
  if ('date' in value) return value.date;
  if ('formula' in value)
    return typeof value.value === 'number'
      ? formatted(value.value, styles[style]?.numberFormat)
      : String(value.value);
  return null;
}

/** The number formats our own sheets use: sections for plus, minus, zero; percent; days. */
function formatted(value: number, format: string | undefined): string {
  if (!format || format === '@' || format === 'General') return String(value);
  if (/[ymd]/.test(format.replace(/"[^"]*"/g, '')) && value > 20_000) return dayOf(value);
  const sections = format.split(';');
  const section =
    value > 0
      ? sections[0]!
      : value < 0
        ? (sections[1] ?? sections[0]!)
        : (sections[2] ?? sections[0]!);
  if (section.includes('%'))
    return `${(value * 100).toFixed(/\.0+/.exec(section)?.[0].length ? 1 : 0)}%`;
  return section.replace(/"([^"]*)"/g, '$1').replace(/0|#/, String(Math.abs(value)));
}

function dayOf(serial: number): string {
  return new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);
}

function previewStyle({
  font,
  size,
  bold,
  fill,
  color,
  border,
  horizontal,
  wrap,
}: CellStyle): PreviewStyle {
  return {
    bold: bold ?? font === 'hei',
    song: font === 'song',
    size: pointsInPixels(size) - 1,
    align: horizontal,
    wrap,
    fill: fill ? `#${fill}` : null,
    color: color ? `#${color}` : null,
    border: border ?? false,
  };
}
