import { countWhere } from '../../../../src/core/changes/formulas/count-where';
import { fill, sentence } from '../../../../src/core/changes/formulas/sentence';
import { sheetReference } from '../../../../src/core/changes/formulas/sheet-reference';
import { textLiteral } from '../../../../src/core/changes/formulas/text-literal';

test.each([
  ['督办_台账', '督办_台账'],
  ['督办_台账(2)', "'督办_台账(2)'"],
  ["领导's表", "'领导''s表'"],
  ['A1', "'A1'"],
  ['2026年', "'2026年'"],
])('sheet %s is written %s', (name, written) => {
  expect(sheetReference(name)).toBe(written);
});

test('text in formulas: quotes doubled, cut at 250 characters', () => {
  expect(textLiteral('他说"好"')).toBe('"他说""好"""');
  expect(textLiteral('')).toBe('""');
  expect(
    textLiteral('长'.repeat(600))
      .split('&')
      .map((piece) => piece.length),
  ).toEqual([252, 252, 102]);
});

test('a sentence with live numbers, and what it says now', () => {
  const count = { formula: 'COUNT(A1:A9)', value: 3 };
  expect(sentence('合计：{count}项', { count })).toEqual({
    formula: '"合计："&COUNT(A1:A9)&"项"',
    value: '合计：3项',
  });
  expect(fill('其余{count}类{other}', { count: 4 })).toBe('其余4类{other}');
});

describe('counting names that COUNTIFS would misread', () => {
  const count = (text: string) =>
    countWhere([
      { range: 'C4:C9', equals: '$B5', text },
      { range: 'F4:F9', equals: '1' },
    ]);
  it.each(['党政办公室', '市人力资源社会保障局', '第三中学'])(
    '%s is counted by COUNTIFS',
    (text) => {
      expect(count(text)).toBe('COUNTIFS(C4:C9,$B5,F4:F9,1)');
    },
  );
  it.each(['李**', '张?', '=甲', '>5', '2025', '2025年3月', 'A组', '长'.repeat(256)])(
    '%s is compared letter by letter',
    (text) => {
      expect(count(text)).toBe('SUMPRODUCT(EXACT(C4:C9,$B5)*(F4:F9=1)*1)');
    },
  );
});
