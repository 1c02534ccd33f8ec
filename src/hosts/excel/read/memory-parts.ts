import { elementText, rootElement } from '../../xlsx/package/xml';
import { MEMORY_NAMESPACE } from '../our-marks';

export function loadMemoryParts({
  workbook,
}: Excel.RequestContext): Excel.CustomXmlPartScopedCollection {
  const parts = workbook.customXmlParts.getByNamespace(MEMORY_NAMESPACE);
  parts.load('items/id');
  return parts;
}

/** Asks for the text of the first part; null where there is none. */
export function loadMemoryXml(
  { workbook }: Excel.RequestContext,
  { items }: Excel.CustomXmlPartScopedCollection,
): OfficeExtension.ClientResult<string> | null {
  const id = items[0]?.id;
  return id === undefined ? null : workbook.customXmlParts.getItem(id).getXml();
}

export function memoryText(xml: string | undefined): string | null {
  const root = xml === undefined ? null : rootElement(xml);
  return root?.name === 'memory' ? elementText(xml!, root) : null;
}
