import {
  actDone,
  asksForCounted,
  isAsked,
} from '../../../../src/core/tasks/progress/asked-and-done';

function isAskedAndDone(progress: string, words: readonly string[]): boolean {
  const act = actDone(progress);
  return act !== null && isAsked(act, words);
}

it.each([
  ['已修订印发', '修订小型工程管理办法'],
  ['3月12日已召开', '3月15日前组织召开春耕生产现场会'],
  ['已于5月27日印发。', '及时印发工作要点'],
  ['6月2日签订', '6月底前签订责任书'],
])('%s answers %s', (progress, task) => {
  expect(isAskedAndDone(progress, [task])).toBe(true);
});

it.each([
  ['已召开3次', '召开现场会'],
  ['已召开', '每季度召开一次例会'],
  ['已召开', '召开动员会3次'],
  ['已召开', '①召开动员会②印发方案'],
  ['正在修订', '修订管理办法'],
  ['已上报', '修订管理办法'],
  ['召开', '召开现场会'],
  ['已召开动员会', '召开动员会并完成整改'],
  ['', '召开现场会'],
])('%s leaves open %s', (progress, task) => {
  expect(isAskedAndDone(progress, [task])).toBe(false);
});

it.each([
  ['已组织2次', '组织综合演练2次', true],
  ['已清退3家', '清退养殖场3家', true],
  ['已组织2次', '每季度组织演练2次', false],
  ['已组织2次，正在筹备第3次', '组织演练3次', false],
  ['已走访3户', '慰问困难户3户', false],
])('%s of %s', (progress, task, asked) => {
  expect(asksForCounted(progress, [task])).toBe(asked);
});
