import { builtInKind, numberKind } from '../../../../src/hosts/xlsx/read/number-format';

it.each([
  'yyyy"年"m"月"d"日"',
  'yyyy年m月d日',
  'yyyy/m/d;@',
  'yyyy\\-mm\\-dd',
  '[$-804]yyyy"年"m"月"d"日";@',
  '[DBNum1][$-804]yyyy"年"m"月";@',
  '[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy',
  'm"月"d"日"',
  'mmm-yy',
  'mmmm',
  'd-MMM-yy',
  'yyyy/m/d h:mm',
  'm/d h:mm:ss AM/PM',
  '[$-404]e/m/d',
  'ggge"年"m"月"d"日"',
  '[$-804]aaaa;@',
  'd',
  '[Red]yyyy-mm-dd',
  '[>=40000]yyyy-mm-dd;General',
  'yyyy.mm.dd_ ',
])('%s is a date', (code) => expect(numberKind(code)).toBe('date'));

it.each(['0%', '0.00%', '#,##0.0%;[Red]-0%', '0.00\\ %', '_ * 0%_ '])('%s is percent', (code) =>
  expect(numberKind(code)).toBe('percent'),
);

it.each([
  '',
  'General',
  'GENERAL',
  'G/通用格式',
  'G/通用格式"项"',
  '@',
  '0',
  '#,##0.00',
  '0.00E+00',
  '[h]:mm',
  '[h]:mm:ss;@',
  '[mm]:ss',
  'h:mm',
  'h:mm AM/PM',
  'mm:ss.0',
  'h"时"mm"分"',
  'h时mm分ss秒',
  '上午/下午h"时"mm"分"',
  '0"天"',
  '0"day"',
  '"第"0"项，done"',
  '[$¥-804]#,##0.00',
  '[Red]0;[Yellow]0',
  '0\\d',
  '0"%"',
  '_(* #,##0.00_);_(* \\(#,##0.00\\)',
  '# ?/?',
  '0;yyyy',
])('%s is neither', (code) => expect(numberKind(code)).toBe('number'));

it.each([
  [0, 'number'],
  [9, 'percent'],
  [10, 'percent'],
  [14, 'date'],
  [18, 'number'],
  [22, 'date'],
  [27, 'date'],
  [31, 'date'],
  [32, 'number'],
  [45, 'number'],
  [49, 'number'],
  [57, 'date'],
  [58, 'date'],
])('built-in %i is %s', (id, kind) => expect(builtInKind(id)).toBe(kind));

it('takes no longer with odd codes', () => {
  for (const odd of ['"', '[', '\\', '_', '*', 'm', 'h'])
    expect(numberKind(odd.repeat(30_000))).toBeDefined();
});
