import { END_LOCATOR_64, END_RECORD, END_RECORD_64, FULL_32 } from './zip-entry';
import { findZip64Field } from './zip64-field';

/** A central record and where its entry stands now. */
export interface Placed {
  readonly record: Uint8Array;
  readonly offset: number;
}

const FULL_16 = 0xffff;

/** The central directory and its end record, to stand at `start`; with zip64 records where there are too many entries. */
export function writeDirectory(placed: readonly Placed[], start: number): Uint8Array[] {
  const records = placed.map(moveRecord);
  const size = records.reduce((sum, record) => sum + record.length, 0);
  const wide = placed.length >= FULL_16 ? [endRecord64(placed.length, size, start)] : [];
  return [...records, ...wide, endRecord(placed.length, size, start)];
}

function moveRecord({ record, offset }: Placed): Uint8Array {
  // a copy even of a Node Buffer, whose slice is none
  const moved = Uint8Array.from(record);
  const view = new DataView(moved.buffer);
  const wide = view.getUint32(42, true) === FULL_32 ? findZip64Field(moved, 'offset') : null;
  if (wide === null) view.setUint32(42, offset, true);
  else view.setBigUint64(wide, BigInt(offset), true);
  return moved;
}

function endRecord(count: number, size: number, start: number): Uint8Array {
  const record = new Uint8Array(22);
  const view = new DataView(record.buffer);
  view.setUint32(0, END_RECORD, true);
  view.setUint16(8, Math.min(count, FULL_16), true);
  view.setUint16(10, Math.min(count, FULL_16), true);
  view.setUint32(12, size, true);
  view.setUint32(16, start, true);
  return record;
}

/** The wide end record and the locator that points at it. */
function endRecord64(count: number, size: number, start: number): Uint8Array {
  const record = new Uint8Array(56 + 20);
  const view = new DataView(record.buffer);
  view.setUint32(0, END_RECORD_64, true);
  view.setBigUint64(4, 44n, true);
  view.setUint16(12, 45, true);
  view.setUint16(14, 45, true);
  view.setBigUint64(24, BigInt(count), true);
  view.setBigUint64(32, BigInt(count), true);
  view.setBigUint64(40, BigInt(size), true);
  view.setBigUint64(48, BigInt(start), true);
  view.setUint32(56, END_LOCATOR_64, true);
  view.setBigUint64(64, BigInt(start + size), true);
  view.setUint32(72, 1, true);
  return record;
}
