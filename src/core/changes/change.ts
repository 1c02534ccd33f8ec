import type { Area } from '../grid/address';
import type { OurSheetKey } from '../grid/grid';
import type { DrawnSheet } from './drawing';

/** A live highlight in the clerk's sheet: a conditional format of ours, fill only. */
export interface HighlightRule {
  readonly state: 'overdue' | 'dueSoon';
  /** Relative to the first area's top-left cell, without "=". Refers to defined names only, never to other sheets. */
  readonly formula: string;
  /** RRGGBB */
  readonly fill: string;
}

/**
 * What should become of the workbook, as data. Set overwrites and adds where missing; Delete of what is not there does nothing.
 * Only sheets, names and formats of ours are ever named here, so applying twice leaves the same workbook.
 */
export type Change =
  /**
   * Adds our sheet, or overwrites it in place (same tab, same position). The host marks it with the hidden name
   * Duban_Sheet_<key>. New sheets go to the end, in the order of the changes.
   */
  | { readonly kind: 'setSheet'; readonly key: OurSheetKey; readonly sheet: DrawnSheet }
  | { readonly kind: 'deleteSheet'; readonly key: OurSheetKey }
  /** A name of workbook scope beginning with Duban_. `refersTo` without "=". */
  | { readonly kind: 'setName'; readonly name: string; readonly refersTo: string }
  | { readonly kind: 'deleteName'; readonly name: string }
  /** Replaces all highlights of ours on that sheet of the clerk's. */
  | {
      readonly kind: 'setHighlights';
      readonly sheet: string;
      readonly areas: readonly Area[];
      readonly rules: readonly HighlightRule[];
    }
  | { readonly kind: 'deleteHighlights'; readonly sheet: string }
  /** Text kept in the workbook for the next run; null removes it. */
  | { readonly kind: 'setMemory'; readonly text: string | null };
