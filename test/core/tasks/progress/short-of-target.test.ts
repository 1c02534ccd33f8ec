import { againstTarget, amountsDone } from '../../../../src/core/tasks/progress/short-of-target';

const isShort = (progress: string, ...words: string[]): boolean =>
  againstTarget(amountsDone(progress), words) === 'short';

it.each([
  ['已完成0.8公里', '硬化组级道路1.5公里'],
  ['已化解2件', '化解信访积案3件'],
  ['已安装45盏', '安装路灯60盏'],
  ['已储备化肥220吨', '储备化肥300吨'],
])('%s is short of %s', (progress, task) => {
  expect(isShort(progress, task)).toBe(true);
});

it.each([
  ['已完成200亩', '新栽脐橙200亩'],
  ['完成播种53.2万亩', '粮食播种面积53万亩'],
  ['已全部完成，共8公里', '硬化道路12公里'],
  ['已完成3公里', '硬化道路'],
  ['已完成3公里', '硬化道路5公里、机耕道2公里'],
  ['已完成3处', '硬化道路5公里'],
  ['已储备化肥220吨', '储备化肥300吨、农膜20吨'],
  ['完成80%', '改造60户'],
  ['', '改造60户'],
])('%s is not short of %s', (progress, task) => {
  expect(isShort(progress, task)).toBe(false);
});
