import type { Book } from '../book/book';
import { saveXlsx } from '../book/save-xlsx';

/** Office.js's numbers of the methods behind `getFileAsync`, `getSliceAsync` and `closeAsync`. */
const OPEN = 77;
const SLICE = 80;
const CLOSE = 81;

const COMPRESSED = 1;
const NOT_SUPPORTED = 5001;
/** Excel keeps no more files for an add-in at a time. */
const MOST_OPEN = 2;

/** Arguments and results by position, as they go over the wire. */
export type Positions = Readonly<Record<string, unknown>>;

/** Answers the methods that hand the workbook over as a file; null: another method. */
export function documentFiles(book: Book): (method: number, sent: Positions) => unknown {
  const open = new Map<number, { readonly bytes: Uint8Array; readonly sliceSize: number }>();
  let handles = 0;
  return async (method, sent) => {
    if (method === OPEN) {
      if (sent[0] !== COMPRESSED || open.size >= MOST_OPEN) return { Error: NOT_SUPPORTED };
      const bytes = await saveXlsx(book);
      open.set(++handles, { bytes, sliceSize: Number(sent[1]) });
      return { Error: 0, 0: handles, 1: bytes.length };
    }
    if (method !== SLICE && method !== CLOSE) return null;
    const file = open.get(Number(sent[2]));
    if (!file) return { Error: NOT_SUPPORTED };
    if (method === CLOSE) {
      open.delete(Number(sent[2]));
      return { Error: 0 };
    }
    const from = Number(sent[3]) * file.sliceSize;
    const data = [...file.bytes.subarray(from, from + file.sliceSize)];
    return { Error: 0, 0: data, 1: data.length };
  };
}
