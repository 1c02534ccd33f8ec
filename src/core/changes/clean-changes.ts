import { OUR_SHEETS, type Workbook } from '../grid/grid';
import type { Change } from './change';
import { OUR_NAMES } from './our-names';

/** Takes away all that we ever add: highlights, names, sheets and what is remembered. */
export function cleanChanges(workbook: Pick<Workbook, 'sheets'>): readonly Change[] {
  return [
    ...workbook.sheets.map(({ name }): Change => ({ kind: 'deleteHighlights', sheet: name })),
    ...OUR_NAMES.map((name): Change => ({ kind: 'deleteName', name })),
    ...OUR_SHEETS.map((key): Change => ({ kind: 'deleteSheet', key })),
    { kind: 'setMemory', text: null },
  ];
}
