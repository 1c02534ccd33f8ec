import { check } from '../../src/core/actions/check';
import { summarize } from '../../src/core/actions/summarize';
import type { Change } from '../../src/core/changes/change';
import type { Workbook } from '../../src/core/grid/grid';
import { zhCN } from '../../src/locale/zh-CN';
import { sampleChanges } from '../hosts/xlsx/write/drawn-sheets';

const AS_OF = '2026-06-30';

/** What 生成汇总 asks for; where there is no task table, as much on sheets of a sample, so that every file is written to. */
export function changesFor(workbook: Workbook): readonly Change[] {
  const checked = check(workbook, { asOf: AS_OF, dueSoonDays: 7 });
  const hasTables = checked.reading.sheets.some(({ tables }) => tables.length > 0);
  const isFree = (name: string) => workbook.sheets.some((s) => s.name === name && !s.protected);
  const source = workbook.sheets.find(({ name }) => isFree(name)) ?? workbook.sheets[0]!;
  const changes = hasTables
    ? summarize(workbook, checked, { asOfTyped: true, palette: null }, zhCN.sheets)
    : sampleChanges(source.name);
  // a protected sheet keeps its looks, as on the command line
  return changes.filter((change) => change.kind !== 'setHighlights' || isFree(change.sheet));
}
