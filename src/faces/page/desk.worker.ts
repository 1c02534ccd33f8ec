import { HostError } from '../../hosts/host-error';
import type { CheckProgress } from '../panels/check-progress';
import type { DeskRequest, DeskResponse } from './desk-messages';
import { createFileDesk, type FileDesk } from './file-desk';
import { loadWriter } from './load-writer';
import { POSTABLE, type Postable } from './postable';

/** Items of a list in one message: the page takes each in a few milliseconds. */
const PIECE = 1_000;

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
    const postable = POSTABLE[method] as (result: unknown) => Postable;
    const { head, lists = {}, transfer } = postable(result);
    for (const [list, items] of Object.entries(lists)) {
      for (let from = 0; from < items.length; from += PIECE) {
        post({ kind: 'piece', id, list, items: items.slice(from, from + PIECE) });
      }
    }
    post({ kind: 'done', id, head }, transfer);
  } catch (error) {
    const { problem, facts } =
      error instanceof HostError ? error : new HostError('unexpected', { detail: String(error) });
    post({ kind: 'refused', id, problem, facts });
  }
};

post({ kind: 'ready' });
// fetched while nobody waits, so that the page asks for nothing once it stands
void loadWriter();
