import fc from 'fast-check';
import { normalize, normalizeLines } from '../../../src/core/grid/text';

describe('normalize', () => {
  it.each([
    ['２０２６年６月３０日前', '2026年6月30日前'],
    ['（牵头）：党政办，纪委', '(牵头):党政办,纪委'],
    [' 党政\u3000办\u00a0\t公室\r\n', '党政 办 公室'],
    ['党\u200b政\ufeff办\u2060', '党政办'],
    ['①3月：启动⑫12月', '(1)3月:启动(12)12月'],
    ['⼀⽉', '一月'],
    ['3～5月', '3~5月'],
    ['', ''],
    [' \n\u3000', ''],
  ])('%j → %j', (text, expected) => {
    expect(normalize(text)).toBe(expected);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(normalize(normalize(text))).toBe(normalize(text));
      }),
    );
  });
});

it('normalizeLines keeps the lines apart and drops blank ones', () => {
  expect(normalizeLines('县河长办\r\n\n 县水利局 \u2028３月')).toEqual([
    '县河长办',
    '县水利局',
    '3月',
  ]);
});
