import type { Area } from '../../../src/core/grid/address';
import { noteChange, activeSheet } from '../book/book';
import { NO_FORMAT } from '../book/cell';
import { refuse } from '../book/emulated-error';
import { cellAt, cellsWithin, makeCell, usedArea, type Sheet } from '../book/sheet';
import { cellValue } from '../formulas/evaluate';
import { hostObject, type HostObject, type HostType } from '../wire/host-object';
import type { Session } from '../wire/session';
import { conditionalFormatsObject } from './conditional-formats';
import { enterValues, readCells, wireFormula, wireText, wireValue, writeCells } from './content';
import { copyCells } from './copy-cells';
import { mergeCells, unmergeCells } from './merges';
import { rangeAreasObject } from './range-areas';
import { rangeFormatObject } from './range-format';
import { hiddenState, setHidden, visibleAreas } from './visibility';
import { worksheetObject } from './worksheet';
import {
  areaAt,
  columnsOf,
  contains,
  fullAddress,
  guard,
  rememberTarget,
  rowsOf,
  targetOf,
  toArea,
  toAreas,
  type RangeTarget,
} from './target';

export function rangeObject(session: Session, sheet: Sheet, area: Area): HostObject {
  const target = { session, sheet, areas: [area] } as const;
  return rememberTarget(hostObject(RANGE, target), target);
}

const derived = ({ session, sheet }: RangeTarget, area: Area) => rangeObject(session, sheet, area);

const RANGE: HostType<RangeTarget> = {
  name: 'Range',
  properties: {
    Address: { get: ({ sheet, areas }) => fullAddress(sheet, areas[0]) },
    RowIndex: { get: ({ areas }) => areas[0].top - 1 },
    ColumnIndex: { get: ({ areas }) => areas[0].left - 1 },
    RowCount: { get: ({ areas }) => rowsOf(areas[0]) },
    ColumnCount: { get: ({ areas }) => columnsOf(areas[0]) },
    CellCount: { get: ({ areas }) => rowsOf(areas[0]) * columnsOf(areas[0]) },
    Values: {
      get: ({ sheet, areas }) =>
        readCells(areas[0], (row, column) => wireValue(cellValue(sheet, row, column))),
      set: ({ sheet, areas }, values) => enterValues(sheet, areas[0], values),
    },
    Formulas: {
      get: ({ sheet, areas }) =>
        readCells(areas[0], (row, column) => wireFormula(sheet, row, column)),
      set: ({ sheet, areas }, values) => enterValues(sheet, areas[0], values),
    },
    Text: {
      get: ({ sheet, areas }) => readCells(areas[0], (row, column) => wireText(sheet, row, column)),
    },
    NumberFormat: {
      get: ({ sheet, areas }) =>
        readCells(
          areas[0],
          (row, column) => cellAt(sheet, row, column)?.format.numberFormat ?? 'General',
        ),
      set: ({ sheet, areas }, values) => setNumberFormat(sheet, areas[0], values),
    },
    ValueTypes: {
      get: ({ sheet, areas }) =>
        readCells(areas[0], (row, column) => {
          const value = cellValue(sheet, row, column);
          if (value === null) return 'Empty';
          if (typeof value === 'object') return 'Error';
          return { number: 'Double', boolean: 'Boolean', string: 'String' }[
            typeof value as 'number' | 'boolean' | 'string'
          ];
        }),
    },
    RowHidden: {
      get: (target) => hiddenState(target, 'rows'),
      set: (target, value) => setHidden(target, 'rows', value === true),
    },
    ColumnHidden: {
      get: (target) => hiddenState(target, 'columns'),
      set: (target, value) => setHidden(target, 'columns', value === true),
    },
  },
  navigation: {
    Format: (target) => rangeFormatObject(target),
    Worksheet: ({ session, sheet }) => worksheetObject(session, sheet),
    ConditionalFormats: (target) => conditionalFormatsObject(target),
  },
  methods: {
    GetCell: (target, [row, column]) => {
      const { top, left } = target.areas[0];
      return derived(target, areaAt(top - 1 + Number(row), left - 1 + Number(column), 1, 1));
    },
    GetRow: (target, [row]) => {
      const area = target.areas[0];
      return derived(target, areaAt(area.top - 1 + Number(row), area.left - 1, 1, columnsOf(area)));
    },
    GetColumn: (target, [column]) => {
      const area = target.areas[0];
      return derived(target, areaAt(area.top - 1, area.left - 1 + Number(column), rowsOf(area), 1));
    },
    GetBoundingRect: (target, [other]) => {
      const a = target.areas[0];
      const b = typeof other === 'string' ? toArea(other) : targetOf(other).areas[0];
      return derived(target, {
        top: Math.min(a.top, b.top),
        left: Math.min(a.left, b.left),
        bottom: Math.max(a.bottom, b.bottom),
        right: Math.max(a.right, b.right),
      });
    },
    GetUsedRange: (target, [valuesOnly]) => {
      const used = usedArea(target.sheet, valuesOnly === true, target.areas[0]);
      return used ? derived(target, used) : refuse('ItemNotFound');
    },
    GetUsedRangeOrNullObject: (target, [valuesOnly]) => {
      const used = usedArea(target.sheet, valuesOnly === true, target.areas[0]);
      return used && derived(target, used);
    },
    // only areas whose top-left cell lies in the range, as in Excel (office-js#3611)
    GetMergedAreasOrNullObject: ({ session, sheet, areas: [area] }) => {
      const merges = sheet.merges.filter(({ top, left }) =>
        contains(area, { top, left, bottom: top, right: left }),
      );
      return merges.length ? rangeAreasObject(session, sheet, merges) : null;
    },
    GetSpecialCellsOrNullObject: (target, [kind]) => {
      if (kind !== 'Visible') refuse('ApiNotFound', `EMULATOR: special cells ${String(kind)}`);
      const visible = visibleAreas(target.sheet, target.areas[0]);
      return visible.length ? rangeAreasObject(target.session, target.sheet, visible) : null;
    },
    CopyFrom: (target, [source, kind]) => {
      const from =
        typeof source === 'string' ? { ...target, areas: toAreas(source) } : targetOf(source);
      copyCells(from, target, String(kind ?? 'All'));
    },
    Merge: ({ sheet, areas }, [across]) => mergeCells(sheet, areas[0], across === true),
    Unmerge: ({ sheet, areas }) => unmergeCells(sheet, areas[0]),
    Clear: (target, [what]) => clear(target, String(what ?? 'All')),
    Group: (target, [by]) => group(target, by),
    // Excel refuses to select on a sheet that is not shown yet (office-js#5118)
    Select: ({ sheet, areas }) => {
      if (activeSheet(sheet.book) !== sheet) refuse('GeneralException');
      sheet.book.selection = areas[0];
    },
    _ValidateArraySize: ({ areas }, [rows, columns]) => {
      if (rows !== rowsOf(areas[0]) || columns !== columnsOf(areas[0])) refuse('InvalidArgument');
    },
  },
};

function setNumberFormat(sheet: Sheet, area: Area, values: unknown): void {
  guard(sheet, 'format');
  writeCells(area, values, (row, column, value) => {
    if (typeof value !== 'string') refuse('InvalidArgument');
    const cell = makeCell(sheet, row, column);
    cell.format = { ...cell.format, numberFormat: value as string };
  });
  sheet.book.generation++;
}

function group({ sheet, areas: [area] }: RangeTarget, by: unknown): void {
  guard(sheet, 'format');
  if (by !== 'ByColumns') refuse('ApiNotFound', 'EMULATOR: grouping of rows');
  for (let column = area.left; column <= area.right; column++) {
    const known = sheet.columns.get(column);
    sheet.columns.set(column, { ...known, outlineLevel: (known?.outlineLevel ?? 0) + 1 });
  }
}

/** "All" takes conditional formats and merges along, as clearing in Excel does. */
export function clear({ sheet, areas }: RangeTarget, what: string): void {
  guard(sheet, what === 'Formats' ? 'format' : 'content');
  if (!['All', 'Contents', 'Formats'].includes(what)) refuse('InvalidArgument');
  for (const area of areas) {
    for (const { cell } of cellsWithin(sheet, area)) {
      if (what !== 'Formats') {
        cell.value = null;
        delete cell.formula;
        delete cell.cached;
      }
      if (what !== 'Contents') cell.format = NO_FORMAT;
    }
    if (what === 'Contents') continue;
    unmergeCells(sheet, area);
    sheet.conditionalFormats = sheet.conditionalFormats.filter(
      (format) => !format.areas.every((other) => contains(area, other)),
    );
  }
  for (const [key, cell] of sheet.cells) {
    if (cell.value === null && !cell.formula && cell.format === NO_FORMAT) sheet.cells.delete(key);
  }
  noteChange(sheet, areas[0], 'addIn');
}
