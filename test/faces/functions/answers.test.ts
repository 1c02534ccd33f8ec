import {
  dayOf,
  daysLeft,
  due,
  NoAnswer,
  owners,
  state,
  status,
} from '../../../src/faces/functions/answers';
import { formulas as en } from '../../../src/locale/en-US/formulas';
import { formulas as zh } from '../../../src/locale/zh-CN/formulas';

const TODAY = '2026-11-20';

it.each([
  ['6月底前', 2026, 46203],
  ['2026年11月20日', null, 46346],
  [46346, null, 46346],
])('DUE(%p, %p) is the serial %p', (text, year, serial) => {
  expect(due(text, year, zh)).toBe(serial);
});

it.each([
  ['长期坚持', 2026],
  ['', 2026],
  ['6月底前', null],
  ['2026年2月30日', null],
  // a blank cell as year
  ['6月底前', 0],
])('DUE(%p, %p) has no answer and says why', (text, year) => {
  expect(() => due(text, year, zh)).toThrow(NoAnswer);
  expect(() => due(text, year, zh)).toThrow(/到期日/);
});

it.each([26, 2026.5, 99999, -1])('the year %p is refused in words', (year) => {
  const refused = { kind: 'invalidValue', message: expect.stringContaining(`“${year}”`) };
  expect(() => due('6月底前', year, zh)).toThrow(expect.objectContaining(refused));
  expect(() => state('6月底前', '', TODAY, year, zh)).toThrow(expect.objectContaining(refused));
  expect(() => daysLeft('6月底前', TODAY, year, en)).toThrow(expect.objectContaining(refused));
});

it.each([
  ['10月31日前', '剩2处未拆', '逾期'],
  ['11月22日前', '推进中', '临期'],
  ['12月底前', '推进中', '正常推进'],
  ['10月底前', '11月3日已完成', '逾期办结'],
  ['10月底前', '10月20日已完成', '已办结'],
  ['10月底前', '召开会议3次', '待核'],
  ['长期坚持', '', '长期坚持'],
])('STATE(%p, %p) is %s', (deadline, progress, word) => {
  expect(state(deadline, progress, TODAY, 2026, zh)).toBe(word);
});

it('speaks English where Excel does', () => {
  expect(state('10月31日前', '', TODAY, 2026, en)).toBe(en.states.word.overdue);
});

it.each([
  ['2026年11月25日', 5],
  ['2026年11月20日', 0],
  ['2026年11月10日', -10],
])('DAYSLEFT(%p) on the 20th is %p', (deadline, days) => {
  expect(daysLeft(deadline, TODAY, null, zh)).toBe(days);
});

it('OWNERS lists parties with their roles, or those of one role', () => {
  const text = '牵头单位：农业农村办；配合单位：财政所、水务站';
  expect(owners(text, null, zh)).toEqual([
    ['农业农村办', zh.roles.party.lead],
    ['财政所', zh.roles.party.support],
    ['水务站', zh.roles.party.support],
  ]);
  expect(owners(text, '配合', zh)).toEqual([['财政所'], ['水务站']]);
  expect(() => owners(text, '看门', zh)).toThrow(/看门/);
  expect(() => owners('', null, zh)).toThrow(NoAnswer);
});

it.each([
  [null, ['农业农村办', '财政所']],
  ['', ['农业农村办', '财政所']],
  ['牵头', ['农业农村办']],
  ['牵头单位', ['农业农村办']],
  [' 配合单位 ', ['财政所']],
  ['lead', ['农业农村办']],
])('OWNERS takes the role %p in whatever language Excel speaks', (role, names) => {
  const text = '牵头单位：农业农村办；配合单位：财政所';
  for (const words of [zh, en]) {
    expect(owners(text, role, words).map(([name]) => name)).toEqual(names);
  }
});

it.each([
  ['责任领导', '责任领导：张明', 'leader'],
  ['责任人', '责任人：李强', 'person'],
  ['联系人', '联系人：王芳', 'contact'],
  ['督办', '督办单位：县督查室', 'supervisor'],
] as const)('OWNERS of %p finds them in %p', (role, text, key) => {
  const name = text.split('：')[1];
  expect(owners(text, role, zh)).toEqual([[name]]);
  expect(owners(text, key, en)).toEqual([[name]]);
});

it.each([
  ['已完成', 'completed'],
  ['正在推进', 'inProgress'],
  ['', 'unknown'],
] as const)('STATUS(%p) is the word for %s', (text, name) => {
  expect(status(text, zh)).toBe(zh.states.progress[name]);
});

it('takes the as-of day as a serial, as text, or today', () => {
  expect(dayOf(46346, '2026-01-01', zh)).toBe('2026-11-20');
  expect(dayOf('2026年11月20日', '2026-01-01', zh)).toBe('2026-11-20');
  for (const left of [undefined, null, '', 0]) {
    expect(dayOf(left, '2026-01-01', zh)).toBe('2026-01-01');
  }
  expect(() => dayOf('改天', TODAY, zh)).toThrow(/改天/);
});
