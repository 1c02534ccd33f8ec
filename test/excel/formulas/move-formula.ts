import { columnLetter, columnNumber } from '../../../src/core/grid/address';

const PIECE =
  /"(?:[^"]|"")*"|'(?:[^']|'')+'!|(?<![\p{L}\p{N}_.$])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])/gu;

/** The formula as it reads after being copied `down` rows and `right` columns; what stands behind $ stays. */
export function moveFormula(formula: string, down: number, right: number): string {
  return formula.replace(
    PIECE,
    (whole, fixed: string | undefined, letters: string | undefined, rowFixed, row) => {
      if (!letters) return whole;
      const column = columnNumber(letters) + (fixed ? 0 : right);
      return `${fixed}${columnLetter(column)}${rowFixed}${Number(row) + (rowFixed ? 0 : down)}`;
    },
  );
}
