import type { SummaryOptions } from '../../../src/core/changes/summary-options';

export function summaryOptions(
  asOf = '2026-07-15',
  more: Partial<SummaryOptions> = {},
): SummaryOptions {
  return {
    asOf: { date: asOf, typed: true },
    names: ['分解表'],
    ours: {},
    reportingUnit: '××镇党政办公室',
    title: '××镇2026年重点工作任务分解表',
    palette: 'classic',
    date1904: false,
    ...more,
  };
}
