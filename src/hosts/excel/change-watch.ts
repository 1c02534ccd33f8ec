import { HostError } from '../host-error';
import { hasNewerApi } from './run-excel';
import type { OpenWorkbook } from './read/read-open-workbook';

/** Notices edits by the person or by co-authors; our own are not told. */
export interface ChangeWatch {
  /** Queues the subscription, once; it goes along with the next sync. */
  readonly start: (context: Excel.RequestContext) => void;
  /** From now on the workbook counts as unchanged. */
  readonly forget: () => void;
  readonly remember: (read: OpenWorkbook) => void;
  /** Queues a look at what was read; the answer throws `changedMeanwhile` where it is not as it was. */
  readonly queueCheck: (context: Excel.RequestContext) => () => void;
  readonly listen: (listener: (sheet: string | null) => void) => () => void;
}

interface SheetEvent {
  readonly worksheetId: string;
  /** Newer Excel tells who made a change. */
  readonly triggerSource?: string;
}

export function createChangeWatch(): ChangeWatch {
  const listeners = new Set<(sheet: string | null) => void>();
  const edited = new Set<string>();
  let isOn = false;
  let read: OpenWorkbook | null = null;

  const nameOf = (id: string) => read?.sheetIds.get(id) ?? null;
  const isOurs = (name: string | null) =>
    name === null || Object.values(read?.workbook.ours ?? {}).includes(name);
  const onEvent = ({ worksheetId, triggerSource }: SheetEvent): Promise<void> => {
    const name = nameOf(worksheetId);
    const byUs = triggerSource === undefined ? isOurs(name) : triggerSource === 'ThisLocalAddin';
    if (!byUs) {
      edited.add(worksheetId);
      for (const listener of listeners) listener(name);
    }
    return Promise.resolve();
  };

  return {
    start: ({ workbook: { worksheets } }) => {
      if (isOn) return;
      worksheets.onChanged.add(onEvent);
      if (hasNewerApi()) worksheets.onRowSorted.add(onEvent);
    },
    forget: () => {
      edited.clear();
      read = null;
    },
    remember: (now) => {
      isOn = true;
      read = now;
    },
    queueCheck: ({ workbook }) => {
      const reaches = (read?.sheets ?? []).map(({ id, name, used }) => {
        const range = workbook.worksheets.getItemOrNullObject(id).getUsedRangeOrNullObject(true);
        range.load('address');
        return { id, name, used, range };
      });
      return () => {
        const changed = reaches.find(
          ({ id, used, range }) =>
            edited.has(id) || (range.isNullObject ? '' : range.address) !== used,
        );
        if (changed) throw new HostError('changedMeanwhile', { sheet: changed.name });
      };
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
