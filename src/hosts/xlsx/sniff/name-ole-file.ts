import type { HostProblem } from '../../host-error';

/** Streams that tell what an OLE container is, in the order in which they decide. */
const STREAMS: readonly (readonly [name: string, problem: HostProblem])[] = [
  ['EncryptionInfo', 'encrypted'],
  ['EncryptedPackage', 'encrypted'],
  ['ETExtData', 'wpsEt'],
  ['Workbook', 'legacyXls'],
  ['Book', 'legacyXls'],
];

/** An OLE container: a password-protected workbook, an old .xls (WPS's .et is one with a stream more), or a foreign document. */
export function nameOleFile(bytes: Uint8Array): HostProblem {
  const names = streamNames(bytes);
  const known = STREAMS.find(([name]) => names.has(name.toLowerCase()))?.[1];
  return known ?? (isCutOff(bytes) ? 'truncated' : 'notAWorkbook');
}

/** The header (512 bytes) says in which sector the directory begins. */
function isCutOff(bytes: Uint8Array): boolean {
  if (bytes.length < 512) return true;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return (view.getUint32(48, true) + 1) * 2 ** view.getUint16(30, true) >= bytes.length;
}

/**
 * Names of storages and streams, in small letters. Directory entries are 128 bytes on 128-byte bounds: the name in UTF-16 and, at 64,
 * its length in bytes with the closing zero. So no chain of sectors need be followed, and a truncated file still tells.
 */
function streamNames(bytes: Uint8Array): Set<string> {
  const names = new Set<string>();
  for (let at = 512; at + 66 <= bytes.length; at += 128) {
    const length = bytes[at + 64]! | (bytes[at + 65]! << 8);
    if (length < 4 || length > 64 || length % 2 === 1 || bytes[at + 1] !== 0) continue;
    let name = '';
    for (let i = 0; i < length - 2; i += 2) {
      name += String.fromCharCode(bytes[at + i]! | (bytes[at + i + 1]! << 8));
    }
    names.add(name.toLowerCase());
  }
  return names;
}
