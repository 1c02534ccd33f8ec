import { checkSheetName } from '../book/book';
import { refuse } from '../book/emulated-error';
import { usedArea, type Sheet } from '../book/sheet';
import { hostObject, type HostObject, type HostType } from '../wire/host-object';
import type { Session } from '../wire/session';
import { autoFilterObject } from './auto-filter';
import { chartsObject } from './charts';
import { freezePanesObject } from './freeze-panes';
import { pageLayoutObject } from './page-layout';
import { rangeAreasObject } from './range-areas';
import { rangeObject } from './range';
import { tablesObject } from './tables';
import { areaAt, guardStructure, toArea, toAreas, WHOLE_SHEET } from './target';

export interface SheetTarget {
  readonly session: Session;
  readonly sheet: Sheet;
}

export function worksheetObject(session: Session, sheet: Sheet): HostObject {
  return hostObject(WORKSHEET, { session, sheet }, sheet.id);
}

const WORKSHEET: HostType<SheetTarget> = {
  name: 'Worksheet',
  properties: {
    Id: { get: ({ sheet }) => sheet.id },
    Name: {
      get: ({ sheet }) => sheet.name,
      set: ({ sheet }, value) => {
        guardStructure(sheet);
        checkSheetName(sheet.book, String(value), sheet);
        rename(sheet, String(value));
      },
    },
    Position: { get: ({ sheet }) => sheet.book.sheets.indexOf(sheet) },
    Visibility: {
      get: ({ sheet }) => sheet.visibility,
      set: ({ sheet }, value) => {
        guardStructure(sheet);
        if (value !== 'Visible' && value !== 'Hidden' && value !== 'VeryHidden') {
          refuse('InvalidArgument');
        }
        sheet.visibility = value as Sheet['visibility'];
      },
    },
    Gridlines: {
      get: ({ sheet }) => sheet.showGridlines,
      set: ({ sheet }, value) => {
        sheet.showGridlines = value === true;
      },
    },
  },
  navigation: {
    AutoFilter: ({ sheet }) => autoFilterObject(sheet),
    Charts: (target) => chartsObject(target),
    FreezePanes: ({ sheet }) => freezePanesObject(sheet),
    PageLayout: ({ sheet }) => pageLayoutObject(sheet),
    Protection: ({ sheet }) => hostObject(PROTECTION, sheet),
    Tables: ({ sheet }) => tablesObject(sheet),
  },
  methods: {
    GetRange: ({ session, sheet }, [address]) =>
      rangeObject(session, sheet, address === undefined ? WHOLE_SHEET : toArea(address)),
    GetRanges: ({ session, sheet }, [addresses]) =>
      rangeAreasObject(session, sheet, toAreas(addresses)),
    GetRangeByIndexes: ({ session, sheet }, [row, column, rows, columns]) =>
      rangeObject(
        session,
        sheet,
        areaAt(Number(row), Number(column), Number(rows), Number(columns)),
      ),
    // a blank sheet answers A1
    GetUsedRange: ({ session, sheet }, [valuesOnly]) => {
      const used = usedArea(sheet, valuesOnly === true, WHOLE_SHEET);
      return rangeObject(session, sheet, used ?? { top: 1, left: 1, bottom: 1, right: 1 });
    },
    GetUsedRangeOrNullObject: ({ session, sheet }, [valuesOnly]) => {
      const used = usedArea(sheet, valuesOnly === true, WHOLE_SHEET);
      return used && rangeObject(session, sheet, used);
    },
    Activate: ({ session, sheet }) => {
      if (sheet.visibility !== 'Visible') refuse('InvalidOperation');
      session.activating = sheet.id;
    },
    Delete: ({ sheet }) => {
      guardStructure(sheet);
      const { book } = sheet;
      const others = book.sheets.filter((other) => other !== sheet);
      if (!others.some(({ visibility }) => visibility === 'Visible')) refuse('InvalidOperation');
      book.sheets.splice(book.sheets.indexOf(sheet), 1);
      if (book.activeId === sheet.id) book.activeId = others[0]!.id;
      rename(sheet, '#REF');
    },
    _RegisterDataChangedEvent: ({ sheet }) => void sheet.book.subscriptions.add(`10:${sheet.id}`),
    _UnregisterDataChangedEvent: ({ sheet }) =>
      void sheet.book.subscriptions.delete(`10:${sheet.id}`),
  },
};

const PROTECTION: HostType<Sheet> = {
  name: 'WorksheetProtection',
  properties: {
    Protected: { get: ({ protection }) => protection !== null },
    Options: {
      get: ({ protection }) => ({ allowFormatCells: protection?.allowFormatCells ?? false }),
    },
  },
};

/** Names and formulas that point to the sheet follow; to a deleted one they become #REF!. */
function rename(sheet: Sheet, name: string): void {
  const old = [`'${sheet.name.replaceAll("'", "''")}'!`, `${sheet.name}!`];
  const now = name === '#REF' ? '#REF!' : `'${name.replaceAll("'", "''")}'!`;
  const follow = (formula: string) =>
    old.reduce((text, before) => text.replaceAll(before, now), formula);
  const { book } = sheet;
  for (const defined of book.names) defined.formula = follow(defined.formula);
  for (const other of book.sheets) {
    for (const cell of other.cells.values()) {
      if (cell.formula) cell.formula = follow(cell.formula);
    }
  }
  if (name !== '#REF') sheet.name = name;
  book.generation++;
}
