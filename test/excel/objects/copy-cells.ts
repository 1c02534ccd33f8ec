import { noteChange } from '../book/book';
import { refuse } from '../book/emulated-error';
import { cellAt, makeCell } from '../book/sheet';
import { moveFormula } from '../formulas/move-formula';
import { columnsOf, guard, rowsOf, type RangeTarget } from './target';

/** Copies as pasting does: relative references move along, a smaller source is repeated over a multiple of its size. */
export function copyCells(source: RangeTarget, target: RangeTarget, kind: string): void {
  guard(target.sheet, 'content');
  if (kind !== 'Formulas' && kind !== 'All') refuse('ApiNotFound', `EMULATOR: copying ${kind}`);
  const from = source.areas[0];
  const to = target.areas[0];
  const rows = multiple(rowsOf(from), rowsOf(to));
  const columns = multiple(columnsOf(from), columnsOf(to));
  const copies = Array.from({ length: rows * columns }, (_, i) => {
    const [down, right] = [Math.floor(i / columns), i % columns];
    const cell = cellAt(
      source.sheet,
      from.top + (down % rowsOf(from)),
      from.left + (right % columnsOf(from)),
    );
    return {
      down,
      right,
      value: cell?.value ?? null,
      formula: cell?.formula,
      format: cell?.format,
    };
  });
  for (const { down, right, value, formula, format } of copies) {
    const [row, column] = [to.top + down, to.left + right];
    if (value === null && !formula && !format && !cellAt(target.sheet, row, column)) continue;
    const cell = makeCell(target.sheet, row, column);
    delete cell.cached;
    delete cell.formula;
    cell.value = value;
    if (formula) {
      const fromRow = from.top + (down % rowsOf(from));
      const fromColumn = from.left + (right % columnsOf(from));
      cell.formula = `=${moveFormula(formula.slice(1), row - fromRow, column - fromColumn)}`;
    }
    if (kind === 'All' && format) cell.format = format;
  }
  noteChange(target.sheet, to, 'addIn');
}

/** The source's own size unless the target is a whole multiple of it. */
function multiple(source: number, target: number): number {
  return target % source === 0 ? target : source;
}
