import type { Area } from '../../../src/core/grid/address';
import type { CellContent } from '../book/cell';
import type { Sheet } from '../book/sheet';

export interface CellRange {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** Rows of values. */
export type Matrix = readonly (readonly CellContent[])[];

/** What an argument of a function can be. */
export type Operand = CellContent | Matrix | CellRange;

export function isMatrix(operand: Operand): operand is Matrix {
  return Array.isArray(operand);
}

export function isRange(operand: Operand): operand is CellRange {
  return operand !== null && typeof operand === 'object' && 'area' in operand;
}

export function isError(value: Operand): value is { readonly error: string } {
  return value !== null && typeof value === 'object' && 'error' in value;
}

export const VALUE_ERROR = { error: '#VALUE!' };
export const NOT_AVAILABLE = { error: '#N/A' };

/** As Excel takes it where a number is asked for. */
export function toNumber(value: CellContent): number | { readonly error: string } {
  if (value === null || value === false) return 0;
  if (value === true) return 1;
  if (typeof value === 'object' || typeof value === 'number') return value;
  const number = value.trim() === '' ? NaN : Number(value);
  return Number.isFinite(number) ? number : VALUE_ERROR;
}

export function toText(value: CellContent): string | { readonly error: string } {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'object' ? value : String(value);
}

export function toTruth(value: CellContent): boolean | { readonly error: string } {
  if (typeof value === 'string') {
    const upper = value.toUpperCase();
    return upper === 'TRUE' || upper === 'FALSE' ? upper === 'TRUE' : VALUE_ERROR;
  }
  return value !== null && typeof value === 'object' ? value : Boolean(value);
}
