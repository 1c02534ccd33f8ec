import type { Workbook } from '../../../core/grid/grid';
import type { ReadProgress } from '../../host';
import { HostError } from '../../host-error';
import { isWellFormed } from '../../xml/well-formed';
import { openPackage, type Package, type PackageOptions } from '../package/open-package';
import { isOfType, type Relationship } from '../package/relationship';
import type { CellContext } from './cell-value';
import { readNumberKinds } from './number-kinds';
import { findOurSheets } from './our-sheets';
import { readMemory } from './read-memory';
import type { OnPiece } from './read-rows';
import { readSheet } from './read-sheet';
import { readSharedStrings } from './shared-strings';
import { PIECE } from './sheet-text';
import { readTyped } from './typed-settings';
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from './workbook-part';

export interface ReadXlsxOptions extends PackageOptions {
  /** Names of the sheets wanted; left out: all. */
  readonly sheets?: readonly string[];
  /** The sheet on which the person stands, where it is known better than from the file. */
  readonly activeSheet?: string;
  /** Called for every megabyte or so of sheets, and at the end. */
  readonly onProgress?: (progress: ReadProgress) => void;
}

/** Reads an .xlsx file. Throws `HostError` only: what it is instead, or what is wrong with it and where. */
export function readXlsx(bytes: Uint8Array, options: ReadXlsxOptions = {}): Workbook {
  return named(() => readPackage(openPackage(bytes, options), options));
}

/** The same for a package that is open already. */
export function readPackage(pkg: Package, options: Omit<ReadXlsxOptions, 'limits'> = {}): Workbook {
  return named(() => {
    const workbook = readWorkbookPart(pkg);
    if (!workbook.sheets.some(({ isWorksheet }) => isWorksheet))
      throw withoutWorksheets(pkg, workbook);
    const ours = findOurSheets(workbook);
    const ourNames = new Set<string>(Object.values(ours));
    const foreign = workbook.sheets.filter(
      ({ name, isWorksheet }) => isWorksheet && !ourNames.has(name),
    );
    if (foreign.length === 0) throw new HostError('noWorksheets', { ours: ourNames.size });
    const wanted = foreign.filter(({ name }) => options.sheets?.includes(name) ?? true);
    checkTotal(pkg, wanted);
    const context = readContext(pkg, workbook);
    const sheetNames = workbook.sheets.map(({ name }) => name);
    const pieceTellers = tellers(pkg, wanted, options.onProgress);
    return {
      sheets: wanted.map((sheet, i) => readSheet(pkg, sheet, context, pieceTellers?.[i])),
      ours,
      sheetNames,
      activeSheet: options.activeSheet ?? sheetNames[workbook.activeTab] ?? null,
      date1904: workbook.date1904,
      typed: readTyped(pkg, workbook, context),
      memory: readMemory(pkg),
    };
  });
}

/** Kinds of tabs that hold no table; tabs of any other kind are broken, or of a trial edition of Excel. */
const OTHER_TABS = ['chartsheet', 'dialogsheet', 'xlMacrosheet', 'xlIntlMacrosheet'];

function withoutWorksheets(pkg: Package, { sheets }: WorkbookPart): HostError {
  const isTab = (relationship: Relationship) =>
    OTHER_TABS.some((kind) => isOfType(relationship, kind));
  const isKnown =
    sheets.every(({ part }) => part === '') || pkg.relationships(pkg.workbookPart).some(isTab);
  return isKnown && isWellFormed(pkg.part(pkg.workbookPart)!.text())
    ? new HostError('noWorksheets', { tabs: sheets.length })
    : new HostError('damaged', { part: pkg.workbookPart });
}

/** One for each sheet: together they tell how far the reading of all is. */
function tellers(
  pkg: Package,
  sheets: readonly SheetEntry[],
  onProgress: ReadXlsxOptions['onProgress'],
): OnPiece[] | null {
  if (!onProgress) return null;
  const sizes = sheets.map(({ part }) => pkg.part(part)?.size ?? 0);
  const inAll = Math.max(
    1,
    sizes.reduce((sum, size) => sum + size, 0),
  );
  const rowsOf = sizes.map(() => 0);
  let before = 0;
  return sizes.map((size, i) => {
    const start = before;
    before += size;
    return (pieces, rows) => {
      rowsOf[i] = rows;
      onProgress({
        rows: rowsOf.reduce((sum, each) => sum + each),
        rowsInAll: null,
        share: (start + Math.min(size, pieces * PIECE)) / inAll,
      });
    };
  });
}

function readContext(pkg: Package, { date1904 }: WorkbookPart): CellContext {
  const relationships = pkg.relationships(pkg.workbookPart);
  const text = (type: string) => {
    const relationship = relationships.find((relationship) => isOfType(relationship, type));
    return relationship ? (pkg.part(relationship.target)?.text() ?? null) : null;
  };
  const strings = text('sharedStrings');
  return {
    strings: strings === null ? null : readSharedStrings(strings),
    kinds: readNumberKinds(text('styles')),
    date1904,
  };
}

/** Sheets may share their bytes in a zip: each alone is harmless, all together need not be. */
function checkTotal(pkg: Package, sheets: readonly SheetEntry[]): void {
  const sizes = sheets.map(({ part }) => pkg.part(part)?.size ?? 0);
  // one that is too large alone is refused by its own name when it is read
  const size = sizes.reduce((sum, size) => sum + (size > pkg.limits.partBytes ? 0 : size), 0);
  if (size > pkg.limits.totalBytes) throw new HostError('tooLarge', { size });
}

/** Broken files break in ways nobody listed: whatever is thrown becomes a `HostError`. */
function named<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof HostError) throw error;
    throw new HostError('damaged', {}, { cause: error });
  }
}
