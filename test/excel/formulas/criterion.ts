import type { CellContent } from '../book/cell';
import { compare } from './operators';

const COMPARISON = /^(<>|<=|>=|=|<|>)?(.*)$/s;

/** The test that a criterion of COUNTIFS stands for: 5, "■逾期", ">3", "<>", "党*". */
export function criterion(wanted: CellContent): (value: CellContent) => boolean {
  if (typeof wanted !== 'string') {
    return (value) => value !== null && value === (wanted ?? 0);
  }
  const [, operator = '=', rest = ''] = COMPARISON.exec(wanted)!;
  const number = rest.trim() === '' ? NaN : Number(rest);
  if (!Number.isNaN(number)) {
    return (value) => {
      if (typeof value !== 'number') return operator === '<>';
      return meets(operator, value - number);
    };
  }
  if (operator === '=' || operator === '<>') {
    const isWanted = textTest(rest);
    return operator === '=' ? isWanted : (value) => !isWanted(value);
  }
  return (value) => typeof value === 'string' && meets(operator, compare(value, rest));
}

function meets(operator: string, order: number): boolean {
  if (operator === '=') return order === 0;
  if (operator === '<>') return order !== 0;
  return order === 0 ? operator.endsWith('=') : operator[0] === (order < 0 ? '<' : '>');
}

function textTest(wanted: string): (value: CellContent) => boolean {
  if (wanted === '') return (value) => value === null || value === '';
  if (!/[*?]/.test(wanted)) {
    const lower = wanted.toLowerCase();
    return (value) => typeof value === 'string' && value.toLowerCase() === lower;
  }
  const pattern = wanted
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  const test = new RegExp(`^${pattern}$`, 'is');
  return (value) => typeof value === 'string' && test.test(value);
}
