import type { Area } from '../../grid/address';
import type { OurSheetKey } from '../../grid/grid';
import type { Draft } from '../draft';
import type { DrawnColumn, DrawnPage, DrawnRow, Formula } from '../drawing';
import { daySentence } from '../formulas/day-sentence';
import { fill } from '../formulas/sentence';
import type { Look } from '../looks';
import { sheetTitle } from '../title-subject';
import { lineCount, type Block } from './row-height';

export interface HeadedColumn extends DrawnColumn {
  readonly header: string;
  readonly style: Look;
}

export interface Head {
  readonly rows: readonly DrawnRow[];
  readonly merges: readonly Area[];
}

/** Title, and below it 填报单位, a remark and the live as-of day, over the columns that are shown. */
export function titleRows(
  draft: Draft,
  key: OurSheetKey,
  columns: readonly DrawnColumn[],
  remark: string | null = null,
): Head {
  const { words, options, checked, subject } = draft;
  const shown = columns.filter(({ hidden }) => !hidden);
  const width = shown.length;
  const split = splitAt(shown);
  const title = sheetTitle(subject, words.titles[key]);
  const unit = options.reportingUnit
    ? fill(words.reportingUnit, { unit: options.reportingUnit })
    : null;
  const line = [unit, remark].filter((part) => part !== null).join('　');
  const asOf = daySentence(words.asOf, 'Duban_AsOf', checked.settings.asOf);
  return {
    rows: [
      // 22 points are twice the width of a character of the column's.
      {
        height: 40 * lineCount(title, widthOf(shown) / 2),
        style: 'title',
        cells: [title, ...blanks(width - 1)],
      },
      {
        height: lineHeight(line, widthOf(shown.slice(0, split))),
        style: 'line',
        cells: [
          line || null,
          ...blanks(split - 1),
          { value: asOf, style: 'lineRight' },
          ...blanks(width - split - 1),
        ],
      },
    ],
    merges: [
      { top: 1, left: 1, bottom: 1, right: width },
      { top: 2, left: 1, bottom: 2, right: split },
      { top: 2, left: split + 1, bottom: 2, right: width },
    ],
  };
}

/** In characters: room for 统计截止日期：2026年12月31日 in 12 points. */
const AS_OF_ROOM = 36;

/** How many columns the 填报单位 line has: all but those the as-of day needs. */
function splitAt(columns: readonly DrawnColumn[]): number {
  let split = columns.length;
  for (let room = 0; split > 1 && room < AS_OF_ROOM;) room += columns[--split]!.width;
  return split;
}

function widthOf(columns: readonly DrawnColumn[]): number {
  return columns.reduce((sum, { width }) => sum + width, 0);
}

/** Points a line in 12 points needs. */
export function lineHeight(text: string | null, width: number): number {
  return Math.max(24, 18 * lineCount(text ?? '', (width * 11) / 12) + 4);
}

export function headerRow(columns: readonly HeadedColumn[]): DrawnRow {
  const shown = columns.filter(({ hidden }) => !hidden);
  return {
    height: headerHeight(shown.map(({ header, width }) => [header, width])),
    style: 'header',
    cells: columns.map(({ header, hidden }) =>
      hidden ? { value: header, style: 'helper' } : header,
    ),
  };
}

/** Points a row of headers needs. */
export function headerHeight(headers: readonly Block[]): number {
  const lines = headers.reduce(
    (most, [header, width]) => Math.max(most, lineCount(header, width)),
    1,
  );
  return lines === 1 ? 32 : 16 * lines + 4;
}

/** A sentence over all columns that are shown, at least so many points high. */
export function noteRow(
  note: Formula | string,
  columns: readonly DrawnColumn[],
  least: number,
): DrawnRow {
  const shown = columns.filter(({ hidden }) => !hidden);
  const text = typeof note === 'string' ? note : String(note.value);
  return {
    height: Math.max(least, noteHeight(text, widthOf(shown))),
    style: 'note',
    cells: [note, ...blanks(shown.length - 1)],
  };
}

/** Points a sentence in 10 points needs. */
export function noteHeight(text: string, width: number): number {
  return 14 * lineCount(text, width * 1.1) + 8;
}

export function blanks(count: number): null[] {
  return new Array<null>(Math.max(0, count)).fill(null);
}

export function page(
  draft: Draft,
  bottom: number,
  right: number,
  titles: DrawnPage['titleRows'],
): DrawnPage {
  return {
    fitToHeight: false,
    ...(titles && { titleRows: titles }),
    printArea: { top: 1, left: 1, bottom, right },
    footer: draft.words.footer,
  };
}
