import { plainText, splitClauses } from '../../../../src/core/tasks/progress/split-clauses';

it.each([
  ['已经完成，正在验收。', ['已经完成', '正在验收']],
  ['已整改完成尚未销号', ['已整改完成', '尚未销号']],
  ['已办结121件（含阶段性办结）', ['已办结121件']],
  ['已完成（长期坚持）', ['已完成', '长期坚持']],
  ['完成3.5公里', ['完成3.5公里']],
  ['', []],
])('%s', (text, clauses) => {
  expect(splitClauses(plainText(text)).map((clause) => clause.text)).toEqual(clauses);
});

it('carries what lies ahead on to the end of the sentence', () => {
  const future = splitClauses('预计9月开工,12月完工;已征地').map((clause) => clause.future);
  expect(future).toEqual([true, true, false]);
});

it.each([
  ['完 成', '完成'],
  ['已經辦結', '已经办结'],
  ['８０％', '80%'],
  ['已完成\n正在验收', '已完成;正在验收'],
])('%s is compared as %s', (text, plain) => {
  expect(plainText(text)).toBe(plain);
});
