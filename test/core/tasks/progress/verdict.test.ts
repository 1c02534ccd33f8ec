import { verdictIn } from '../../../../src/core/tasks/progress/verdict';

it.each([
  ['该问题已完成整改。一是修订了办法;二是每月督促', '该问题已完成整改'],
  ['正在整改:1.已约谈负责人;2.已清退费用', '正在整改'],
  ['已完成。具体情况:新建泵站2座', '已完成'],
  // no verdict, or no particulars
  ['已完成整改,长期坚持', null],
  ['一是已完成整改;二是正在排查', null],
])('%s opens with %s', (text, verdict) => {
  expect(verdictIn(text)).toBe(verdict);
});
