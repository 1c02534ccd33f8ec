import { readWorkbook } from '../../../src/core/read-workbook';
import { drawGrid } from '../grid/draw-grid';
import { workbookOf } from '../workbook-of';

function dues(drawing: string): string[] {
  const { tasks } = readWorkbook(workbookOf(drawGrid(drawing)));
  return tasks.map(({ deadlineText, deadline: { kind, start, due, dates } }) =>
    [deadlineText?.value, kind, start, due, dates.length].join(' '),
  );
}

it('takes the quarters that hold something for stages', () => {
  expect(
    dues(`
| 2026年项目推进计划 | < | < | < | < | < |
| 序号 | 项目名称 | 时间节点 | < | < | < |
| ^ | ^ | 一季度 | 二季度 | 三季度 | 四季度 |
| 1 | 管网改造 | 完成招标 | 开工 | 主体完工 | 竣工验收 |
| 2 | 市场迁建 | 选址 | 5月20日前定稿 | / | |
| 3 | 文化广场 | | | | 完工 |
| 4 | 停车场 | | | | |`),
  ).toEqual([
    '四季度：竣工验收 milestones  2026-12-31 4',
    '二季度：5月20日前定稿 milestones  2026-05-20 2',
    '四季度：完工 date  2026-12-31 0',
    ' unparsed   0',
  ]);
});

it('takes marks side by side for a time from … to, a cell over several months for its last', () => {
  expect(
    dues(`
| 2026年工作推进计划 | < | < | < | < | < |
| 序号 | 具体任务 | 1月 | 2月 | 3月 | 4月 |
| 1 | 修订手册 | | ▲ | ▲ | |
| 2 | 干部培训 | ▲ | | | ▲ |`),
  ).toEqual(['3月：▲ range 2026-02-01 2026-03-31 0', '4月：▲ milestones  2026-04-30 2']);
  expect(
    dues(`
| 2026年工作推进计划 | < | < | < | < | < |
| 序号 | 具体任务 | 推进计划 | < | < | < |
| ^ | ^ | 1月 | 2月 | 3月 | 4月 |
| 1 | 旧楼改造 | 方案编制 | < | 招标 | < |`),
  ).toEqual(['4月：招标 milestones  2026-04-30 2']);
});

it('takes bare numbers under 月份 for months', () => {
  expect(
    dues(`
| 2026年党建工作安排 | < | < | < | < | < |
| 序号 | 工作任务 | 开展月份 | < | < | < |
| ^ | ^ | 9 | 10 | 11 | 12 |
| 1 | 支部换届 | | ▲ | | |
| 2 | 党员轮训 | ▲ | | | ▲ |
| 3 | 述职评议 | | | ▲ | ▲ |`),
  ).toEqual([
    '10月：▲ date  2026-10-31 0',
    '12月：▲ milestones  2026-12-31 2',
    '12月：▲ range 2026-11-01 2026-12-31 0',
  ]);
});

it('leaves a deadline column its say, and months that tell what was done alone', () => {
  expect(
    dues(`
| 2026年工作推进计划 | < | < | < | < |
| 序号 | 具体任务 | 完成时限 | 一季度 | 二季度 |
| 1 | 旧楼改造 | 5月底 | 编制方案 | 招标 |`),
  ).toEqual(['5月底 date  2026-05-31 0']);
  expect(
    dues(`
| 2026年工作调度表 | < | < | < |
| 序号 | 重点工作 | 1月 | 2月 |
| 1 | 户厕改造 | 开工60户 | 已完成110户 |
| 2 | 森林防火 | 已巡查12次 | 已巡查14次 |`),
  ).toEqual([' unparsed   0', ' unparsed   0']);
});
