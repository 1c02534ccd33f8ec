import { mainPart } from '../../../../src/core/tasks/progress/signals/main-part';

it.each([
  ['完成审计指出的进度滞后问题整改', '完成问题整改'],
  ['及时纠正了报送不规范的做法', '及时纠正了的做法'],
  ['长期未清理的往来款已全部核销', '往来款已全部核销'],
  ['对未按期完成的事项已全部补办到位', '事项已全部补办到位'],
  ['未完成整改', '未完成整改'],
  ['尚未完成问题的整改', '尚未完成问题的整改'],
  ['已完成整改', '已完成整改'],
])('the main part of %s is %s', (clause, main) => {
  expect(mainPart(clause)).toBe(main);
});
