import { moveFormula } from '../../../../src/hosts/excel/write/move-formula';

it.each([
  ['K4', 1, 0, 'K5'],
  ['$K$4+K$4+$K4', 2, 3, '$K$4+N$4+$K6'],
  ['SUM(A1:B2)', 1, 1, 'SUM(B2:C3)'],
  ["'任务分解表'!H6&督办_台账!$L$4:$L$27", 1, 0, "'任务分解表'!H7&督办_台账!$L$4:$L$27"],
  ['IF(I4="","K4 不动",Duban_AsOf-I4)', 1, 0, 'IF(I5="","K4 不动",Duban_AsOf-I5)'],
  ['"引号""A1"""&A1', 1, 0, '"引号""A1"""&A2'],
  ["'A1 表'!B2", 1, 0, "'A1 表'!B3"],
  ['LOG10(A1)', 1, 0, 'LOG10(A2)'],
  ['Duban_A1+表A1', 1, 0, 'Duban_A1+表A1'],
  ['XFE1+A1048577', 1, 0, 'XFE1+A1048577'],
  ['Z9', 0, 1, 'AA9'],
])('%s moved %i down and %i right is %s', (formula, down, right, moved) => {
  expect(moveFormula(formula, down, right)).toBe(moved);
});
