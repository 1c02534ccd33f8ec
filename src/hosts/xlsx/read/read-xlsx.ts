import type { Workbook } from '../../../core/grid/grid';
import { HostError } from '../../host-error';
import { openPackage, type Package, type PackageOptions } from '../package/open-package';
import { isOfType, type Relationship } from '../package/relationship';
import type { CellContext } from './cell-value';
import { readNumberKinds } from './number-kinds';
import { findOurSheets } from './our-sheets';
import { readMemory } from './read-memory';
import { readSheet } from './read-sheet';
import { readSharedStrings } from './shared-strings';
import { readTyped } from './typed-settings';
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from './workbook-part';

export interface ReadXlsxOptions extends PackageOptions {
  /** Names of the sheets wanted; left out: all. */
  readonly sheets?: readonly string[];
  /** The sheet on which the person stands, where it is known better than from the file. */
  readonly activeSheet?: string;
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
    const wanted = workbook.sheets.filter(
      ({ name, isWorksheet }) =>
        isWorksheet && !ourNames.has(name) && (options.sheets?.includes(name) ?? true),
    );
    checkTotal(pkg, wanted);
    const context = readContext(pkg, workbook);
    const sheetNames = workbook.sheets.map(({ name }) => name);
    return {
      sheets: wanted.map((sheet) => readSheet(pkg, sheet, context)),
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
  return isKnown
    ? new HostError('noWorksheets', { tabs: sheets.length })
    : new HostError('damaged', { part: pkg.workbookPart });
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
