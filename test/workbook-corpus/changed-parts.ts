import type { Change } from '../../src/core/changes/change';
import type { Package } from '../../src/hosts/xlsx/package/open-package';
import { partKey, relationshipsPart } from '../../src/hosts/xlsx/package/part-name';
import { dataStart } from '../../src/hosts/xlsx/package/read-entry';
import { isOfType } from '../../src/hosts/xlsx/package/relationship';
import type { Entry } from '../../src/hosts/xlsx/package/zip-entry';
import { readWorkbookPart } from '../../src/hosts/xlsx/read/workbook-part';

/** Parts of the original that are gone or differ, though the changes give no reason to. */
export function changedParts(
  original: Package,
  written: Package,
  changes: readonly Change[],
): string[] {
  const may = mayChange(original, changes);
  const now = new Map(written.entries.map((entry) => [partKey(entry.name), entry]));
  return original.entries.flatMap((entry) => {
    const key = partKey(entry.name);
    const kept = now.get(key);
    if (!kept) return [`${entry.name} is gone`];
    return may.has(key) || sameData(original, entry, written, kept)
      ? []
      : [`${entry.name} differs`];
  });
}

function mayChange(pkg: Package, changes: readonly Change[]): Set<string> {
  const styles = pkg.relationships(pkg.workbookPart).find((r) => isOfType(r, 'styles'));
  const marked = changes.flatMap((change) =>
    change.kind === 'setHighlights' ? [change.sheet] : [],
  );
  const sheets = readWorkbookPart(pkg).sheets.filter(({ name }) => marked.includes(name));
  const names = [
    '[Content_Types].xml',
    pkg.workbookPart,
    relationshipsPart(pkg.workbookPart),
    styles?.target ?? '',
    ...sheets.map(({ part }) => part),
  ];
  return new Set(names.map((name) => partKey(pkg.part(name)?.name ?? name)));
}

/** The compressed bytes themselves are the same. */
function sameData(one: Package, entry: Entry, other: Package, kept: Entry): boolean {
  return entry.crc === kept.crc && Buffer.compare(data(one, entry), data(other, kept)) === 0;
}

function data(pkg: Package, entry: Entry): Uint8Array {
  const start = dataStart(pkg.file, entry);
  return pkg.file.subarray(start, start + entry.compressedSize);
}
