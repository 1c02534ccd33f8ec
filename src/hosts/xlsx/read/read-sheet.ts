import { MAX_COLUMN } from '../../../core/grid/address';
import type { Grid, Span } from '../../../core/grid/grid';
import { HostError } from '../../host-error';
import { attribute } from '../../xml/attributes';
import { childElement, childElements, rootElement, type XmlElement } from '../../xml/elements';
import type { Package } from '../package/open-package';
import { relationshipsPart } from '../package/part-name';
import { isOfType } from '../package/relationship';
import type { CellContext } from './cell-value';
import { readMergedAreas } from './merged-areas';
import { readRows, type OnPiece } from './read-rows';
import { splitSheet } from './sheet-text';
import type { SheetEntry } from './workbook-part';

/** One worksheet as the core sees it. Throws `HostError` naming the sheet. */
export function readSheet(
  pkg: Package,
  sheet: SheetEntry,
  context: CellContext,
  onPiece?: OnPiece,
): Grid {
  try {
    return readGrid(pkg, sheet, context, onPiece);
  } catch (error) {
    const { problem, facts } =
      error instanceof HostError ? error : { problem: 'damaged' as const, facts: {} };
    throw new HostError(
      problem,
      { part: sheet.part, ...facts, sheet: sheet.name },
      { cause: error },
    );
  }
}

function readGrid(
  pkg: Package,
  sheet: SheetEntry,
  context: CellContext,
  onPiece: OnPiece | undefined,
): Grid {
  const part = pkg.part(sheet.part);
  if (!part) {
    const missing = sheet.part || relationshipsPart(pkg.workbookPart);
    throw new HostError('damaged', { missing });
  }
  const { shell, prefix, rows: pieces } = splitSheet(part.bytes());
  const worksheet = rootElement(shell);
  if (worksheet?.name !== 'worksheet') throw new HostError('damaged');
  const { rows, hiddenRows } = readRows(pieces, prefix, context, onPiece);
  return {
    name: sheet.name,
    rows,
    merges: readMergedAreas(shell, worksheet),
    hiddenRows,
    hiddenColumns: readHiddenColumns(shell, worksheet),
    hidden: sheet.hidden,
    filtered: hiddenRows.length > 0 && isFiltered(pkg, sheet, shell, worksheet),
    protected: isProtected(shell, worksheet),
  };
}

function readHiddenColumns(shell: string, worksheet: XmlElement): Span[] {
  const columns = childElement(shell, worksheet, 'cols');
  const hidden: [number, number][] = [];
  for (const { tag } of columns ? childElements(shell, columns) : []) {
    const first = Number(attribute(tag, 'min'));
    const last = Math.min(Number(attribute(tag, 'max')), MAX_COLUMN);
    const isHidden = isOn(attribute(tag, 'hidden')) || Number(attribute(tag, 'width') ?? 1) === 0;
    if (!isHidden || !(first >= 1 && last >= first)) continue;
    const previous = hidden.at(-1);
    if (previous && first === previous[1] + 1) previous[1] = last;
    else hidden.push([first, last]);
  }
  return hidden;
}

/** Filter criteria stand in the sheet itself or in one of its tables. */
function isFiltered(
  pkg: Package,
  sheet: SheetEntry,
  shell: string,
  worksheet: XmlElement,
): boolean {
  const properties = childElement(shell, worksheet, 'sheetPr');
  if (properties && isOn(attribute(properties.tag, 'filterMode'))) return true;
  if (hasCriteria(shell, worksheet)) return true;
  return pkg
    .relationships(sheet.part)
    .filter((relationship) => isOfType(relationship, 'table'))
    .some(({ target }) => {
      const xml = pkg.part(target)?.text() ?? '';
      const table = rootElement(xml);
      return table !== null && hasCriteria(xml, table);
    });
}

function hasCriteria(xml: string, parent: XmlElement): boolean {
  const filter = childElement(xml, parent, 'autoFilter');
  return filter !== null && childElement(xml, filter, 'filterColumn') !== null;
}

/** Protected, and formats of cells not left free. */
function isProtected(shell: string, worksheet: XmlElement): boolean {
  const protection = childElement(shell, worksheet, 'sheetProtection');
  if (!protection || !isOn(attribute(protection.tag, 'sheet'))) return false;
  return isOn(attribute(protection.tag, 'formatCells') ?? '1');
}

function isOn(value: string | null): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
