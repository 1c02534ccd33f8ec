import type { CellContent } from '../../book/cell';
import { evaluate, matrix, single, type Standing } from '../evaluate';
import type { FormulaNode } from '../formula-node';
import { isError, isMatrix, isRange, NOT_AVAILABLE, toTruth } from '../operand';
import type { FunctionTable } from './function-table';

export const LOGIC: FunctionTable = {
  IF: ([test, yes, no], at) => {
    const truth = toTruth(single(evaluate(test!, at), at));
    if (typeof truth === 'object') return truth;
    if (truth) return yes ? evaluate(yes, at) : true;
    return no ? evaluate(no, at) : false;
  },
  IFS: (args, at) => {
    for (let i = 0; i + 1 < args.length; i += 2) {
      const truth = toTruth(single(evaluate(args[i]!, at), at));
      if (truth) return typeof truth === 'object' ? truth : evaluate(args[i + 1]!, at);
    }
    return NOT_AVAILABLE;
  },
  AND: (args, at) => all(args, at, (truths) => truths.every(Boolean)),
  OR: (args, at) => all(args, at, (truths) => truths.some(Boolean)),
  NOT: ([node], at) => {
    const truth = toTruth(single(evaluate(node!, at), at));
    return typeof truth === 'object' ? truth : !truth;
  },
  IFERROR: ([node, otherwise], at) => {
    const value = single(evaluate(node!, at), at);
    return isError(value) ? evaluate(otherwise!, at) : value;
  },
  IFNA: ([node, otherwise], at) => {
    const value = single(evaluate(node!, at), at);
    return isError(value) && value.error === '#N/A' ? evaluate(otherwise!, at) : value;
  },
  ISERROR: ([node], at) => isError(single(evaluate(node!, at), at)),
  ISNUMBER: ([node], at) => typeof single(evaluate(node!, at), at) === 'number',
  ISTEXT: ([node], at) => typeof single(evaluate(node!, at), at) === 'string',
  ISBLANK: ([node], at) => single(evaluate(node!, at), at) === null,
};

function all(
  args: readonly FormulaNode[],
  at: Standing,
  judge: (truths: readonly boolean[]) => boolean,
): CellContent {
  const truths: boolean[] = [];
  for (const node of args) {
    const operand = evaluate(node, at);
    const several = isRange(operand) || isMatrix(operand);
    for (const value of matrix(operand).flat()) {
      if (several && (value === null || typeof value === 'string')) continue;
      const truth = toTruth(value);
      if (typeof truth === 'object') return truth;
      truths.push(truth);
    }
  }
  return judge(truths);
}
