import type { CellContent } from '../../book/cell';
import { criterion } from '../criterion';
import { evaluate, matrix, single, type Standing } from '../evaluate';
import type { FormulaNode } from '../formula-node';
import { isError, isMatrix, isRange, toNumber, VALUE_ERROR } from '../operand';
import type { FunctionTable } from './function-table';

export const AGGREGATES: FunctionTable = {
  SUM: (args, at) => ofNumbers(args, at, (numbers) => numbers.reduce((a, b) => a + b, 0)),
  MAX: (args, at) =>
    ofNumbers(args, at, (numbers) => numbers.reduce((a, b) => Math.max(a, b), -Infinity)),
  MIN: (args, at) =>
    ofNumbers(args, at, (numbers) => numbers.reduce((a, b) => Math.min(a, b), Infinity)),
  AVERAGE: (args, at) =>
    ofNumbers(args, at, (numbers) =>
      numbers.length ? numbers.reduce((a, b) => a + b, 0) / numbers.length : { error: '#DIV/0!' },
    ),
  COUNT: (args, at) => valuesOf(args, at).filter((value) => typeof value === 'number').length,
  COUNTA: (args, at) => valuesOf(args, at).filter((value) => value !== null).length,
  COUNTBLANK: (args, at) =>
    valuesOf(args, at).filter((value) => value === null || value === '').length,
  SMALL: ([range, rank], at) => ranked(range!, rank!, at, (a, b) => a - b),
  LARGE: ([range, rank], at) => ranked(range!, rank!, at, (a, b) => b - a),
  COUNTIF: (args, at) => matching(args, at).filter(Boolean).length,
  COUNTIFS: (args, at) => matching(args, at).filter(Boolean).length,
  SUMIF: ([range, wanted, sums], at) => sumWhere(sums ?? range!, [range!, wanted!], at),
  SUMIFS: ([sums, ...pairs], at) => sumWhere(sums!, pairs, at),
  SUMPRODUCT: (args, at) => {
    const grids = args.map((node) => matrix(evaluate(node, at)).flat());
    let sum = 0;
    for (let i = 0; i < grids[0]!.length; i++) {
      let product = 1;
      for (const grid of grids) {
        const value = grid[i] ?? null;
        if (isError(value)) return value;
        product *= typeof value === 'number' ? value : 0;
      }
      sum += product;
    }
    return sum;
  },
};

function valuesOf(args: readonly FormulaNode[], at: Standing): readonly CellContent[] {
  return args.flatMap((node) => matrix(evaluate(node, at)).flat());
}

function ofNumbers(
  args: readonly FormulaNode[],
  at: Standing,
  reduce: (numbers: readonly number[]) => CellContent,
): CellContent {
  const numbers: number[] = [];
  for (const node of args) {
    const operand = evaluate(node, at);
    const several = isRange(operand) || isMatrix(operand);
    for (const value of matrix(operand).flat()) {
      if (isError(value)) return value;
      if (typeof value === 'number') numbers.push(value);
      else if (!several) {
        const number = toNumber(value);
        if (typeof number === 'object') return number;
        numbers.push(number);
      }
    }
  }
  const result = reduce(numbers);
  return typeof result === 'number' && !Number.isFinite(result) ? 0 : result;
}

function ranked(
  range: FormulaNode,
  rank: FormulaNode,
  at: Standing,
  order: (a: number, b: number) => number,
): CellContent {
  const numbers = matrix(evaluate(range, at))
    .flat()
    .filter((value) => typeof value === 'number')
    .sort(order);
  return numbers[Number(single(evaluate(rank, at), at)) - 1] ?? { error: '#NUM!' };
}

/** For each cell of the first range whether all criteria hold there. */
function matching(args: readonly FormulaNode[], at: Standing): readonly boolean[] {
  let holds: boolean[] | null = null;
  for (let i = 0; i + 1 < args.length; i += 2) {
    const values = matrix(evaluate(args[i]!, at)).flat();
    const test = criterion(single(evaluate(args[i + 1]!, at), at));
    holds ??= values.map(() => true);
    holds = holds.map((held, index) => held && test(values[index] ?? null));
  }
  return holds ?? [];
}

function sumWhere(sums: FormulaNode, pairs: readonly FormulaNode[], at: Standing): CellContent {
  const values = matrix(evaluate(sums, at)).flat();
  const holds = matching(pairs, at);
  if (holds.length !== values.length) return VALUE_ERROR;
  return values.reduce<number>(
    (sum, value, i) => (holds[i] && typeof value === 'number' ? sum + value : sum),
    0,
  );
}
