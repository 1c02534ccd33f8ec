import { camel, pascal, type HostObject } from './host-object';
import type { QueryInfo } from './request';

/** Answers `load` (Pascal case, `_Items`) or `retrieve` (camel case, `items`). */
export function query(object: HostObject | null, info: QueryInfo, asJson = false): unknown {
  if (object === null) return null;
  const selected = [...(info.Select ?? []), ...(info.Expand ?? []).map((path) => `${path}/*`)];
  if (!object.items) return pick(object, selected, asJson);
  const skip = info.Skip ?? 0;
  const items = object.items().slice(skip, info.Top === undefined ? undefined : skip + info.Top);
  return { [asJson ? 'items' : '_Items']: items.map((item) => pick(item, selected, asJson)) };
}

function pick(object: HostObject, paths: readonly string[], asJson: boolean): unknown {
  const named = asJson ? camel : (name: string) => name;
  const answer: Record<string, unknown> = identity(object);
  const nested = new Map<string, string[]>();
  for (const path of paths.length ? paths : ['*']) {
    const slash = path.indexOf('/');
    const head = pascal(slash < 0 ? path : path.slice(0, slash));
    if (head === '*') {
      for (const name of object.propertyNames) answer[named(name)] = object.get(name);
    } else if (slash < 0 && object.isProperty(head)) {
      answer[named(head)] = object.get(head);
    } else {
      const rest = nested.get(head) ?? [];
      if (slash >= 0) rest.push(path.slice(slash + 1));
      nested.set(head, rest);
    }
  }
  for (const [name, rest] of nested) {
    answer[named(name)] = query(object.navigate(name), { Select: rest }, asJson);
  }
  return answer;
}

/** What the client needs to find an object again. */
export function identity(object: HostObject): Record<string, unknown> {
  return {
    ...(object.reference !== undefined && { _ReferenceId: object.reference }),
    ...(object.id !== undefined && { Id: object.id }),
  };
}
