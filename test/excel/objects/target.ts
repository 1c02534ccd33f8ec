import {
  areaAddress,
  columnLetter,
  columnNumber,
  MAX_COLUMN,
  MAX_ROW,
  parseArea,
  type Area,
} from '../../../src/core/grid/address';
import { refuse } from '../book/emulated-error';
import type { Sheet } from '../book/sheet';
import { isHostObject, type HostObject } from '../wire/host-object';
import type { Session } from '../wire/session';

/** What a Range or RangeAreas of Excel's stands for. */
export interface RangeTarget {
  readonly session: Session;
  readonly sheet: Sheet;
  /** A Range has one. */
  readonly areas: readonly [Area, ...Area[]];
}

const targets = new WeakMap<HostObject, RangeTarget>();

export function rememberTarget(object: HostObject, target: RangeTarget): HostObject {
  targets.set(object, target);
  return object;
}

/** The target of a Range or RangeAreas that came as an argument. */
export function targetOf(value: unknown): RangeTarget {
  const target = isHostObject(value) ? targets.get(value) : undefined;
  return target ?? refuse('InvalidArgument');
}

export const WHOLE_SHEET: Area = { top: 1, left: 1, bottom: MAX_ROW, right: MAX_COLUMN };

/** Longest list of addresses that Excel takes. */
const MAX_ADDRESS = 8192;

/** "B3:D5", "A:C", "3:5", each with or without a sheet name before it. */
export function toArea(address: unknown): Area {
  const text = String(address).replace(/^.*!/, '');
  const area = parseArea(text) ?? wholeColumns(text) ?? wholeRows(text);
  return area ?? refuse('InvalidArgument');
}

function wholeColumns(text: string): Area | null {
  const match = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(text);
  if (!match) return null;
  const columns = [columnNumber(match[1]!), columnNumber(match[2]!)];
  return { ...WHOLE_SHEET, left: Math.min(...columns), right: Math.max(...columns) };
}

function wholeRows(text: string): Area | null {
  const match = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(text);
  if (!match) return null;
  const rows = [Number(match[1]), Number(match[2])];
  return { ...WHOLE_SHEET, top: Math.min(...rows), bottom: Math.max(...rows) };
}

/** "A1:B2,D4" as `getRanges` takes it. */
export function toAreas(addresses: unknown): readonly [Area, ...Area[]] {
  const text = String(addresses);
  if (text.length > MAX_ADDRESS) refuse('InvalidArgument');
  const [first, ...rest] = text.split(',').map((address) => toArea(address.trim()));
  return [first!, ...rest];
}

/** An area by zero-based indexes and sizes, as Office.js counts. */
export function areaAt(row: number, column: number, rows: number, columns: number): Area {
  const area = { top: row + 1, left: column + 1, bottom: row + rows, right: column + columns };
  const inside =
    rows > 0 &&
    columns > 0 &&
    row >= 0 &&
    column >= 0 &&
    area.bottom <= MAX_ROW &&
    area.right <= MAX_COLUMN;
  return inside ? area : refuse('InvalidArgument');
}

export function rowsOf({ top, bottom }: Area): number {
  return bottom - top + 1;
}

export function columnsOf({ left, right }: Area): number {
  return right - left + 1;
}

/** "任务分解!A1:D3", as Excel names an area with its sheet. */
export function fullAddress(sheet: Sheet, area: Area): string {
  const columnsOnly = area.top === 1 && area.bottom === MAX_ROW;
  const rowsOnly = area.left === 1 && area.right === MAX_COLUMN;
  const local = rowsOnly
    ? `${area.top}:${area.bottom}`
    : columnsOnly
      ? `${columnLetter(area.left)}:${columnLetter(area.right)}`
      : areaAddress(area);
  return `${quoteSheet(sheet.name)}!${local}`;
}

export function quoteSheet(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

export function intersects(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

export function contains(outer: Area, inner: Area): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}

/** Refuses to touch a protected sheet; formats may be allowed there. */
export function guard(sheet: Sheet, what: 'content' | 'format'): void {
  if (sheet.book.readOnly) refuse('AccessDenied');
  if (!sheet.protection) return;
  if (what === 'content' || !sheet.protection.allowFormatCells) refuse('AccessDenied');
}

export function guardStructure(sheet: Sheet): void {
  if (sheet.book.structureProtected || sheet.book.readOnly) refuse('AccessDenied');
}
