import type { Area } from '../../../src/core/grid/address';
import { findSheet } from '../book/book';
import type { CellContent } from '../book/cell';
import { cellAt, type Sheet } from '../book/sheet';
import type { Corner, FormulaNode } from './formula-node';
import { FUNCTIONS } from './functions';
import { isMatrix, isRange, toNumber, type Matrix, type Operand } from './operand';
import { applyOperator } from './operators';
import { parseFormula } from './parse-formula';

/** Where a formula stands, and how far its relative references have moved since it was written. */
export interface Standing {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly down: number;
  readonly right: number;
}

/** The value of a cell now, its formula worked out if need be. */
export function cellValue(sheet: Sheet, row: number, column: number): CellContent {
  const cell = cellAt(sheet, row, column);
  if (!cell) return null;
  if (!cell.formula) return cell.value;
  const { generation } = sheet.book;
  if (cell.cached?.generation !== generation) {
    cell.cached = { generation, value: 0 }; // what a circular reference gets to see
    const value = evaluateFormula(cell.formula.slice(1), { sheet, row, column, down: 0, right: 0 });
    cell.cached = { generation, value };
  }
  return cell.cached.value;
}

/** `formula` without "=". A formula cell never stays blank: it shows 0. */
export function evaluateFormula(formula: string, at: Standing): CellContent {
  return single(evaluate(parseFormula(formula), at), at) ?? 0;
}

export function evaluate(node: FormulaNode, at: Standing): Operand {
  switch (node.kind) {
    case 'value':
      return node.value;
    case 'reference': {
      const sheet = node.sheet === null ? at.sheet : findSheet(at.sheet.book, node.sheet);
      if (!sheet) return { error: '#REF!' };
      const from = moved(node.from, at);
      const to = moved(node.to, at);
      return { sheet, area: span(from, to) };
    }
    case 'range': {
      const [from, to] = [evaluate(node.from, at), evaluate(node.to, at)];
      if (!isRange(from) || !isRange(to)) return { error: '#VALUE!' };
      return { sheet: from.sheet, area: around(from.area, to.area) };
    }
    case 'name': {
      const wanted = node.name.toLowerCase();
      const name = at.sheet.book.names.find((other) => other.name.toLowerCase() === wanted);
      return name ? evaluate(parseFormula(name.formula.slice(1)), at) : { error: '#NAME?' };
    }
    case 'call': {
      const apply = FUNCTIONS[node.name];
      return apply ? apply(node.args, at) : { error: '#NAME?' };
    }
    case 'binary':
      return each([evaluate(node.left, at), evaluate(node.right, at)], ([a, b]) =>
        applyOperator(node.operator, a!, b!),
      );
    case 'negative':
    case 'percent':
      return each([evaluate(node.operand, at)], ([value]) => {
        const number = toNumber(value!);
        if (typeof number === 'object') return number;
        return node.kind === 'negative' ? -number : number / 100;
      });
  }
}

function moved(corner: Corner, at: Standing): { row: number; column: number } {
  return {
    row: corner.row + (corner.rowFixed ? 0 : at.down),
    column: corner.column + (corner.columnFixed ? 0 : at.right),
  };
}

function span(a: { row: number; column: number }, b: { row: number; column: number }): Area {
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

function around(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** Applies to single values, or cell by cell where an argument holds several. */
export function each(
  operands: readonly Operand[],
  apply: (values: readonly CellContent[]) => CellContent,
): Operand {
  const grids = operands.map((operand) =>
    isRange(operand) || isMatrix(operand) ? matrix(operand) : [[operand]],
  );
  const rows = Math.max(...grids.map((grid) => grid.length));
  const columns = Math.max(...grids.map((grid) => grid[0]?.length ?? 0));
  const at = (grid: Matrix, row: number, column: number) => {
    const line = grid[grid.length === 1 ? 0 : row];
    const value = line?.[line.length === 1 ? 0 : column];
    return value === undefined ? { error: '#N/A' } : value;
  };
  if (rows === 1 && columns === 1) return apply(grids.map((grid) => at(grid, 0, 0)));
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) =>
      apply(grids.map((grid) => at(grid, row, column))),
    ),
  );
}

/** The values of a range; read once a generation. */
export function matrix(operand: Operand): Matrix {
  if (isMatrix(operand)) return operand;
  if (!isRange(operand)) return [[operand]];
  const { sheet, area } = operand;
  const keep = keptFor(sheet);
  const key = `${area.top}:${area.left}:${area.bottom}:${area.right}`;
  const known = keep.get(key);
  if (known) return known;
  const values: CellContent[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const line: CellContent[] = [];
    for (let column = area.left; column <= area.right; column++) {
      line.push(cellValue(sheet, row, column));
    }
    values.push(line);
  }
  if (values.length > 1 || values[0]!.length > 1) keep.set(key, values);
  return values;
}

const kept = new WeakMap<Sheet, { generation: number; areas: Map<string, Matrix> }>();

function keptFor(sheet: Sheet): Map<string, Matrix> {
  const { generation } = sheet.book;
  const known = kept.get(sheet);
  if (known?.generation === generation) return known.areas;
  const areas = new Map<string, Matrix>();
  kept.set(sheet, { generation, areas });
  return areas;
}

/** One value: of a column the cell in the formula's own row, otherwise the first. */
export function single(operand: Operand, at: Standing): CellContent {
  if (isMatrix(operand)) return operand[0]?.[0] ?? null;
  if (!isRange(operand)) return operand;
  const { sheet, area } = operand;
  const inColumn = area.left === area.right && at.row >= area.top && at.row <= area.bottom;
  return cellValue(sheet, inColumn ? at.row : area.top, area.left);
}
