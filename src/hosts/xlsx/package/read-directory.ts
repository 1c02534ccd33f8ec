import { HostError } from '../../host-error';
import {
  CENTRAL_RECORD,
  END_LOCATOR_64,
  END_RECORD,
  END_RECORD_64,
  FULL_32,
  LOCAL_HEADER,
  type Entry,
} from './zip-entry';
import { findZip64Field } from './zip64-field';

/** Where the central directory starts, how many entries it has, and how many foreign bytes stand before the zip. */
interface Directory {
  readonly start: number;
  readonly count: number;
  readonly shift: number;
}

/** The entries of a zip in the order of its central directory. Throws `truncated` or `damaged`. */
export function readDirectory(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(bytes, view);
  if (!directory) {
    if (endsAsZip(view)) throw new HostError('damaged', { part: 'zip' });
    throw new HostError('truncated');
  }
  const entries: Entry[] = [];
  let at = directory.start;
  for (let i = 0; i < directory.count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL_RECORD) {
      throw new HostError('damaged', { part: 'zip' });
    }
    const length = 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true);
    const end = at + length + view.getUint16(at + 32, true);
    if (end > bytes.length) throw new HostError('truncated');
    entries.push(readEntry(bytes.subarray(at, end), directory.shift));
    at = end;
  }
  return entries;
}

/**
 * Searches the end record from the back; foreign bytes may stand before and after the zip. Where the file begins as a zip does, none
 * stand before it: such a directory belongs to a workbook embedded in one that is cut off.
 */
function findDirectory(bytes: Uint8Array, view: DataView): Directory | null {
  const beginsAtOnce = bytes.length >= 22 && view.getUint32(0, true) === LOCAL_HEADER;
  let empty: Directory | null = null;
  let at = bytes.length < 22 ? -1 : bytes.lastIndexOf(0x50, bytes.length - 22);
  for (; at >= 0; at = at > 0 ? bytes.lastIndexOf(0x50, at - 1) : -1) {
    if (view.getUint32(at, true) !== END_RECORD) continue;
    const directory = directoryAt(view, at);
    if (!directory || (beginsAtOnce && directory.shift > 0)) continue;
    if (directory.count > 0) return directory;
    empty ??= directory;
  }
  return empty;
}

/** The last record is there and whole: not the end is missing, but bytes before it were changed. */
function endsAsZip(view: DataView): boolean {
  const end = view.byteLength - 22;
  return (
    end >= 0 && view.getUint32(end, true) === END_RECORD && view.getUint16(end + 20, true) === 0
  );
}

function directoryAt(view: DataView, end: number): Directory | null {
  const locator = end - 20;
  if (locator >= 0 && view.getUint32(locator, true) === END_LOCATOR_64) {
    const said = Number(view.getBigUint64(locator + 8, true));
    // right before its locator, where foreign bytes before the zip moved it
    for (const at of [said, locator - 56]) {
      if (at >= 0 && at <= locator - 56 && view.getUint32(at, true) === END_RECORD_64) {
        const count = Number(view.getBigUint64(at + 32, true));
        const size = Number(view.getBigUint64(at + 40, true));
        return place(view, at, size, Number(view.getBigUint64(at + 48, true)), count);
      }
    }
  }
  const count = view.getUint16(end + 10, true);
  return place(view, end, view.getUint32(end + 12, true), view.getUint32(end + 16, true), count);
}

function place(
  view: DataView,
  end: number,
  size: number,
  said: number,
  count: number,
): Directory | null {
  for (const start of [end - size, said]) {
    if (start < 0 || start > end) continue;
    const shift = Math.max(0, start - said);
    if (count === 0) return { start, count, shift };
    if (start + 4 <= end && view.getUint32(start, true) === CENTRAL_RECORD) {
      return { start, count, shift };
    }
  }
  return null;
}

function readEntry(record: Uint8Array, shift: number): Entry {
  const view = new DataView(record.buffer, record.byteOffset, record.byteLength);
  const flags = view.getUint16(8, true);
  const number = (field: number, order: 'size' | 'compressedSize' | 'offset') => {
    const value = view.getUint32(field, true);
    const wide = value === FULL_32 ? findZip64Field(record, order) : null;
    return wide === null ? value : Number(view.getBigUint64(wide, true));
  };
  return {
    name: readName(record.subarray(46, 46 + view.getUint16(28, true)), flags),
    encrypted: (flags & 1) !== 0,
    method: view.getUint16(10, true),
    crc: view.getUint32(16, true),
    size: number(24, 'size'),
    compressedSize: number(20, 'compressedSize'),
    offset: number(42, 'offset') + shift,
    record,
  };
}

/** Flag bit 11 says UTF-8; without it names of Chinese programs are GBK, of others often UTF-8 all the same. */
function readName(bytes: Uint8Array, flags: number): string {
  if (flags & 0x800) return new TextDecoder().decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gbk').decode(bytes);
  }
}
