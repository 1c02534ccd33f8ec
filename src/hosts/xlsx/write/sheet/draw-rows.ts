import type { DrawnCell, DrawnColumn, DrawnSheet } from '../../../../core/changes/drawing';
import type { StyleName } from '../../../../core/changes/styles';
import { columnLetter } from '../../../../core/grid/address';
import { cellWriter } from './write-cell';

/** Bytes that are handed on together. */
const PIECE = 1 << 20;
const MOST_BYTES_A_UNIT = 3;
/** Excel's limit of hyperlinks on a sheet; links beyond it are formulas. */
const MOST_LINKS = 65_530;
const NO_LOOK = '"';

/**
 * The rows of `sheetData`, with looks by their index in cellXfs; elements that make cells links are put into `links`. A row at a time
 * is joined and encoded: what is longer is slower, and cell by cell it is as well.
 */
export function* drawRows(
  sheet: DrawnSheet,
  styleIndexes: ReadonlyMap<StyleName, number>,
  date1904: boolean,
  links: string[],
): Generator<Uint8Array> {
  const lookOf = (style: StyleName) => {
    const index = styleIndexes.get(style) ?? 0;
    return index === 0 ? NO_LOOK : `" s="${index}"`;
  };
  const columns: Column[] = [];
  const columnAt = (c: number) => (columns[c] ??= column(c + 1, sheet.columns[c], lookOf));
  const addLink = (link: string) => links.length < MOST_LINKS && links.push(link) > 0;
  const cellMarkup = cellWriter({ date1904, lastRow: sheet.rows.length, addLink });
  const encoder = new TextEncoder();
  let piece = new Uint8Array(PIECE);
  let used = 0;

  for (let r = 1; r <= sheet.rows.length; r++) {
    const { height, style, cells } = sheet.rows[r - 1]!;
    const rowLook = style === undefined ? undefined : lookOf(style);
    const row = String(r);
    let markup = `<row r="${row}"${height === undefined ? '' : ` ht="${height}" customHeight="1"`}>`;
    for (let c = 0; c < cells.length; c++) {
      const cell = cells[c]!;
      const hasLook = isStyled(cell);
      const value = hasLook ? cell.value : cell;
      const { letter, open, hidden, look: columnLook } = columnAt(c);
      const look = hasLook ? lookOf(cell.style) : (rowLook ?? columnLook);
      // what is empty shows nothing but its look
      if (value === null && (hidden || look === NO_LOOK)) continue;
      markup += open + row + look + cellMarkup(value, letter, r);
    }
    markup += '</row>';
    const room = markup.length * MOST_BYTES_A_UNIT;
    if (used + room > piece.length) {
      yield piece.subarray(0, used);
      piece = new Uint8Array(Math.max(PIECE, room));
      used = 0;
    }
    used += encoder.encodeInto(markup, piece.subarray(used)).written;
  }
  yield piece.subarray(0, used);
}

interface Column {
  readonly letter: string;
  readonly open: string;
  readonly hidden: boolean;
  readonly look: string;
}

function column(
  number: number,
  drawn: DrawnColumn | undefined,
  lookOf: (style: StyleName) => string,
): Column {
  const letter = columnLetter(number);
  return {
    letter,
    open: `<c r="${letter}`,
    hidden: drawn?.hidden ?? false,
    look: drawn ? lookOf(drawn.style) : NO_LOOK,
  };
}

type StyledCell = Extract<DrawnCell, { readonly style: StyleName }>;

function isStyled(cell: DrawnCell): cell is StyledCell {
  return typeof cell === 'object' && cell !== null && 'style' in cell;
}
