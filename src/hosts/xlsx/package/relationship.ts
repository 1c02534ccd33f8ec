import { attribute } from '../../xml/attributes';
import { childElements, rootElement } from '../../xml/elements';
import { resolvePart } from './part-name';

/** A line of a .rels part. `target` is a part name, or an address as written where it leads out of the package. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** The relationships of `source` as written in its .rels part. */
export function readRelationships(xml: string, source: string): Relationship[] {
  const root = rootElement(xml);
  if (!root) return [];
  return childElements(xml, root)
    .filter(({ name }) => name === 'Relationship')
    .map(({ tag }) => {
      const target = attribute(tag, 'Target') ?? '';
      const external = attribute(tag, 'TargetMode')?.toLowerCase() === 'external';
      return {
        id: attribute(tag, 'Id') ?? '',
        type: attribute(tag, 'Type') ?? '',
        target: external ? target : resolvePart(source, target),
        external,
      };
    });
}

/** Of two with one id the first counts. */
export function relationshipsById(
  relationships: readonly Relationship[],
): ReadonlyMap<string, Relationship> {
  return new Map(
    [...relationships].reverse().map((relationship) => [relationship.id, relationship]),
  );
}

/** Whether a type of either edition ends so: "/worksheet", "/styles". */
export function isOfType(relationship: Relationship, name: string): boolean {
  return relationship.type.endsWith(`/${name}`);
}
