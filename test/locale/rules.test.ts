import { enUS } from '../../src/locale/en-US';
import { zhCN } from '../../src/locale/zh-CN';

const said = (text: string) => zhCN.rules['impossible-date']({ cell: 'H4', text }).problem;

it.each([
  ['2月30日前', '“2月30日前”这个日期不存在。'],
  [
    `${'各村（社区）'.repeat(9)}2月30日前完成`,
    `“${'各村（社区）'.repeat(9)}2月30日前…”这个日期不存在。`,
  ],
  ['2'.repeat(9_000), `“${'2'.repeat(60)}…”这个日期不存在。`],
])('a cell is quoted, a long one by its beginning: %.20s', (text, sentence) => {
  expect(said(text)).toBe(sentence);
});

it('says the same in English', () => {
  const facts = { cell: 'A9', number: '1'.repeat(9_000), first: 'A8' };
  expect(enUS.rules['duplicate-sequence'](facts).problem).toBe(
    `Number ${'1'.repeat(60)}… also stands in A8.`,
  );
});
