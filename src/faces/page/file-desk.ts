import type { Memory } from '../../core/actions/memory';
import type { IsoDate } from '../../core/calendar/iso-date';
import type { Change } from '../../core/changes/change';
import type { DrawnSheet } from '../../core/changes/drawing';
import type { Checked } from '../../core/checks/checked';
import type { Workbook } from '../../core/grid/grid';
import { HostError } from '../../hosts/host-error';
import { createXlsxHost } from '../../hosts/xlsx/xlsx-host';
import type { CheckOptions, CheckOutcome, Wishes } from '../panels/engine';
import { createHostEngine } from '../panels/host-engine';
import { createBookPreview } from './book-preview';
import { drawingPreview } from './drawing-preview';
import type { Preview } from './preview';

/** What the page does with one file. The file itself is never changed: copies are. */
export interface FileDesk {
  check(
    wishes: Wishes,
    draft: Memory | null,
    options: Pick<CheckOptions, 'fresh'> & { readonly today: IsoDate },
    onProgress?: CheckOptions['onProgress'],
  ): Promise<CheckOutcome>;
  remember(memory: Memory): Promise<CheckOutcome>;
  /** A sheet of the clerk's as it stands in the file. */
  sheet(name: string): Promise<Preview>;
  /** Names of our sheets as they would be written, in order. */
  summaries(wishes: Wishes): Promise<readonly string[]>;
  /** One of them, after `summaries`. */
  summary(name: string): Promise<Preview>;
  /** A copy of the file with summaries and highlights. */
  copy(wishes: Wishes): Promise<Uint8Array>;
}

/** Works where it stands: in a worker, or on the page where no worker can start. */
export function createFileDesk(bytes: Uint8Array): FileDesk {
  const host = createXlsxHost(bytes);
  let today: IsoDate = '';
  // what is remembered goes into the copy, not into this file
  const engine = createHostEngine({ ...host, apply: async () => undefined }, () => today);
  const preview = createBookPreview(bytes);
  let checked: Checked | null = null;
  let drawn: { readonly sheets: readonly DrawnSheet[]; readonly book: Workbook } | null = null;
  return {
    check: async (wishes, draft, { fresh, ...options }, onProgress) => {
      today = options.today;
      const outcome = await engine.check(wishes, draft, { fresh, onProgress });
      checked = outcome.checked;
      return outcome;
    },
    remember: engine.remember,
    sheet: async (name) => preview(name, engine.workbook() ?? (await host.read()), checked),
    summaries: async (wishes) => {
      const { workbook, changes } = await engine.changes(wishes);
      const sheets = changes.flatMap((change) =>
        change.kind === 'setSheet' ? [change.sheet] : [],
      );
      drawn = { sheets, book: workbook };
      return sheets.map(({ name }) => name);
    },
    summary: async (name) => {
      const sheet = drawn?.sheets.find((each) => each.name === name);
      if (!drawn || !sheet) throw new HostError('sheetGone', { sheet: name });
      return drawingPreview(sheet, drawn.book.date1904);
    },
    copy: async (wishes) => {
      const { workbook, changes } = await engine.changes(wishes);
      const copy = createXlsxHost(bytes);
      await copy.apply(unprotected(changes, workbook));
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
