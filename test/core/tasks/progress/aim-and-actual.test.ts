import { aimAndActual } from '../../../../src/core/tasks/progress/aim-and-actual';

it.each([
  ['全年目标3000人,已培训2750人', 'some'],
  ['目标任务5场,已举办5场', 'all'],
  ['任务数200台,实际安装215台', 'all'],
  ['计划种植1万亩基地,现已种植9100亩', 'some'],
  ['计划投资3亿元,已完成2000万元', 'some'],
  ['应缴12.5万元,截至6月底,已缴8万元', 'some'],
  // of another unit, or no aim
  ['计划改造440户,已完成3个村', null],

  ['排查隐患12处,已整改10处', null],
  // what turned up or began is not the end
  ['任务12项,已发现12项问题', null],
  ['计划新建8个,已开工8个', null],
])('%s: %s', (text, reached) => {
  expect(aimAndActual(text)).toBe(reached);
});
