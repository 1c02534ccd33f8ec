import type { IsoDate } from '../calendar/iso-date';
import type { Area, Place } from '../grid/address';
import type { CellValue } from '../grid/grid';
import type { ColumnValues } from './column-content';
import type { ColumnRole } from './column-role';

/** Why a column has its role; the locale makes the sentence. */
export type ColumnReason =
  /** The header holds a known word: 完成时限. */
  | { readonly code: 'headerWord'; readonly word: string }
  /** A group cell above lends its word: 责任单位 over 牵头 | 配合. */
  | { readonly code: 'groupHeader'; readonly word: string }
  /** No known word, but `share` (0…1) of the values look like it. */
  | { readonly code: 'looksLike'; readonly share: number }
  /** The only column left that can carry the tasks. */
  | { readonly code: 'position' }
  /** The person chose it. */
  | { readonly code: 'chosen' }
  /** Nothing tells what it is. */
  | { readonly code: 'unknown' };

export interface Column {
  /** 1-based. */
  readonly column: number;
  /** The header as written over all header rows, joined by “/”, line breaks dropped; "" where the header is blank. */
  readonly header: string;
  readonly role: ColumnRole;
  readonly reason: ColumnReason;
  /** What its first rows hold; null where they are blank and more follow. */
  readonly values: ColumnValues | null;
  /** Cells are merged over several rows. */
  readonly merged: boolean;
}

export type RowKind =
  | 'task'
  /** 一、党的建设 */
  | 'section'
  /** 合计, 小计 */
  | 'total'
  /** 备注：…, 填表人：… */
  | 'footer'
  /** The header once more, at a page break. */
  | 'header'
  /** Holds text but none that is a task. */
  | 'other';

export interface TableRow {
  /** 1-based row of the sheet. */
  readonly row: number;
  readonly kind: RowKind;
  /** Number (一、 or the like stripped) and words of the section this row stands in; null before the first. */
  readonly section: string | null;
}

/** Breakdown tables carry tasks with deadlines; the others are read as what they are, without missing-deadline complaints. */
export type TableKind = 'breakdown' | 'scoring' | 'risk' | 'statistics';

/** A fact and the cell it was read from. */
export interface Sourced<T> {
  readonly value: T;
  readonly at: Place;
}

/** A table found on a sheet, its columns and rows understood. */
export interface Table {
  readonly sheet: string;
  readonly kind: TableKind;
  /** From the first header row to the last row of the body, footers included. */
  readonly area: Area;
  readonly title: Sourced<string> | null;
  /** The year the document speaks of: from the title, the date line, else the sheet name. */
  readonly year: Sourced<number> | null;
  /** 填报单位：… */
  readonly reportingUnit: Sourced<string> | null;
  /** 填报日期 or the date of issue. */
  readonly issuedOn: Sourced<IsoDate> | null;
  /** First and last header row, 1-based. */
  readonly headerRows: readonly [first: number, last: number];
  readonly columns: readonly Column[];
  /** All non-blank rows below the header in sheet order. */
  readonly rows: readonly TableRow[];
  /** A rule the footer sets for owner cells: 排在首位的为牵头单位. */
  readonly firstOwnerLeads: boolean;
  /** The value that applies at a cell: a merged area's value for every cell it spans. */
  readonly cell: (row: number, column: number) => TableCell;
}

export interface TableCell {
  readonly value: CellValue;
  /** Where the value stands: the merged area's top-left cell, else the cell itself. */
  readonly row: number;
  readonly column: number;
}
