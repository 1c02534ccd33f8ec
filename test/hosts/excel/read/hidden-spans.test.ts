import { hiddenSpans } from '../../../../src/hosts/excel/read/hidden-spans';

const used = { top: 2, left: 1, bottom: 10, right: 5 };
const rows = (top: number, bottom: number) => ({ top, left: 1, bottom, right: 5 });

it.each([
  ['between', [rows(2, 3), rows(6, 10)], [[4, 5]]],
  [
    'at both ends',
    [rows(4, 8)],
    [
      [2, 3],
      [9, 10],
    ],
  ],
  ['none', [rows(2, 10)], []],
  ['all', [], [[2, 10]]],
  ['of blocks beside each other', [rows(2, 4), { ...rows(2, 4), left: 7 }, rows(6, 10)], [[5, 5]]],
  ['of areas that reach beyond', [rows(1, 3), rows(5, 99)], [[4, 4]]],
])('hidden rows %s', (_, visible, hidden) => {
  expect(hiddenSpans(used, visible, 'rows')).toStrictEqual(hidden);
});
