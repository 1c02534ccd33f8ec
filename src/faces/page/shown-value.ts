import type { CellValue } from '../../core/grid/grid';

/** A value as a cell would show it. */
export function shownValue(value: CellValue | undefined): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(Math.round(value * 1e10) / 1e10);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  switch (value.kind) {
    case 'date': {
      const [year, month, day] = value.date.split('-').map(Number);
      return `${year}/${month}/${day}`;
    }
    case 'percent':
      return `${value.percent}%`;
    case 'error':
      return value.error;
  }
}
