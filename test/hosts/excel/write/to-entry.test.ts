import fc from 'fast-check';
import { toEntry } from '../../../../src/hosts/excel/write/to-entry';
import { createBook } from '../../../excel/book/book';
import { parseTyped } from '../../../excel/book/parse-typed';

it.each([
  ['办公室', '办公室'],
  ['=1+1', "'=1+1"],
  ['+86', "'+86"],
  ['-张三', "'-张三"],
  ['@提醒', "'@提醒"],
  ["'引号", "''引号"],
  ['007', "'007"],
  ['6月30日', "'6月30日"],
  ['１２', "'１２"],
  ['＝1', "'＝1"],
  ['TRUE', "'TRUE"],
  ['#N/A', "'#N/A"],
  ['', ''],
  [null, ''],
  [3, 3],
  [Number.NaN, ''],
  [{ date: '2026-06-30' }, 46203],
  [{ date: '1899-12-01' }, "'1899-12-01"],
  [{ formula: 'B2*2', value: 6 }, '=B2*2'],
  [{ text: 'H"6', link: { sheet: "一'表", address: 'H6' } }, `=HYPERLINK("#'一''表'!H6","H""6")`],
  [{ text: '长'.repeat(256), link: { sheet: '表', address: 'A1' } }, '长'.repeat(256)],
])('%j is entered as %j', (value, entry) => {
  expect(toEntry(value, false)).toBe(entry);
});

it('counts days from 1904 where the workbook does', () => {
  expect(toEntry({ date: '2026-06-30' }, true)).toBe(46203 - 1462);
});

it('cuts what no cell can hold', () => {
  expect(toEntry('长'.repeat(40_000), false)).toHaveLength(32_767);
});

it('never lets Excel read a text as anything else', () => {
  const book = createBook(['表']);
  const likely = fc.constantFrom(..."0123456789/-年月日.,:%$()=+@ ＝１２eE#'一张true".split(''));
  const text = fc.oneof(
    fc.string(),
    fc.array(likely).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(text, (given) => {
      const entry = toEntry(given, false);
      if (given === '') return;
      expect(entry).not.toMatch(/^=/);
      expect(parseTyped(String(entry), book).value).toBe(given);
    }),
  );
});
