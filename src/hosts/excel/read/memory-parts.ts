import { elementText } from '../../xml/element-text';
import { rootElement } from '../../xml/elements';

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
