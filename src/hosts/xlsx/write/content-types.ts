import { HostError } from '../../host-error';
import { attribute } from '../../xml/attributes';
import { childElements, rootElement, type XmlElement } from '../../xml/elements';
import { escapeAttribute } from '../../xml/escape-text';
import { partKey } from '../package/part-name';
import { appendChild } from './append-child';
import type { Draft } from './draft';
import { splice } from './splice';

const PART = '[Content_Types].xml';

/** Says of what type a part is; where it is said already, nothing changes. Throws `damaged` where the package has no such list. */
export function setContentType(draft: Draft, part: string, type: string): void {
  const { xml, root } = listOf(draft);
  const found = overridesOf(xml, root).find(({ key }) => key === partKey(part));
  const markup = `<${root.prefix}Override PartName="/${escapeAttribute(part)}" ContentType="${type}"/>`;
  if (found && attribute(found.element.tag, 'ContentType') === type) return;
  const change = found
    ? { start: found.element.start, end: found.element.end, text: markup }
    : appendChild(root, markup);
  draft.put(PART, splice(xml, [change]));
}

/** The same for a .rels part, which most packages type by its extension. */
export function typeRelationships(draft: Draft, part: string): void {
  const type = 'application/vnd.openxmlformats-package.relationships+xml';
  if (draft.pkg.contentType('a.rels') !== type) setContentType(draft, part, type);
}

export function dropContentType(draft: Draft, part: string): void {
  const { xml, root } = listOf(draft);
  const gone = overridesOf(xml, root).filter(({ key }) => key === partKey(part));
  if (gone.length === 0) return;
  const changes = gone.map(({ element: { start, end } }) => ({ start, end, text: '' }));
  draft.put(PART, splice(xml, changes));
}

function listOf(draft: Draft): { xml: string; root: XmlElement } {
  const xml = draft.text(PART);
  if (xml === null) throw new HostError('damaged', { missing: PART });
  return { xml, root: rootElement(xml)! };
}

function overridesOf(xml: string, root: XmlElement) {
  return childElements(xml, root)
    .filter(({ name }) => name === 'Override')
    .map((element) => ({ element, key: partKey(attribute(element.tag, 'PartName') ?? '') }));
}
