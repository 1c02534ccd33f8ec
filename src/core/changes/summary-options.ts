import type { IsoDate } from '../calendar/iso-date';
import type { OurSheetKey } from '../grid/grid';
import type { PaletteName } from './palette';

export interface SummaryOptions {
  /** A typed day is written as it is; else the cell says =TODAY(), with the day as its cached value. */
  readonly asOf: { readonly date: IsoDate; readonly typed: boolean };
  /** Names of all sheets of the workbook, ours included. */
  readonly names: readonly string[];
  /** Names that our sheets of an earlier run bear now. */
  readonly ours: Readonly<Partial<Record<OurSheetKey, string>>>;
  readonly reportingUnit: string | null;
  /** Title of the clerk's table. */
  readonly title: string | null;
  readonly palette: PaletteName;
  /** The workbook counts its days from 1904. */
  readonly date1904: boolean;
  /** Only these sheets (`sheetsForHighlights`); left out: all. Overview and ledger are always needed. */
  readonly only?: readonly OurSheetKey[];
}
