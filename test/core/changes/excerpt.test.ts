import { briefTask, excerpt } from '../../../src/core/changes/parts/excerpt';

const UNITS = Array.from({ length: 30 }, (_, i) => `第${i + 1}工作组`).join('、');
const LONG = '统筹推进各项重点工作，'.repeat(20);

test.each([
  ['落实值班制度', '落实值班制度'],
  [LONG, `${LONG.slice(0, 160)}…`],
])('a task is told in brief: %s', (text, told) => {
  expect(briefTask(text)).toBe(told);
});

test.each([
  ['a short cell is told whole', '党政办、财政所', '财政所', '党政办、财政所'],
  ['of a long one the beginning', UNITS, '第1工作组', `${UNITS.slice(0, 80)}…`],
  [
    'or the names around the one it is about',
    UNITS,
    '第20工作组',
    /^…第18工作组、第19工作组、第20工作组、.*…$/,
  ],
  ['to its end', UNITS, '第30工作组', '…第28工作组、第29工作组、第30工作组'],
  ['the beginning where the name is written otherwise', UNITS, '综合办', `${UNITS.slice(0, 80)}…`],
  ['no character is halved', '𠮷'.repeat(45), '', '𠮷'.repeat(40) + '…'],
])('%s', (_, text, name, told) => {
  if (typeof told === 'string') expect(excerpt(text, name)).toBe(told);
  else expect(excerpt(text, name)).toMatch(told);
});
