import type { Host } from '../host';
import { readXlsx } from './read/read-xlsx';
import { applyChanges, type WriteOptions } from './write/apply-changes';

/** A workbook in the bytes of an .xlsx or .xlsm file. Nothing is read from or written to a disk here. */
export interface XlsxHost extends Host {
  /** The file as it stands after the changes applied so far. */
  bytes(): Uint8Array;
}

/** `inflate` and `deflate` may be given where the platform has faster ones. The bytes are not judged before the first read or apply. */
export function createXlsxHost(file: Uint8Array, options: WriteOptions = {}): XlsxHost {
  let current = file;
  return {
    read: async ({ sheets, onProgress } = {}) =>
      readXlsx(current, { ...options, sheets, onProgress }),
    apply: async (changes, applying) => {
      current = await applyChanges(current, changes, { ...options, ...applying });
    },
    reveal: async () => undefined,
    bytes: () => current,
  };
}
