import type { Area } from '../../../src/core/grid/address';

export interface PageSetup {
  orientation: string;
  paperSize: string;
  /** Margins in points. */
  topMargin: number;
  bottomMargin: number;
  leftMargin: number;
  rightMargin: number;
  headerMargin: number;
  footerMargin: number;
  centerHorizontally: boolean;
  zoom: Readonly<Record<string, number>>;
  printArea: Area | null;
  /** First and last repeated row. */
  titleRows: readonly [number, number] | null;
  titleColumns: readonly [number, number] | null;
  centerFooter: string;
}

export const NEW_PAGE: PageSetup = {
  orientation: 'Portrait',
  paperSize: 'Letter',
  topMargin: 54,
  bottomMargin: 54,
  leftMargin: 50.4,
  rightMargin: 50.4,
  headerMargin: 21.6,
  footerMargin: 21.6,
  centerHorizontally: false,
  zoom: { scale: 100 },
  printArea: null,
  titleRows: null,
  titleColumns: null,
  centerFooter: '',
};
