import type { Area } from '../../../src/core/grid/address';
import type { CellValue, Grid, GridRow } from '../../../src/core/grid/grid';

/**
 * A sheet drawn as text, one line a row, cells between bars:
 *
 *     | 2026年任务分解表 | <        | <       |
 *     | 序号             | 工作任务 | 时限    |
 *     | 1                | 修路     | 6月底前 |
 *     | 2                | ^        | 9月底前 |
 *
 * `^` continues the cell above, `<` the one to the left: together they are a merged area. A blank line is a blank row, ⏎ a line
 * break. Values are taken as Excel takes what is typed: 12, 85%, 2026-06-30 and #REF! are number, percent, date and error;
 * '12 is text.
 */
export function drawGrid(drawing: string, options: Partial<Grid> = {}): Grid {
  const lines = drawing
    .replace(/^\n/, '')
    .replace(/\n[ \t]*$/, '')
    .split('\n');
  const drawn = lines.map((line) => cellsOf(line));
  const rows: GridRow[] = [];
  drawn.forEach((texts, index) => {
    const cells = texts.map((text) => (text === '^' || text === '<' ? null : cellValue(text)));
    if (cells.some((value) => value !== null)) rows.push({ row: index + 1, cells });
  });
  return {
    name: 'Sheet1',
    rows,
    merges: mergesOf(drawn),
    hiddenRows: [],
    hiddenColumns: [],
    hidden: false,
    filtered: false,
    protected: false,
    ...options,
  };
}

function cellsOf(line: string): string[] {
  const inner = line.trim().replace(/^\|/, '').replace(/\|$/, '');
  return inner.trim() === '' && !line.includes('|')
    ? []
    : inner.split('|').map((text) => text.trim());
}

function cellValue(text: string): CellValue {
  if (text === '') return null;
  if (text.startsWith("'")) return text.slice(1);
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return { kind: 'date', date: text };
  if (/^-?\d+(\.\d+)?%$/.test(text)) return { kind: 'percent', percent: Number(text.slice(0, -1)) };
  if (/^#[A-Z/0]+[!?A]$/.test(text)) return { kind: 'error', error: text };
  return text.replaceAll('⏎', '\n');
}

function mergesOf(drawn: readonly (readonly string[])[]): Area[] {
  const areas = new Map<string, { top: number; left: number; bottom: number; right: number }>();
  drawn.forEach((texts, y) =>
    texts.forEach((text, x) => {
      if (text !== '^' && text !== '<') return;
      let [top, left] = [y, x];
      for (let mark = text; mark === '^' || mark === '<'; mark = drawn[top]?.[left] ?? '') {
        if (mark === '^') top--;
        else left--;
      }
      const key = `${top},${left}`;
      const area = areas.get(key) ?? {
        top: top + 1,
        left: left + 1,
        bottom: top + 1,
        right: left + 1,
      };
      area.bottom = Math.max(area.bottom, y + 1);
      area.right = Math.max(area.right, x + 1);
      areas.set(key, area);
    }),
  );
  return [...areas.values()];
}
