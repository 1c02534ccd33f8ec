import type { IsoDate } from '../calendar/iso-date';
import type { SpreadGrid } from '../grid/spread-merges';
import { issueDate, reportingUnit } from './preamble-issue';
import { isMeta } from './preamble-labels';
import { linesOf, type Line } from './preamble-line';
import { titleOf } from './preamble-title';
import { readYear } from './read-year';
import type { Sourced } from './table';

/** What stands over a table: title, year, 填报单位 and 填报日期. */
export interface Preamble {
  readonly title: Sourced<string> | null;
  readonly year: Sourced<number> | null;
  readonly reportingUnit: Sourced<string> | null;
  readonly issuedOn: Sourced<IsoDate> | null;
}

/**
 * Reads the rows over a table (indexes) as far as they stand over the columns `left` … `right`; 填报单位 and 填报日期 may stand in the
 * footers `below` instead.
 */
export function readPreamble(
  sheet: SpreadGrid,
  above: readonly number[],
  below: readonly number[],
  { left, right }: { readonly left: number; readonly right: number },
): Preamble {
  const lines = above.flatMap((index) => linesOf(sheet, index, left, right));
  const footers = below.flatMap((index) => linesOf(sheet, index, left, right));
  const title = titleOf(lines);
  const issuedOn = issueDate(lines) ?? issueDate(footers);
  return {
    title,
    year: yearOf(sheet, lines, title, issuedOn),
    reportingUnit: reportingUnit(lines) ?? reportingUnit(footers),
    issuedOn,
  };
}

function yearOf(
  sheet: SpreadGrid,
  lines: readonly Line[],
  title: Sourced<string> | null,
  issuedOn: Sourced<IsoDate> | null,
): Sourced<number> | null {
  const inTitle = title && readYear(title.value);
  if (title && inTitle) return { value: inTitle, at: title.at };
  for (const { text, at } of lines) {
    const year = isMeta(text) ? null : readYear(text);
    if (year) return { value: year, at };
  }
  if (issuedOn) return { value: Number(issuedOn.value.slice(0, 4)), at: issuedOn.at };
  const { name } = sheet.grid;
  const inName = readYear(name);
  if (inName) return { value: inName, at: { sheet: name, address: 'A1' } };
  for (const { text, at } of lines) {
    const year = readYear(text);
    if (year) return { value: year, at };
  }
  return null;
}
