import { HostError } from '../../host-error';
import type { Package } from './open-package';
import { packEntry } from './pack-entry';
import type { PackedPart } from './packed-part';
import { partKey, partName } from './part-name';
import { dataStart } from './read-entry';
import { writeDirectory, type Placed } from './write-directory';
import type { Entry } from './zip-entry';

/**
 * The package with some parts changed (by name), added or, where null, left out. Untouched entries are copied as they stand, in their
 * order; new parts follow. The same input gives the same bytes; without changes the file itself.
 */
export function writePackage(
  pkg: Package,
  changes: ReadonlyMap<string, Uint8Array | PackedPart | null>,
): Uint8Array {
  if (changes.size === 0) return pkg.file;
  const byKey = new Map([...changes].map(([name, content]) => [partKey(name), { name, content }]));
  const current = new Map(pkg.entries.map((entry) => [partKey(entry.name), entry]));
  const pieces: Uint8Array[] = [];
  const placed: Placed[] = [];
  let offset = 0;
  const put = (local: Uint8Array, record: Uint8Array) => {
    placed.push({ record, offset });
    pieces.push(local);
    offset += local.length;
  };
  const putNew = (name: string, content: Uint8Array | PackedPart) => {
    const { local, record } = packEntry(name, content);
    put(local, record);
  };

  const localRecord = localRecords(pkg);
  for (const entry of pkg.entries) {
    const key = partKey(entry.name);
    const change = byKey.get(key);
    if (!change) put(localRecord(entry), entry.record);
    else if (change.content && current.get(key) === entry) putNew(entry.name, change.content);
  }
  for (const [key, { name, content }] of byKey) {
    if (content && !current.has(key)) putNew(partName(name), content);
  }
  return join([...pieces, ...writeDirectory(placed, offset)]);
}

/** An entry with its header and all that follows up to the next one, so that data descriptors and padding come along. */
function localRecords({ file, entries }: Package): (entry: Entry) => Uint8Array {
  const directory = entries[0]!.record.byteOffset - file.byteOffset;
  const bounds = [...entries.map(({ offset }) => offset), directory].sort((a, b) => a - b);
  const next = new Map(bounds.map((bound, i) => [bound, bounds[i + 1]]));
  return (entry) => {
    const dataEnd = dataStart(file, entry) + entry.compressedSize;
    if (dataEnd > file.length) throw new HostError('truncated', { part: entry.name });
    // entries that overlap or share their bytes are copied apart
    return file.subarray(entry.offset, Math.max(dataEnd, next.get(entry.offset) ?? dataEnd));
  };
}

function join(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
