import fc from 'fast-check';
import { parseArea } from '../../../src/core/grid/address';
import { spreadMerges } from '../../../src/core/grid/spread-merges';
import { drawGrid } from './draw-grid';

describe('spreadMerges', () => {
  const sheet = spreadMerges(
    drawGrid(`
      | 序号 | 任务 | <    | 时限 |
      | 1    | 修路 | 勘测 | 3月  |
      | ^    | ^    | 施工 | 6月  |

      | 2    | 大块 | <    | 9月  |
      |      | ^    | <    |      |
    `),
  );

  it.each([
    [1, 3, '任务', 1, 2],
    [3, 1, 1, 2, 1],
    [3, 3, '施工', 3, 3],
    [6, 3, '大块', 5, 2],
    [4, 1, null, 4, 1],
    [9, 9, null, 9, 9],
  ])('row %i, column %i holds %j from row %i, column %i', (row, column, value, top, left) => {
    expect(sheet.cell(row, column)).toEqual({ value, row: top, column: left });
  });

  it('tells what stands in a cell itself', () => {
    expect(sheet.own(2, 1)).toBeNull();
    expect(sheet.own(2, 3)).toBe('施工');
  });

  it('counts white space as blank', () => {
    expect(
      spreadMerges({ ...drawGrid(''), rows: [{ row: 1, cells: [' \n'] }] }).own(0, 1),
    ).toBeNull();
  });

  it('keeps the upper one of two areas that overlap', () => {
    const merges = ['A1:B3', 'B2:C4'].map((area) => parseArea(area)!);
    const rows = [1, 2, 3, 4].map((row) => ({ row, cells: [`a${row}`, `b${row}`, `c${row}`] }));
    const both = spreadMerges({ ...drawGrid(''), rows, merges });
    expect([both.cell(2, 2).value, both.cell(2, 3).value]).toEqual(['a1', 'c2']);
  });

  it('takes time by rows and merges, not by the cells they span', () => {
    const merges = Array.from({ length: 50_000 }, (_, at) => ({
      top: 2 * at + 1,
      left: 1,
      bottom: 2 * at + 2,
      right: 16_384,
    }));
    merges.push({ top: 100_001, left: 1, bottom: 1_048_576, right: 16_384 });
    const rows = Array.from({ length: 50_000 }, (_, at) => ({ row: 2 * at + 1, cells: [at] }));
    const wide = spreadMerges({ ...drawGrid(''), rows, merges });
    expect(wide.cell(99_998, 16_384).value).toBe(49_998);
  });

  it('places every value inside the area that covers the cell', () => {
    const area = fc
      .tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 8 }), fc.nat(4), fc.nat(4))
      .map(([top, left, down, right]) => ({ top, left, bottom: top + down, right: left + right }));
    fc.assert(
      fc.property(
        fc.array(area, { maxLength: 12 }),
        fc.integer({ min: 1, max: 14 }),
        fc.integer({ min: 1, max: 14 }),
        (merges, row, column) => {
          const rows = [1, 2, 4, 5, 8].map((at) => ({
            row: at,
            cells: Array.from({ length: 8 }, (_, c) => `${at},${c + 1}`),
          }));
          const cell = spreadMerges({ ...drawGrid(''), rows, merges }).cell(row, column);
          return (
            cell.row <= row &&
            cell.column <= column &&
            (cell.value === null || cell.value === `${cell.row},${cell.column}`)
          );
        },
      ),
    );
  });
});
