import { each, evaluate } from '../evaluate';
import { toNumber } from '../operand';
import type { FunctionTable, WorksheetFunction } from './function-table';

export const NUMBERS: FunctionTable = {
  INT: numeric((n) => Math.floor(n!)),
  ABS: numeric((n) => Math.abs(n!)),
  SIGN: numeric((n) => Math.sign(n!)),
  MOD: numeric((n, divisor) => (divisor ? n! - divisor * Math.floor(n! / divisor) : NaN)),
  ROUND: numeric((n, digits = 0) => Math.round(n! * 10 ** digits) / 10 ** digits),
  ROUNDUP: numeric((n, digits = 0) => Math.ceil(n! * 10 ** digits) / 10 ** digits),
  ROUNDDOWN: numeric((n, digits = 0) => Math.trunc(n! * 10 ** digits) / 10 ** digits),
  N: numeric((n) => n!),
};

function numeric(apply: (...numbers: (number | undefined)[]) => number): WorksheetFunction {
  return (args, at) =>
    each(
      args.map((node) => evaluate(node, at)),
      (values) => {
        const numbers: number[] = [];
        for (const value of values) {
          const number = toNumber(value);
          if (typeof number === 'object') return number;
          numbers.push(number);
        }
        const result = apply(...numbers);
        return Number.isNaN(result) ? { error: '#DIV/0!' } : result;
      },
    );
}
