import { attributes } from '../../xml/attributes';
import { elementText } from '../../xml/element-text';
import { rootElement } from '../../xml/elements';
import type { Package } from '../package/open-package';
import { isOfType } from '../package/relationship';

export const MEMORY_NAMESPACE = 'urn:duban:memory:1';

/** The part that holds what Duban stored on an earlier run, found among the workbook's custom XML; null where there is none. */
export function findMemoryPart(pkg: Package): string | null {
  const custom = pkg
    .relationships(pkg.workbookPart)
    .filter((relationship) => isOfType(relationship, 'customXml') && !relationship.external);
  return custom.find(({ target }) => memoryText(pkg, target) !== null)?.target ?? null;
}

export function readMemory(pkg: Package): string | null {
  const name = findMemoryPart(pkg);
  return name === null ? null : memoryText(pkg, name);
}

function memoryText(pkg: Package, name: string): string | null {
  const xml = pkg.part(name)?.text() ?? '';
  const root = rootElement(xml);
  if (root?.name !== 'memory') return null;
  const namespace = attributes(root.tag).get(
    root.prefix ? `xmlns:${root.prefix.slice(0, -1)}` : 'xmlns',
  );
  return namespace === MEMORY_NAMESPACE ? elementText(xml, root) : null;
}
