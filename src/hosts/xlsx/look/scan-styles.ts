import { columnNumber } from '../../../core/grid/address';
import { attribute } from '../../xml/attributes';
import { nextTag } from '../../xml/tags';

export interface ScannedStyles {
  /** In points, of rows that have their own. */
  readonly heights: ReadonlyMap<number, number>;
  readonly rowStyles: ReadonlyMap<number, number>;
  /** By row, then by column; blank cells too. */
  readonly cellStyles: ReadonlyMap<number, ReadonlyMap<number, number>>;
}

/** Heights and style indexes of the first `last` rows, from the pieces inside `sheetData`. */
export function scanStyles(pieces: Iterable<string>, prefix: string, last: number): ScannedStyles {
  const heights = new Map<number, number>();
  const rowStyles = new Map<number, number>();
  const cellStyles = new Map<number, Map<number, number>>();
  let row = 0;
  let column = 0;
  for (const xml of pieces) {
    for (let tag = nextTag(xml, 0); tag; tag = nextTag(xml, tag.end)) {
      if (tag.kind === 'close') continue;
      const text = xml.slice(tag.start, tag.end);
      const style = Number(attribute(text, 's') ?? 0);
      if (tag.name === `${prefix}row`) {
        row = Number(attribute(text, 'r')) || row + 1;
        if (row > last) return { heights, rowStyles, cellStyles };
        column = 0;
        const height = Number(attribute(text, 'ht'));
        if (height > 0) heights.set(row, height);
        if (style > 0) rowStyles.set(row, style);
      } else if (tag.name === `${prefix}c`) {
        const letters = /^[A-Za-z]{1,3}/.exec(attribute(text, 'r') ?? '')?.[0];
        column = letters ? columnNumber(letters) : column + 1;
        const styles = cellStyles.get(row) ?? new Map<number, number>();
        cellStyles.set(row, styles.set(column, style));
      }
    }
  }
  return { heights, rowStyles, cellStyles };
}
