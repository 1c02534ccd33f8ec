import { HostError } from '../../hosts/host-error';
import type { DeskRequest, DeskResponse } from './desk-messages';
import type { FileDesk } from './file-desk';

/** Where files are opened; one at a time. */
export interface DeskRoom {
  open(file: Promise<Uint8Array>): FileDesk;
}

/** Files are worked on in a worker, so that a large one does not freeze the page; where none can start, on the page itself. */
export function createDeskRoom(): DeskRoom {
  const worker = startWorker();
  return {
    open: (file) => {
      const opened = openIn(worker, file);
      return {
        check: async (...args) => (await opened).check(...args),
        remember: async (...args) => (await opened).remember(...args),
        sheet: async (...args) => (await opened).sheet(...args),
        summaries: async (...args) => (await opened).summaries(...args),
        summary: async (...args) => (await opened).summary(...args),
        copy: async (...args) => (await opened).copy(...args),
      };
    },
  };
}

async function openIn(
  worker: Promise<Worker | null>,
  file: Promise<Uint8Array>,
): Promise<FileDesk> {
  const bytes = await file.catch((cause: unknown) => {
    throw new HostError('unreadableFile', {}, { cause });
  });
  const started = await worker;
  if (started) return workerDesk(started, bytes);
  const { createFileDesk } = await import('./file-desk');
  return createFileDesk(bytes);
}

let calls = 0;

function workerDesk(worker: Worker, bytes: Uint8Array): FileDesk {
  const waiting = new Map<
    number,
    { resolve: (value: never) => void; reject: (error: unknown) => void }
  >();
  const post = (request: DeskRequest, transfer: Transferable[] = []): void =>
    worker.postMessage(request, { transfer });
  worker.onmessage = ({ data }: MessageEvent<DeskResponse>) => {
    if (data.kind === 'ready') return;
    const call = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.kind === 'done') call?.resolve(data.result as never);
    else call?.reject(new HostError(data.problem, data.facts));
  };
  worker.onerror = (event) => {
    event.preventDefault();
    for (const call of waiting.values()) {
      call.reject(new HostError('unexpected', { detail: event.message }));
    }
    waiting.clear();
  };
  post({ kind: 'open', bytes }, [bytes.buffer]);
  const call =
    <Method extends keyof FileDesk>(method: Method) =>
    (...args: Parameters<FileDesk[Method]>): Promise<never> =>
      new Promise((resolve, reject) => {
        waiting.set(++calls, { resolve, reject });
        post({ kind: 'call', id: calls, method, args });
      });
  return {
    check: call('check'),
    remember: call('remember'),
    sheet: call('sheet'),
    summaries: call('summaries'),
    summary: call('summary'),
    copy: call('copy'),
  };
}

/** A page opened from the disk may not start workers: some browsers throw, some tell later. */
function startWorker(): Promise<Worker | null> {
  return new Promise((resolve) => {
    try {
      const worker = new Worker(new URL('./desk.worker.ts', import.meta.url));
      worker.onmessage = () => resolve(worker);
      worker.onerror = (event) => {
        event.preventDefault();
        resolve(null);
      };
    } catch {
      resolve(null);
    }
  });
}
