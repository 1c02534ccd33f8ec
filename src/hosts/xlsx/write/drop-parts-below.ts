import { partKey, relationshipsPart } from '../package/part-name';
import type { Draft } from './draft';

/**
 * Drops what hangs on a part and on nothing else (drawings, charts, printer settings, notes), and its relationships.
 * Gives the parts dropped; their content types still stand.
 */
export function dropPartsBelow(draft: Draft, part: string): string[] {
  const owners = ownersOfParts(draft);
  const gone = new Set([partKey(part)]);
  const queue = [part];
  const dropped: string[] = [];
  for (let source = queue.pop(); source !== undefined; source = queue.pop()) {
    for (const { target, external } of draft.relationships(source)) {
      const key = partKey(target);
      const isOurs = !external && !gone.has(key) && draft.has(target);
      if (!isOurs || ![...(owners.get(key) ?? [])].every((owner) => gone.has(owner))) continue;
      gone.add(key);
      queue.push(target);
    }
    dropped.push(relationshipsPart(source));
    if (source !== part) dropped.push(source);
  }
  dropped.forEach(draft.drop);
  return dropped;
}

/** For every part, the keys of the parts that have a relationship to it. */
function ownersOfParts(draft: Draft): Map<string, Set<string>> {
  const owners = new Map<string, Set<string>>();
  for (const name of draft.parts()) {
    const source = /^(.*?)_rels\/([^/]*)\.rels$/i.exec(name);
    if (!source) continue;
    const owner = source[1]! + source[2]!;
    for (const { target, external } of draft.relationships(owner)) {
      if (external) continue;
      const known = owners.get(partKey(target)) ?? new Set();
      owners.set(partKey(target), known.add(partKey(owner)));
    }
  }
  return owners;
}
