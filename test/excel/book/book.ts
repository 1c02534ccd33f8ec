import { areaAddress, type Area } from '../../../src/core/grid/address';
import type { IsoDate } from '../../../src/core/calendar/iso-date';
import { refuse } from './emulated-error';
import { newSheet, type Sheet } from './sheet';

export interface DefinedName {
  name: string;
  /** With "=". */
  formula: string;
  visible: boolean;
  comment: string;
}

export interface XmlPart {
  readonly id: string;
  xml: string;
}

/** An event as Excel sends it to the client: message type, event type, target, arguments as JSON. */
export type EventEntry = readonly [category: number, type: number, target: string, args: string];

/** A workbook open in the emulated Excel. */
export interface Book {
  readonly sheets: Sheet[];
  readonly names: DefinedName[];
  xmlParts: XmlPart[];
  activeId: string;
  selection: Area;
  /** What TODAY() answers. */
  today: IsoDate;
  date1904: boolean;
  readOnly: boolean;
  structureProtected: boolean;
  /** The person is typing into a cell: every request is refused. */
  editingCell: boolean;
  /** Newer Excel tells in events who made a change. */
  tellsTriggerSource: boolean;
  /** Rises with every change; results of formulas hold for one generation. */
  generation: number;
  nextId: number;
  /** "10:Workbook", "10:{sheet id}". */
  readonly subscriptions: Set<string>;
  readonly listeners: Set<(event: EventEntry) => void>;
}

export interface BookOptions {
  readonly today?: IsoDate;
  readonly date1904?: boolean;
}

export function createBook(sheetNames: readonly string[], options: BookOptions = {}): Book {
  const book: Book = {
    sheets: [],
    names: [],
    xmlParts: [],
    activeId: '',
    selection: { top: 1, left: 1, bottom: 1, right: 1 },
    today: options.today ?? '2026-06-15',
    date1904: options.date1904 ?? false,
    readOnly: false,
    structureProtected: false,
    editingCell: false,
    tellsTriggerSource: true,
    generation: 0,
    nextId: 1,
    subscriptions: new Set(),
    listeners: new Set(),
  };
  for (const name of sheetNames) addSheet(book, name);
  book.activeId = book.sheets[0]?.id ?? '';
  return book;
}

export function activeSheet(book: Book): Sheet {
  return findSheet(book, book.activeId) ?? book.sheets[0]!;
}

export function newId(book: Book): string {
  return `{00000000-0001-0000-${String(book.nextId++).padStart(4, '0')}-000000000000}`;
}

export function findSheet(book: Book, nameOrId: string): Sheet | undefined {
  const name = nameOrId.toLowerCase();
  return book.sheets.find((sheet) => sheet.id === nameOrId || sheet.name.toLowerCase() === name);
}

export function addSheet(book: Book, name?: string): Sheet {
  const chosen = name ?? freeSheetName(book);
  checkSheetName(book, chosen);
  const sheet = newSheet(book, newId(book), chosen);
  book.sheets.push(sheet);
  return sheet;
}

export function checkSheetName(book: Book, name: string, renamed?: Sheet): void {
  if (name === '' || name.length > 31 || /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name)) {
    refuse('InvalidArgument');
  }
  const taken = findSheet(book, name);
  if (taken && taken !== renamed) refuse('ItemAlreadyExists');
}

function freeSheetName(book: Book): string {
  for (let i = book.sheets.length + 1; ; i++) {
    if (!findSheet(book, `Sheet${i}`)) return `Sheet${i}`;
  }
}

const CHANGED = 10;

/** Tells whoever listens that cells changed. */
export function noteChange(
  sheet: Sheet,
  area: Area,
  by: 'addIn' | 'person' | 'coAuthor',
  changeType = 'RangeEdited',
): void {
  const { book } = sheet;
  book.generation++;
  const args = JSON.stringify({
    changeType,
    source: by === 'coAuthor' ? 'Remote' : 'Local',
    ...(book.tellsTriggerSource && {
      triggerSource: by === 'addIn' ? 'ThisLocalAddin' : 'Unknown',
    }),
    worksheetId: sheet.id,
    address: areaAddress(area),
    shiftDirection: 'None',
  });
  for (const target of [sheet.id, 'Workbook']) {
    if (book.subscriptions.has(`${CHANGED}:${target}`)) {
      for (const listener of book.listeners) listener([65_536, CHANGED, target, args]);
    }
  }
}
