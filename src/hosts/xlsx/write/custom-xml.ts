import { elementText } from '../../xml/element-text';
import { rootElement } from '../../xml/elements';
import { escapeText } from '../../xml/escape-text';
import { isOfType } from '../package/relationship';
import { dropContentType, setContentType } from './content-types';
import type { Draft } from './draft';
import { dropPartsBelow } from './drop-parts-below';
import { addRelationship, dropRelationship } from './relationships';

/** Parts of ours that hold text, each known by its root: Excel keeps custom XML parts when it saves. */
const ROOTS = { memory: 'urn:duban:memory:1', original: 'urn:duban:original:1' } as const;

export type CustomXml = keyof typeof ROOTS;

/** The name of our part; null where the workbook has none. */
export function findCustomXml(draft: Draft, kind: CustomXml): string | null {
  const found = customXmlParts(draft).find(({ target }) => {
    const tag = draft.has(target) ? rootElement(draft.text(target)!)?.tag : undefined;
    return tag !== undefined && tag.includes(`"${ROOTS[kind]}"`);
  });
  return found?.target ?? null;
}

export function readCustomXml(draft: Draft, kind: CustomXml): string | null {
  const part = findCustomXml(draft, kind);
  const xml = part === null ? '' : draft.text(part)!;
  const root = rootElement(xml);
  return part === null || !root ? null : elementText(xml, root);
}

/** Keeps the text in the part it has, or in a new one; null takes the part away. */
export function writeCustomXml(draft: Draft, kind: CustomXml, text: string | null): void {
  const known = findCustomXml(draft, kind);
  if (text === null) return known === null ? undefined : dropCustomXml(draft, known);
  const part = known ?? freePart(draft);
  draft.put(
    part,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${kind} xmlns="${ROOTS[kind]}">${escapeText(text).replace(/\r/g, '&#13;')}</${kind}>`,
  );
  if (known !== null) return;
  addRelationship(draft, draft.pkg.workbookPart, 'customXml', part);
  if (draft.pkg.contentType('a.xml') !== XML) setContentType(draft, part, XML);
}

const XML = 'application/xml';

function dropCustomXml(draft: Draft, part: string): void {
  const workbook = draft.pkg.workbookPart;
  for (const { id, target } of customXmlParts(draft)) {
    if (target === part) dropRelationship(draft, workbook, id);
  }
  // with the properties that Excel gives a custom XML part when it saves
  for (const gone of [...dropPartsBelow(draft, part), part]) {
    draft.drop(gone);
    dropContentType(draft, gone);
  }
}

function customXmlParts(draft: Draft) {
  const all = draft.relationships(draft.pkg.workbookPart);
  return all.filter(
    (relationship) => isOfType(relationship, 'customXml') && !relationship.external,
  );
}

function freePart(draft: Draft): string {
  let n = 1;
  while (draft.has(`customXml/item${n}.xml`) || draft.has(`customXml/itemProps${n}.xml`)) n++;
  return `customXml/item${n}.xml`;
}
