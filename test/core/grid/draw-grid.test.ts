import { areaAddress } from '../../../src/core/grid/address';
import { drawGrid } from './draw-grid';

describe('drawGrid', () => {
  const grid = drawGrid(`
    | 2026年任务分解表 | <              | <          |

    | 序号             | 工作⏎任务      | 时限       |
    | 1                | 修路           | 2026-06-30 |
    | 2                | ^              | 85%        |
    | '3               | 大块           | <          |
    |                  | ^              | <          |
  `);

  it('keeps blank rows out and counts rows as the sheet does', () => {
    expect(grid.rows.map(({ row }) => row)).toEqual([1, 3, 4, 5, 6]);
  });

  it('takes values as Excel takes what is typed', () => {
    expect(grid.rows[1]!.cells).toEqual(['序号', '工作\n任务', '时限']);
    expect(grid.rows[2]!.cells).toEqual([1, '修路', { kind: 'date', date: '2026-06-30' }]);
    expect(grid.rows[3]!.cells).toEqual([2, null, { kind: 'percent', percent: 85 }]);
    expect(grid.rows[4]!.cells).toEqual(['3', '大块', null]);
  });

  it('joins continued cells into merged areas', () => {
    expect(grid.merges.map(areaAddress).sort()).toEqual(['A1:C1', 'B4:B5', 'B6:C7']);
  });
});
