import { displayText } from '../../book/display-text';
import { evaluate, matrix, single, type Standing } from '../evaluate';
import type { FormulaNode } from '../formula-node';
import { isError, toNumber, toText } from '../operand';
import type { FunctionTable } from './function-table';

export const TEXTS: FunctionTable = {
  LEN: ([node], at) => textOf(node!, at, (text) => text.length),
  LEFT: ([node, count], at) => textOf(node!, at, (text) => text.slice(0, countOf(count, at, 1))),
  RIGHT: ([node, count], at) =>
    textOf(node!, at, (text) => text.slice(Math.max(0, text.length - countOf(count, at, 1)))),
  MID: ([node, start, count], at) =>
    textOf(node!, at, (text) => {
      const from = countOf(start, at, 1) - 1;
      return text.slice(from, from + countOf(count, at, 1));
    }),
  TRIM: ([node], at) => textOf(node!, at, (text) => text.trim().replace(/ +/g, ' ')),
  SUBSTITUTE: ([node, from, to], at) =>
    textOf(node!, at, (text) =>
      text.replaceAll(
        toText(single(evaluate(from!, at), at)) as string,
        toText(single(evaluate(to!, at), at)) as string,
      ),
    ),
  CONCATENATE: (args, at) => join(args, at),
  CONCAT: (args, at) => join(args, at),
  REPT: ([node, count], at) => textOf(node!, at, (text) => text.repeat(countOf(count, at, 0))),
  TEXT: ([node, format], at) => {
    const value = single(evaluate(node!, at), at);
    const code = toText(single(evaluate(format!, at), at));
    return typeof code === 'object' ? code : displayText(value, code, at.sheet.book.date1904);
  },
  EXACT: ([a, b], at) =>
    toText(single(evaluate(a!, at), at)) === toText(single(evaluate(b!, at), at)),
  VALUE: ([node], at) => toNumber(single(evaluate(node!, at), at)),
};

function textOf(
  node: FormulaNode,
  at: Standing,
  apply: (text: string) => string | number,
): string | number | { readonly error: string } {
  const text = toText(single(evaluate(node, at), at));
  return typeof text === 'object' ? text : apply(text);
}

function countOf(node: FormulaNode | undefined, at: Standing, otherwise: number): number {
  return node ? Number(single(evaluate(node, at), at)) : otherwise;
}

function join(args: readonly FormulaNode[], at: Standing): string | { readonly error: string } {
  let joined = '';
  for (const value of args.flatMap((node) => matrix(evaluate(node, at)).flat())) {
    if (isError(value)) return value;
    joined += toText(value) as string;
  }
  return joined;
}
