import type { DrawnCell, DrawnSheet, DrawnValue } from '../../core/changes/drawing';
import type { CellStyle } from '../../core/changes/styles';
import { createConditionalLooks } from './conditional-looks';
import { drawnText } from './drawn-text';
import { fittedHeight } from './fitted-height';
import {
  MOST_ROWS,
  PLAIN_STYLE,
  pointsInPixels,
  widthInPixels,
  type Preview,
  type PreviewStyle,
} from './preview';
import { createStyleList } from './style-list';

const DEFAULT_HEIGHT = 20;

const FONTS = {
  song: '"FZXiaoBiaoSong-B05S","SimSun","Songti SC","Noto Serif CJK SC",serif',
  hei: '"SimHei","Heiti SC","Noto Sans CJK SC",sans-serif',
  fangsong: '"FangSong","STFangsong","Noto Serif CJK SC",serif',
} as const;

/** One of our sheets as it would be written, without its charts. */
export function drawingPreview(sheet: DrawnSheet, date1904: boolean): Preview {
  const shown = sheet.rows.slice(0, MOST_ROWS);
  const styles = createStyleList();
  const looks = createConditionalLooks(sheet);
  const widths = sheet.columns.map(({ width, hidden }) => (hidden ? 0 : widthInPixels(width)));
  const merged = new Set(sheet.merges.map(({ top, left }) => `${top} ${left}`));
  const plain = new Map(
    Object.entries(sheet.styles).map(([name, style]) => [name, previewStyle(style)]),
  );
  const rows = shown.map(({ cells, height, style: rowStyle }, i) => {
    const names = cells.map((cell, c) => styleName(cell) ?? rowStyle ?? sheet.columns[c]?.style);
    const texts = cells.map((cell, c) =>
      drawnText(valueOf(cell), sheet.styles[names[c] ?? '']?.numberFormat, date1904),
    );
    const styled = names.map((name, c) => ({
      ...(plain.get(name ?? '') ?? PLAIN_STYLE),
      ...looks(i + 1, c + 1),
      ...(isText(valueOf(cells[c]!)) ? {} : { wrap: false }),
    }));
    return {
      row: i + 1,
      height:
        height === undefined
          ? fittedHeight(texts, styled, widths, DEFAULT_HEIGHT, (c) =>
              merged.has(`${i + 1} ${c + 1}`),
            )
          : pointsInPixels(height),
      texts,
      styles: styled.map((style) => styles.indexOf(style)),
    };
  });
  return {
    name: sheet.name,
    widths,
    defaultHeight: DEFAULT_HEIGHT,
    rows,
    rowsLeftOut: sheet.rows.length - shown.length,
    merges: sheet.merges,
    styles: styles.styles,
    headerRows: sheet.page.titleRows ?? null,
    highlighted: [],
  };
}

function isStyled(cell: DrawnCell): cell is { readonly value: DrawnValue; readonly style: string } {
  return cell !== null && typeof cell === 'object' && 'style' in cell;
}

function valueOf(cell: DrawnCell): DrawnValue {
  return isStyled(cell) ? cell.value : cell;
}

/** Numbers and days are never broken into lines. */
function isText(value: DrawnValue): boolean {
  if (value === null || typeof value !== 'object') return typeof value === 'string';
  return 'link' in value || ('formula' in value && typeof value.value === 'string');
}

function styleName(cell: DrawnCell): string | undefined {
  return isStyled(cell) ? cell.style : undefined;
}

function previewStyle(style: CellStyle): PreviewStyle {
  const { font, size, bold, underline, fill, color, border = false, horizontal, wrap } = style;
  return {
    ...PLAIN_STYLE,
    bold: bold ?? font === 'song',
    underline: underline ?? false,
    font: FONTS[font],
    size: pointsInPixels(size),
    align: horizontal,
    wrap,
    stacked: style.rotation === 255,
    fill: fill ? `#${fill}` : null,
    color: color ? `#${color}` : null,
    borders: { right: border, bottom: border },
  };
}
