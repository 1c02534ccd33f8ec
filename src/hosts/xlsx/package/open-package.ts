import { HostError } from '../../host-error';
import { refuseOtherFormats } from '../sniff/refuse-other-formats';
import { contentTypeOf, readContentTypes } from './content-types';
import { decodeText } from './decode-text';
import { findWorkbookPart } from './find-workbook-part';
import { PACKAGE_LIMITS, type PackageLimits } from './package-limits';
import { partKey, partName, relationshipsPart } from './part-name';
import { readDirectory } from './read-directory';
import { readEntry, type InflateBytes } from './read-entry';
import { readRelationships, type Relationship } from './relationship';
import type { Entry } from './zip-entry';

export interface PackageOptions {
  readonly limits?: Partial<PackageLimits>;
  /** A faster inflate where there is one; without it fflate's. */
  readonly inflate?: InflateBytes;
}

export interface Part {
  /** As stored, without a leading slash. */
  readonly name: string;
  /** Inflated, as declared. */
  readonly size: number;
  /** Decoded: UTF-8 or UTF-16, without byte order mark. */
  text(): string;
  bytes(): Uint8Array;
}

/** An .xlsx file opened by its central directory; parts are inflated when they are asked for. */
export interface Package {
  /** The file itself. */
  readonly file: Uint8Array;
  readonly limits: PackageLimits;
  /** In the order of the central directory. */
  readonly entries: readonly Entry[];
  /** Capitals, a leading "/" and "\" do not matter. Of two entries with one name the last counts. */
  part(name: string): Part | null;
  /** Found by relationship type, never by a fixed path. */
  readonly workbookPart: string;
  /** Relationships of a part ("" for the package); their targets are part names. */
  relationships(name: string): readonly Relationship[];
  contentType(name: string): string | null;
}

/** Throws `HostError` only, naming what the file really is. */
export function openPackage(bytes: Uint8Array, options: PackageOptions = {}): Package {
  refuseOtherFormats(bytes);
  const entries = readDirectory(bytes);
  if (entries.length === 0) throw new HostError('emptyFile');
  const limits = { ...PACKAGE_LIMITS, ...options.limits };
  const byKey = new Map(entries.map((entry) => [partKey(entry.name), entry]));

  const part = (name: string): Part | null => {
    const entry = byKey.get(partKey(name)) ?? byKey.get(partKey(unescapePath(name)));
    if (!entry) return null;
    const read = () => readEntry(bytes, entry, limits, options.inflate);
    return {
      name: partName(entry.name),
      size: entry.size,
      bytes: read,
      text: () => decodeText(read()),
    };
  };
  const listed = new Map<string, readonly Relationship[]>();
  const relationships = (name: string) => {
    const rels = part(relationshipsPart(name));
    const found = listed.get(partKey(name)) ?? (rels ? readRelationships(rels.text(), name) : []);
    listed.set(partKey(name), found);
    return found;
  };
  const contentTypes = readContentTypes(part('[Content_Types].xml')?.text() ?? '');
  const contentType = (name: string) => contentTypeOf(contentTypes, name);
  const opened = { file: bytes, limits, entries, part, relationships, contentType };
  return { ...opened, workbookPart: findWorkbookPart(opened, contentTypes) };
}

/** Targets may be written as addresses: "sheet%201.xml". */
function unescapePath(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
