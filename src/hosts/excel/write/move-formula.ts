import { columnLetter, columnNumber, MAX_COLUMN, MAX_ROW } from '../../../core/grid/address';

/** Texts and quoted sheet names are passed over; then a reference that is no part of a longer word, nor LOG10( nor A1!. */
const REFERENCE =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!|(?<![\p{L}\p{N}_.$])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])/gu;

/** The formula as it would read copied that many rows down and columns right; what stands behind $ stays. */
export function moveFormula(formula: string, down: number, right: number): string {
  return formula.replace(
    REFERENCE,
    (whole: string, columnMark?: string, letters?: string, rowMark?: string, digits?: string) => {
      if (letters === undefined) return whole;
      const column = columnNumber(letters);
      const row = Number(digits);
      if (column > MAX_COLUMN || row > MAX_ROW) return whole;
      const toColumn = columnMark ? column : column + right;
      return `${columnMark}${columnLetter(toColumn)}${rowMark}${rowMark ? row : row + down}`;
    },
  );
}
