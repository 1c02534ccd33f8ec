import { HostError } from '../../hosts/host-error';
import type { CheckOutcome } from '../panels/engine';
import type { DeskRequest, DeskResponse } from './desk-messages';
import { createFileDesk, type FileDesk } from './file-desk';

let desk: FileDesk | null = null;

const post = (response: DeskResponse): void => self.postMessage(response);

self.onmessage = async ({ data }: MessageEvent<DeskRequest>) => {
  if (data.kind === 'open') {
    desk = createFileDesk(data.bytes);
    return;
  }
  const { id, method, args } = data;
  try {
    const call = desk![method] as (...args: readonly unknown[]) => Promise<unknown>;
    const result = await call(...args);
    post({
      kind: 'done',
      id,
      result: method === 'check' ? withoutCells(result as CheckOutcome) : result,
    });
  } catch (error) {
    const { problem, facts } =
      error instanceof HostError ? error : new HostError('unexpected', { detail: String(error) });
    post({ kind: 'refused', id, problem, facts });
  }
};

/** Functions cannot be posted: the tables' look-up of cells stays here with the grid. */
function withoutCells({ checked, ...outcome }: CheckOutcome): unknown {
  const { reading } = checked;
  const sheets = reading.sheets.map((sheet) => ({
    ...sheet,
    grid: { ...sheet.grid, rows: [], merges: [] },
    tables: sheet.tables.map((each) => ({ ...each, table: { ...each.table, cell: null } })),
  }));
  return { ...outcome, checked: { ...checked, reading: { ...reading, sheets } } };
}
