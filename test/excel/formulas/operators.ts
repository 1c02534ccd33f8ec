import type { CellContent } from '../book/cell';
import type { BinaryOperator } from './formula-node';
import { isError, toNumber, toText } from './operand';

export function applyOperator(
  operator: BinaryOperator,
  left: CellContent,
  right: CellContent,
): CellContent {
  if (isError(left)) return left;
  if (isError(right)) return right;
  if (operator === '&') return `${toText(left) as string}${toText(right) as string}`;
  if ('=<>'.includes(operator[0]!)) return holds(operator, compare(left, right));
  const a = toNumber(left);
  const b = toNumber(right);
  if (typeof a === 'object') return a;
  if (typeof b === 'object') return b;
  return calculate(operator, a, b);
}

function calculate(operator: BinaryOperator, a: number, b: number): CellContent {
  switch (operator) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return b === 0 ? { error: '#DIV/0!' } : a / b;
    default:
      return a ** b;
  }
}

function holds(operator: BinaryOperator, order: number): boolean {
  switch (operator) {
    case '=':
      return order === 0;
    case '<>':
      return order !== 0;
    case '<':
      return order < 0;
    case '>':
      return order > 0;
    case '<=':
      return order <= 0;
    default:
      return order >= 0;
  }
}

/** Numbers before text before truth values; text without regard to case; a blank equals 0 and "". */
export function compare(left: CellContent, right: CellContent): number {
  const a = left ?? blankLike(right);
  const b = right ?? blankLike(left);
  const rank = (value: CellContent) =>
    typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === 'string') {
    const x = a.toLowerCase();
    const y = (b as string).toLowerCase();
    return x < y ? -1 : x > y ? 1 : 0;
  }
  return Number(a) - Number(b);
}

function blankLike(other: CellContent): CellContent {
  return typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;
}
