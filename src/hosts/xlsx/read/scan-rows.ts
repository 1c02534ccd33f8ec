import { attribute } from '../../xml/attributes';
import { tagEnd } from '../../xml/tags';
import { createCellScanner, type CellHandler } from './scan-cells';

export interface RowHandler extends CellHandler {
  /** Every row that is written, blank ones too. `tag` is its open tag. */
  row(row: number, tag: string): void;
}

/**
 * Reads the inside of `sheetData` piece by piece and hands over rows, and cells with values; blank rows and cells cost a look only.
 * Pieces break between tags but not between rows: an unfinished row waits for more.
 */
export function scanRows(pieces: Iterable<string>, prefix: string, handler: RowHandler): void {
  const scan = createRowScanner(prefix, handler);
  let waiting: string[] = [];
  let length = 0;
  let enough = 0;
  for (const piece of pieces) {
    waiting.push(piece);
    length += piece.length;
    if (length < enough) continue;
    const xml = waiting.join('');
    const rest = xml.slice(scan(xml, false));
    waiting = [rest];
    // a row larger than a piece is tried again only when twice as much is there
    enough = rest.length === length ? 2 * length : 0;
    length = rest.length;
  }
  scan(waiting.join(''), true);
}

/** Scans all rows that are complete, and returns the offset of the first that is not. */
function createRowScanner(
  prefix: string,
  handler: RowHandler,
): (xml: string, isLast: boolean) => number {
  const rowOpen = `<${prefix}row`;
  const rowClose = `</${prefix}row`;
  const valueMarks = [`<${prefix}v`, `<${prefix}is`];
  const scanCells = createCellScanner(prefix, handler);
  let row = 0;

  return (xml, isLast) => {
    const nextValues = valueMarks.map(() => -1);
    const hasValue = (from: number, to: number) =>
      valueMarks.some((mark, i) => {
        if (nextValues[i]! < from) {
          const next = xml.indexOf(mark, from);
          nextValues[i] = next < 0 ? Infinity : next;
        }
        return nextValues[i]! < to;
      });

    for (let at = xml.indexOf(rowOpen); at >= 0;) {
      const end = tagEnd(xml, at + 1);
      if (end < 0) break;
      const isEmpty = xml.charCodeAt(end - 2) === 47;
      let close = isEmpty ? end : xml.indexOf(rowClose, end);
      if (close < 0) {
        if (!isLast) return at;
        close = xml.length;
      }
      const tag = xml.slice(at, end);
      row = rowNumber(tag) ?? row + 1;
      handler.row(row, tag);
      if (!isEmpty && hasValue(end, close)) scanCells(xml, end, close);
      at = xml.indexOf(rowOpen, close);
    }
    return xml.length;
  };
}

function rowNumber(tag: string): number | null {
  const written = Number(attribute(tag, 'r') ?? NaN);
  return Number.isInteger(written) && written > 0 ? written : null;
}
