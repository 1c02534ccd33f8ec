import type { Area } from '../../core/grid/address';

/** A sheet as the page shows it: read-only, sizes in CSS pixels. */
export interface Preview {
  readonly name: string;
  /** Width of each column from A on; 0 is hidden. */
  readonly widths: readonly number[];
  /** Height of rows that are not listed. */
  readonly defaultHeight: number;
  /** Rows in order; rows between them are blank. */
  readonly rows: readonly PreviewRow[];
  /** Rows beyond the last that is shown. */
  readonly rowsLeftOut: number;
  readonly merges: readonly Area[];
  readonly styles: readonly PreviewStyle[];
  /** Rows kept in view. */
  readonly headerRows: readonly [first: number, last: number] | null;
  /** Where rows take the highlight of their task. */
  readonly highlighted: readonly Area[];
}

export interface PreviewRow {
  /** 1-based. */
  readonly row: number;
  /** 0 is hidden. */
  readonly height: number;
  /** By column from A on; null is blank. */
  readonly texts: readonly (string | null)[];
  /** Index into `styles` for each column. */
  readonly styles: readonly number[];
}

export interface PreviewStyle {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  /** CSS font family; null is the page's own. */
  readonly font: string | null;
  /** In CSS pixels. */
  readonly size: number;
  readonly align: 'left' | 'center' | 'right';
  readonly vertical: 'top' | 'center' | 'bottom';
  readonly wrap: boolean;
  /** Letters stacked. */
  readonly stacked: boolean;
  /** CSS colours. */
  readonly fill: string | null;
  readonly color: string | null;
  readonly borders: { readonly right: boolean; readonly bottom: boolean };
}

export const PLAIN_STYLE: PreviewStyle = {
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  font: null,
  size: 14,
  align: 'left',
  vertical: 'center',
  wrap: false,
  stacked: false,
  fill: null,
  color: null,
  borders: { right: false, bottom: false },
};

/** Rows of a sheet that are shown at most. */
export const MOST_ROWS = 20_000;

/** Excel counts widths in digits of its default font, 7 pixels each. */
export function widthInPixels(characters: number): number {
  return Math.round(characters * 7);
}

export function pointsInPixels(points: number): number {
  return Math.round((points * 4) / 3);
}
