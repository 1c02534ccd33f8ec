import type { DrawnCell, DrawnColumn, DrawnSheet } from '../../../../core/changes/drawing';
import type { StyleName } from '../../../../core/changes/styles';
import { columnLetter } from '../../../../core/grid/address';
import { bytesOf, utf8Writer } from './utf8-writer';
import { cellWriter } from './write-cell';

/** Bytes that are handed on together. */
const PIECE = 1 << 17;
/** Excel's limit of hyperlinks on a sheet; links beyond it are formulas. */
const MOST_LINKS = 65_530;

const ROW = bytesOf('<row r="');
const ROW_END = bytesOf('</row>');
const NO_LOOK = bytesOf('"');
const NO_HEIGHT = bytesOf('">');

/** The rows of `sheetData`, with looks by their index in cellXfs; elements that make cells links are put into `links`. */
export function* drawRows(
  sheet: DrawnSheet,
  styleIndexes: ReadonlyMap<StyleName, number>,
  date1904: boolean,
  links: string[],
): Generator<Uint8Array> {
  const looks = new Map(
    [...styleIndexes].map(([name, i]) => [name, i === 0 ? NO_LOOK : bytesOf(`" s="${i}"`)]),
  );
  const lookOf = (style: StyleName) => looks.get(style) ?? NO_LOOK;
  const columns: Column[] = [];
  const columnAt = (c: number) => (columns[c] ??= column(c + 1, sheet.columns[c], lookOf));
  const heights = heightMarkup();
  const addLink = (link: string) => links.length < MOST_LINKS && links.push(link) > 0;
  const out = utf8Writer();
  const writeCell = cellWriter(out, { date1904, lastRow: sheet.rows.length, addLink });

  for (let r = 1; r <= sheet.rows.length; r++) {
    const { height, style, cells } = sheet.rows[r - 1]!;
    const row = bytesOf(String(r));
    const rowLook = style === undefined ? undefined : lookOf(style);
    out.copy(ROW);
    out.copy(row);
    out.copy(heights(height));
    for (let c = 0; c < cells.length; c++) {
      const cell = cells[c]!;
      const hasLook = isStyled(cell);
      const value = hasLook ? cell.value : cell;
      const { open, letter, hidden, look: columnLook } = columnAt(c);
      const look = hasLook ? lookOf(cell.style) : (rowLook ?? columnLook);
      // what is empty shows nothing but its look
      if (value === null && (hidden || look === NO_LOOK)) continue;
      out.copy(open);
      out.copy(row);
      out.copy(look);
      writeCell(value, letter, r);
    }
    out.copy(ROW_END);
    if (out.length > PIECE) yield out.take();
  }
  yield out.take();
}

interface Column {
  readonly letter: string;
  readonly open: Uint8Array;
  readonly hidden: boolean;
  readonly look: Uint8Array;
}

function column(
  number: number,
  drawn: DrawnColumn | undefined,
  lookOf: (style: StyleName) => Uint8Array,
): Column {
  const letter = columnLetter(number);
  return {
    letter,
    open: bytesOf(`<c r="${letter}`),
    hidden: drawn?.hidden ?? false,
    look: drawn ? lookOf(drawn.style) : NO_LOOK,
  };
}

/** What follows the number of a row; there are few different heights. */
function heightMarkup(): (height: number | undefined) => Uint8Array {
  const known = new Map<number, Uint8Array>();
  return (height) => {
    if (height === undefined) return NO_HEIGHT;
    let markup = known.get(height);
    if (!markup) known.set(height, (markup = bytesOf(`" ht="${height}" customHeight="1">`)));
    return markup;
  };
}

type StyledCell = Extract<DrawnCell, { readonly style: StyleName }>;

function isStyled(cell: DrawnCell): cell is StyledCell {
  return typeof cell === 'object' && cell !== null && 'style' in cell;
}
