import { rootElement } from '../../xml/elements';
import { decodeText } from '../package/decode-text';
import type { Package, Part } from '../package/open-package';
import type { PackedPart } from '../package/packed-part';
import { partKey, partName, relationshipsPart } from '../package/part-name';
import { dataStart } from '../package/read-entry';
import { readRelationships, type Relationship } from '../package/relationship';
import { namespacesOf, type Namespaces } from './namespaces';
import { pack, type DeflateBytes } from './pack';
import { packTail } from './pack-tail';

type Content = string | Uint8Array | PackedPart;

interface Change {
  readonly name: string;
  /** Null: the part is left out. */
  readonly content: Content | null;
  readonly unchanged: number;
}

/** A package with changes that are not written yet. Parts that end up as they were count as untouched. */
export interface Draft {
  readonly pkg: Package;
  readonly namespaces: Namespaces;
  has(part: string): boolean;
  /** Null where there is no such part. */
  text(part: string): string | null;
  bytes(part: string): Uint8Array | null;
  relationships(part: string): readonly Relationship[];
  /** The first `unchanged` bytes are those that stand in the file. */
  put(part: string, content: Content, unchanged?: number): void;
  drop(part: string): void;
  /** Names of all parts as they would be written now, in no particular order. */
  parts(): readonly string[];
  /** For `writePackage`. */
  changes(deflate?: DeflateBytes): Map<string, PackedPart | null>;
}

export function openDraft(pkg: Package): Draft {
  const changed = new Map<string, Change>();

  const bytes = (part: string): Uint8Array | null => {
    const change = changed.get(partKey(part));
    if (!change) return pkg.part(part)?.bytes() ?? null;
    if (change.content === null || change.content instanceof Uint8Array) return change.content;
    if (typeof change.content === 'string') return new TextEncoder().encode(change.content);
    throw new TypeError(`${part} is already packed`);
  };
  const text = (part: string): string | null => {
    const change = changed.get(partKey(part));
    if (!change) return pkg.part(part)?.text() ?? null;
    if (typeof change.content === 'string') return change.content;
    const content = bytes(part);
    return content && decodeText(content);
  };
  const put = (part: string, content: Content, unchanged = 0) => {
    const before = pkg.part(part);
    if (before && isSame(before, content)) changed.delete(partKey(part));
    else changed.set(partKey(part), { name: before?.name ?? partName(part), content, unchanged });
  };

  return {
    pkg,
    namespaces: namespacesOf(rootElement(pkg.part(pkg.workbookPart)!.text())?.tag ?? ''),
    has: (part) => {
      const change = changed.get(partKey(part));
      return change ? change.content !== null : pkg.part(part) !== null;
    },
    text,
    bytes,
    relationships: (part) => {
      const xml = text(relationshipsPart(part));
      return xml === null ? [] : readRelationships(xml, part);
    },
    put,
    drop: (part) => {
      const before = pkg.part(part);
      if (before) changed.set(partKey(part), { name: before.name, content: null, unchanged: 0 });
      else changed.delete(partKey(part));
    },
    parts: () => {
      const kept = pkg.entries.map(({ name }) => partName(name));
      const added = [...changed.values()].filter(({ content }) => content !== null);
      const names = new Map(
        [...kept, ...added.map(({ name }) => name)].map((n) => [partKey(n), n]),
      );
      for (const [key, { content }] of changed) if (content === null) names.delete(key);
      return [...names.values()];
    },
    changes: (deflate) => {
      const packed = new Map<string, PackedPart | null>();
      for (const change of changed.values())
        packed.set(change.name, packChange(pkg, change, deflate));
      return packed;
    },
  };
}

function isSame(part: Part, content: Content): boolean {
  if (typeof content === 'string') return part.text() === content;
  if (!(content instanceof Uint8Array) || part.size !== content.length) return false;
  return part.bytes().every((byte, i) => byte === content[i]);
}

function packChange(
  pkg: Package,
  { name, content, unchanged }: Change,
  deflate?: DeflateBytes,
): PackedPart | null {
  if (typeof content === 'string') return pack(new TextEncoder().encode(asUtf8(content)), deflate);
  if (!(content instanceof Uint8Array)) return content;
  const entry = pkg.entries.findLast((entry) => partKey(entry.name) === partKey(name));
  if (entry?.method !== DEFLATED) return pack(content, deflate);
  const start = dataStart(pkg.file, entry);
  const before = pkg.file.subarray(start, start + entry.compressedSize);
  return packTail(content, unchanged, before, deflate);
}

const DEFLATED = 8;

/** Whatever a part was encoded in, it is written as UTF-8. */
export function asUtf8(xml: string): string {
  return xml.replace(/^(<\?xml[^>]*?\sencoding\s*=\s*["'])[\w.-]+/, '$1UTF-8');
}
