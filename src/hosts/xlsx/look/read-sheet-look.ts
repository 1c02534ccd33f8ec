import { MAX_COLUMN } from '../../../core/grid/address';
import { HostError } from '../../host-error';
import { attribute } from '../../xml/attributes';
import { childElement, childElements, rootElement, type XmlElement } from '../../xml/elements';
import type { Package } from '../package/open-package';
import { isOfType } from '../package/relationship';
import { splitSheet } from '../read/sheet-text';
import { readWorkbookPart } from '../read/workbook-part';
import { readCellLooks, type CellLook } from './cell-look';
import { createColors } from './colors';
import { scanStyles } from './scan-styles';

/** How a sheet looks, for a read-only view; what it says stands in its `Grid`. */
export interface SheetLook {
  /** Characters of the default font. */
  readonly defaultWidth: number;
  /** Points. */
  readonly defaultHeight: number;
  /** Columns of another width, in characters. */
  readonly widths: readonly {
    readonly first: number;
    readonly last: number;
    readonly width: number;
  }[];
  /** Rows of another height, in points, by row. */
  readonly heights: ReadonlyMap<number, number>;
  /** Null where there is nothing to show but the default. Rows and columns count from 1. */
  lookAt(row: number, column: number): CellLook | null;
}

/** Reads the look of the first `rows` rows of a worksheet. Throws `HostError`. */
export function readSheetLook(pkg: Package, name: string, rows = 5000): SheetLook {
  const sheet = readWorkbookPart(pkg).sheets.find((sheet) => sheet.name === name);
  const part = sheet && pkg.part(sheet.part);
  if (!part) throw new HostError('sheetGone', { sheet: name });
  const { shell, rows: pieces } = splitSheet(part.bytes());
  const worksheet = rootElement(shell);
  if (!worksheet) throw new HostError('damaged', { sheet: name });
  const format = childElement(shell, worksheet, 'sheetFormatPr')?.tag ?? '';
  const columns = readColumns(shell, worksheet);
  const looks = readLooks(pkg);
  const { heights, rowStyles, cellStyles } = scanStyles(pieces, worksheet.prefix, rows);
  return {
    defaultWidth: Number(attribute(format, 'defaultColWidth')) || 8.43,
    defaultHeight: Number(attribute(format, 'defaultRowHeight')) || 15,
    widths: columns.filter(({ width }) => width > 0),
    heights,
    lookAt: (row, column) => {
      const style =
        cellStyles.get(row)?.get(column) ??
        rowStyles.get(row) ??
        columns.find(({ first, last }) => first <= column && column <= last)?.style ??
        0;
      return looks[style] ?? null;
    },
  };
}

function readColumns(shell: string, worksheet: XmlElement) {
  const list = childElement(shell, worksheet, 'cols');
  return (list ? childElements(shell, list) : []).map(({ tag }) => ({
    first: Number(attribute(tag, 'min')) || 0,
    last: Math.min(Number(attribute(tag, 'max')) || 0, MAX_COLUMN),
    width: Number(attribute(tag, 'width')) || 0,
    style: Number(attribute(tag, 'style') ?? 0),
  }));
}

function readLooks(pkg: Package): readonly CellLook[] {
  const relationships = pkg.relationships(pkg.workbookPart);
  const text = (type: string) => {
    const relationship = relationships.find((relationship) => isOfType(relationship, type));
    return relationship ? (pkg.part(relationship.target)?.text() ?? null) : null;
  };
  return readCellLooks(text('styles') ?? '', createColors(text('theme')));
}
