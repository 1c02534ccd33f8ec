import { columnLetter } from '../../../../src/core/grid/address';
import { criterion } from '../criterion';
import { evaluate, matrix, single } from '../evaluate';
import { compare } from '../operators';
import { isError, isRange, NOT_AVAILABLE, toNumber, VALUE_ERROR } from '../operand';
import type { FunctionTable } from './function-table';

export const LOOKUPS: FunctionTable = {
  INDEX: ([source, rowNode, columnNode], at) => {
    const operand = evaluate(source!, at);
    const rows = matrix(operand);
    let row = toNumber(rowNode ? single(evaluate(rowNode, at), at) : null);
    let column = toNumber(columnNode ? single(evaluate(columnNode, at), at) : null);
    if (typeof row === 'object') return row;
    if (typeof column === 'object') return column;
    if (rows.length === 1 && !columnNode) [row, column] = [1, row];
    row = Math.max(1, Math.floor(row));
    column = Math.max(1, Math.floor(column));
    if (row > rows.length || column > rows[0]!.length) return { error: '#REF!' };
    if (!isRange(operand)) return rows[row - 1]![column - 1]!;
    const { top, left } = operand.area;
    const cell = { top: top + row - 1, left: left + column - 1 };
    return {
      sheet: operand.sheet,
      area: { ...cell, bottom: cell.top, right: cell.left },
    };
  },
  MATCH: ([wantedNode, source, kindNode], at) => {
    const wanted = single(evaluate(wantedNode!, at), at);
    if (isError(wanted)) return wanted;
    const values = matrix(evaluate(source!, at)).flat();
    const kind = kindNode ? single(evaluate(kindNode, at), at) : 1;
    if (kind === 0 || kind === null) {
      const test = criterion(wanted);
      const found = values.findIndex((value) => test(value));
      return found < 0 ? NOT_AVAILABLE : found + 1;
    }
    let found = 0;
    for (const [i, value] of values.entries()) {
      if (value === null || isError(value)) continue;
      const order = compare(value, wanted) * Number(kind);
      if (order > 0) break;
      found = i + 1;
    }
    return found || NOT_AVAILABLE;
  },
  ROW: ([node], at) => {
    if (!node) return at.row;
    const operand = evaluate(node, at);
    return isRange(operand) ? operand.area.top : VALUE_ERROR;
  },
  COLUMN: ([node], at) => {
    if (!node) return at.column;
    const operand = evaluate(node, at);
    return isRange(operand) ? operand.area.left : VALUE_ERROR;
  },
  ROWS: ([node], at) => matrix(evaluate(node!, at)).length,
  COLUMNS: ([node], at) => matrix(evaluate(node!, at))[0]?.length ?? 0,
  ADDRESS: ([rowNode, columnNode, kindNode], at) => {
    const row = Number(single(evaluate(rowNode!, at), at));
    const letter = columnLetter(Number(single(evaluate(columnNode!, at), at)));
    const kind = kindNode ? Number(single(evaluate(kindNode, at), at)) : 1;
    return `${kind === 1 || kind === 3 ? '$' : ''}${letter}${kind < 3 ? '$' : ''}${row}`;
  },
  CHOOSE: ([whichNode, ...choices], at) => {
    const chosen = choices[Number(single(evaluate(whichNode!, at), at)) - 1];
    return chosen ? evaluate(chosen, at) : VALUE_ERROR;
  },
  HYPERLINK: ([target, shown], at) => evaluate(shown ?? target!, at),
};
