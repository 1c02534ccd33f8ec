import { summarize } from '../../core/actions/summarize';
import type { Memory } from '../../core/actions/memory';
import type { Change } from '../../core/changes/change';
import type { Checked } from '../../core/checks/checked';
import type { Workbook } from '../../core/grid/grid';
import type { Host } from '../../hosts/host';
import { createXlsxHost, type XlsxHost } from '../../hosts/xlsx/xlsx-host';
import { messagesFor } from '../../locale/messages-for';
import type { CheckOutcome, Wishes } from '../panels/engine';
import { createHostEngine } from '../panels/host-engine';
import { localToday } from '../panels/local-today';
import { drawingPreview } from './drawing-preview';
import { gridPreview } from './grid-preview';
import type { Preview } from './preview';

/** What the page does with one file. The file itself is never changed: copies are. */
export interface FileDesk {
  check(wishes: Wishes, memory: Memory | null): Promise<CheckOutcome>;
  remember(memory: Memory): Promise<void>;
  /** The clerk's sheets as they stand in the file. */
  sheets(): Promise<readonly Preview[]>;
  /** Our sheets as they would be written. */
  summaries(wishes: Wishes): Promise<readonly Preview[]>;
  /** A copy of the file with summaries and highlights. */
  copy(wishes: Wishes): Promise<Uint8Array>;
}

/** Works where it stands: in a worker, or on the page where no worker can start. */
export function createFileDesk(bytes: Uint8Array): FileDesk {
  const host = createXlsxHost(bytes);
  let workbook: Workbook | null = null;
  let checked: Checked | null = null;
  // the engine reads through this, so that the file is read once
  const once: Host = { ...host, read: async (options) => (workbook ??= await host.read(options)) };
  const engine = createHostEngine(once, localToday);

  function changes(target: Workbook, { palette, language, asOf }: Wishes): Change[] {
    if (!checked) return [];
    const asOfTyped = asOf !== null || target.typed.asOf !== null;
    return summarize(target, checked, { asOfTyped, palette }, messagesFor(language).sheets);
  }

  return {
    check: async (wishes, memory) => {
      const outcome = await engine.check(wishes, memory);
      checked = outcome.checked;
      return outcome;
    },
    remember: async (memory) => {
      await engine.remember(memory);
      workbook = null;
    },
    sheets: async () => (await once.read()).sheets.map((grid) => gridPreview(grid, checked)),
    summaries: async (wishes) =>
      changes(await once.read(), wishes).flatMap((change) =>
        change.kind === 'setSheet' ? [drawingPreview(change.sheet)] : [],
      ),
    copy: async (wishes) => {
      const copy: XlsxHost = createXlsxHost(host.bytes());
      await copy.apply(unprotected(changes(await once.read(), wishes), await once.read()));
      return copy.bytes();
    },
  };
}

/** Highlights of protected sheets are left out: their looks may not be changed. */
function unprotected(changes: readonly Change[], { sheets }: Workbook): Change[] {
  const isProtected = new Set(sheets.filter((sheet) => sheet.protected).map(({ name }) => name));
  return changes.filter(
    (change) => change.kind !== 'setHighlights' || !isProtected.has(change.sheet),
  );
}
