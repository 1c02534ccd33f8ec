import { HostError, type HostProblem } from '../../host-error';
import { nameOleFile } from './name-ole-file';
import { nameTextFile } from './name-text-file';

/** Looks at the bytes before anything else does: whatever cannot be a zip is refused by its right name. */
export function refuseOtherFormats(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new HostError('emptyFile');
  const problem = nameOtherFormat(bytes);
  if (problem) throw new HostError(problem);
}

function nameOtherFormat(bytes: Uint8Array): HostProblem | null {
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return nameOleFile(bytes);
  // old .xls without a container: BIFF2, 3 and 4 begin with a BOF record
  if (bytes[0] === 0x09 && [0, 2, 4].includes(bytes[1]!) && bytes[3] === 0) return 'legacyXls';
  // PK and the number of a record: a header, an end record, a span mark
  if (startsWith(bytes, 0x50, 0x4b) && [3, 5, 7].includes(bytes[2]!)) return null;
  return hasZipEnd(bytes) ? null : nameTextFile(bytes);
}

function startsWith(bytes: Uint8Array, ...first: number[]): boolean {
  return first.every((byte, i) => bytes[i] === byte);
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
