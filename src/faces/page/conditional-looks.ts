import type { DrawnConditionalFormat, DrawnSheet, DrawnValue } from '../../core/changes/drawing';
import { columnNumber } from '../../core/grid/address';
import type { PreviewStyle } from './preview';

interface Rule {
  readonly format: DrawnConditionalFormat;
  readonly column: number;
  readonly fixed: boolean;
  readonly holds: (value: string | number) => boolean;
}

/** The conditional formats of our own sheets compare one cell of the row: $H5="逾期", H5>0, $L5<>"". */
const COMPARISON = /^(\$?)([A-Z]+)\$?(\d+)(=|>|<>)(?:"((?:[^"]|"")*)"|(\d+))$/;

/** What conditional formats add to the look of a cell, as the values stand now. */
export function createConditionalLooks({ conditionalFormats, rows }: DrawnSheet) {
  const rules = conditionalFormats.flatMap((format) => ruleOf(format) ?? []);
  return (row: number, column: number): Partial<PreviewStyle> => {
    for (const { format, column: from, fixed, holds } of rules) {
      const area = format.areas.find(
        ({ top, left, bottom, right }) =>
          row >= top && row <= bottom && column >= left && column <= right,
      );
      if (!area) continue;
      const at = fixed ? from : from + column - format.areas[0]!.left;
      if (holds(plainValue(rows[row - 1]?.cells[at - 1] ?? null))) return lookOf(format.look);
    }
    return {};
  };
}

function ruleOf(format: DrawnConditionalFormat): Rule | null {
  const found = COMPARISON.exec(format.formula);
  if (!found) return null;
  const [, dollar, letters, , operator, text, digits] = found;
  const wanted = digits === undefined ? text!.replaceAll('""', '"') : Number(digits);
  return {
    format,
    column: columnNumber(letters!),
    fixed: dollar === '$',
    holds: (value) =>
      operator === '='
        ? value === wanted
        : operator === '<>'
          ? value !== wanted
          : typeof value === 'number' && value > Number(wanted),
  };
}

function plainValue(cell: DrawnSheet['rows'][number]['cells'][number]): string | number {
  const value: DrawnValue =
    cell !== null && typeof cell === 'object' && 'style' in cell ? cell.value : cell;
  if (value === null) return '';
  if (typeof value !== 'object') return value;
  if ('formula' in value) return typeof value.value === 'boolean' ? '' : value.value;
  return 'link' in value ? value.text : value.date;
}

function lookOf({ fill, color, bold, border }: DrawnConditionalFormat['look']) {
  return {
    ...(fill && { fill: `#${fill}` }),
    ...(color && { color: `#${color}` }),
    ...(bold && { bold }),
    ...(border && { borders: { right: true, bottom: true } }),
  };
}
