import type { IsoDate } from '../calendar/iso-date';
import type { Area } from '../grid/address';
import type { CellStyle, StyleName } from './styles';

/** A formula with the value it has now, so that any reader shows the right number without recalculating. */
export interface Formula {
  /** Without the leading "="; en-US function names, commas. */
  readonly formula: string;
  readonly value: string | number | boolean;
  /** The formula for any row of the column; cells that have it in common differ by their row only (`columnFormula`). */
  readonly inRow?: (row: number) => string;
}

/** Text that leads to a cell of this workbook. */
export interface CellLink {
  readonly text: string;
  readonly link: { readonly sheet: string; readonly address: string };
}

export interface DateValue {
  readonly date: IsoDate;
}

/** Text is always written as text, whatever it begins with. Null is a truly empty cell. */
export type DrawnValue = null | string | number | Formula | CellLink | DateValue;

/** A value in the column's style, or with a style of its own. */
export type DrawnCell = DrawnValue | { readonly value: DrawnValue; readonly style: StyleName };

export interface DrawnColumn {
  /** In characters, as Excel counts column widths. */
  readonly width: number;
  /** Style of the cells of `body` rows that name none. */
  readonly style: StyleName;
  /** Grouped (outline level 1) and hidden: working columns after the print area. */
  readonly hidden?: boolean;
}

export interface DrawnRow {
  /** In points; left out: the host's default. */
  readonly height?: number;
  /** Style of this row's cells that name none; left out: the column's. */
  readonly style?: StyleName;
  /** From column A on. */
  readonly cells: readonly DrawnCell[];
}

/** A conditional format in one of our own sheets. Formulas are relative to the area's top-left cell, without "=". */
export interface DrawnConditionalFormat {
  readonly areas: readonly Area[];
  readonly formula: string;
  readonly look: {
    readonly fill?: string;
    readonly color?: string;
    readonly bold?: boolean;
    readonly border?: boolean;
  };
}

export interface DrawnChart {
  readonly kind: 'bar' | 'stackedBar';
  /** Cells the chart covers. */
  readonly area: Area;
  /** For screen readers. */
  readonly description: string;
  readonly series: readonly DrawnSeries[];
  /** Gap between bars in percent of a bar. */
  readonly gap: number;
  /** Of the categories, in points. */
  readonly labelSize: number;
  readonly legend: boolean;
  readonly valueLabels: boolean;
}

export interface DrawnSeries {
  readonly name: string;
  /** On the sheet of the chart; one column each, same rows. */
  readonly categories: Area;
  readonly values: Area;
  /** Cached values, so that the chart shows before any recalculation. */
  readonly cachedCategories: readonly string[];
  readonly cachedValues: readonly number[];
  /** RRGGBB */
  readonly color: string;
  /** Colour of single points by index, where they differ from the series. */
  readonly pointColors?: Readonly<Record<number, string>>;
}

export interface DrawnPage {
  /** Overview 1 × 1; the others any number high. */
  readonly fitToHeight: boolean;
  /** Rows repeated on every page. */
  readonly titleRows?: readonly [first: number, last: number];
  /** Columns repeated on every page. */
  readonly titleColumns?: readonly [first: number, last: number];
  /** Pages side by side; one where nothing is said. */
  readonly pagesAcross?: number;
  readonly printArea: Area;
  /** "第 {page} 页  共 {pages} 页" */
  readonly footer: string;
}

/** One of our sheets, drawn as data; hosts only carry it over. */
export interface DrawnSheet {
  readonly name: string;
  readonly columns: readonly DrawnColumn[];
  /** From row 1 on, without gaps. */
  readonly rows: readonly DrawnRow[];
  readonly merges: readonly Area[];
  /** Top-left cell of the part that scrolls: "D4". */
  readonly freeze?: string;
  readonly filter?: Area;
  readonly conditionalFormats: readonly DrawnConditionalFormat[];
  readonly charts: readonly DrawnChart[];
  readonly page: DrawnPage;
  /** Cells a person may type in; the others are not locked either, this only tells screen readers and the pane. */
  readonly inputs?: readonly Area[];
  /** Looks the sheet uses beyond the standing ones. */
  readonly styles: Readonly<Record<StyleName, CellStyle>>;
}
