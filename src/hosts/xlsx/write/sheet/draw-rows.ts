import type { DrawnCell, DrawnSheet } from '../../../../core/changes/drawing';
import type { StyleName } from '../../../../core/changes/styles';
import { columnLetter } from '../../../../core/grid/address';
import { cellContent } from './cell-content';

/** Characters of XML that are handed on together. */
const CHUNK = 1 << 17;
/** Excel's limit of hyperlinks on a sheet; links beyond it are formulas. */
const MOST_LINKS = 65_530;

/** The rows of `sheetData`, with looks by their index in cellXfs; elements that make cells links are put into `links`. */
export function* drawRows(
  sheet: DrawnSheet,
  styleIndexes: ReadonlyMap<StyleName, number>,
  date1904: boolean,
  links: string[],
): Generator<string> {
  const letters = sheet.columns.map((_, i) => columnLetter(i + 1));
  const looks = new Map(
    [...styleIndexes].map(([name, index]) => [name, index === 0 ? '' : ` s="${index}"`]),
  );
  const columnLooks = sheet.columns.map(({ style }) => looks.get(style) ?? '');
  const addLink = (link: string) => links.length < MOST_LINKS && links.push(link) > 0;
  const content = cellContent({ date1904, addLink });

  let chunk = '';
  for (let r = 0; r < sheet.rows.length; r++) {
    const { height, style, cells } = sheet.rows[r]!;
    const rowLook = style === undefined ? undefined : (looks.get(style) ?? '');
    const size = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
    chunk += `<row r="${r + 1}"${size}>`;
    for (let c = 0; c < cells.length; c++) {
      const cell = cells[c]!;
      const hasLook = isStyled(cell);
      const value = hasLook ? cell.value : cell;
      const look = hasLook ? (looks.get(cell.style) ?? '') : (rowLook ?? columnLooks[c] ?? '');
      if (value === null && look === '') continue;
      const at = (letters[c] ?? columnLetter(c + 1)) + (r + 1);
      chunk += `<c r="${at}"${look}${content(value, at)}`;
    }
    chunk += '</row>';
    if (chunk.length > CHUNK) {
      yield chunk;
      chunk = '';
    }
  }
  yield chunk;
}

type StyledCell = Extract<DrawnCell, { readonly style: StyleName }>;

function isStyled(cell: DrawnCell): cell is StyledCell {
  return typeof cell === 'object' && cell !== null && 'style' in cell;
}
