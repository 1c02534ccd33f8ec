import type { IsoDate } from '../calendar/iso-date';
import type { Area } from './address';

/**
 * What a cell holds, as a host hands it over. Hosts turn serials under a date format into `date` and numbers under a
 * percent format into `percent`, so that the core never looks at number formats. A formula counts as its result.
 */
export type CellValue =
  | null
  | string
  | number
  | boolean
  | { readonly kind: 'date'; readonly date: IsoDate }
  /** 0.85 shown as 85% is `{ percent: 85 }`. */
  | { readonly kind: 'percent'; readonly percent: number }
  /** "#REF!" and its like. */
  | { readonly kind: 'error'; readonly error: string };

/** A row that holds at least one value. */
export interface GridRow {
  /** 1-based, as the sheet shows it. */
  readonly row: number;
  /** From column A on; `cells[0]` is column A. Shorter than the sheet where the rest is blank; holes are blank. */
  readonly cells: readonly CellValue[];
}

/** A run of hidden rows or columns, 1-based and inclusive. */
export type Span = readonly [first: number, last: number];

/** A worksheet as a host hands it over. */
export interface Grid {
  readonly name: string;
  /** In ascending order. Blank rows are left out, however they are formatted. */
  readonly rows: readonly GridRow[];
  /** Areas of two or more cells. The value stands in the top-left cell. */
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly Span[];
  readonly hiddenColumns: readonly Span[];
  /** The sheet itself is hidden. */
  readonly hidden: boolean;
  /** Some rows are hidden by a filter. */
  readonly filtered: boolean;
  /** The sheet is protected against format changes. */
  readonly protected: boolean;
}

/** Our sheets, by what they are; the clerk may rename them. */
export const OUR_SHEETS = [
  'overview',
  'ledger',
  'assignments',
  'byUnit',
  'byLeader',
  'byPerson',
  'toChase',
  'matrix',
  'review',
] as const;

export type OurSheetKey = (typeof OUR_SHEETS)[number];

/** A workbook as a host hands it over. */
export interface Workbook {
  /** The clerk's sheets in tab order; ours are left out. */
  readonly sheets: readonly Grid[];
  /** Our sheets from an earlier run, found by the hidden names Duban_Sheet_<key>, with the names they bear now. */
  readonly ours: Readonly<Partial<Record<OurSheetKey, string>>>;
  /** Names of all sheets, ours and chart sheets included, so that a new name can be chosen. */
  readonly sheetNames: readonly string[];
  /** The sheet on which the person stands, where the host knows one. */
  readonly activeSheet: string | null;
  /** Serials count from 1904 (old Mac workbooks); needed for serials under a General format. */
  readonly date1904: boolean;
  /** What a person typed over the as-of and due-soon cells of an earlier run; null where our own value stands. */
  readonly typed: { readonly asOf: IsoDate | null; readonly dueSoonDays: number | null };
  /** What Duban stored in the workbook on an earlier run; see `actions/memory.ts`. */
  readonly memory: string | null;
}
