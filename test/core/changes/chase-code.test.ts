import type { TaskState } from '../../../src/core/checks/state';
import {
  chaseCode,
  inCodes,
  numberInCode,
  urgencyOf,
} from '../../../src/core/changes/parts/chase-code';
import { createBook } from '../../excel/book/book';
import { fillSheet } from '../../excel/book/fill-sheet';
import { evaluateFormula } from '../../excel/formulas/evaluate';

/** The most urgent first, then the tasks in their order, then what is not to be chased. */
const TASKS: readonly (readonly [TaskState, number | null, number, number])[] = [
  ['overdue', 400, 9, 103_999_999_991],
  ['overdue', 15, 7, 100_149_999_993],
  ['overdue', 15, 12, 100_149_999_988],
  ['overdue', 1, 99_999, 100_009_900_001],
  ['dueSoon', 0, 1, 99_999_999_999],
  ['dueSoon', -7, 20_000, 99_929_980_000],
  ['needsReview', null, 3, -30_000_000],
  ['needsReview', 4, 2, -30_000_000],
  ['waiting', -30, 4, -40_000_000],
  ['cancelled', null, 5, -100_000_000],
];
const CODES = TASKS.map(([state, days, number]) => chaseCode({ state, days }, number));

test.each(TASKS)('%s, %s days past due, task %s: %s', (state, days, number, code) => {
  expect(chaseCode({ state, days }, number)).toBe(code);
});

test('the larger, the more urgent', () => {
  expect([...CODES].sort((a, b) => b - a)).toEqual(CODES);
});

const [sheet] = createBook(['分工'], { today: '2026-07-15' }).sheets;
fillSheet(
  sheet!,
  CODES.map((code) => [code]),
);
const RANGE = '$A$1:$A$10';

test.each<[string, string, number]>([
  ['overdue', inCodes.count(RANGE, 'overdue'), 4],
  ['due soon', inCodes.count(RANGE, 'dueSoon'), 2],
  ['to be reviewed', inCodes.count(RANGE, 'needsReview'), 2],
  ['waiting', inCodes.count(RANGE, 'waiting'), 1],
  ['on track', inCodes.count(RANGE, 'onTrack'), 0],
  ['cancelled', inCodes.count(RANGE, 'cancelled'), 1],
  ['to be chased', inCodes.toChase(RANGE), 6],
  ['days past due + 10,000 of the most urgent', inCodes.urgency(RANGE), 10_400],
  ['the same of what is due today', inCodes.urgency('$A$5:$A$10'), 10_000],
  ['nothing to be chased', inCodes.urgency('$A$7:$A$10'), -3],
  ['the task of the third', numberInCode('$A$3'), 12],
])('%s: =%s', (_, formula, expected) => {
  const at = { sheet: sheet!, row: 1, column: 3, down: 0, right: 0 };
  expect(evaluateFormula(formula, at)).toBe(expected);
});

test.each([
  [CODES, 10_400],
  [CODES.slice(4), 10_000],
  [CODES.slice(6), -3],
  [[], 0],
])('urgency of %j: %s', (codes, expected) => {
  expect(urgencyOf(codes)).toBe(expected);
});
