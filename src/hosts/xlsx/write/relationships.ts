import { attribute } from '../../xml/attributes';
import { childElements, rootElement } from '../../xml/elements';
import { escapeAttribute } from '../../xml/escape-text';
import { partName, relationshipsPart } from '../package/part-name';
import { isOfType, type Relationship } from '../package/relationship';
import { appendChild } from './append-child';
import { typeRelationships } from './content-types';
import type { Draft } from './draft';
import { splice } from './splice';

const HEAD =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">';
const EMPTY = `${HEAD}</Relationships>`;

/** Lets `source` refer to `target`; gives the id, the old one where such a relationship stands already. */
export function addRelationship(
  draft: Draft,
  source: string,
  type: string,
  target: string,
): string {
  const known = draft.relationships(source);
  const same = known.find((r) => isOfType(r, type) && !r.external && r.target === target);
  if (same) return same.id;
  const part = relationshipsPart(source);
  const xml = draft.text(part) ?? EMPTY;
  const root = rootElement(xml)!;
  const id = freeId(known);
  const markup = `<${root.prefix}Relationship Id="${id}" Type="${draft.namespaces.relationships}/${type}" Target="${escapeAttribute(relativeTarget(source, target))}"/>`;
  draft.put(part, splice(xml, [appendChild(root, markup)]));
  typeRelationships(draft, part);
  return id;
}

/** All relationships of a part of ours: rId1, rId2, … in this order. */
export function putRelationships(
  draft: Draft,
  source: string,
  targets: readonly (readonly [type: string, part: string])[],
): void {
  const lines = targets.map(
    ([type, part], i) =>
      `<Relationship Id="rId${i + 1}" Type="${draft.namespaces.relationships}/${type}" Target="/${escapeAttribute(part)}"/>`,
  );
  const part = relationshipsPart(source);
  draft.put(part, `${HEAD}${lines.join('')}</Relationships>`);
  typeRelationships(draft, part);
}

export function dropRelationship(draft: Draft, source: string, id: string): void {
  const part = relationshipsPart(source);
  const xml = draft.text(part);
  const root = xml === null ? null : rootElement(xml);
  if (xml === null || !root) return;
  const gone = childElements(xml, root).filter(({ tag }) => attribute(tag, 'Id') === id);
  const changes = gone.map(({ start, end }) => ({ start, end, text: '' }));
  draft.put(part, splice(xml, changes));
}

function freeId(known: readonly Relationship[]): string {
  const taken = new Set(known.map(({ id }) => id));
  let n = 1;
  while (taken.has(`rIdDuban${n}`)) n++;
  return `rIdDuban${n}`;
}

/** ("xl/workbook.xml", "customXml/item1.xml") → "../customXml/item1.xml" */
function relativeTarget(source: string, target: string): string {
  const from = partName(source).split('/').slice(0, -1);
  const to = target.split('/');
  let common = 0;
  while (common < from.length && common < to.length - 1 && from[common] === to[common]) common++;
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/');
}
