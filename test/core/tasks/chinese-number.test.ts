import { chineseNumber } from '../../../src/core/tasks/chinese-number';

it.each([
  ['六', 6],
  ['两', 2],
  ['十', 10],
  ['十二', 12],
  ['二十五', 25],
  ['一百二十', 120],
  ['一百零五', 105],
  ['两百', 200],
  ['百', 100],
  ['一一', null],
  ['', null],
])('%s', (numeral, number) => {
  expect(chineseNumber(numeral)).toBe(number);
});
