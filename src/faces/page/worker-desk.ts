import { HostError } from '../../hosts/host-error';
import type { CheckProgress } from '../panels/check-progress';
import { askingDesk, type Answer } from './asking-desk';
import type { DeskRequest, DeskResponse } from './desk-messages';
import type { FileDesk } from './file-desk';

/** Where files are opened; one at a time. */
export interface DeskRoom {
  /** Lets go of the file before. */
  open(file: Promise<Uint8Array>): FileDesk;
  /** Stops whatever is being worked on; nothing is answered any more until a file is opened. */
  clear(): void;
}

/** Files are worked on in a worker, so that a large one does not freeze the page; where none can start, on the page itself. */
export function createDeskRoom(): DeskRoom {
  let worker = startWorker();
  let isBusy = (): boolean => false;
  const clear = (): void => {
    if (!isBusy()) return;
    isBusy = () => false;
    void worker.then((started) => started?.terminate());
    worker = startWorker();
  };
  const openIn = async (file: Promise<Uint8Array>): Promise<FileDesk> => {
    const bytes = await file.catch((cause: unknown) => {
      throw new HostError('unreadableFile', {}, { cause });
    });
    const started = await worker;
    if (started) {
      const { desk, waiting } = workerDesk(started, bytes);
      isBusy = () => waiting.size > 0;
      return desk;
    }
    const { createFileDesk } = await import('./file-desk');
    return createFileDesk(bytes);
  };
  return {
    clear,
    open: (file) => {
      clear();
      const opened = openIn(file);
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

interface Waiting {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
  readonly onProgress?: (progress: CheckProgress) => void;
  readonly lists: Record<string, unknown[]>;
}

let calls = 0;

function workerDesk(
  worker: Worker,
  bytes: Uint8Array,
): { readonly desk: FileDesk; readonly waiting: ReadonlyMap<number, Waiting> } {
  const waiting = new Map<number, Waiting>();
  const post = (request: DeskRequest, transfer: Transferable[] = []): void =>
    worker.postMessage(request, { transfer });
  worker.onmessage = ({ data }: MessageEvent<DeskResponse>) => {
    if (data.kind === 'ready') return;
    const call = waiting.get(data.id);
    if (!call) return;
    if (data.kind === 'progress') return call.onProgress?.(data.progress);
    if (data.kind === 'piece') {
      (call.lists[data.list] ??= []).push(...data.items);
      return;
    }
    waiting.delete(data.id);
    if (data.kind === 'done') call.resolve({ head: data.head, lists: call.lists });
    else call.reject(new HostError(data.problem, data.facts));
  };
  worker.onerror = (event) => {
    event.preventDefault();
    for (const call of waiting.values()) {
      call.reject(new HostError('unexpected', { detail: event.message }));
    }
    waiting.clear();
  };
  post({ kind: 'open', bytes }, [bytes.buffer]);
  const ask = (
    method: keyof FileDesk,
    args: readonly unknown[],
    onProgress?: Waiting['onProgress'],
  ): Promise<Answer> =>
    new Promise((resolve, reject) => {
      waiting.set(++calls, { resolve, reject, onProgress, lists: {} });
      post({ kind: 'call', id: calls, method, args });
    });
  return { desk: askingDesk(ask), waiting };
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
