import { drawnText } from '../../../src/faces/page/drawn-text';
import { shownValue } from '../../../src/faces/page/shown-value';

it.each([
  ['督办', undefined, '督办'],
  [0.256, '0.0%', '25.6%'],
  [0, '0;-0;"–"', '–'],
  [12, '"逾期"0"天";"剩"0"天";"今日到期"', '逾期12天'],
  [-3, '"逾期"0"天";"剩"0"天";"今日到期"', '剩3天'],
  [0, '"逾期"0"天";"剩"0"天";"今日到期"', '今日到期'],
  [46346, 'yyyy"年"m"月"d"日"', '2026年11月20日'],
  [46346, 'yyyy-mm-dd', '2026-11-20'],
  [0, '"是";;', null],
  [{ date: '2026-06-05' }, 'yyyy-mm-dd', '2026-06-05'],
  [{ formula: 'SUM(A1:A2)', value: 7 }, '0', '7'],
  [{ text: 'H20', link: { sheet: '任务分解', address: 'H20' } }, undefined, 'H20'],
  [null, '0', null],
])('%p under %p shows %p', (value, format, text) => {
  expect(drawnText(value, format, false)).toBe(text);
});

it.each([
  [{ kind: 'date', date: '2026-06-05' }, '2026/6/5'],
  [{ kind: 'percent', percent: 85 }, '85%'],
  [{ kind: 'error', error: '#REF!' }, '#REF!'],
  [0.1 + 0.2, '0.3'],
  [true, 'TRUE'],
  [undefined, null],
] as const)('a cell of %p shows %p', (value, text) => {
  expect(shownValue(value)).toBe(text);
});
