import { readTables } from '../../../src/core/table/read-tables';
import { drawGrid } from '../grid/draw-grid';

function valuesOf(drawing: string, column: number): unknown[] {
  const [table] = readTables(drawGrid(drawing));
  return table!.rows
    .filter(({ kind }) => kind === 'task')
    .map(({ row }) => table!.cell(row, column).value);
}

it('takes 同上, 〃 and 同第1项 for what they repeat', () => {
  const drawing = `
| 序号 | 工作任务 | 责任单位 | 完成时限 |
| 1 | 修渠 | 水利站 | 6月底 |
| 2 | 清淤 | 同上 | 〃 |
| 一、道路 | < | < | < |
| 3 | 铺路 | 交通办 | 同上 |
| 4 | 绿化 | 同第1项 | " |`;
  expect(valuesOf(drawing, 3)).toEqual(['水利站', '水利站', '交通办', '水利站']);
  expect(valuesOf(drawing, 4)).toEqual(['6月底', '6月底', '6月底', '6月底']);
});

it('leaves them where nothing stands above, or two rows have the number', () => {
  const drawing = `
| 序号 | 工作任务 | 责任单位 | 完成时限 |
| 1 | 修渠 | 同上 | 6月底 |
| 2 | 清淤 | | 7月底 |
| 2 | 铺路 | 同上 | 8月底 |
| 3 | 绿化 | 同第2项 | 9月底 |`;
  expect(valuesOf(drawing, 3)).toEqual(['同上', null, '同上', '同第2项']);
});

it('tells the cell that is repeated', () => {
  const [table] = readTables(
    drawGrid(`
| 序号 | 工作任务 | 责任单位 |
| 1 | 修渠 | 水利站 |
| 2 | 清淤 | 〃 |
| 3 | 护岸 | 〃 |`),
  );
  expect(table!.cell(4, 3)).toEqual({ value: '水利站', row: 2, column: 3 });
});
