import { decodeEntities } from './entities';

const ATTRIBUTE = /(?<=\s)([^\s=<>"'/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** All attributes of an open tag by their names as written, decoded. */
export function attributes(tag: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const match of tag.matchAll(ATTRIBUTE)) {
    found.set(match[1]!, decodeEntities(match[2] ?? match[3] ?? ''));
  }
  return found;
}

/** One attribute of an open tag, decoded; null where it is not written. */
export function attribute(tag: string, name: string): string | null {
  for (let at = tag.indexOf(name); at >= 0; at = tag.indexOf(name, at + 1)) {
    if (tag.charCodeAt(at - 1) > 32) continue;
    let quote = at + name.length;
    while (tag.charCodeAt(quote) <= 32) quote++;
    if (tag[quote] !== '=') continue;
    do quote++;
    while (tag.charCodeAt(quote) <= 32);
    const mark = tag[quote];
    const end = mark === '"' || mark === "'" ? tag.indexOf(mark, quote + 1) : -1;
    if (end >= 0) return decodeEntities(tag.slice(quote + 1, end));
  }
  return null;
}

/** The attribute `r:id`, whatever prefix the relationships namespace has there; null where it is not written. */
export function relationshipId(tag: string): string | null {
  for (const [name, value] of attributes(tag)) if (name.endsWith(':id')) return value;
  return null;
}
