/** What a cell holds; null is blank. */
export type CellContent = null | string | number | boolean | { readonly error: string };

export interface CellFormat {
  readonly numberFormat?: string;
  /** "#RRGGBB" */
  readonly fill?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: string;
  readonly color?: string;
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly wrap?: boolean;
  /** Degrees; 180 stands for letters stacked vertically. */
  readonly orientation?: number;
  /** Style by side: EdgeTop, EdgeBottom, EdgeLeft, EdgeRight. */
  readonly borders?: Readonly<Record<string, { readonly style: string; readonly color: string }>>;
}

export interface Cell {
  value: CellContent;
  /** With the leading "=". */
  formula?: string;
  format: CellFormat;
  /** Result of the formula and the generation of the book it was worked out in. */
  cached?: { readonly generation: number; readonly value: CellContent };
}

export const NO_FORMAT: CellFormat = {};
