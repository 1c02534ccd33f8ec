import type { CellFormat } from '../book/cell';
import { refuse } from '../book/emulated-error';
import { cellAt, makeCell } from '../book/sheet';
import { hostObject, type HostObject, type HostType, type Property } from '../wire/host-object';
import { rangeBordersObject } from './range-borders';
import { columnsOf, guard, rowsOf, type RangeTarget } from './target';

export function rangeFormatObject(target: RangeTarget): HostObject {
  return hostObject(RANGE_FORMAT, target);
}

/** Formats are kept cell by cell; whoever formats a whole column here did not mean to. */
const MAX_FORMATTED = 2_000_000;

/** Which rims of its area a cell lies on. */
export interface Rims {
  readonly top: boolean;
  readonly bottom: boolean;
  readonly left: boolean;
  readonly right: boolean;
}

/** Changes the format of every cell in the areas; cells that looked alike go on sharing one format. */
export function formatCells(
  { sheet, areas }: RangeTarget,
  change: (format: CellFormat, rims: Rims) => CellFormat,
): void {
  guard(sheet, 'format');
  const count = areas.reduce((sum, area) => sum + rowsOf(area) * columnsOf(area), 0);
  if (count > MAX_FORMATTED) refuse('GeneralException', `EMULATOR: formatting ${count} cells`);
  const changed = new Map<CellFormat, CellFormat[]>();
  const changedOnce = (format: CellFormat, rims: Rims) => {
    const index = +rims.top + 2 * +rims.bottom + 4 * +rims.left + 8 * +rims.right;
    const known = changed.get(format) ?? [];
    known[index] ??= change(format, rims);
    changed.set(format, known);
    return known[index];
  };
  for (const { top, left, bottom, right } of areas) {
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const cell = makeCell(sheet, row, column);
        cell.format = changedOnce(cell.format, {
          top: row === top,
          bottom: row === bottom,
          left: column === left,
          right: column === right,
        });
      }
    }
  }
}

/** A property of the format; where cells differ it reads as null. */
export function formatProperty<K extends keyof CellFormat>(
  key: K,
  standard: CellFormat[K],
  isFit: (value: unknown) => boolean,
): Property<RangeTarget> {
  return {
    get: ({ sheet, areas }) => {
      let shared: unknown;
      for (const area of areas) {
        for (let row = area.top; row <= area.bottom; row++) {
          for (let column = area.left; column <= area.right; column++) {
            const value = cellAt(sheet, row, column)?.format[key] ?? standard;
            if (shared !== undefined && value !== shared) return null;
            shared = value;
          }
        }
      }
      return shared;
    },
    set: (target, value) => {
      if (!isFit(value)) refuse('InvalidArgument');
      formatCells(target, (format) => ({ ...format, [key]: value }));
    },
  };
}

const isText = (value: unknown) => typeof value === 'string';
const isTruth = (value: unknown) => typeof value === 'boolean';
const oneOf =
  (...allowed: readonly string[]) =>
  (value: unknown) =>
    allowed.includes(String(value));
export const isColor = (value: unknown): boolean => /^#[0-9a-f]{6}$|^[a-z]+$/i.test(String(value));
const isNumber = (least: number, most: number) => (value: unknown) =>
  typeof value === 'number' && value >= least && value <= most;

const isOrientation = (value: unknown) => value === 180 || isNumber(-90, 90)(value);

const RANGE_FORMAT: HostType<RangeTarget> = {
  name: 'RangeFormat',
  properties: {
    HorizontalAlignment: formatProperty(
      'horizontal',
      'General',
      oneOf('General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection'),
    ),
    VerticalAlignment: formatProperty('vertical', 'Bottom', oneOf('Top', 'Center', 'Bottom')),
    WrapText: formatProperty('wrap', false, isTruth),
    TextOrientation: formatProperty('orientation', 0, isOrientation),
    ColumnWidth: {
      get: ({ sheet, areas }) => sheet.columns.get(areas[0].left)?.width ?? 48,
      set: ({ sheet, areas }, value) => {
        guard(sheet, 'format');
        if (!isNumber(0, 1342)(value)) refuse('InvalidArgument');
        for (const { left, right } of areas) {
          for (let column = left; column <= right; column++) {
            sheet.columns.set(column, { ...sheet.columns.get(column), width: value as number });
          }
        }
      },
    },
    RowHeight: {
      get: ({ sheet, areas }) => sheet.rows.get(areas[0].top)?.height ?? 15,
      set: ({ sheet, areas }, value) => {
        guard(sheet, 'format');
        if (!isNumber(0, 409.5)(value)) refuse('InvalidArgument');
        for (const { top, bottom } of areas) {
          for (let row = top; row <= bottom; row++) {
            sheet.rows.set(row, { ...sheet.rows.get(row), height: value as number });
          }
        }
      },
    },
    UseStandardHeight: {
      get: ({ sheet, areas }) => sheet.rows.get(areas[0].top)?.height === undefined,
      set: ({ sheet, areas }) => {
        guard(sheet, 'format');
        for (const { top, bottom } of areas) {
          for (const [row, line] of sheet.rows) {
            if (row >= top && row <= bottom) delete line.height;
          }
        }
      },
    },
    UseStandardWidth: {
      get: ({ sheet, areas }) => sheet.columns.get(areas[0].left)?.width === undefined,
      set: ({ sheet, areas }) => {
        guard(sheet, 'format');
        for (const { left, right } of areas) {
          for (const [column, line] of sheet.columns) {
            if (column >= left && column <= right) delete line.width;
          }
        }
      },
    },
  },
  navigation: {
    Fill: (target) => hostObject(RANGE_FILL, target),
    Font: (target) => hostObject(RANGE_FONT, target),
    Borders: (target) => rangeBordersObject(target),
  },
};

const RANGE_FILL: HostType<RangeTarget> = {
  name: 'RangeFill',
  properties: { Color: formatProperty('fill', '#FFFFFF', isColor) },
  methods: {
    Clear: (target) => formatCells(target, (format) => ({ ...format, fill: undefined })),
  },
};

const RANGE_FONT: HostType<RangeTarget> = {
  name: 'RangeFont',
  properties: {
    Name: formatProperty('fontName', '宋体', isText),
    Size: formatProperty('fontSize', 11, isNumber(1, 409)),
    Bold: formatProperty('bold', false, isTruth),
    Italic: formatProperty('italic', false, isTruth),
    Color: formatProperty('color', '#000000', isColor),
    Underline: formatProperty('underline', 'None', oneOf('None', 'Single', 'Double')),
  },
};
