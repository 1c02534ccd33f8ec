import type { Area } from '../../core/grid/address';

/** A sheet as the page shows it: read-only, sizes in CSS pixels. */
export interface Preview {
  readonly name: string;
  /** Width of each column from A on; 0 is hidden. */
  readonly widths: readonly number[];
  /** Rows in order; rows between them have the default height and are blank. */
  readonly rows: readonly PreviewRow[];
  readonly merges: readonly Area[];
  readonly styles: readonly PreviewStyle[];
  /** Rows kept in view: the table's header. */
  readonly headerRows: readonly [first: number, last: number] | null;
}

export interface PreviewRow {
  /** 1-based. */
  readonly row: number;
  /** 0 is hidden. */
  readonly height: number;
  /** By column from A on; null is blank. */
  readonly texts: readonly (string | null)[];
  /** Index into `styles` for each column; shorter where the rest has style 0. */
  readonly styles: readonly number[];
}

export interface PreviewStyle {
  readonly bold: boolean;
  readonly song: boolean;
  /** In CSS pixels. */
  readonly size: number;
  readonly align: 'left' | 'center' | 'right';
  readonly wrap: boolean;
  readonly fill: string | null;
  readonly color: string | null;
  readonly border: boolean;
}

export const PLAIN_STYLE: PreviewStyle = {
  ...{ bold: false, song: false, size: 13, align: 'left', wrap: true },
  ...{ fill: null, color: null, border: false },
};

export const DEFAULT_HEIGHT = 24;

/** Excel measures widths in characters of the default font: about 7 pixels each and 5 between the lines. */
export function widthInPixels(characters: number): number {
  return Math.round(characters * 7 + 5);
}

export function pointsInPixels(points: number): number {
  return Math.round((points * 4) / 3);
}
