/** Fonts of the official look, with what readers need to fall back to a Chinese face. */
export type FontFace = 'song' | 'hei' | 'fangsong';

/** How a cell looks. Colours are RRGGBB. */
export interface CellStyle {
  readonly font: FontFace;
  readonly size: number;
  readonly bold?: boolean;
  readonly underline?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly border?: boolean;
  readonly horizontal: 'left' | 'center' | 'right';
  /** 255: letters stacked vertically. */
  readonly rotation?: 255;
  readonly wrap: boolean;
  /** en-US number format code; "@" is text. */
  readonly numberFormat?: string;
}

/** Key of a look in `DrawnSheet.styles`. */
export type StyleName = string;
