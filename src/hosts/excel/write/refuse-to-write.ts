import type { Change } from '../../../core/changes/change';
import { HostError } from '../../host-error';
import { refuseTooLong } from '../../refuse-too-long';
import type { TargetState } from './target-state';

/** Refuses before the first write what Excel would refuse in the middle. */
export function refuseToWrite(state: TargetState, changes: readonly Change[]): void {
  refuseTooLong(changes);
  const { workbook, ours, highlighted } = state;
  if (workbook.readOnly) throw new HostError('readOnly');
  for (const change of changes) {
    if (change.kind === 'setSheet' || change.kind === 'deleteSheet') {
      const { sheet } = ours.get(change.key)!;
      const { isNullObject: isMissing } = sheet;
      if (!isMissing && sheet.protection.protected) {
        throw new HostError('sheetProtected', { sheet: sheet.name });
      }
      const name = change.kind === 'setSheet' ? change.sheet.name : null;
      const changesTabs = isMissing ? name !== null : name !== sheet.name;
      if (changesTabs && workbook.protection.protected) throw new HostError('structureProtected');
      if (name !== null) refuseTakenName(state, name, isMissing ? null : sheet.id);
    }
    if (change.kind !== 'setHighlights' && change.kind !== 'deleteHighlights') continue;
    const { sheet, rules } = highlighted.get(change.sheet)!;
    if (sheet.isNullObject) {
      if (change.kind === 'setHighlights')
        throw new HostError('sheetGone', { sheet: change.sheet });
      continue;
    }
    const isLocked = sheet.protection.protected && !sheet.protection.options.allowFormatCells;
    const hasWork = change.kind === 'setHighlights' || rules.items.length > 0;
    if (isLocked && hasWork) throw new HostError('sheetProtected', { sheet: change.sheet });
  }
}

function refuseTakenName({ workbook }: TargetState, name: string, ownId: string | null): void {
  const taken = workbook.worksheets.items.some(
    (other) => other.id !== ownId && other.name.toLowerCase() === name.toLowerCase(),
  );
  if (taken) throw new HostError('cannotWrite', { sheet: name });
}
