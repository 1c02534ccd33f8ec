import { refuse } from '../book/emulated-error';
import { isHostObject, type HostObject } from './host-object';
import { PATH, type ArgumentInfo, type ObjectPath, type RequestBody } from './request';
import type { Session } from './session';

export interface PathResolver {
  /** The object of a path; each path is walked once a request, so that `add` adds once. */
  readonly resolve: (id: number) => HostObject | null;
  /** Arguments with references to paths put in; what was left out is undefined. */
  readonly args: (info: ArgumentInfo | undefined) => readonly unknown[];
}

export function pathResolver(
  body: RequestBody,
  session: Session,
  root: HostObject,
  service: (name: string) => HostObject,
): PathResolver {
  const known = new Map<number, HostObject | null>();
  const resolve = (id: number): HostObject | null => {
    if (known.has(id)) return known.get(id)!;
    const path = body.ObjectPaths[id] ?? refuse('InvalidReference');
    const parent = path.ParentObjectPathId ? resolve(path.ParentObjectPathId) : root;
    const object = parent === null ? null : walk(path, parent);
    known.set(id, object);
    return object;
  };
  const walk = (path: ObjectPath, parent: HostObject): HostObject | null => {
    switch (path.ObjectPathType) {
      case PATH.global:
        return root;
      case PATH.newObject:
        return service(path.Name);
      case PATH.method:
        return asObject(parent.call(path.Name, args(path.ArgumentInfo)));
      case PATH.property:
        return parent.navigate(path.Name);
      case PATH.indexer:
        return asObject(parent.call('GetItem', args(path.ArgumentInfo)));
      case PATH.reference:
        return session.references.get(path.Name) ?? refuse('InvalidReference');
      case PATH.nullObject:
        return null;
      default:
        return refuse('GeneralException', `EMULATOR: object path type ${path.ObjectPathType}`);
    }
  };
  const args = (info: ArgumentInfo | undefined): readonly unknown[] => {
    const ids = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, i) => argument(value, ids[i]));
  };
  const argument = (value: unknown, id: unknown): unknown => {
    if (typeof id === 'number' && id > 0) return resolve(id);
    if (Array.isArray(id) && Array.isArray(value)) {
      return value.map((part: unknown, i) => argument(part, id[i]));
    }
    if (value === null) return undefined;
    if (typeof value !== 'object' || Array.isArray(value)) return value;
    if ('_ObjectPathId' in value) return resolve(value._ObjectPathId as number);
    return Object.fromEntries(
      Object.entries(value).map(([key, part]: [string, unknown]) => [key, argument(part, 0)]),
    );
  };
  return { resolve, args };
}

function asObject(value: unknown): HostObject | null {
  if (value === null || value === undefined) return null;
  return isHostObject(value) ? value : refuse('GeneralException', 'EMULATOR: not an object');
}
