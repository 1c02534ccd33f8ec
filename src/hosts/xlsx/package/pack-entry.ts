import { deflateSync } from 'fflate';
import { crc32 } from './crc32';
import type { PackedPart } from './packed-part';
import { CENTRAL_RECORD, LOCAL_HEADER } from './zip-entry';

/** 1 January 1980, the first day a zip knows: parts we write bear no time of making. */
const FIRST_DAY = 0x21;
const UTF8_NAME = 0x800;
const DEFLATED = 8;
const VERSION = 20;

/** A new entry: its header with the data, and its record for the central directory. */
export function packEntry(
  name: string,
  content: Uint8Array | PackedPart,
): { local: Uint8Array; record: Uint8Array } {
  const nameBytes = new TextEncoder().encode(name);
  const { compressed: data, crc, size } = content instanceof Uint8Array ? pack(content) : content;
  const local = new Uint8Array(30 + nameBytes.length + data.length);
  const record = new Uint8Array(46 + nameBytes.length);
  const recordView = new DataView(record.buffer);

  // both begin alike; the record has one more version in front
  recordView.setUint32(0, CENTRAL_RECORD, true);
  recordView.setUint16(4, VERSION, true);
  recordView.setUint16(6, VERSION, true);
  recordView.setUint16(8, UTF8_NAME, true);
  recordView.setUint16(10, DEFLATED, true);
  recordView.setUint16(14, FIRST_DAY, true);
  recordView.setUint32(16, crc, true);
  recordView.setUint32(20, data.length, true);
  recordView.setUint32(24, size, true);
  recordView.setUint16(28, nameBytes.length, true);
  record.set(nameBytes, 46);

  local.set(record.subarray(6, 32), 4);
  new DataView(local.buffer).setUint32(0, LOCAL_HEADER, true);
  local.set(nameBytes, 30);
  local.set(data, 30 + nameBytes.length);
  return { local, record };
}

function pack(content: Uint8Array): PackedPart {
  return {
    compressed: deflateSync(content, { level: 6 }),
    crc: crc32(content),
    size: content.length,
  };
}
