import { HostError, type HostProblem } from '../../host-error';
import { nameOleFile } from './name-ole-file';
import { nameTextFile } from './name-text-file';

/** Looks at the bytes before anything else does: whatever cannot be a zip is refused by its right name. */
export function refuseOtherFormats(bytes: Uint8Array): void {
  const problem = nameOtherFormat(bytes);
  if (problem) throw new HostError(problem);
}

/** How archives begin: RAR, 7-Zip, gzip, xz. */
const ARCHIVES = ['Rar!\x1a\x07', '7z\xbc\xaf\x27\x1c', '\x1f\x8b\x08', '\xfd7zXZ'];

function nameOtherFormat(bytes: Uint8Array): HostProblem | null {
  // a disk that lost the content leaves zeros
  if (bytes.every((byte) => byte === 0 || isSpace(byte))) return 'emptyFile';
  if (startsWith(bytes, '\xd0\xcf\x11\xe0')) return nameOleFile(bytes);
  if (isBareXls(bytes)) return 'legacyXls';
  // PK and the number of a record: a header, an end record, a span mark
  if (startsWith(bytes, 'PK') && [3, 5, 7, undefined].includes(bytes[2])) return null;
  if (ARCHIVES.some((start) => startsWith(bytes, start))) return 'archive';
  return hasZipEnd(bytes) ? null : nameTextFile(bytes);
}

function isSpace(byte: number): boolean {
  return byte === 32 || (byte >= 9 && byte <= 13);
}

/** Old .xls without a container begins with a BOF record of BIFF2, 3, 4 or later, at most 16 bytes long. */
function isBareXls(bytes: Uint8Array): boolean {
  return bytes[0] === 9 && [0, 2, 4, 8].includes(bytes[1]!) && bytes[2]! <= 16 && bytes[3] === 0;
}

function startsWith(bytes: Uint8Array, start: string): boolean {
  return [...start].every((character, i) => bytes[i] === character.charCodeAt(0));
}

/** Foreign bytes may stand before a zip: then its end record tells. */
function hasZipEnd(bytes: Uint8Array): boolean {
  for (
    let at = bytes.lastIndexOf(0x50);
    at >= 0;
    at = at > 0 ? bytes.lastIndexOf(0x50, at - 1) : -1
  ) {
    if (bytes[at + 1] === 0x4b && bytes[at + 2] === 5 && bytes[at + 3] === 6) return true;
  }
  return false;
}
