import type { Change } from '../../../core/changes/change';
import { HostError } from '../../host-error';
import type { Package } from '../package/open-package';
import { isOfType } from '../package/relationship';
import type { Book } from './book';
import { findOurSheets } from './our-sheets';

/** Refuses what cannot be kept: a signature would be void, and a locked structure takes no sheets and gives none. */
export function refuseToWrite(pkg: Package, book: Book, changes: readonly Change[]): void {
  const ours = findOurSheets(book);
  if (isSigned(pkg) && (ours.size > 0 || changes.some(adds))) throw new HostError('signed');
  if (!book.structureLocked) return;
  const changesTabs = changes.some(
    (change) =>
      (change.kind === 'setSheet' && ours.get(change.key)?.name !== change.sheet.name) ||
      (change.kind === 'deleteSheet' && ours.has(change.key)),
  );
  if (changesTabs) throw new HostError('structureProtected');
}

function isSigned(pkg: Package): boolean {
  return pkg.relationships('').some((r) => isOfType(r, 'digital-signature/origin'));
}

function adds(change: Change): boolean {
  return change.kind === 'setMemory' ? change.text !== null : change.kind.startsWith('set');
}
