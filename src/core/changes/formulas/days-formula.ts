import { daysBetween, type IsoDate } from '../../calendar/iso-date';
import type { TaskState } from '../../checks/state';
import type { SheetWords } from '../sheet-words';
import { daySentence } from './day-sentence';
import { textLiteral } from './text-literal';

/** Days past due, minus = left; the next day of what recurs; empty where no day counts. */
export function daysFormula({ states, next }: SheetWords): (row: number) => string {
  const s = mapStates(states);
  const nextDay = daySentence(next, 'Q#', '2000-01-01').formula.split('Q#');
  return (r) =>
    `IF(OR(L${r}=${s.completed},L${r}=${s.cancelled},L${r}=${s.deferred}),"",` +
    `IF(L${r}=${s.completedLate},O${r}-I${r},` +
    `IF(L${r}=${s.ongoing},IF(Q${r}="","",${nextDay.join(`Q${r}`)}),` +
    `IF(I${r}="","",Duban_AsOf-I${r}))))`;
}

function mapStates(states: SheetWords['states']): Readonly<Record<TaskState, string>> {
  const entries = Object.entries(states).map(([state, word]) => [state, textLiteral(word)]);
  return Object.fromEntries(entries) as Record<TaskState, string>;
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
