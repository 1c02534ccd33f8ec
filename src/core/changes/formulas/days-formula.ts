import { daysBetween, type IsoDate } from '../../calendar/iso-date';
import type { TaskState } from '../../checks/state';
import type { SheetWords } from '../sheet-words';
import { daySentence } from './day-sentence';
import { textLiteral } from './text-literal';

/** Days past due, minus = left; the next day of what recurs; empty where no day counts. */
export function daysFormula({ states, next }: SheetWords): (row: number) => string {
  const is = (row: number, state: TaskState) => `L${row}=${textLiteral(states[state])}`;
  return (r) =>
    `IF(OR(${is(r, 'completed')},${is(r, 'cancelled')},${is(r, 'deferred')}),"",` +
    `IF(${is(r, 'completedLate')},O${r}-I${r},` +
    `IF(${is(r, 'ongoing')},IF(Q${r}="","",${daySentence(next, `Q${r}`, '2000-01-01').formula}),` +
    `IF(I${r}="","",Duban_AsOf-I${r}))))`;
}

export interface DayFacts {
  readonly state: TaskState;
  readonly asOf: IsoDate;
  readonly due: IsoDate | null;
  readonly completedOn: IsoDate | null;
  readonly next: IsoDate | null;
}

/** What the formula yields. */
export function daysValue({ next: template }: SheetWords, facts: DayFacts): string | number {
  const { state, asOf, due, completedOn, next } = facts;
  switch (state) {
    case 'completed':
    case 'cancelled':
    case 'deferred':
      return '';
    case 'completedLate':
      return due !== null && completedOn !== null ? daysBetween(due, completedOn) : '';
    case 'ongoing':
      return next === null ? '' : String(daySentence(template, '', next).value);
    default:
      return due === null ? '' : daysBetween(due, asOf);
  }
}
