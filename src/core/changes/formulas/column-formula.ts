import type { Formula } from '../drawing';

/**
 * Formulas of a column that differ by their row only, so that a file can hold them once. They may name cells of their own
 * sheet and defined names; Excel shares no formula that names another sheet.
 */
export function columnFormula(
  inRow: (row: number) => string,
): (row: number, value: Formula['value']) => Formula {
  class RowFormula implements Formula {
    constructor(
      private readonly row: number,
      readonly value: Formula['value'],
    ) {}
    get formula(): string {
      return inRow(this.row);
    }
    get inRow(): (row: number) => string {
      return inRow;
    }
  }
  return (row, value) => new RowFormula(row, value);
}
