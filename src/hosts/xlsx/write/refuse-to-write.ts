import type { Change } from '../../../core/changes/change';
import { HostError } from '../../host-error';
import { refuseTooLong } from '../../refuse-too-long';
import { rootElement } from '../../xml/elements';
import { isWellFormed } from '../../xml/well-formed';
import type { Package } from '../package/open-package';
import { relationshipsPart } from '../package/part-name';
import { isOfType } from '../package/relationship';
import type { Book } from './book';
import type { Draft } from './draft';
import { findOurSheets } from './our-sheets';

/** Refuses a package in one of whose lists ours would stand anywhere. Throws `damaged`, naming the part. */
export function refuseBroken(draft: Draft): void {
  const workbook = draft.pkg.workbookPart;
  const styles = draft.relationships(workbook).find((r) => isOfType(r, 'styles'));
  const lists = [
    ['[Content_Types].xml', 'Types'],
    [workbook, 'workbook'],
    [relationshipsPart(workbook), 'Relationships'],
    [styles?.target ?? '', 'styleSheet'],
  ] as const;
  for (const [part, root] of lists) {
    const xml = draft.text(part);
    const isSound = xml === null || (isWellFormed(xml) && rootElement(xml)?.name === root);
    if (!isSound) throw new HostError('damaged', { part });
  }
}

/** Refuses what cannot be kept or written: a signature would be void, a locked structure takes no sheets and gives none. */
export function refuseToWrite(pkg: Package, book: Book, changes: readonly Change[]): void {
  refuseTooLong(changes);
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
