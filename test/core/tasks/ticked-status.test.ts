import { readWorkbook } from '../../../src/core/read-workbook';
import { drawGrid } from '../grid/draw-grid';
import { workbookOf } from '../workbook-of';

function told(drawing: string): string[] {
  const { tasks } = readWorkbook(workbookOf(drawGrid(drawing)));
  return tasks.map(({ progress, progressText }) => `${progress.status} ${progressText?.value}`);
}

it('takes the header of the ticked column for what is told', () => {
  expect(
    told(`
| 序号 | 项目内容 | 责任单位 | 完成状态 | < | < |
| ^ | ^ | ^ | 已完成 | 进行中 | 未启动 |
| 1 | 安装路灯 | 东河村 | √ | | |
| 2 | 修缮广场 | 西河村 | | √ | |
| 3 | 建设驿站 | 南河社区 | | | √ |
| 4 | 清理河道 | 南河社区 | √ | √ | |
| 5 | 栽树 | 南河社区 | | | |`),
  ).toEqual([
    'completed 已完成',
    'inProgress 进行中',
    'notStarted 未启动',
    'unknown √',
    'unknown ',
  ]);
});

it('lets 完成率 say what a bare number leaves open', () => {
  expect(
    told(`
| 序号 | 重点工作 | 责任单位 | 完成情况 | 完成率 |
| 1 | 招商引资 | 招商办 | 2.9 | 36.3% |
| 2 | 村村通 | 交通办 | 12 | 100% |`),
  ).toEqual(['inProgress 2.9', 'completed 12']);
});
