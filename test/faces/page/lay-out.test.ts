import { layOut } from '../../../src/faces/page/lay-out';
import type { Preview } from '../../../src/faces/page/preview';

const preview = (part: Partial<Preview>): Preview => ({
  name: '任务分解',
  widths: [50, 100, 0],
  defaultHeight: 20,
  rows: [1, 2, 4].map((row) => ({ row, height: 30, texts: ['a'], styles: [0] })),
  rowsLeftOut: 0,
  merges: [],
  styles: [],
  headerRows: null,
  highlighted: [],
  ...part,
});

it('gives blank rows between two others their place', () => {
  const { rows, height } = layOut(preview({}));
  expect(rows.map(({ row, top }) => [row, top])).toEqual([
    [1, 0],
    [2, 30],
    [3, 60],
    [4, 80],
  ]);
  expect(height).toBe(110);
});

it('leaves out a long run of blank rows', () => {
  const far = [1, 1_000_000].map((row) => ({ row, height: 30, texts: [], styles: [] }));
  expect(layOut(preview({ rows: far })).height).toBe(60);
});

it('measures merged areas, also one that reaches beyond the sheet', () => {
  const { merged, covered, mergedFrom } = layOut(
    preview({ merges: [{ top: 2, left: 1, bottom: 1_048_576, right: 16_384 }] }),
  );
  expect(merged.get('2 1')).toEqual({ width: 150, height: 80 });
  expect(covered.has('2 1')).toBe(false);
  expect(covered.has('4 2')).toBe(true);
  expect(mergedFrom.get(4)).toBe(2);
});
