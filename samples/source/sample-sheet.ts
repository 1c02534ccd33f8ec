/**
 * A sheet drawn row by row: `^` continues the cell above, `<` the one to the left (both merge), a `Date` is a real
 * date cell, null is blank.
 */
export interface SampleSheet {
  readonly file: string;
  readonly sheet: string;
  readonly widths: readonly number[];
  readonly rows: readonly (readonly (string | number | Date | null)[])[];
  /** A roster of units on a second sheet 单位名册. */
  readonly roster?: readonly string[];
}
