import type { Change } from '../../core/changes/change';
import type { Workbook } from '../../core/grid/grid';

/** The workbook as it stands after changes of ours, so that it need not be read again. */
export function afterWriting(workbook: Workbook, changes: readonly Change[]): Workbook {
  const ours = { ...workbook.ours };
  const names = new Set(workbook.sheetNames);
  let { memory, typed } = workbook;
  for (const change of changes) {
    switch (change.kind) {
      case 'setSheet':
        ours[change.key] = change.sheet.name;
        names.add(change.sheet.name);
        break;
      case 'deleteSheet':
        names.delete(ours[change.key] ?? '');
        delete ours[change.key];
        if (change.key === 'overview') typed = { asOf: null, dueSoonDays: null };
        break;
      case 'setMemory':
        memory = change.text;
        break;
    }
  }
  return { ...workbook, ours, sheetNames: [...names], memory, typed };
}
