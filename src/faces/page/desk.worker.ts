import { HostError } from '../../hosts/host-error';
import type { CheckProgress } from '../panels/check-progress';
import type { CheckOutcome } from '../panels/engine';
import type { DeskRequest, DeskResponse } from './desk-messages';
import { createFileDesk, type FileDesk } from './file-desk';
import { loadWriter } from './load-writer';

let desk: FileDesk | null = null;

const post = (response: DeskResponse, transfer: Transferable[] = []): void =>
  self.postMessage(response, { transfer });

self.onmessage = async ({ data }: MessageEvent<DeskRequest>) => {
  if (data.kind === 'open') {
    desk = createFileDesk(data.bytes);
    return;
  }
  const { id, method, args } = data;
  try {
    const call = desk![method] as (...args: readonly unknown[]) => Promise<unknown>;
    const onProgress = (progress: CheckProgress) => post({ kind: 'progress', id, progress });
    const result = await (method === 'check' ? call(...args, onProgress) : call(...args));
    if (result instanceof Uint8Array) post({ kind: 'done', id, result }, [result.buffer]);
    else post({ kind: 'done', id, result: isOutcome(result) ? withoutCells(result) : result });
  } catch (error) {
    const { problem, facts } =
      error instanceof HostError ? error : new HostError('unexpected', { detail: String(error) });
    post({ kind: 'refused', id, problem, facts });
  }
};

post({ kind: 'ready' });
// fetched while nobody waits, so that the page asks for nothing once it stands
void loadWriter();

function isOutcome(result: unknown): result is CheckOutcome {
  return typeof result === 'object' && result !== null && 'checked' in result;
}

/** Functions cannot be posted: the tables' look-up of cells stays here with the grid. */
function withoutCells({ checked, ...outcome }: CheckOutcome): unknown {
  const { reading } = checked;
  const sheets = reading.sheets.map((sheet) => ({
    ...sheet,
    grid: { ...sheet.grid, rows: [], merges: [] },
    tables: sheet.tables.map(({ table, tasks }) => ({ tasks, table: { ...table, cell: null } })),
  }));
  return { ...outcome, checked: { ...checked, reading: { ...reading, sheets } } };
}
