import type { Change } from '../core/changes/change';
import type { Place } from '../core/grid/address';
import type { Workbook } from '../core/grid/grid';

/** Where a workbook lives: Excel, or an .xlsx file. One conformance suite runs on every host. */
export interface Host {
  /** Reads the workbook, or only the named sheets (ours are named but come without rows). */
  read(options?: ReadOptions): Promise<Workbook>;
  /** Carries out all changes or none; on failure throws a `HostError` and the workbook stands as before. */
  apply(changes: readonly Change[], options?: ApplyOptions): Promise<void>;
  /** Shows a cell to the person, where there is somebody to show it to. */
  reveal(place: Place): Promise<void>;
}

export interface ReadOptions {
  readonly sheets?: readonly string[];
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ReadProgress) => void;
}

/** How far reading is, over all sheets wanted. */
export interface ReadProgress {
  readonly rows: number;
  /** Null where the host cannot tell before the end. */
  readonly rowsInAll: number | null;
  /** 0…1 */
  readonly share: number;
}

export interface ApplyOptions {
  readonly signal?: AbortSignal;
  /** So many of all parts are through. While the last is under way (`total - 1`) nothing can be called off any more. */
  readonly onProgress?: (done: number, total: number) => void;
}
