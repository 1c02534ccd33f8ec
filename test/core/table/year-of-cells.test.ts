import { readTables } from '../../../src/core/table/read-tables';
import { drawGrid } from '../grid/draw-grid';

const yearsOf = (drawing: string): (number | null)[] =>
  readTables(drawGrid(drawing)).map(({ year }) => year?.value ?? null);

it('takes the one year that the deadlines name', () => {
  const drawing = `
| 整改台账 | < | < |
| 序号 | 整改任务 | 整改时限 |
| 1 | 甲事 | 2026年6月底前 |
| 2 | 乙事 | 10月5日 |
| 3 | 丙事 | 2026-08-31 |`;
  expect(yearsOf(drawing)).toEqual([2026]);
  expect(readTables(drawGrid(drawing))[0]!.year!.at.address).toBe('C3');
});

it.each([
  ['two years', '2026年6月底前', '2027年3月底前'],
  ['one cell only', '2026年6月底前', '8月底'],
  ['none', '6月底前', '8月底'],
])('takes none from %s', (_, one, other) => {
  expect(
    yearsOf(`
| 序号 | 整改任务 | 整改时限 |
| 1 | 甲事 | ${one} |
| 2 | 乙事 | ${other} |`),
  ).toEqual([null]);
});

it('gives the second table of a sheet the year over the first', () => {
  expect(
    yearsOf(`
| 2026年任务清单 | < | < |
| 一、已完成 | < | < |
| 序号 | 工作任务 | 完成时限 |
| 1 | 甲事 | 3月底 |
|
| 二、正在推进 | < | < |
| 编号 | 重点工作 | 时限 |
| 1 | 乙事 | 6月底 |`),
  ).toEqual([2026, 2026]);
});
