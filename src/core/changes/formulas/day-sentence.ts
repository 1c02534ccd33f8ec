import type { IsoDate } from '../../calendar/iso-date';
import type { Formula } from '../drawing';
import type { Template } from '../sheet-words';
import { sentence } from './sentence';

/** A template over {year} {month} {day} {mm} {dd}, for the day in `cell`. */
export function daySentence(template: Template, cell: string, date: IsoDate): Formula {
  const [year, month, day] = date.split('-') as [string, string, string];
  return sentence(template, {
    year: { formula: `YEAR(${cell})`, value: Number(year) },
    month: { formula: `MONTH(${cell})`, value: Number(month) },
    day: { formula: `DAY(${cell})`, value: Number(day) },
    mm: { formula: `TEXT(MONTH(${cell}),"00")`, value: month },
    dd: { formula: `TEXT(DAY(${cell}),"00")`, value: day },
  });
}
