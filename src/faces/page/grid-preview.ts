import type { Checked } from '../../core/checks/checked';
import type { Grid } from '../../core/grid/grid';
import {
  DEFAULT_HEIGHT,
  PLAIN_STYLE,
  widthInPixels,
  type Preview,
  type PreviewStyle,
} from './preview';
import { shownValue } from './shown-value';

const HEADER: PreviewStyle = {
  ...PLAIN_STYLE,
  bold: true,
  align: 'center',
  border: true,
  fill: null,
};
const BODY: PreviewStyle = { ...PLAIN_STYLE, border: true };
const TITLE: PreviewStyle = { ...PLAIN_STYLE, bold: true, song: true, size: 20, align: 'center' };
const STYLES = [BODY, HEADER, TITLE, PLAIN_STYLE] as const;
const [BODY_AT, HEADER_AT, TITLE_AT, PLAIN_AT] = [0, 1, 2, 3] as const;

const NARROWEST = 5;
const WIDEST = 34;
const LINE = 20;

/** A clerk's sheet as it stands in the file: texts, merges, hidden rows, with looks by what each row is. */
export function gridPreview(grid: Grid, checked: Checked | null): Preview {
  const reading = checked?.reading.sheets.find((sheet) => sheet.grid.name === grid.name);
  const table = reading?.tables[0]?.table ?? null;
  const columns = grid.rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const widths = columnWidths(grid, columns, table?.headerRows[0] ?? 1);
  const titleRow = table?.title ? Number(/\d+/.exec(table.title.at.address)?.[0]) : 0;
  const styleOf = (row: number): number => {
    if (!table || row > table.area.bottom) return PLAIN_AT;
    if (row === titleRow) return TITLE_AT;
    if (row < table.headerRows[0]) return PLAIN_AT;
    return row <= table.headerRows[1] ? HEADER_AT : BODY_AT;
  };
  const isHidden = (spans: Grid['hiddenRows'], at: number): boolean =>
    spans.some(([from, to]) => at >= from && at <= to);
  const wide = new Set(
    grid.merges.filter(({ left, right }) => right > left).map(({ top, left }) => `${top} ${left}`),
  );
  return {
    name: grid.name,
    widths: widths.map((width, i) => (isHidden(grid.hiddenColumns, i + 1) ? 0 : width)),
    rows: grid.rows.map(({ row, cells }) => {
      const texts = Array.from(cells, (value) => shownValue(value));
      const lines = Math.max(
        1,
        ...texts.map((text, c) =>
          text && !wide.has(`${row} ${c + 1}`) ? linesOf(text, widths[c]!) : 1,
        ),
      );
      const style = styleOf(row);
      return {
        row,
        height: isHidden(grid.hiddenRows, row)
          ? 0
          : style === TITLE_AT
            ? 40
            : Math.max(DEFAULT_HEIGHT, Math.min(lines, 6) * LINE + 8),
        texts,
        styles: texts.map(() => style),
      };
    }),
    merges: grid.merges,
    styles: STYLES,
    headerRows: table?.headerRows ?? null,
  };
}

/** Wide enough for nine in ten of a column's texts, within limits. */
function columnWidths({ rows, merges }: Grid, columns: number, from: number): number[] {
  const spread = new Set(
    merges.filter(({ left, right }) => right > left).map(({ top, left }) => `${top} ${left}`),
  );
  return Array.from({ length: columns }, (_, c) => {
    const lengths = rows
      .filter(({ row }) => row >= from && !spread.has(`${row} ${c + 1}`))
      .slice(0, 500)
      .map(({ cells }) => charactersOf(shownValue(cells[c]) ?? ''))
      .sort((a, b) => a - b);
    const typical = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
    return widthInPixels(Math.max(NARROWEST, Math.min(WIDEST, typical + 2)));
  });
}

function charactersOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (character.charCodeAt(0) > 0x2e7f ? 2 : 1), 0);
}

function linesOf(text: string, width: number): number {
  const perLine = Math.max(1, (width - 12) / 7);
  return text
    .split('\n')
    .reduce((lines, part) => lines + Math.max(1, Math.ceil(charactersOf(part) / perLine)), 0);
}
