import type { Change } from '../../core/changes/change';
import type { Host } from '../host';
import { HostError } from '../host-error';
import { createChangeWatch } from './change-watch';
import { readOpenWorkbook } from './read/read-open-workbook';
import { revealCell } from './reveal-cell';
import { runExcel } from './run-excel';
import { applyToWorkbook } from './write/apply-to-workbook';
import type { PrepareSheets } from './write/prepare-sheet';

/** The workbook that is open in Excel. */
export interface ExcelHost extends Host {
  /**
   * Calls back with the name of a sheet that the person or a co-author edited (null for a sheet added since), once the workbook
   * was read. Answers with what ends it.
   */
  onSheetChanged(listener: (sheet: string | null) => void): () => void;
}

export interface ExcelHostOptions {
  /** Bytes of a request at most; 4 MB, as Excel on the web takes 5. */
  readonly requestBytes?: number;
}

/** `apply` throws `changedMeanwhile` where a sheet is no more as it was read. */
export function createExcelHost({ requestBytes }: ExcelHostOptions = {}): ExcelHost {
  const watch = createChangeWatch();
  let date1904: boolean | null = null;
  return {
    read: (options = {}) => {
      watch.forget();
      return runExcel(async (context) => {
        watch.start(context);
        const read = await readOpenWorkbook(context, options);
        watch.remember(read);
        date1904 = read.workbook.date1904;
        return read.workbook;
      });
    },
    apply: async (changes, options = {}) => {
      if (options.signal?.aborted) throw new HostError('cancelled');
      const { queueCheck } = watch;
      const prepareSheets = await loadPreparing(changes);
      const writing = { ...options, date1904, queueCheck, prepareSheets, requestBytes };
      await runExcel((context) => applyToWorkbook(context, changes, writing));
    },
    reveal: (place) => runExcel((context) => revealCell(context, place)),
    onSheetChanged: watch.listen,
  };
}

/** What draws sheets comes when the first is written: remembering does without it. */
async function loadPreparing(changes: readonly Change[]): Promise<PrepareSheets> {
  if (!changes.some(({ kind }) => kind === 'setSheet')) return () => [];
  return (await import('./write/prepare-sheet')).prepareSheets;
}
